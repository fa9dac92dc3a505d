// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rl/dqn.h"

#include "core/math/elementary.h"
#include "core/nn/layers/kinds.h"
#include "core/nn/pass.h"
#include "core/rl/value_choice.h"

#include <algorithm>
#include <cmath>

namespace perc::rl {
namespace {

constexpr optim::Optimizer kAdam{.rule = optim::Rule::Adam};
/// Steps in which the importance correction goes half of its way to 1: a fixed length, so that making a run longer
/// changes nothing of what was before (Schaul et al. tie it to the run's total).
constexpr double kCorrectionHalfLife = 20000;
constexpr double kSmallestPriority = 1e-6;

}  // namespace

DqnAgent::DqnAgent(const Settings& settings, const Space& space, Random& random)
    : m_settings(settings),
      m_space(space),
      m_state{.model = learn::Model::drawn(
                  std::make_shared<const nn::Network>(featureCount(space),
                                                      nn::perceptronLayers(settings.dqnLayers, nn::Activation::Relu,
                                                                           valueOutputs(settings.dqnDuelling))),
                  nn::Initializer::TorchDefault, kAdam, random),
              .target = {},
              .memory = ReplayMemory(settings.dqnMemory, settings.dqnPrioritised, space.observed.size()),
              .pending = {},
              .figures = {},
              .lesson = {}} {
  m_state.target = m_state.model.theta;
}

DqnAgent::DqnAgent(const DqnAgent& other)
    : m_settings(other.m_settings), m_space(other.m_space), m_state(other.m_state) {}

std::unique_ptr<Agent> DqnAgent::clone() const { return std::unique_ptr<Agent>(new DqnAgent(*this)); }

/// Without what it has seen and what it learns with; of the target network nothing is asked either.
std::unique_ptr<Agent> DqnAgent::policy() const {
  std::unique_ptr<DqnAgent> copy(new DqnAgent(*this));
  DqnState& bare = copy->m_state;
  learn::Model& model = bare.model;
  for (Vector* numbers :
       {&bare.target, &model.previous, &model.gradient, &model.optimizer.first, &model.optimizer.second})
    numbers->resize(0);
  bare.memory = ReplayMemory(1, false, m_space.observed.size());
  bare.pending.clear();
  return copy;
}

std::size_t DqnAgent::bytes() const {
  return sizeof *this + m_state.model.bytes() + static_cast<std::size_t>(m_state.target.size()) * sizeof(Scalar) +
         m_state.pending.size() * sizeof(Transition);
}

void DqnAgent::account(Ledger& ledger) const {
  ledger.own(bytes());
  m_state.memory.account(ledger);
}

void DqnAgent::addTo(Fingerprint& fingerprint) const {
  const learn::Model& model = m_state.model;
  for (const Vector* numbers : {&model.theta, &m_state.target, &model.optimizer.first, &model.optimizer.second})
    fingerprint.add(numbers->data(), static_cast<std::size_t>(numbers->size()) * sizeof(Scalar));
  fingerprint.add(model.optimizer.steps);
  m_state.memory.addTo(fingerprint);
  for (const Transition& t : m_state.pending) {
    for (const double number : t.state) fingerprint.add(number);
    fingerprint.add(t.reward);
    fingerprint.add(t.action);
  }
  fingerprint.add(m_state.largestPriority);
  fingerprint.add(m_state.steps);
  fingerprint.add(m_state.learnedAt);
}

double DqnAgent::epsilon() const {
  return m_state.steps < m_settings.dqnWarmup ? 1 : epsilonAt(m_settings, m_state.steps);
}

double DqnAgent::correction() const {
  return 1 - (1 - m_settings.dqnPriorityCorrection) *
                 elementary::pow(2, -static_cast<double>(m_state.steps) / kCorrectionHalfLife);
}

/// Of the next update. Tied to the number of updates, not to a run's length.
double DqnAgent::rate() const {
  if (m_settings.dqnRateHalving <= 0) return m_settings.dqnRate;
  return m_settings.dqnRate *
         elementary::pow(2, -static_cast<double>(m_state.model.optimizer.steps) / m_settings.dqnRateHalving);
}

Decision DqnAgent::act(Observation seen, int, Random& exploration) {
  const ConstMatrixMap q = values(seen);
  if (m_state.steps < m_settings.dqnWarmup) return anyAction(q(0, 0), q(1, 0), exploration);
  return chooseAction(m_settings, q(0, 0), q(1, 0), m_state.steps, exploration);
}

void DqnAgent::remember(const Transition& transition) {
  std::vector<Transition>& pending = m_state.pending;
  // Somebody has changed the state, or ended the episode: what was before leads no further than to what was seen then.
  if (!pending.empty() && pending.back().next != transition.state)
    while (!pending.empty()) rememberOldest(std::vector<double>(pending.back().next), false);
  pending.push_back(transition);
  const bool over = transition.terminated || transition.truncated;
  while (!pending.empty() && (over || pending.size() >= static_cast<std::size_t>(m_settings.dqnReturnSteps)))
    rememberOldest(transition.next, transition.terminated);
  ++m_state.steps;
  if (m_state.steps % m_settings.dqnTargetEvery != 0) return;
  if (m_settings.dqnTargetShare >= 1) m_state.target = m_state.model.theta;
  else m_state.target += static_cast<Scalar>(m_settings.dqnTargetShare) * (m_state.model.theta - m_state.target);
}

/// The return of the oldest pending step, over all that are pending.
void DqnAgent::rememberOldest(Observation next, bool terminated) {
  std::vector<Transition>& pending = m_state.pending;
  const std::vector<double>& state = pending.front().state;
  m_floats.assign(state.begin(), state.end());
  m_floats.insert(m_floats.end(), next.begin(), next.end());
  const std::span<const float> floats = m_floats;
  Memory memory{floats.first(state.size()), floats.last(next.size())};
  memory.action = static_cast<std::int8_t>(pending.front().action);
  memory.steps = static_cast<std::uint8_t>(pending.size());
  memory.terminated = terminated;
  double rewards = 0;
  for (std::size_t i = pending.size(); i-- > 0;) rewards = pending[i].reward + m_settings.discount * rewards;
  memory.rewards = static_cast<float>(rewards);
  m_state.memory.add(memory);
  if (m_state.memory.prioritised()) m_state.memory.setPriority(m_state.memory.size() - 1, m_state.largestPriority);
  pending.erase(pending.begin());
}

bool DqnAgent::updateDue() const {
  return m_state.finite && m_state.learnedAt != m_state.steps && m_state.steps >= m_settings.dqnWarmup &&
         m_state.steps % m_settings.dqnEvery == 0 && m_state.memory.size() >= m_settings.dqnBatch;
}

bool DqnAgent::learn(Random& exploration, StopToken stop) {
  if (!updateDue()) return true;
  if (!m_update || m_update->batch() != m_settings.dqnBatch) {
    m_update.emplace(network(), m_space, m_settings.dqnBatch);
    m_gradient.resize(network().parameterCount());
  }
  Random drawn = exploration;
  const bool goesBack = m_settings.dqnUpdates > 1;  // a single one is not begun before all of it is known
  if (goesBack) m_kept = m_state.model;
  m_keptLargest = m_state.largestPriority;
  m_oldPriorities.clear();
  if (updateAll(drawn, stop)) {
    exploration = drawn;
    m_state.learnedAt = m_state.steps;
    return true;
  }
  if (goesBack) std::swap(m_state.model, m_kept);
  undoPriorities();
  return false;
}

bool DqnAgent::updateAll(Random& random, StopToken stop) {
  for (int i = 1; i <= m_settings.dqnUpdates; ++i)
    if (!update(random, stop, i == m_settings.dqnUpdates)) return false;
  return true;
}

/// One update. `last`: of this learn(), so that nothing can stop it any more once it is made.
bool DqnAgent::update(Random& random, StopToken stop, bool last) {
  m_update->draw(m_state.memory, m_settings, correction(), random);
  const std::optional<double> loss =
      m_update->gradient(m_settings, m_state.model.theta, m_state.target, m_gradient, stop);
  if (!loss) return false;
  if (last) {
    describe(*loss);
    m_state.model.previous = m_state.model.theta;
    m_state.model.gradient = m_gradient;
    m_state.finite = std::isfinite(*loss) && std::isfinite(m_update->gradientNorm());
  }
  m_state.model.update(kAdam, rate(), m_gradient);
  if (m_state.memory.prioritised()) setPriorities();
  return true;
}

void DqnAgent::setPriorities() {
  for (Index s = 0; s < m_update->batch(); ++s) {
    const int index = m_update->indices()[static_cast<std::size_t>(s)];
    const double size = std::abs(static_cast<double>(m_update->errors()[s])) + kSmallestPriority;
    if (!std::isfinite(size)) continue;
    const double priority = elementary::pow(size, m_settings.dqnPriorityPower);
    m_oldPriorities.emplace_back(index, m_state.memory.priority(index));
    m_state.memory.setPriority(index, priority);
    m_state.largestPriority = std::max(m_state.largestPriority, priority);
  }
}

void DqnAgent::undoPriorities() {
  for (std::size_t i = m_oldPriorities.size(); i-- > 0;)
    m_state.memory.setPriority(m_oldPriorities[i].first, m_oldPriorities[i].second);
  m_oldPriorities.clear();
  m_state.largestPriority = m_keptLargest;
}

void DqnAgent::change(const Settings& settings) {
  const Settings old = m_settings;
  m_settings = settings;
  m_settings.dqnLayers = old.dqnLayers;  // what the network and the memory are made for
  m_settings.dqnDuelling = old.dqnDuelling;
  m_settings.dqnPrioritised = old.dqnPrioritised;
  m_settings.dqnMemory = old.dqnMemory;
}

std::vector<nn::NamedTensor> DqnAgent::weights() const { return m_state.model.weights(); }

Result<void> DqnAgent::setWeights(const std::vector<nn::NamedTensor>& tensors) {
  if (Result<void> read = m_state.model.setWeights(tensors, kAdam); !read) return read;
  m_state.target = m_state.model.theta;
  m_state.lesson = {};
  return {};
}

std::unique_ptr<Agent> makeDqn(const Settings& settings, const Space& space, Random& random) {
  return std::make_unique<DqnAgent>(settings, space, random);
}

}  // namespace perc::rl
