// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/landscape/point_walk.h"

#include "core/optim/regularizer.h"
#include "core/optim/sam.h"

#include <utility>

namespace perc::landscape {

PointWalk::PointWalk(Formula formula, Settings settings, const Spot& start, std::uint64_t seed)
    : m_objective(std::move(formula)), m_state{Vector(2), {}, Random(seed, "shuffle")} {
  m_state.theta << static_cast<Scalar>(start.x), static_cast<Scalar>(start.y);
  configure(std::move(settings));
  m_state.rule = optim::initialState(m_rule, 2);
}

void PointWalk::configure(Settings settings) {
  const optim::Rule before = m_rule.rule;
  m_settings = std::move(settings);
  m_rule = learn::optimizerOf(m_settings.training);
  m_schedule = learn::scheduleOf(m_settings.training.optimizer);
  if (m_rule.rule != before) m_state.rule = optim::initialState(m_rule, 2);
}

/// What the rule is given, and the noise that it takes.
std::optional<Vector> PointWalk::gradient(State& state) const {
  const learn::PenaltySettings& penalties = m_settings.training.penalties;
  Vector gradient(2);
  const auto slope = [&](const Vector& at) {
    (void)m_objective.gradient(at, gradient, {});
    if (m_settings.noise > 0)
      for (Scalar& part : gradient) part += static_cast<Scalar>(state.noise.normal(0, m_settings.noise));
  };
  slope(state.theta);
  if (penalties.samRadius > 0) {
    Vector there(2);
    optim::climb(penalties.samRadius, gradient, state.theta, there);
    slope(there);
  }
  if (!gradient.allFinite()) return std::nullopt;
  if (penalties.l2 > 0) gradient += static_cast<Scalar>(penalties.l2) * state.theta;
  if (penalties.clip > 0) optim::clipNorm(gradient, penalties.clip);
  return gradient;
}

bool PointWalk::update() {
  const auto slope = gradient(m_state);
  if (!slope) return false;
  optim::update(m_rule, rate(), *slope, m_state.theta, m_state.rule);
  ++m_state.updates;
  return true;
}

std::optional<optim::UpdateTerms> PointWalk::preview() const {
  State next = m_state;
  const auto slope = gradient(next);
  if (!slope) return std::nullopt;
  optim::update(m_rule, rate(), *slope, next.theta, next.rule);
  return optim::termsOf(m_rule, rate(), *slope, m_state.rule, next.theta - m_state.theta);
}

}  // namespace perc::landscape
