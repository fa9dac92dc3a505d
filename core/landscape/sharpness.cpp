// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/landscape/sharpness.h"

#include "core/landscape/dot.h"
#include "core/landscape/slices.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace perc::landscape {
namespace {

Vector normalNumbers(Index count, Random& random) {
  Vector v(count);
  for (Scalar& one : v) one = static_cast<Scalar>(random.normal());
  return v;
}

/// v scaled to `length`.
void scaleTo(double length, Vector& v) { v *= static_cast<Scalar>(length / norm(v)); }

}  // namespace

PowerIteration::PowerIteration(Objective& objective, Vector theta, Random random)
    : m_objective(objective),
      m_theta(std::move(theta)),
      m_vector(normalNumbers(objective.dimension(), random)),
      m_product(objective.dimension()) {
  scaleTo(1, m_vector);
}

double PowerIteration::refine(std::chrono::steady_clock::duration budget, StopToken stop) {
  constexpr double kMost = 100;
  goOn(
      budget, stop, [this] { return m_done; },
      [&] {
        if (!step(stop)) return false;
        m_done = m_converged || m_products == kMost || !std::isfinite(*m_value);
        return true;
      });
  return m_done ? 1 : m_products / kMost;
}

bool PowerIteration::step(StopToken stop) {
  constexpr double kTolerance = 1e-3;
  if (!m_objective.hessianVector(m_theta, m_vector, m_product, stop)) return false;
  ++m_products;
  const double length = norm(m_product), value = dot(m_vector, m_product);
  if (!std::isfinite(length)) {
    m_value = std::numeric_limits<double>::quiet_NaN();
    return true;
  }
  m_converged = length == 0 || (m_value && std::abs(value - *m_value) <= kTolerance * std::abs(value));
  m_value = value;
  if (length > 0) m_vector = (m_product.cast<double>() / length).cast<Scalar>();
  return true;
}

WorstInBall::WorstInBall(Objective& objective, Vector theta, double radius, Random random, int steps)
    : m_objective(objective),
      m_theta(std::move(theta)),
      m_offset(Vector::Zero(objective.dimension())),
      m_gradient(objective.dimension()),
      m_radius(radius),
      m_random(random),
      m_steps(steps) {}

double WorstInBall::refine(std::chrono::steady_clock::duration budget, StopToken stop) {
  const auto done = [this] { return m_taken > m_steps || (m_worst && !std::isfinite(*m_worst)); };
  goOn(budget, stop, done, [&] { return step(stop); });
  return done() ? 1 : static_cast<double>(m_taken) / (m_steps + 1);
}

bool WorstInBall::step(StopToken stop) {
  const auto value = m_objective.gradient(m_theta + m_offset, m_gradient, stop);
  if (!value) return false;
  if (m_taken == 0) m_centre = value;
  if (!m_worst || !(*value <= *m_worst)) m_worst = value;  // a NaN is the worst
  const bool first = m_taken++ == 0;
  double length = norm(m_gradient);
  if (length == 0 && first) {
    m_gradient = normalNumbers(m_gradient.size(), m_random);
    length = norm(m_gradient);
  }
  if (!(length > 0) || !std::isfinite(length)) {
    m_taken = m_steps + 1;
    return true;
  }
  m_offset += static_cast<Scalar>((first ? 1 : 0.5) * m_radius / length) * m_gradient;
  if (norm(m_offset) > m_radius) scaleTo(m_radius, m_offset);
  return true;
}

}  // namespace perc::landscape
