// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/rebalance.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace perc::learn {

/// What resampling did to the samples it was given, in the plane of two of their features.
struct Resampled {
  std::string xName, yName;
  std::vector<float> x, y, target;  ///< of the samples before
  /// Of each of them by its nearest ones: in a safe place, in danger, noise. None for values, and of more than some
  /// thousand samples.
  std::vector<data::Surroundings> surroundings;
  std::vector<data::Origin> rows;     ///< the samples after; `base` and `neighbour` are places before
  std::vector<float> targets;         ///< of the rows
  std::vector<std::int32_t> removed;  ///< places before, rising
  bool beforeSplit = false;
  std::size_t leaked = 0, tested = 0;  ///< test samples that stem from a sample whose kin is learned from; of so many

  std::size_t added() const;
};

}  // namespace perc::learn
