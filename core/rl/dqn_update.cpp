// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rl/dqn_update.h"

#include "core/math/elementary.h"
#include "core/nn/pass.h"
#include "core/optim/regularizer.h"

#include <cassert>
#include <cmath>

namespace perc::rl {

DqnUpdate::DqnUpdate(const nn::Network& network, const Space& space, int batch)
    : m_network(network),
      m_space(space),
      m_workspace(network, batch),
      m_x(network.inputs(), batch),
      m_next(network.inputs(), batch),
      m_q(2, batch),
      m_nextQ(2, batch),
      m_choosing(2, batch),
      m_rewards(batch),
      m_discounts(batch),
      m_targets(batch),
      m_errors(batch),
      m_actions(static_cast<std::size_t>(batch)),
      m_indices(static_cast<std::size_t>(batch)) {}

void DqnUpdate::draw(const ReplayMemory& memory, const Settings& settings, double correction, Random& random) {
  const auto size = static_cast<std::uint64_t>(memory.size());
  m_weights.resize(memory.prioritised() ? batch() : 0);
  if (!memory.prioritised()) {
    for (int& index : m_indices) index = static_cast<int>(random.below(size));
  } else {
    const double total = memory.totalPriority(), stretch = total / static_cast<double>(batch());
    for (Index s = 0; s < batch(); ++s) {
      int& index = m_indices[static_cast<std::size_t>(s)];
      index = memory.at((static_cast<double>(s) + random.uniform()) * stretch);
      m_weights[s] =
          static_cast<Scalar>(elementary::pow(static_cast<double>(size) * memory.priority(index) / total, -correction));
    }
    m_weights /= m_weights.maxCoeff();
  }
  gather(memory, settings);
}

void DqnUpdate::take(const ReplayMemory& memory, const Settings& settings, std::span<const int> indices,
                     std::span<const Scalar> weights) {
  assert(static_cast<Index>(indices.size()) == batch());
  m_indices.assign(indices.begin(), indices.end());
  m_weights = ConstVectorMap(weights.data(), static_cast<Index>(weights.size()));
  gather(memory, settings);
}

void DqnUpdate::gather(const ReplayMemory& memory, const Settings& settings) {
  const auto see = [&](std::span<const float> numbers, Scalar* to) {
    m_numbers.assign(numbers.begin(), numbers.end());
    features(m_space, m_numbers, to);
  };
  for (Index s = 0; s < batch(); ++s) {
    const Memory one = memory[m_indices[static_cast<std::size_t>(s)]];
    see(one.state, m_x.data() + s * m_x.rows());
    see(one.next, m_next.data() + s * m_next.rows());
    m_rewards[s] = one.rewards;
    m_discounts[s] = one.terminated ? Scalar(0) : static_cast<Scalar>(elementary::pow(settings.discount, one.steps));
    m_actions[static_cast<std::size_t>(s)] = one.action;
  }
}

bool DqnUpdate::values(const Vector& theta, const Matrix& x, Matrix& q, StopToken stop) {
  if (!nn::forward(m_network, theta, ConstVectorMap(nullptr, 0), x, m_workspace, stop)) return false;
  actionValues(m_workspace.output(), q);
  return true;
}

std::optional<double> DqnUpdate::gradient(const Settings& settings, const Vector& theta, const Vector& target,
                                          Vector& gradient, StopToken stop) {
  if (!values(target, m_next, m_nextQ, stop)) return {};
  if (!settings.dqnDouble) m_choosing = m_nextQ;
  else if (!values(theta, m_next, m_choosing, stop)) return {};
  if (!values(theta, m_x, m_q, stop)) return {};
  dqnTargets(m_nextQ, m_choosing, m_rewards, m_discounts, m_targets);
  const double loss =
      dqnLoss(m_workspace.output(), m_actions, m_targets, m_weights, m_errors, m_workspace.outputGradient());
  if (!nn::backward(m_network, theta, ConstVectorMap(nullptr, 0), m_x, m_workspace, gradient, stop)) return {};
  m_norm = optim::clipNorm(gradient, kClip);
  return loss;
}

}  // namespace perc::rl
