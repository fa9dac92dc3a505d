// SPDX-License-Identifier: GPL-3.0-or-later
// The constants of the agents: ranges, texts and where their defaults come from.
#include "scenes/cartpole/declare.h"

namespace perc::cartpole {
namespace {

using P = CartPoleParams;
using param::Scale;
using param::When;
using Kind = AgentKind;

template <Kind... kinds>
bool is(const P& p) {
  return ((p.agent == kinds) || ...);
}

/// What every agent with a network has.
param::Schema<P>& declareNetwork(param::Schema<P>& s, const char* layersId, std::vector<int> P::*layers,
                                 const char* layersHelp, const char* rateId, double P::*rate, const char* rateHelp) {
  return s.layers(layersId, layers, 4, {1, 256}, PERC_TR("Hidden layers"), layersHelp, When::Restart)
      .real(rateId, rate, {1e-5, 0.1}, Scale::Log, "", PERC_TR("Learning rate"), rateHelp, When::Live);
}

void declareRule(param::Schema<P>& s) {
  const auto weight = [&](const char* id, double P::*field, const char* label, const char* help) {
    s.real(id, field, {-5, 5}, Scale::Linear, "", label, help, When::Live);
  };
  weight("rule-x", &P::ruleX, PERC_TR("Weight of x"),
         PERC_TR("The rule pushes right where the weighted sum of the four numbers is above 0."));
  weight("rule-x-dot", &P::ruleXDot, PERC_TR("Weight of x′"),
         PERC_TR("How much the cart's velocity counts in the rule."));
  weight("rule-theta", &P::ruleTheta, PERC_TR("Weight of θ"),
         PERC_TR("How much the pole's angle counts in the rule. Alone: push toward the lean."));
  weight("rule-theta-dot", &P::ruleThetaDot, PERC_TR("Weight of θ′"),
         PERC_TR("How much the pole's angular velocity counts in the rule."));
}

void declareRegulator(param::Schema<P>& s) {
  const auto cost = [&](const char* id, double P::*field, const char* label, const char* help) {
    s.real(id, field, {0.001, 1000}, Scale::Log, "", label, help, When::Live);
  };
  cost("lqr-position", &P::lqrPosition, PERC_TR("Cost of position"),
       PERC_TR("What the linear–quadratic regulator pays for x², each step (Kalman 1960)."));
  cost("lqr-angle", &P::lqrAngle, PERC_TR("Cost of angle"), PERC_TR("What the regulator pays for θ², each step."));
  cost("lqr-effort", &P::lqrEffort, PERC_TR("Cost of effort"),
       PERC_TR("What the regulator pays for the push squared (full push: 1), each step."));
}

void declareHillClimbing(param::Schema<P>& s) {
  s.real("hill-noise", &P::hillNoise, {0.001, 5}, Scale::Log, "", PERC_TR("Search noise"),
         PERC_TR("Standard deviation of what is added to the best four weights to try others; it shrinks with success "
                 "and grows with failure."),
         When::Live)
      .integer("hill-episodes", &P::hillEpisodes, {1, 20}, Scale::Linear, PERC_TR("episodes"),
               PERC_TR("Episodes for a try"),
               PERC_TR("Each try is judged by the mean of so many episodes: with one alone, luck is taken for skill."),
               When::Live);
}

void declareCrossEntropy(param::Schema<P>& s) {
  s.integer("cem-population", &P::cemPopulation, {4, 200}, Scale::Log, "", PERC_TR("Population"),
            PERC_TR("So many tries a generation: the cross-entropy method (Rubinstein 1999; Szita and Lőrincz 2006)."),
            When::Live)
      .real("cem-elite", &P::cemElite, {0.05, 0.5}, Scale::Linear, "", PERC_TR("Elite share"),
            PERC_TR("The best of a generation that the next one is drawn around."), When::Live)
      .real("cem-noise", &P::cemNoise, {0.01, 5}, Scale::Log, "", PERC_TR("First noise"),
            PERC_TR("Standard deviation of the first generation's weights."), When::Restart);
}

void declareExploration(param::Schema<P>& s) {
  constexpr auto greedy = [](const P& p) { return p.exploration == rl::Exploration::EpsilonGreedy; };
  constexpr auto soft = [](const P& p) { return p.exploration == rl::Exploration::Softmax; };
  s.choice("exploration", &P::exploration, {{"epsilon-greedy", PERC_TR("ε-greedy")}, {"softmax", PERC_TR("Softmax")}},
           PERC_TR("Exploration"),
           PERC_TR("ε-greedy: at random with probability ε, else the better action. Softmax: the better an action, the "
                   "likelier."),
           When::Live)
      .real("epsilon-start", &P::epsilonStart, {0, 1}, Scale::Linear, "", PERC_TR("ε at first"),
            PERC_TR("The share of random actions at the start."), When::Live)
      .enabledIf(greedy)
      .real("epsilon-end", &P::epsilonEnd, {0, 1}, Scale::Linear, "", PERC_TR("ε at last"),
            PERC_TR("The share of random actions from then on. Stable-Baselines3's zoo: 0.04."), When::Live)
      .enabledIf(greedy)
      .integer("epsilon-steps", &P::epsilonSteps, {1, 1000000}, Scale::Log, PERC_TR("steps"), PERC_TR("ε falls within"),
               PERC_TR("ε falls in a straight line in so many steps. Stable-Baselines3's zoo: 8,000."), When::Live)
      .enabledIf(greedy)
      .real("temperature", &P::temperature, {0.01, 100}, Scale::Log, "", PERC_TR("Temperature"),
            PERC_TR("Probabilities go with exp(Q / temperature): high, all alike; low, only the best."), When::Live)
      .enabledIf(soft);
}

void declareTables(param::Schema<P>& s) {
  const auto bins = [&](const char* id, int P::*field, const char* label, const char* help) {
    s.integer(id, field, {1, 30}, Scale::Linear, "", label, help, When::Restart);
  };
  bins("bins-x", &P::binsX, PERC_TR("Bins of x"),
       PERC_TR("Into how many intervals the table divides the cart's position."));
  bins("bins-x-dot", &P::binsXDot, PERC_TR("Bins of x′"),
       PERC_TR("Into how many intervals the table divides the cart's velocity."));
  bins("bins-theta", &P::binsTheta, PERC_TR("Bins of θ"),
       PERC_TR("Into how many intervals the table divides the pole's angle."));
  bins("bins-theta-dot", &P::binsThetaDot, PERC_TR("Bins of θ′"),
       PERC_TR("Into how many intervals the table divides the pole's angular velocity."));
  s.real("table-rate", &P::tableRate, {0.001, 1}, Scale::Log, "", PERC_TR("Learning rate α"),
         PERC_TR("How far a cell moves toward its target at each visit."), When::Live)
      .real("table-lambda", &P::tableLambda, {0, 1}, Scale::Linear, "", PERC_TR("Trace λ"),
            PERC_TR("How far back each error is passed along the path (Watkins 1989; Sutton and Barto 2018, ch. 12). "
                    "0: to the last cell only."),
            When::Live)
      .real("table-start", &P::tableStart, {-100, 200}, Scale::Linear, "", PERC_TR("Value at first"),
            PERC_TR("What every cell holds before it is visited. High: optimism, everything is tried."), When::Restart);
}

void declareDqn(param::Schema<P>& s) {
  declareNetwork(s, "dqn-layers", &P::dqnLayers,
                 PERC_TR("Units of the Q network's layers (ReLU). 64, 64 forgets less here than 256, 256 of "
                         "Stable-Baselines3's zoo."),
                 "dqn-rate", &P::dqnRate,
                 PERC_TR("Of Adam. Measured here: 0.001 is steadier than 0.0023 of Stable-Baselines3's zoo."))
      .integer("dqn-rate-halving", &P::dqnRateHalving, {0, 1000000}, Scale::Linear, "", PERC_TR("Rate halves every"),
               PERC_TR("So many updates. 0: it stays. Tied to the updates made, so that a longer run does not alter "
                       "what was before."),
               When::Live)
      .integer("dqn-batch", &P::dqnBatch, {1, 512}, Scale::Log, PERC_TR("steps"), PERC_TR("Batch"),
               PERC_TR("How many remembered steps each update learns from. Measured here: 128. Zoo: 64."),
               When::Restart)
      .integer(
          "dqn-memory", &P::dqnMemory, {512, 1000000}, Scale::Log, PERC_TR("steps"), PERC_TR("Memory"),
          PERC_TR(
              "How many steps are remembered for replay (Lin 1992; Mnih et al. 2015); at least a batch. Zoo: 100,000."),
          When::Restart)
      .integer("dqn-warmup", &P::dqnWarmup, {0, 100000}, Scale::Linear, "", PERC_TR("Steps before learning"),
               PERC_TR("The first update comes after so many steps. Zoo: 1,000."), When::Restart)
      .integer("dqn-every", &P::dqnEvery, {1, 4096}, Scale::Log, PERC_TR("steps"), PERC_TR("Learn every"),
               PERC_TR("So many steps apart updates are made. 1: after each step. Zoo: 256."), When::Restart)
      .integer("dqn-updates", &P::dqnUpdates, {1, 512}, Scale::Log, "", PERC_TR("Updates each time"),
               PERC_TR("How many updates follow one another. 1 with each step; zoo: 128."), When::Restart)
      .integer("dqn-target-every", &P::dqnTargetEvery, {1, 100000}, Scale::Log, PERC_TR("steps"),
               PERC_TR("Target network every"),
               PERC_TR("So many steps apart the target network becomes a copy of the Q network (Mnih et al. 2015), or "
                       "moves towards it. Zoo: 10, a copy."),
               When::Restart)
      .real("dqn-target-share", &P::dqnTargetShare, {1e-3, 1}, Scale::Log, "", PERC_TR("Target network's share"),
            PERC_TR("How much of the Q network goes into the target network each time. 1: all, a copy; 0.005: it "
                    "follows slowly (Lillicrap et al. 2016 took 0.001)."),
            When::Live);
}

/// What was found to help deep Q-learning since.
void declareDqnVariants(param::Schema<P>& s) {
  constexpr auto prioritised = [](const P& p) { return p.dqnPrioritised; };
  s.flag("dqn-double", &P::dqnDouble, PERC_TR("Double"),
         PERC_TR("The Q network chooses the next action, the target network values it: less optimism (van Hasselt et "
                 "al. 2016)."),
         When::Restart)
      .flag("dqn-duelling", &P::dqnDuelling, PERC_TR("Duelling"),
            PERC_TR("The network puts out a value and an advantage of each action (Wang et al. 2016)."), When::Restart)
      .integer("dqn-return-steps", &P::dqnReturnSteps, {1, 20}, Scale::Linear, "", PERC_TR("Steps of the return"),
               PERC_TR("Rewards of so many steps are summed before the value of the state reached is trusted (Sutton "
                       "1988). Measured here: 5. Zoo: 1."),
               When::Restart)
      .flag("dqn-prioritised", &P::dqnPrioritised, PERC_TR("Prioritised"),
            PERC_TR("Steps with a large error are replayed more often (Schaul et al. 2016)."), When::Restart)
      .real("dqn-priority-power", &P::dqnPriorityPower, {0, 1}, Scale::Linear, "", PERC_TR("Priority power α"),
            PERC_TR("0: all alike; 1: in proportion to the error. Schaul et al.: 0.6."), When::Restart)
      .enabledIf(prioritised)
      .real("dqn-priority-correction", &P::dqnPriorityCorrection, {0, 1}, Scale::Linear, "",
            PERC_TR("Priority correction β"),
            PERC_TR("How far the updates are weighted back for being replayed too often, at first. Schaul et al.: 0.4, "
                    "rising to 1."),
            When::Restart)
      .enabledIf(prioritised);
}

void declareReinforce(param::Schema<P>& s) {
  declareNetwork(s, "reinforce-layers", &P::reinforceLayers,
                 PERC_TR("Units of the policy's layers (tanh), and of the baseline's."), "reinforce-rate",
                 &P::reinforceRate, PERC_TR("Of Adam. Measured here: 0.01."))
      .integer("reinforce-batch", &P::reinforceBatch, {1, 10000}, Scale::Log, PERC_TR("steps"), PERC_TR("Batch"),
               PERC_TR("Whole episodes are gathered until they have at least so many steps (Williams 1992)."),
               When::Restart)
      .choice("reinforce-baseline", &P::reinforceBaseline,
              {{"none", PERC_TR("None")}, {"value", PERC_TR("Value of the state")}}, PERC_TR("Baseline"),
              PERC_TR("What returns are compared with: nothing, or what was to be expected of the state. The mean "
                      "gradient is the same, its noise is not."),
              When::Restart);
}

void declareA2c(param::Schema<P>& s) {
  declareNetwork(s, "a2c-layers", &P::a2cLayers,
                 PERC_TR("Units of the actor's layers (tanh), and of the critic's. Zoo: 64, 64."), "a2c-rate",
                 &P::a2cRate,
                 PERC_TR("Of RMSProp (Mnih et al. 2016). Zoo: 0.0007; 0.0015 solves the task sooner here."))
      .integer("a2c-environments", &P::a2cEnvironments, {1, 32}, Scale::Linear, "", PERC_TR("Environments"),
               PERC_TR("So many carts are steered in turn by one policy. Zoo: 8."), When::Restart)
      .integer("a2c-steps", &P::a2cSteps, {1, 256}, Scale::Log, "", PERC_TR("Steps between updates"),
               PERC_TR("In each environment. Zoo: 5."), When::Restart)
      .real("a2c-lambda", &P::a2cLambda, {0, 1}, Scale::Linear, "", PERC_TR("Advantage λ"),
            PERC_TR("1: all rewards seen; 0: only the next one. Zoo: 1; 0.95 is steadier here."), When::Live);
}

void declarePpo(param::Schema<P>& s) {
  declareNetwork(s, "ppo-layers", &P::ppoLayers,
                 PERC_TR("Units of the actor's layers (tanh), and of the critic's. Zoo: 64, 64."), "ppo-rate",
                 &P::ppoRate, PERC_TR("Of Adam, at first (Kingma and Ba 2015). Zoo: 0.001."))
      .integer("ppo-rate-steps", &P::ppoRateSteps, {0, 10000000}, Scale::Linear, PERC_TR("steps"),
               PERC_TR("Rate falls within"),
               PERC_TR("The learning rate falls in a straight line that would be 0 after so many steps, down to a "
                       "tenth of it, however long the run is; 0: it stays."),
               When::Live)
      .integer("ppo-environments", &P::ppoEnvironments, {1, 32}, Scale::Linear, "", PERC_TR("Environments"),
               PERC_TR("So many carts are steered in turn by one policy. Zoo: 8."), When::Restart)
      .integer("ppo-steps", &P::ppoSteps, {2, 2048}, Scale::Log, "", PERC_TR("Steps between updates"),
               PERC_TR("In each environment. Zoo: 32."), When::Restart)
      .integer("ppo-batch", &P::ppoBatch, {2, 4096}, Scale::Log, PERC_TR("steps"), PERC_TR("Minibatch"),
               PERC_TR("Into which the steps are divided at each pass. Zoo: 256."), When::Restart)
      .integer("ppo-epochs", &P::ppoEpochs, {1, 50}, Scale::Linear, "", PERC_TR("Passes"),
               PERC_TR("How often the same steps are used. Schulman et al. 2017: 3 to 15."), When::Live)
      .real(
          "ppo-lambda", &P::ppoLambda, {0, 1}, Scale::Linear, "", PERC_TR("Advantage λ"),
          PERC_TR(
              "Of generalised advantage estimation (Schulman et al. 2016): 1, all rewards seen; 0, only the next one."),
          When::Live)
      .real(
          "ppo-clip", &P::ppoClip, {0.01, 1}, Scale::Log, "", PERC_TR("Clipping"),
          PERC_TR("A probability may change by this share before its gradient is cut off. Schulman et al. 2017: 0.2."),
          When::Live);
}

/// What the policy gradients have in common.
void declarePolicyLoss(param::Schema<P>& s) {
  constexpr auto critic = is<Kind::A2c, Kind::Ppo>;
  constexpr auto gradient = is<Kind::Reinforce, Kind::A2c, Kind::Ppo>;
  s.real("value-weight", &P::valueWeight, {0.01, 10}, Scale::Log, "", PERC_TR("Weight of the value loss"),
         PERC_TR("Beside the policy's. Stable-Baselines3: 0.5."), When::Live)
      .enabledIf(critic)
      .real("entropy-weight", &P::entropyWeight, {0, 1}, Scale::Linear, "", PERC_TR("Weight of entropy"),
            PERC_TR("A reward for staying undecided, so that trying goes on. Zoo: 0."), When::Live)
      .enabledIf(gradient)
      .real("gradient-clip", &P::gradientClip, {0.01, 100}, Scale::Log, "", PERC_TR("Gradient clipping"),
            PERC_TR("The largest length the gradient may have. Stable-Baselines3: 0.5."), When::Live)
      .enabledIf(critic);
}

}  // namespace

void declareAgents(param::Schema<P>& s) {
  s.group(PERC_TR("Agent"))
      .choice("agent", &P::agent,
              {{"random", PERC_TR("Random")},
               {"always-left", PERC_TR("Always left")},
               {"linear", PERC_TR("Linear rule")},
               {"lqr", PERC_TR("LQR")},
               {"hill-climbing", PERC_TR("Hill climbing")},
               {"cross-entropy", PERC_TR("Cross-entropy method")},
               {"q-learning", PERC_TR("Q-learning (table)")},
               {"sarsa", PERC_TR("SARSA (table)")},
               {"dqn", PERC_TR("DQN")},
               {"reinforce", PERC_TR("REINFORCE")},
               {"a2c", PERC_TR("Advantage actor-critic")},
               {"ppo", PERC_TR("PPO")},
               {"replay", PERC_TR("Given actions")}},
              PERC_TR("Agent"),
              PERC_TR("Who decides the pushes. Random to LQR: made by hand. Hill climbing to PPO: learn from what "
                      "comes of their pushes. Given actions: plays those of a table."),
              When::Restart)
      .real("discount", &P::discount, {0, 1}, Scale::Linear, "", PERC_TR("Discount γ"),
            PERC_TR("A reward one step later counts γ times as much: 0.99 looks about 100 steps ahead."), When::Live)
      .enabledIf(is<Kind::QLearning, Kind::Sarsa, Kind::Dqn, Kind::Reinforce, Kind::A2c, Kind::Ppo>);
  s.when(is<Kind::Linear>, declareRule)
      .when(is<Kind::Lqr>, declareRegulator)
      .when(is<Kind::HillClimbing>, declareHillClimbing)
      .when(is<Kind::CrossEntropy>, declareCrossEntropy)
      .when(is<Kind::QLearning, Kind::Sarsa, Kind::Dqn>, declareExploration)
      .when(is<Kind::QLearning, Kind::Sarsa>, declareTables)
      .when(is<Kind::Dqn>, declareDqn)
      .when(is<Kind::Dqn>, declareDqnVariants)
      .when(is<Kind::Reinforce>, declareReinforce)
      .when(is<Kind::A2c>, declareA2c)
      .when(is<Kind::Ppo>, declarePpo);
  declarePolicyLoss(s);
}

}  // namespace perc::cartpole
