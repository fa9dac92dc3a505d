// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/landscape/objective.h"
#include "core/math/random.h"
#include "core/optim/optimizer.h"

#include <chrono>

namespace perc::landscape {

/// A low path between two solutions: the quadratic Bézier curve (1-t)² first + 2t(1-t) middle + t² last, whose middle
/// is trained so that the mean loss over t is small (Garipov et al. 2018, section 3): Adam on the whole-batch gradient
/// at random t. Watching work, in slices; slices give the bits of one go. The objective must outlive it.
class LowPath {
 public:
  static constexpr int kUpdates = 600;

  LowPath(Objective& objective, Vector first, Vector last, Random random);

  /// Goes on for about `budget`; the share that is done.
  double refine(std::chrono::steady_clock::duration budget, StopToken stop);
  int updates() const { return static_cast<int>(m_rule.steps); }
  const Vector& middle() const { return m_middle; }
  void at(double t, VectorRef theta) const;

 private:
  bool step(StopToken stop);

  Objective& m_objective;
  Vector m_first, m_middle, m_last, m_there, m_gradient;
  optim::Optimizer m_adam = optim::defaults(optim::Rule::Adam);
  optim::OptimizerState m_rule;
  Random m_random;
};

}  // namespace perc::landscape
