// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/message.h"

#include <cstdint>
#include <limits>
#include <vector>

namespace perc::landscape {

inline constexpr double kUnknown = std::numeric_limits<double>::quiet_NaN();

struct EigenvaluePicture {
  double value, residual;
  bool converged;
};
/// What is known of the Hessian's eigenvalues at one moment.
struct CurvaturePicture {
  std::int64_t step = 0;
  std::vector<EigenvaluePicture> top;
  double smallest = kUnknown;
  std::vector<float> value, density, stemValue, stemWeight;
  double trace = kUnknown, traceError = kUnknown;
  double loss = kUnknown, worst = kUnknown, radius = 0;  ///< here, and the worst within the radius
  double done = 0;
  Message problem;  ///< why there is none; empty: there is
};

}  // namespace perc::landscape
