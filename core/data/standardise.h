// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"

#include <span>
#include <vector>

namespace perc::data {

/// z = (x - mean) / deviation for every feature, fitted on the training samples only. The deviation divides by n, as
/// scikit-learn's StandardScaler; a feature that does not vary has deviation 1, so that it becomes 0.
struct Standardisation {
  std::vector<double> mean, deviation;  ///< one per feature

  /// Fits on the samples with these indices (at least one).
  static Standardisation fit(const Dataset&, std::span<const std::size_t> training);
  /// The same dataset with standardised features; the target stays.
  Dataset apply(Dataset) const;
  /// One sample in place.
  void apply(std::span<float> sample) const;
  /// Back to the units of the data.
  double restore(std::size_t feature, double z) const { return z * deviation[feature] + mean[feature]; }
};

}  // namespace perc::data
