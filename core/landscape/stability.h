// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/stop.h"
#include "core/frame/grid.h"
#include "core/landscape/made_up.h"
#include "core/optim/optimizer.h"

#include <chrono>
#include <cstddef>
#include <vector>

namespace perc::landscape {

/// The smallest and the largest eigenvalue of a quadratic's Hessian, above 0.
struct Curvatures {
  double least, most;
};

/// Of a formula's Hessian at a place, of any sign.
Curvatures curvaturesAt(const Formula& formula, double x, double y);

/// By how much an update shrinks the distance in the end, along an eigenvector of that curvature: the spectral radius
/// of the update's matrix, with u = 1 - rate curvature
///   heavy ball (Polyak 1964)       z² - (momentum + u) z + momentum = 0
///   Nesterov, as torch.optim.SGD   z² - (1 + momentum) u z + momentum u = 0
///   without momentum               |u|
/// Below 1 it converges, above it diverges. Rules whose step depends on the gradient's size have none: NaN.
double contraction(optim::Rule rule, double curvature, double rate, double momentum);
/// The slower of the two.
double contraction(optim::Rule rule, const Curvatures& curvatures, double rate, double momentum);

/// The rate from which on an update along the steepest eigenvector diverges, for momentum from 0 to below 1:
/// 2/most; heavy ball 2 (1 + momentum)/most; Nesterov 2 (1 + momentum)/((1 + 2 momentum) most). Else NaN.
double largestStableRate(optim::Rule rule, double most, double momentum);

struct Tuning {
  double rate, momentum, contraction;
};
/// The rate and momentum of the fastest contraction: gradient descent and heavy ball (Polyak 1964), Nesterov (Lessard,
/// Recht and Packard 2016, table 1). Else NaN.
Tuning fastest(optim::Rule rule, const Curvatures& curvatures);

/// The parameter that is the second axis of a rule's map, besides the rate, and its value.
struct SecondAxis {
  const char *id, *name;
  double optim::Optimizer::*constant;
};
/// Null: none, the map has one row.
const SecondAxis* secondAxis(optim::Rule rule);

/// A map of the contraction per update over the rate and, where the rule has one, its momentum (Adam: beta 1; RMSProp:
/// the smoothing). Cells lie evenly in log10 of the rate.
struct StabilitySettings {
  optim::Optimizer optimizer;  ///< all its other constants
  Curvatures curvatures{1, 20};
  Spot start{-4, 2};  ///< along the eigenvector of the smallest curvature, and of the largest
  double leastRate = 1e-3, mostRate = 1;
  double leastSecond = 0, mostSecond = 1;
  int columns = 61, rows = 41;
  int updates = 400;

  /// Gradient descent with or without momentum, without decoupled decay.
  bool hasTheory() const;
};
/// By the formulas. x is log10 of the rate, y the momentum, values are contraction(); empty for rules without theory.
Grid theoreticalStability(const StabilitySettings& settings);

/// The same measured: each cell runs the rule itself on the bowl. Cells that are still to come are NaN, and come up all
/// over the map. One thread.
class MeasuredStability {
 public:
  explicit MeasuredStability(StabilitySettings settings);
  /// Goes on for about `budget`; the share that is done.
  double refine(std::chrono::steady_clock::duration budget, StopToken stop);
  const Grid& grid() const { return m_grid; }

 private:
  StabilitySettings m_settings;
  Grid m_grid;
  std::size_t m_done = 0;
};

/// The contraction per update of `settings.updates` updates with that rate and second constant.
double measuredContraction(const StabilitySettings& settings, double rate, double second);

}  // namespace perc::landscape
