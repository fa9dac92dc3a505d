// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cartpole/agents.h"
#include "core/cartpole/lqr.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace perc::cartpole {
namespace {

/// An agent that learns nothing: a function from what is seen to a push. Rule: copyable, made from settings, with
/// `double push(seen) const` and `std::array<double, 4> numbers() const`, of which the push is made.
template <class Rule>
class RuleAgent final : public rl::Agent {
 public:
  explicit RuleAgent(const CartPoleSettings& settings)
      : m_kind(settings.agent), m_continuous(settings.pushes == Pushes::Continuous), m_rule(settings) {}
  std::unique_ptr<rl::Agent> clone() const override { return std::make_unique<RuleAgent>(*this); }
  std::size_t bytes() const override { return sizeof *this; }
  void addTo(Fingerprint& fingerprint) const override {
    fingerprint.add(m_kind);
    fingerprint.add(m_continuous);
    for (const double number : m_rule.numbers()) fingerprint.add(number);
  }

  rl::Decision act(rl::Observation seen, int, Random&) override {
    const double push = greedy(seen);
    return {push, m_continuous ? -1 : push > 0, false};
  }
  double greedy(rl::Observation seen) const override {
    const double push = m_rule.push(stateOf(seen));
    if (m_continuous) return std::clamp(push, -1.0, 1.0);
    return push > 0 ? 1 : -1;
  }
  rl::Opinion opinion(rl::Observation seen) const override {
    rl::Opinion opinion;
    opinion.preferred = greedy(seen);
    if (m_continuous) {
      opinion.push = {m_rule.push(stateOf(seen)), 0};
    } else {
      opinion.probability = {double(opinion.preferred < 0), double(opinion.preferred > 0)};
    }
    return opinion;
  }

 private:
  AgentKind m_kind;
  bool m_continuous;
  Rule m_rule;
};

struct AlwaysLeftRule {
  explicit AlwaysLeftRule(const CartPoleSettings&) {}
  double push(const CartPoleState&) const { return -1; }
  std::array<double, 4> numbers() const { return {}; }
};

/// The weighted sum of the four numbers.
struct LinearRule {
  std::array<double, 4> weights;
  explicit LinearRule(const CartPoleSettings& s) : weights{s.ruleX, s.ruleXDot, s.ruleTheta, s.ruleThetaDot} {}
  double push(const CartPoleState& s) const {
    return weights[0] * s.x + weights[1] * s.xDot + weights[2] * s.theta + weights[3] * s.thetaDot;
  }
  std::array<double, 4> numbers() const { return weights; }
};

struct LqrRule {
  CartPoleSettings settings;
  Lqr lqr;
  explicit LqrRule(const CartPoleSettings& s) : settings(s), lqr(makeLqr(s)) {}
  double push(const CartPoleState& s) const {
    return settings.task == Task::SwingUp ? swingUpPush(settings, lqr, s) : lqr.push(s);
  }
  std::array<double, 4> numbers() const { return lqr.gains; }
};

/// Pushes by the toss of a coin. Its greedy() must not draw: there the coin is the state's own bits, scrambled.
class RandomAgent final : public rl::Agent {
 public:
  explicit RandomAgent(const CartPoleSettings& settings) : m_continuous(settings.pushes == Pushes::Continuous) {}
  std::unique_ptr<rl::Agent> clone() const override { return std::make_unique<RandomAgent>(*this); }
  std::size_t bytes() const override { return sizeof *this; }
  void addTo(Fingerprint& fingerprint) const override { fingerprint.add(m_continuous); }

  rl::Decision act(rl::Observation, int, Random& exploration) override {
    if (m_continuous) return {exploration.uniform(-1, 1), -1, false};
    const bool right = exploration.bernoulli(0.5);
    return {right ? 1.0 : -1.0, right, false};
  }
  double greedy(rl::Observation seen) const override {
    Fingerprint bits;
    for (const double number : seen) bits.add(number);
    const double toss = static_cast<double>(bits.value() >> 11) * 0x1.0p-53 * 2 - 1;
    if (m_continuous) return toss;
    return toss < 0 ? -1 : 1;
  }
  rl::Opinion opinion(rl::Observation) const override {
    rl::Opinion opinion;
    if (m_continuous) opinion.push = {0, std::sqrt(1.0 / 3.0)};
    else opinion.probability = {0.5, 0.5};
    return opinion;
  }

 private:
  bool m_continuous;
};

}  // namespace

std::unique_ptr<rl::Agent> makeHandMade(const CartPoleSettings& settings) {
  switch (settings.agent) {
    case AgentKind::AlwaysLeft: return std::make_unique<RuleAgent<AlwaysLeftRule>>(settings);
    case AgentKind::Linear: return std::make_unique<RuleAgent<LinearRule>>(settings);
    case AgentKind::Lqr: return std::make_unique<RuleAgent<LqrRule>>(settings);
    default: return std::make_unique<RandomAgent>(settings);
  }
}

bool isHandMade(AgentKind kind) { return kind <= AgentKind::Lqr; }

Result<std::unique_ptr<rl::Agent>> makeAgent(const CartPoleSettings& settings, Random& random) {
  if (const auto checked = check(settings); !checked) return checked.error();
  const rl::Space space = settings.space();
  switch (settings.agent) {
    case AgentKind::Random:
    case AgentKind::AlwaysLeft:
    case AgentKind::Linear:
    case AgentKind::Lqr:
    case AgentKind::Replay: return makeHandMade(settings);
    case AgentKind::HillClimbing: return rl::makeHillClimbing(settings, space, random);
    case AgentKind::CrossEntropy: return rl::makeCrossEntropy(settings, space, random);
    case AgentKind::QLearning: return rl::makeQLearning(settings, space);
    case AgentKind::Sarsa: return rl::makeSarsa(settings, space);
    case AgentKind::Dqn: return rl::makeDqn(settings, space, random);
    case AgentKind::Reinforce: return rl::makeReinforce(settings, space, random);
    case AgentKind::A2c: return rl::makeA2c(settings, space, random);
    case AgentKind::Ppo: return rl::makePpo(settings, space, random);
  }
  return Message{PERC_TR("This is no agent.")};
}

}  // namespace perc::cartpole
