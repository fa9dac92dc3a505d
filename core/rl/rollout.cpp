// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rl/rollout.h"

namespace perc::rl {
namespace {

bool isOver(const Transition& t) { return t.terminated || t.truncated; }

}  // namespace

void Rollout::add(RolloutStep step) {
  std::int32_t& last = m_last[static_cast<std::size_t>(step.transition.environment)];
  if (last >= 0) {
    Transition& before = m_steps[static_cast<std::size_t>(last)].transition;
    if (!isOver(before) && before.next != step.transition.state) before.truncated = true;
  }
  last = static_cast<std::int32_t>(m_steps.size());
  m_steps.push_back(std::move(step));
}

void Rollout::clear() {
  m_steps.clear();
  for (std::int32_t& last : m_last) last = -1;
}

bool Rollout::endsWithEpisode() const { return !m_steps.empty() && isOver(m_steps.back().transition); }

void Rollout::addTo(Fingerprint& fingerprint) const {
  for (const RolloutStep& s : m_steps) {
    const Transition& t = s.transition;
    for (const auto* numbers : {&t.state, &t.next})
      for (const double number : *numbers) fingerprint.add(number);
    for (const double number : {t.reward, s.action, s.logProbability}) fingerprint.add(number);
    fingerprint.add(t.environment * 4 + t.terminated * 2 + t.truncated);
  }
}

void generalisedAdvantages(const Trajectory& t, double discount, double lambda, std::span<double> advantages) {
  for (std::size_t i = t.rewards.size(); i-- > 0;) {
    const double delta = t.rewards[i] + (t.terminated[i] ? 0 : discount * t.nextValues[i]) - t.values[i];
    const bool ends = t.terminated[i] || t.cut[i] || i + 1 == t.rewards.size();
    advantages[i] = delta + discount * lambda * (ends ? 0 : advantages[i + 1]);
  }
}

void RolloutBatch::fill(const Rollout& rollout, const Space& space) {
  const std::vector<RolloutStep>& steps = rollout.steps();
  const std::size_t n = steps.size();
  size = static_cast<Index>(n);
  step.clear();
  for (int environment = 0; environment < rollout.environments(); ++environment) {
    for (std::size_t i = 0; i < n; ++i)
      if (steps[i].transition.environment == environment) step.push_back(static_cast<std::int32_t>(i));
    if (environment == 0) m_inFront = static_cast<Index>(step.size());
  }
  if (x.cols() < size) {
    x.resize(featureCount(space), size);
    ends.resize(featureCount(space), size);
    for (Vector* v : {&actions, &oldLogProbabilities, &advantages, &targets}) v->resize(size);
  }
  for (std::vector<double>* v : {&rewards, &values, &nextValues, &estimates}) v->resize(n);
  for (std::vector<std::uint8_t>* v : {&terminated, &cut}) v->resize(n);
  m_cuts = 0;
  for (std::size_t i = 0; i < n; ++i) {
    const RolloutStep& s = steps[static_cast<std::size_t>(step[i])];
    const bool last =
        i + 1 == n || steps[static_cast<std::size_t>(step[i + 1])].transition.environment != s.transition.environment;
    const auto column = static_cast<Index>(i);
    rewards[i] = s.transition.reward;
    terminated[i] = s.transition.terminated;
    cut[i] = !s.transition.terminated && (s.transition.truncated || last);
    actions[column] = static_cast<Scalar>(s.action);
    oldLogProbabilities[column] = static_cast<Scalar>(s.logProbability);
    features(space, s.transition.state, x.col(column).data());
    if (cut[i]) features(space, s.transition.next, ends.col(m_cuts++).data());
  }
}

}  // namespace perc::rl
