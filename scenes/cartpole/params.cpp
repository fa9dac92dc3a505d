// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes/cartpole/params.h"

#include "scenes/cartpole/declare.h"

namespace perc::cartpole {
namespace {

using P = CartPoleParams;
using param::Scale;
using param::When;

void declareActivity(param::Schema<P>& s) {
  s.group(PERC_TR("What goes on"))
      .choice("activity", &P::activity,
              // "transfer" stopped the training to measure other worlds, which the view worlds-map does beside it.
              {{"train", PERC_TR("Train"), {"transfer"}}, {"watch", PERC_TR("Watch")}, {"play", PERC_TR("By hand")}},
              PERC_TR("Activity"),
              PERC_TR("Train: the agent learns. Watch: it shows what it has learned, beside earlier policies. By hand: "
                      "you steer with the arrow keys, the agent beside you. Only Train changes the agent."),
              When::Live)
      .choice("shown", &P::shown, {{"latest", PERC_TR("Latest")}, {"best", PERC_TR("Best evaluated")}},
              PERC_TR("Policy shown"),
              PERC_TR("Which policy is watched, plays beside you and is measured. Best: the one with the highest "
                      "evaluation so far."),
              When::Live)
      .integer("ghosts", &P::ghosts, {0, 4}, Scale::Linear, "", PERC_TR("Ghosts"),
               PERC_TR("Earlier policies of the same agent that start beside it when you watch."), When::Live)
      .integer("evaluate-every", &P::evaluateEvery, {0, 100000}, Scale::Linear, PERC_TR("steps"),
               PERC_TR("Evaluate every"),
               PERC_TR("So many training steps apart the policy is tried without exploration, in episodes of their "
                       "own; 0: never. The best one is kept."),
               When::Live)
      .integer("evaluate-episodes", &P::evaluateEpisodes, {1, 100}, Scale::Linear, PERC_TR("episodes"),
               PERC_TR("Episodes of an evaluation"), PERC_TR("More episodes, a surer mean, and more time."), When::Live)
      .enabledIf([](const P& p) { return p.evaluateEvery > 0; })
      .choice("task", &P::task, {{"balance", PERC_TR("Balancing")}, {"swing-up", PERC_TR("Swinging up")}},
              PERC_TR("Task"),
              PERC_TR("Balance: CartPole-v1, reward 1 a step until the pole leans more than 12° or the cart leaves the "
                      "track. Swing up: the pole hangs at first; reward (1 + cos θ)/2 a step."),
              When::Restart)
      .integer("step-limit", &P::stepLimit, {50, 100000}, Scale::Log, PERC_TR("steps"), PERC_TR("Step limit"),
               PERC_TR("An episode is cut off here (truncated). The task would have gone on: learners count the value "
                       "of the last state. CartPole-v1: 500."),
               When::Restart);
}

void declareWorld(param::Schema<P>& s) {
  s.group(PERC_TR("World"))
      .choice("world", &P::world,
              {{"box2d", PERC_TR("Box2D")}, {"gymnasium", PERC_TR("Gymnasium")}, {"exact", PERC_TR("Exact")}},
              PERC_TR("Physics"),
              PERC_TR("Box2D: a game's physics engine. Gymnasium: its equations and Euler steps. Exact: the same "
                      "equations with Runge–Kutta 4. Scores of different worlds cannot be compared."),
              When::Restart)
      .integer(
          "sub-steps", &P::subSteps, {1, 50}, Scale::Log, "", PERC_TR("Sub-steps in training"),
          PERC_TR("Box2D divides each step of 0.02 s into so many. Twice as many, half the error, half the speed."),
          When::Live)
      .enabledIf([](const P& p) { return p.world == WorldKind::Box2D; })
      .integer("demo-sub-steps", &P::demoSubSteps, {1, 50}, Scale::Log, "", PERC_TR("Sub-steps when shown"),
               PERC_TR("The same while watching and playing."), When::Live)
      .enabledIf([](const P& p) { return p.world == WorldKind::Box2D; })
      .real("gravity", &P::gravity, {0.1, 30}, Scale::Linear, "m/s²", PERC_TR("Gravity"),
            PERC_TR("Earth 9.8, Moon 1.62, Mars 3.7, Jupiter 24.8."), When::Live)
      .real("cart-mass", &P::cartMass, {0.1, 10}, Scale::Log, "kg", PERC_TR("Mass of the cart"),
            PERC_TR("CartPole-v1: 1 kg."), When::Live)
      .real("pole-mass", &P::poleMass, {0.01, 1}, Scale::Log, "kg", PERC_TR("Mass of the pole"),
            PERC_TR("A uniform rod. CartPole-v1: 0.1 kg."), When::Live)
      .real("pole-length", &P::poleLength, {0.1, 5}, Scale::Log, "m", PERC_TR("Length of the pole"),
            PERC_TR("The whole rod. CartPole-v1: 1 m. A longer pole falls more slowly."), When::Live)
      .real("push", &P::push, {0.5, 50}, Scale::Log, "N", PERC_TR("Push"),
            PERC_TR("The force of a full push. CartPole-v1: 10 N."), When::Live)
      .choice("pushes", &P::pushes, {{"discrete", PERC_TR("Left or right")}, {"continuous", PERC_TR("Any strength")}},
              PERC_TR("Pushes"),
              PERC_TR("Left or right: always the full push. Any strength: from a full push left to a full push right; "
                      "not for tables and DQN, which choose among actions."),
              When::Restart)
      .real("cart-friction", &P::cartFriction, {0, 5}, Scale::Linear, "N·s/m", PERC_TR("Friction of the cart"),
            PERC_TR("A force against its velocity."), When::Live)
      .real("joint-friction", &P::jointFriction, {0, 5}, Scale::Linear, "N·m·s", PERC_TR("Friction of the joint"),
            PERC_TR("A torque against the pole's angular velocity."), When::Live)
      .real("sensor-noise", &P::sensorNoise, {0, 1}, Scale::Linear, "", PERC_TR("Sensor noise"),
            PERC_TR("Standard deviation of what is added to each of the four numbers that the agent sees (m, m/s, rad, "
                    "rad/s)."),
            When::Live)
      .integer("action-delay", &P::actionDelay, {0, 10}, Scale::Linear, PERC_TR("steps"), PERC_TR("Action delay"),
               PERC_TR("So many steps pass between deciding a push and its effect."), When::Live)
      .real("wind", &P::wind, {0, 1}, Scale::Linear, "N", PERC_TR("Wind"),
            PERC_TR("Standard deviation of gusts that push at the middle of the pole."), When::Live)
      .real("start-spread", &P::startSpread, {0, 0.2}, Scale::Linear, "", PERC_TR("Spread of the start"),
            PERC_TR("Each of the four numbers starts anywhere within ± this (m, m/s, rad, rad/s). CartPole-v1: 0.05."),
            When::Live);
}

void declareExperiment(param::Schema<P>& s) {
  declareCohort(
      s, PERC_TR("So many agents learn at once, each from a seed of its own, on all cores. One run alone says little."),
      PERC_TR("Up to three other settings that learn from the same seeds, each a list of ID=VALUE: agent=ppo | "
              "dqn-double=true discount=0.9"));
}

void declareLooks(param::Schema<P>& s) {
  const std::vector<param::Option> axes{{"x", PERC_TR("Position x")},
                                        {"x-dot", PERC_TR("Velocity x′")},
                                        {"theta", PERC_TR("Angle θ")},
                                        {"theta-dot", PERC_TR("Angular velocity θ′")}};
  const std::vector<param::Option> physics{{"gravity", PERC_TR("Gravity")},
                                           {"cart-mass", PERC_TR("Mass of the cart")},
                                           {"pole-mass", PERC_TR("Mass of the pole")},
                                           {"pole-length", PERC_TR("Length of the pole")},
                                           {"push", PERC_TR("Push")},
                                           {"cart-friction", PERC_TR("Friction of the cart")},
                                           {"joint-friction", PERC_TR("Friction of the joint")}};
  s.group(PERC_TR("What is shown"))
      .choice("figure", &P::figure,
              {{"value", PERC_TR("Value")},
               {"q-left", PERC_TR("Q of left")},
               {"q-right", PERC_TR("Q of right")},
               {"preferred", PERC_TR("Preferred push")},
               {"probability", PERC_TR("Probability of right")},
               {"visits", PERC_TR("Visits")}},
              PERC_TR("Map of"), PERC_TR("What the map of the agent's knowledge shows."), When::Look)
      .choice("plane-x", &P::planeX, axes, PERC_TR("Map: across"),
              PERC_TR("The number along the map's horizontal axis; the two not shown are as they are now."), When::Look)
      .choice("plane-y", &P::planeY, axes, PERC_TR("Map: up"),
              PERC_TR("The number along the map's vertical axis; the two not shown are as they are now."), When::Look)
      .choice("against", &P::against, {{"episodes", PERC_TR("Episodes")}, {"steps", PERC_TR("Steps")}},
              PERC_TR("Curves against"),
              PERC_TR("What the learning curves are drawn against. By episodes, a bad agent seems to learn fast: its "
                      "episodes are short."),
              When::Look)
      .choice("cloud-colour", &P::cloudColour, {{"age", PERC_TR("Age")}, {"priority", PERC_TR("Priority")}},
              PERC_TR("Memory coloured by"),
              PERC_TR("Age: how long ago a step was made. Priority: how often it is replayed."), When::Look)
      .choice("transfer-x", &P::transferX, physics, PERC_TR("Other worlds: across"),
              PERC_TR("The physics along the map's horizontal axis."), When::Look)
      .choice("transfer-y", &P::transferY, physics, PERC_TR("Other worlds: up"),
              PERC_TR("The physics along the map's vertical axis."), When::Look)
      .choice("course-page", &P::coursePage,
              {{"decisions", PERC_TR("Decisions")},
               {"exploration", PERC_TR("Exploration")},
               {"q-learning", PERC_TR("Q-learning")},
               {"policy-gradient", PERC_TR("Policy gradient")},
               {"why-deep", PERC_TR("Why deep")}},
              PERC_TR("Page of the course"), PERC_TR("Which page the course shows."), When::Look);
}

}  // namespace

const param::Declarations& acts() {
  static const param::Declarations all{
      param::numbers("hit", 2, 2, {-100, 100}, PERC_TR("hit"),
                     PERC_TR("Where (0 the cart, up to 1 the pole's tip) and the impulse in N·s, right positive."),
                     When::Live),
      param::numbers(
          "pull", 2, 2, {-1000, 1000}, PERC_TR("pull"),
          PERC_TR("Where (0 the cart, up to 1 the pole's tip) and the force in N; it goes on until a pull of 0."),
          When::Live),
      param::numbers("keys", 1, 1, {-1, 1}, PERC_TR("keys"),
                     PERC_TR("The person's push: -1 left, 0 none, 1 right; it goes on until other keys."), When::Live),
      param::numbers("place", 4, 4, {-100, 100}, PERC_TR("placing"),
                     PERC_TR("x in m, x′ in m/s, θ in rad, θ′ in rad/s of the cart and pole in front."), When::Live),
      param::numbers("new-episode", 0, 1, {-1, 1}, PERC_TR("new episode"),
                     PERC_TR("Ends the episode in front and starts another one."), When::Live)};
  return all;
}

const std::vector<std::string>& ownIds() {
  static const std::vector<std::string> ids{"activity", "shown", "ghosts", "hit",
                                            "pull",     "keys",  "place",  "new-episode"};
  return ids;
}

const param::Schema<CartPoleParams>& schema() {
  static param::Schema<P> declared;
  static const bool done = [] {
    declareActivity(declared);
    declareAgents(declared);
    declareWorld(declared);
    declareExperiment(declared);
    declareLooks(declared);
    declared.finish();
    return true;
  }();
  (void)done;
  return declared;
}

}  // namespace perc::cartpole
