// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/fingerprint.h"
#include "core/base/ledger.h"
#include "core/math/random.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

/// Multi-armed bandits: k arms, each pull of arm a gives a reward with the mean q*(a), and which arm is best is found
/// out by pulling alone. Names and equation numbers are those of Sutton and Barto, Reinforcement Learning (2nd edition
/// 2018), chapter 2.
namespace perc::rl {

/// Gaussian: q* ~ N(level, spread²), a reward ~ N(q*, 1): the 10-armed testbed of section 2.3 with level 0, spread 1.
/// Bernoulli: q* uniform in 0..1, a reward is 1 with probability q*, else 0.
enum class ArmRewards { Gaussian, Bernoulli };

/// Greedy: the arm with the largest estimate (2.2). EpsilonGreedy: with probability epsilon any arm, else that one.
/// Optimistic: greedy, but every estimate begins with initialValue, which no arm holds (section 2.6). Ucb: the largest
/// upper confidence bound (2.10). Gradient: softmax of preferences (2.11), which climb the expected reward (2.12).
/// Thompson: the largest of one draw from each arm's posterior (Thompson 1933; Chapelle and Li 2011).
enum class ArmRule { Greedy, EpsilonGreedy, Optimistic, Ucb, Gradient, Thompson };
enum class StepSize { SampleAverage, Constant };

struct BanditSettings {
  int arms = 10;
  ArmRewards rewards = ArmRewards::Gaussian;
  double level = 0, spread = 1;
  double drift = 0;  ///< standard deviation of what is added to each q* before a step (section 2.5, exercise 2.5)
  ArmRule rule = ArmRule::EpsilonGreedy;
  double epsilon = 0.1;
  double confidence = 2;  ///< c of UCB
  StepSize stepSize = StepSize::SampleAverage;
  double alpha = 0.1;           ///< the constant step size
  double initialValue = 5;      ///< Q1 of Optimistic; the others' is 0
  double preferenceRate = 0.1;  ///< alpha of the gradient bandit
  bool baseline = true;         ///< of the gradient bandit
  int runs = 500;               ///< tables that are played at once
};

/// The place of the largest value; of equals one is drawn.
std::size_t argmax(std::span<const double> values, Random& random);
/// Q + c sqrt(ln t / N) (2.10); an arm never pulled has no bound. With c = sqrt(2) and rewards in 0..1 it is UCB1 of
/// Auer, Cesa-Bianchi and Fischer 2002. `logTime`: ln t.
double upperConfidenceBound(double estimate, std::int64_t pulls, double logTime, double confidence);
/// pi(a) = e^H(a) / sum over b of e^H(b) (2.11).
void softmax(std::span<const double> preferences, std::span<double> probabilities);
/// H(a) += step (1[a = taken] - pi(a)) with step = alpha (R - baseline) (2.12): on average a step up the gradient of
/// the expected reward, as long as the baseline does not depend on the arm taken.
void climbPreferences(std::span<double> preferences, std::span<const double> probabilities, std::size_t taken,
                      double step);
/// From the Beta distribution with a, b >= 1: of two gamma variables the first one's share (Marsaglia and Tsang 2000).
double betaDraw(double a, double b, Random& random);

/// What Thompson sampling believes before the first reward: how many rewards that is worth, and their mean. Gaussian:
/// N(0, 1), as the testbed draws its arms. Bernoulli: Beta(1, 1).
struct ArmPrior {
  double weight, mean;
};
ArmPrior priorOf(ArmRewards rewards);

/// Means over all runs, of one step.
struct BanditFigures {
  double reward = 0;
  double best = 0;     ///< of the largest q*
  double optimal = 0;  ///< the share that took an arm with it
  double regret = 0;   ///< by how much the q* of the arms taken is less
};

/// So many tables of arms, each with a learner and random streams of its own; in a step each pulls one arm. Two
/// settings with the same seed meet the same arms and, in the same step, the same luck. The first run is the same
/// however many there are.
class BanditTestbed {
 public:
  BanditTestbed(const BanditSettings& settings, std::uint64_t seed);

  struct Streams {
    Random rewards, exploration, drift;
    bool operator==(const Streams&) const = default;
  };
  /// What the first run did.
  struct Pull {
    int arm = -1;
    double reward = 0;
    bool explored = false;  ///< by chance, whatever the estimates are
    bool byHand = false;
  };
  /// Numbers of arms: run by run.
  struct State {
    std::int64_t steps = 0;
    std::vector<double> values, estimates;
    std::vector<std::int64_t> pulls;
    std::vector<double> preferences, baselines;  ///< of the gradient bandit, else empty; a baseline for each run
    std::vector<Streams> streams;
    BanditFigures figures;
    double totalRegret = 0;  ///< of all steps, the mean over the runs
    Pull last;
  };

  /// `settings` as they are now; arms, rewards, rule and runs are those of the beginning. `hand`: the arm that the
  /// first run takes, whatever its rule says.
  void step(const BanditSettings& settings, std::optional<int> hand = {});
  /// What the first run's next choice goes by, arm by arm: estimates, bounds, probabilities or draws from posteriors.
  std::vector<double> scores(const BanditSettings& settings) const;

  const State& state() const { return m_state; }
  void restore(const State& state) { m_state = state; }
  void addTo(Fingerprint& fingerprint) const;
  static void account(const State& state, Ledger& ledger);

 private:
  void score(const BanditSettings& settings, std::size_t run, double logTime, Random& random,
             std::span<double> scores) const;
  std::size_t choose(const BanditSettings& settings, std::size_t run, double logTime, bool& explored);
  double pull(const BanditSettings& settings, std::size_t run, std::size_t arm);
  void learn(const BanditSettings& settings, std::size_t run, std::size_t arm, double reward);
  void drift(const BanditSettings& settings, std::size_t run);

  std::size_t m_arms;
  State m_state;
  std::vector<double> m_scores;  ///< of the choice that is being made
};

}  // namespace perc::rl
