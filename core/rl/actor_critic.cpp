// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rl/actor_critic.h"

#include "core/math/elementary.h"
#include "core/math/lane_functions.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace perc::rl {
namespace {

/// What is possible of a push that was drawn. A policy that is no longer finite does not push.
double possible(double push) { return std::isfinite(push) ? std::clamp(push, -1.0, 1.0) : 0; }

}  // namespace

ActorCritic::ActorCritic(const Settings& settings, const Space& space, const std::vector<int>& hidden,
                         const optim::Optimizer& optimizer, int environments, Random& random)
    : m_settings(settings),
      m_space(space),
      m_networks(featureCount(space), !space.continuous, hidden, optimizer, random),
      m_rollout(environments),
      m_acted(static_cast<std::size_t>(environments)) {}

ActorCritic::ActorCritic(const ActorCritic& other)
    : Agent(other),
      m_settings(other.m_settings),
      m_space(other.m_space),
      m_networks(other.m_networks),
      m_rollout(other.m_rollout),
      m_steps(other.m_steps),
      m_figures(other.m_figures),
      m_lesson(other.m_lesson),
      m_finite(other.m_finite),
      m_acted(other.m_acted) {}

std::size_t ActorCritic::bytes() const { return sizeof *this + m_networks.bytes() + m_rollout.bytes(); }

void ActorCritic::addTo(Fingerprint& fingerprint) const {
  m_networks.addTo(fingerprint);
  m_rollout.addTo(fingerprint);
  fingerprint.add(m_steps);
  fingerprint.add(m_figures.updates);
}

Decision ActorCritic::act(Observation seen, int environment, Random& exploration) {
  Scalar x[kMostFeatures];
  features(m_space, seen, x);
  (void)m_networks.policy(ConstMatrixMap(x, m_networks.inputs(), 1));
  const Scalar* z = m_networks.policyOutput().data();
  const bool discrete = m_networks.discrete();
  RolloutStep& acted = m_acted[static_cast<std::size_t>(environment)];
  Decision decision;
  if (discrete) {
    const SoftmaxPolicy pi(z);
    decision.action = exploration.uniform() < pi.probability[1] ? 1 : 0;
    acted.logProbability = pi.log[decision.action];
    acted.action = decision.action;
    decision.push = decision.action == 1 ? 1 : -1;
    decision.explored = decision.action != (z[1] > z[0] ? 1 : 0);
  } else {
    acted.action = exploration.normal(static_cast<double>(*z), elementary::exp(m_networks.logDeviation()));
    decision.push = possible(acted.action);
    acted.logProbability = logProbability(z, false, m_networks.logDeviation(), acted.action);
    decision.explored = (decision.push > 0) != (*z > 0);
  }
  return decision;
}

void ActorCritic::remember(const Transition& transition) {
  if (!m_finite) return;
  RolloutStep step = m_acted[static_cast<std::size_t>(transition.environment)];
  step.transition = transition;
  m_rollout.add(std::move(step));
  ++m_steps;
}

Opinion ActorCritic::opinionOf(const Scalar* z, double value) const {
  Opinion opinion;
  opinion.value = value;
  if (m_networks.discrete()) {
    const SoftmaxPolicy pi(z);
    opinion.probability = {pi.probability[0], pi.probability[1]};
    opinion.preferred = z[1] > z[0] ? 1 : -1;
  } else {
    const double mean = static_cast<double>(*z), deviation = elementary::exp(m_networks.logDeviation());
    const double left =
        static_cast<double>(lane::normalDistribution(broadcast(static_cast<Scalar>(-mean / deviation)))[0]);
    opinion.push = {mean, deviation};
    opinion.probability = {left, 1 - left};
    opinion.preferred = possible(mean);
  }
  return opinion;
}

double ActorCritic::greedy(Observation seen) const {
  Scalar x[kMostFeatures];
  features(m_space, seen, x);
  (void)m_networks.policy(ConstMatrixMap(x, m_networks.inputs(), 1));
  return opinionOf(m_networks.policyOutput().data(), kUndefined).preferred;
}

Opinion ActorCritic::opinion(Observation seen) const {
  Opinion result;
  opinions(seen, {&result, 1});
  return result;
}

void ActorCritic::opinions(Observation seen, std::span<Opinion> result) const {
  Scalar x[kMostFeatures * kPiece];
  const std::size_t size = m_space.observed.size();
  for (Index first = 0; first < static_cast<Index>(result.size()); first += kPiece) {
    const Index count = std::min(kPiece, static_cast<Index>(result.size()) - first);
    for (Index i = 0; i < count; ++i)
      features(m_space, seen.subspan(static_cast<std::size_t>(first + i) * size, size), x + i * m_networks.inputs());
    const ConstMatrixMap piece(x, m_networks.inputs(), count);
    (void)m_networks.policy(piece);
    (void)m_networks.value(piece);
    for (Index i = 0; i < count; ++i)
      result[static_cast<std::size_t>(first + i)] =
          opinionOf(m_networks.policyOutput().col(i).data(), static_cast<double>(m_networks.valueOutput()(0, i)));
  }
}

Result<void> ActorCritic::setWeights(const std::vector<nn::NamedTensor>& tensors) {
  if (const auto set = m_networks.setWeights(tensors); !set) return set;
  m_rollout.clear();  // another policy's
  m_finite = true;
  return {};
}

}  // namespace perc::rl
