// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/landscape/objective.h"
#include "core/math/random.h"

#include <chrono>
#include <optional>

namespace perc::landscape {

/// The Hessian's eigenvalue of largest magnitude, which may be negative, by power iteration: at most 100 products,
/// until it changes by less than a thousandth. Watching work, in slices; the objective must outlive it.
class PowerIteration {
 public:
  PowerIteration(Objective& objective, Vector theta, Random random);

  /// Goes on for about `budget`; the share of the products that are allowed, 1: it is done.
  double refine(std::chrono::steady_clock::duration budget, StopToken stop);
  bool done() const { return m_done; }
  bool converged() const { return m_converged; }
  /// NaN where H is not finite; nothing before the first product.
  std::optional<double> value() const { return m_value; }
  /// Of length 1.
  const Vector& vector() const { return m_vector; }
  int products() const { return m_products; }

 private:
  bool step(StopToken stop);

  Objective& m_objective;
  Vector m_theta, m_vector, m_product;
  std::optional<double> m_value;
  int m_products = 0;
  bool m_converged = false, m_done = false;
};

/// The worst loss within a distance of `radius` of a point, about: ascent by steps of half the radius along the unit
/// gradient, brought back into the ball (projected gradient ascent; the first step is that of SAM, Foret et al. 2021,
/// to the rim). A lower bound. Watching work, in slices; the objective must outlive it.
class WorstInBall {
 public:
  /// `random`: where to go first if the gradient is 0.
  WorstInBall(Objective& objective, Vector theta, double radius, Random random, int steps = 10);

  /// Goes on for about `budget`; the share that is done.
  double refine(std::chrono::steady_clock::duration budget, StopToken stop);
  /// At the centre; nothing before the first step.
  std::optional<double> centre() const { return m_centre; }
  /// The largest found; NaN or infinite where the loss is.
  std::optional<double> worst() const { return m_worst; }

 private:
  bool step(StopToken stop);

  Objective& m_objective;
  Vector m_theta, m_offset, m_gradient;
  double m_radius;
  Random m_random;
  int m_steps, m_taken = 0;
  std::optional<double> m_centre, m_worst;
};

}  // namespace perc::landscape
