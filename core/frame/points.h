// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cmath>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace perc {

/// Samples as points of the plane; `x` and `y` are empty where there is none. `target` is the class (0, 1, …) or, in
/// regression, the value.
/// `prediction` is the predicted class or value, `loss` the sample's own loss.
/// A published set of points never changes: what changes with training is in parallel vectors.
struct Points {
  std::vector<float> x, y, target;
  std::vector<std::uint8_t> test;  ///< 1: held out for testing
  std::size_t size() const { return target.size(); }
};

/// Of a large set only some samples are looked at: the others' numbers are NaN.
struct PointResults {
  std::vector<float> prediction, loss;
  bool known(std::size_t sample) const { return sample < prediction.size() && !std::isnan(prediction[sample]); }
  /// Not looked at. (The first sample always is: where its number is undefined too, the model says nothing.)
  bool skipped(std::size_t sample) const { return known(0) && !known(sample); }
};

}  // namespace perc
