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
#include <optional>
#include <span>
#include <string>
#include <variant>
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

/// A number of each of the two actions.
struct ActionPair {
  double left = 0, right = 0;
  double operator[](int action) const { return action ? right : left; }
};

/// What an agent holds of a state: the parts that its kind has.
struct Opinion {
  double value = kUndefined;                   ///< V(s): expected discounted return from here
  double preferred = kUndefined;               ///< the push it would choose without exploring, in [-1, 1]; NaN: none
  std::optional<ActionPair> q = {};            ///< Q(s, a), where it values actions
  std::optional<ActionPair> probability = {};  ///< of each action as it acts now, exploration included
  struct Gaussian {
    double mean, deviation;
  };
  std::optional<Gaussian> push = {};  ///< continuous pushes, before clipping
  std::optional<int> visits = {};     ///< tables: how often this cell was seen

  // NaN: it has none.
  double qOf(int action) const { return q ? (*q)[action] : kUndefined; }
  double probabilityOf(int action) const { return probability ? (*probability)[action] : kUndefined; }
};

/// The figures of learning as they stand. Undefined is NaN.
struct LearningFigures {
  std::int64_t updates = 0;        ///< made so far (search: candidates judged)
  double loss = kUndefined;        ///< of the last update: squared or Huber error of Q, or the policy's loss
  double valueError = kUndefined;  ///< mean squared error of the value function (policy gradients), mean |TD error| (Q)
  double exploration = kUndefined;  ///< epsilon, the temperature, or the search's noise
  double gradientNorm = kUndefined;
  double rate = kUndefined;  ///< learning rate now

  struct Policy {
    double entropy;                 ///< nats, mean over the batch
    double kl;                      ///< mean KL(old || new) of the last update, nats (Schulman's k3 estimate)
    double clipShare = kUndefined;  ///< PPO
  };
  std::optional<Policy> policy;  ///< policy gradients, from the first update on
  struct Dqn {
    double actionGap = kUndefined;  ///< mean |Q(left) - Q(right)| over the last batch
    double lostValue = kUndefined;  ///< mean of max Q over Space::lost; the truth is below 10
  };
  std::optional<Dqn> dqn;

  double entropy() const { return policy ? policy->entropy : kUndefined; }
};

/// A candidate that a search has judged.
struct SearchLesson {
  double candidate = kUndefined, best = kUndefined;  ///< return of this candidate, of the best before it (NaN: none)
};
/// One step of a rule that learns the values of actions.
struct ValueLesson {
  int returnSteps = 1;
  double rewards = 0;                          ///< sum of discounted rewards over returnSteps
  ActionPair q{};                              ///< of state, before
  ActionPair nextQ{};                          ///< of next; DQN: by the target network
  int nextAction = -1;                         ///< whose nextQ is used
  std::optional<ActionPair> nextOnlineQ = {};  ///< double DQN: by the online network, which chooses
  std::optional<double> trace = {};            ///< tables: eligibility of this cell after the step
  struct Sample {
    double priority, weight;
  };
  std::optional<Sample> sample = {};  ///< prioritised replay: priority of this sample, its importance weight
};
/// One step of a policy gradient.
struct PolicyLesson {
  double value = kUndefined, nextValue = kUndefined;             ///< V(s), V(s')
  double probability = kUndefined, oldProbability = kUndefined;  ///< pi(a|s) now and when it acted
  struct Ratio {
    double ratio;
    bool clipped;  ///< its gradient is cut off
  };
  std::optional<Ratio> ppo = {};
};

/// The last update seen through one transition, with every number of the rule's formula. Undefined is NaN.
struct Lesson {
  enum class Rule { None, HillClimbing, CrossEntropy, QLearning, Sarsa, Dqn, DoubleDqn, Reinforce, ActorCritic, Ppo };
  Rule rule = Rule::None;
  Transition transition;
  std::int64_t update = 0;       ///< its number, from 1
  double discount = kUndefined;  ///< gamma, to the power of returnSteps
  double rate = kUndefined;
  double target = kUndefined;  ///< y, or the return G
  double error = kUndefined;   ///< y - Q(s, a), or the advantage
  double after = kUndefined;   ///< Q(s, a) or pi(a|s) after the update
  std::variant<std::monostate, SearchLesson, ValueLesson, PolicyLesson> numbers;  ///< those of the rule's kind

  /// Null where the rule is of another kind.
  const SearchLesson* search() const { return std::get_if<SearchLesson>(&numbers); }
  const ValueLesson* values() const { return std::get_if<ValueLesson>(&numbers); }
  const PolicyLesson* policy() const { return std::get_if<PolicyLesson>(&numbers); }
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

/// What chooses actions, and may learn from what comes of them. Deterministic: what it does next follows from its state
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
  /// The action for what is seen, while learning.
  virtual Decision act(Observation seen, int environment, Random& exploration) = 0;
  /// What came of the last act() in that environment. An episode that is over is followed by another one.
  virtual void remember(const Transition& transition) { (void)transition; }

  /// The action in [-1, 1] without exploring: what it has learned, deterministic.
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
