// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes/bandits/params.h"

#include "core/base/message.h"

namespace perc::bandits {
namespace {

using P = BanditsParams;
using param::Scale;
using param::When;
using rl::ArmRewards;
using rl::ArmRule;
using rl::StepSize;

void declareArms(param::Schema<P>& s) {
  const auto gaussian = [](const P& p) { return p.rewards == ArmRewards::Gaussian; };
  s.group(PERC_TR("Arms"))
      .integer("arms", &P::arms, {2, kMostArms}, Scale::Linear, "", PERC_TR("Arms"),
               PERC_TR("How many there are to choose from."), When::Restart)
      .choice("rewards", &P::rewards, {{"gaussian", PERC_TR("Any number")}, {"bernoulli", PERC_TR("Win or nothing")}},
              PERC_TR("Rewards"),
              PERC_TR("Any number: an arm's mean, and around it a normal deviation of 1 (the testbed of Sutton and "
                      "Barto). Win or nothing: 1 with a probability that is the arm's mean, else 0."),
              When::Restart)
      .real("spread", &P::spread, {0, 3}, Scale::Linear, "", PERC_TR("Spread of the arms"),
            PERC_TR("Standard deviation of the true means. The testbed: 1. The smaller, the harder it is to tell arms "
                    "apart."),
            When::Restart)
      .enabledIf(gaussian)
      .real("level", &P::level, {-5, 5}, Scale::Linear, "", PERC_TR("Level of the arms"),
            PERC_TR("The true means are spread around it. The testbed: 0. Estimates begin with 0."), When::Restart)
      .enabledIf(gaussian)
      .realOrZero("drift", &P::drift, {0.001, 0.5}, "", PERC_TR("Drift of the arms"),
                  PERC_TR("The true means walk: before each step every one moves by a random number with this standard "
                          "deviation. 0: they stay what they are."),
                  When::Live)
      .integer("runs", &P::runs, {1, 2000}, Scale::Log, "", PERC_TR("Runs at once"),
               PERC_TR("So many tables of arms, each with a learner of its own, play at once. Curves are means over "
                       "them; the arms shown are those of the first."),
               When::Restart);
}

void declareRule(param::Schema<P>& s) {
  s.group(PERC_TR("Rule"))
      .choice("rule", &P::rule,
              {{"greedy", PERC_TR("Greedy")},
               {"epsilon-greedy", PERC_TR("ε-greedy")},
               {"optimistic", PERC_TR("Optimistic greedy")},
               {"ucb", PERC_TR("UCB")},
               {"gradient", PERC_TR("Gradient bandit")},
               {"thompson", PERC_TR("Thompson sampling")}},
              PERC_TR("Rule"),
              PERC_TR("Greedy: the arm with the best estimate. ε-greedy: now and then any arm. Optimistic: greedy, "
                      "but every estimate begins too high. UCB: the best upper confidence bound. Gradient: "
                      "preferences instead of estimates. Thompson: the best of one draw from what is believed of each "
                      "arm."),
              When::Restart)
      .real("epsilon", &P::epsilon, {0, 1}, Scale::Linear, "", PERC_TR("ε: exploration"),
            PERC_TR("The probability of taking any arm, whatever the estimates say."), When::Live)
      .enabledIf([](const P& p) { return p.rule == ArmRule::EpsilonGreedy; })
      .real("initial-value", &P::initialValue, {-5, 10}, Scale::Linear, "", PERC_TR("Q₁: first estimate"),
            PERC_TR("With what every estimate begins. Higher than any arm gives, it makes all of them be tried. With "
                    "the sample average an arm's first reward wipes it out."),
            When::Restart)
      .enabledIf([](const P& p) { return p.rule == ArmRule::Optimistic; })
      .real("confidence", &P::confidence, {0, 10}, Scale::Linear, "", PERC_TR("c: confidence of UCB"),
            PERC_TR("How far above its estimate an arm's bound lies: c · √(ln t / N). UCB1 has √2, for rewards from 0 "
                    "to 1."),
            When::Live)
      .usual({0, 4})
      .enabledIf([](const P& p) { return p.rule == ArmRule::Ucb; })
      .real("preference-rate", &P::preferenceRate, {0.01, 4}, Scale::Log, "", PERC_TR("Step size of preferences"),
            PERC_TR("The α of the gradient bandit: how far one reward moves the preferences."), When::Live)
      .enabledIf([](const P& p) { return p.rule == ArmRule::Gradient; })
      .flag("baseline", &P::baseline, PERC_TR("Baseline"),
            PERC_TR("A reward counts by how much it is above the mean of the rewards so far. Without: by itself."),
            When::Live)
      .enabledIf([](const P& p) { return p.rule == ArmRule::Gradient; });
}

void declareEstimates(param::Schema<P>& s) {
  const auto estimates = [](const P& p) { return p.rule != ArmRule::Gradient && p.rule != ArmRule::Thompson; };
  s.group(PERC_TR("Estimates"))
      .choice("step-size", &P::stepSize,
              {{"sample-average", PERC_TR("Sample average (1/n)")}, {"constant", PERC_TR("Constant (α)")}},
              PERC_TR("Step size"),
              PERC_TR("How far an estimate moves towards a reward. 1/n: it is the mean of all rewards of the arm. "
                      "Constant: old rewards fade."),
              When::Live)
      .enabledIf(estimates)
      .real("alpha", &P::alpha, {0.001, 1}, Scale::Log, "", PERC_TR("α: constant step size"),
            PERC_TR("The share of the way to a reward that an estimate goes."), When::Live)
      .enabledIf([=](const P& p) { return estimates(p) && p.stepSize == StepSize::Constant; });
}

void declareLooks(param::Schema<P>& s) {
  s.group(PERC_TR("What is shown"))
      .choice(kTrueMeansId, &P::trueMeans, {{"shown", PERC_TR("True means")}, {"hidden", PERC_TR("No true means")}},
              PERC_TR("True means"),
              PERC_TR("Whether the arms' true means are shown. Nobody who plays knows them: hide them, and let the "
                      "class guess which arm is the best."),
              When::Look);
}

}  // namespace

const param::Declarations& acts() {
  static const param::Declarations all{param::numbers(
      kPullId, 1, kMostArms, {1, kMostArms}, PERC_TR("pull of an arm"),
      PERC_TR("Numbers of the arms that the first run takes in its next steps, whatever its rule says."), When::Live)};
  return all;
}

const param::Schema<BanditsParams>& schema() {
  static param::Schema<P> declared;
  static const bool done = [] {
    declareArms(declared);
    declareRule(declared);
    declareEstimates(declared);
    declareLooks(declared);
    declared.finish();
    return true;
  }();
  (void)done;
  return declared;
}

}  // namespace perc::bandits
