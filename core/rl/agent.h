// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/fingerprint.h"
#include "core/base/ledger.h"
#include "core/base/result.h"
#include "core/base/stop.h"
#include "core/math/random.h"
#include "core/nn/named_tensor.h"
#include "core/rl/settings.h"
#include "core/rl/space.h"

#include <cstddef>
#include <cstdint>
#include <limits>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace perc::nn {
class Network;
}

namespace perc::rl {

class ReplayMemory;

inline constexpr double kUndefined = std::numeric_limits<double>::quiet_NaN();

/// What an agent chose.
struct Decision {
  double push = 0;        ///< in [-1, 1]
  int action = -1;        ///< 0 left, 1 right; -1: a continuous push
  bool explored = false;  ///< not what it holds best, but tried
};

/// One step of one environment as the agent saw it.
struct Transition {
  std::vector<double> state, next;  ///< observations
  double push = 0;
  int action = -1;
  double reward = 0;
  bool terminated = false, truncated = false;
  int environment = 0;  ///< which of Agent::environments()
};

/// What an agent holds of a state. Undefined is NaN.
struct Opinion {
  double value = kUndefined;                         ///< V(s): expected discounted return from here
  double q[2] = {kUndefined, kUndefined};            ///< Q(s, left), Q(s, right)
  double probability[2] = {kUndefined, kUndefined};  ///< of left and right as it acts now, exploration included
  double mean = kUndefined, deviation = kUndefined;  ///< of a continuous push, before clipping
  double preferred = kUndefined;                     ///< the push it would choose without exploring, in [-1, 1]
  double visits = kUndefined;                        ///< tables: how often this cell was seen
};

/// The figures of learning as they stand. Undefined is NaN.
struct LearningFigures {
  double loss = kUndefined;        ///< of the last update: squared or Huber error of Q, or the policy's loss
  double valueError = kUndefined;  ///< mean squared error of the value function (policy gradients), mean |TD error| (Q)
  double exploration = kUndefined;  ///< epsilon, the temperature, or the search's noise
  double entropy = kUndefined;      ///< nats, mean over the batch: policy gradients
  double kl = kUndefined;  ///< mean KL(old || new) of the last update, nats: policy gradients (Schulman's k3 estimate)
  double clipShare = kUndefined;  ///< PPO
  double gradientNorm = kUndefined;
  double rate = kUndefined;       ///< learning rate now
  double actionGap = kUndefined;  ///< mean |Q(left) - Q(right)| over the last batch: DQN
  double doomedValue =
      kUndefined;  ///< mean of max Q over fixed states from which the pole cannot be saved: DQN; the truth is below 10
  std::int64_t updates = 0;  ///< made so far (search: candidates judged)
};

/// The last update seen through one transition, with every number of the rule's formula. Undefined is NaN.
struct Lesson {
  enum class Rule { None, HillClimbing, CrossEntropy, QLearning, Sarsa, Dqn, DoubleDqn, Reinforce, ActorCritic, Ppo };
  Rule rule = Rule::None;
  Transition transition;
  std::int64_t update = 0;       ///< its number, from 1
  double discount = kUndefined;  ///< gamma, to the power of returnSteps
  int returnSteps = 1;
  double rate = kUndefined;
  double q[2] = {kUndefined, kUndefined};                        ///< of state, before
  double nextQ[2] = {kUndefined, kUndefined};                    ///< of next, by the target network
  double nextOnlineQ[2] = {kUndefined, kUndefined};              ///< double: by the online network, which chooses
  int nextAction = -1;                                           ///< whose nextQ is used
  double value = kUndefined, nextValue = kUndefined;             ///< policy gradients: V(s), V(s')
  double rewards = kUndefined;                                   ///< sum of discounted rewards over returnSteps
  double target = kUndefined;                                    ///< y, or the return G
  double error = kUndefined;                                     ///< y - Q(s, a), or the advantage
  double after = kUndefined;                                     ///< Q(s, a) or pi(a|s) after the update
  double probability = kUndefined, oldProbability = kUndefined;  ///< pi(a|s) now and when it acted
  double ratio = kUndefined;                                     ///< PPO
  bool clipped = false;                                          ///< PPO: the ratio's gradient is cut off
  double priority = kUndefined, weight = kUndefined;  ///< prioritised replay: of this sample; importance weight
  double trace = kUndefined;                          ///< tables: eligibility of this cell after the step
  double candidate = kUndefined, best = kUndefined;   ///< search: return of this candidate, of the best so far
};

/// A network of an agent, to be drawn: valid until the agent changes.
struct AgentNetwork {
  const char* role = "";  ///< PERC_TR: "Q network", "policy", "value"
  const nn::Network* network = nullptr;
  const float* theta = nullptr;      ///< network->parameterCount() numbers
  const float* previous = nullptr;   ///< theta before the last update, or null
  const float* gradient = nullptr;   ///< of the last update, or null
  std::vector<std::string> outputs;  ///< names: "left", "right", "value"
};

/// What decides pushes, and may learn from what comes of them. Deterministic: what it does next follows from its state
/// and the stream it is given. One thread at a time; const functions may use scratch of its own, but change no state.
class Agent {
 public:
  virtual ~Agent() = default;
  /// The whole state (no scratch), to go back to or to act with elsewhere. Cheap: what is large and never changes is
  /// shared.
  virtual std::unique_ptr<Agent> clone() const = 0;
  virtual std::size_t bytes() const = 0;
  /// What a copy keeps in memory, with what it shares with others.
  virtual void account(Ledger& ledger) const { ledger.own(bytes()); }
  /// What greedy() and opinion() need only, to act with later: clone() without what is there for learning.
  virtual std::unique_ptr<Agent> policy() const { return clone(); }
  virtual void addTo(Fingerprint& fingerprint) const = 0;

