// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/regression.h"

#include <cassert>
#include <cstddef>
#include <limits>

namespace perc::metrics {

double r2(std::span<const float> truth, std::span<const float> predicted) {
  assert(truth.size() == predicted.size());
  if (truth.size() < 2) return std::numeric_limits<double>::quiet_NaN();
  double mean = 0;
  for (const float y : truth) mean += y;
  mean /= static_cast<double>(truth.size());
  double residual = 0, total = 0;
  bool constant = true;
  for (std::size_t i = 0; i < truth.size(); ++i) {
    const double error = static_cast<double>(truth[i]) - predicted[i], distance = truth[i] - mean;
    residual += error * error;
    total += distance * distance;
    constant = constant && truth[i] == truth[0];
  }
  // The mean of equal numbers may be off by rounding, so that their sum of squares is not exactly 0.
  if (constant || total == 0) return residual == 0 ? 1.0 : 0.0;
  return 1.0 - residual / total;
}

}  // namespace perc::metrics