  /// How many environments it wants to act in, in turn (1 … 64).
  virtual int environments() const { return 1; }
  /// Makes the update that is due from what is remembered, if one is. False: stopped, and nothing has changed. May be
  /// long; looks at `stop` at least every few milliseconds. Called before every act(); `exploration` is for the
  /// update's own draws (order of minibatches, replay samples) and moves only if it finishes.
  virtual bool learn(Random& exploration, StopToken stop) {
    (void)exploration;
    (void)stop;
    return true;
  }
  /// The push for what is seen, while learning.
  virtual Decision act(Observation seen, int environment, Random& exploration) = 0;
  /// What came of the last act() in that environment. An episode that is over is followed by another one.
  virtual void remember(const Transition& transition) { (void)transition; }

  /// The push without exploring: what it has learned, deterministic.
  virtual double greedy(Observation seen) const = 0;
  virtual Opinion opinion(Observation seen) const = 0;
  /// The same of many observations at once, one after the other (faster for networks): as many as results.
  virtual void opinions(Observation seen, std::span<Opinion> result) const;

  virtual LearningFigures figures() const { return {}; }
  virtual Lesson lesson() const { return {}; }
  virtual std::vector<AgentNetwork> networks() const { return {}; }
  virtual const ReplayMemory* memory() const { return nullptr; }
  /// Edges of the cells along one of the numbers observed, without the ends at infinity; empty: no table.
  virtual std::vector<double> cellEdges(int number) const {
    (void)number;
    return {};
  }
  /// False once a loss or weight is no longer finite; then learn() does nothing more.
  virtual bool isFinite() const { return true; }

  /// Constants that may change while it learns (rates, exploration, discount …); those of its structure are as they
  /// were.
  virtual void change(const Settings& settings) { (void)settings; }
  /// What was learned, under names and shapes of its own or PyTorch's; empty: nothing.
  virtual std::vector<nn::NamedTensor> weights() const { return {}; }
  /// The way back; a message that names the tensor and what is needed, and nothing changed, if they do not fit.
  virtual Result<void> setWeights(const std::vector<nn::NamedTensor>& tensors);
};

// Agents before their first step, in environments of this space. `random`: the stream "init" of their run.
std::unique_ptr<Agent> makeHillClimbing(const Settings& settings, const Space& space, Random& random);
std::unique_ptr<Agent> makeCrossEntropy(const Settings& settings, const Space& space, Random& random);
std::unique_ptr<Agent> makeQLearning(const Settings& settings, const Space& space);
std::unique_ptr<Agent> makeSarsa(const Settings& settings, const Space& space);
std::unique_ptr<Agent> makeDqn(const Settings& settings, const Space& space, Random& random);
std::unique_ptr<Agent> makeReinforce(const Settings& settings, const Space& space, Random& random);
std::unique_ptr<Agent> makeA2c(const Settings& settings, const Space& space, Random& random);
std::unique_ptr<Agent> makePpo(const Settings& settings, const Space& space, Random& random);

}  // namespace perc::rl
