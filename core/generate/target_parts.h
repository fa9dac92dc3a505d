// SPDX-License-Identifier: GPL-3.0-or-later
// What target.cpp and target_pictures.cpp share.
#pragma once

#include "core/generate/target.h"

namespace perc::generate {

inline constexpr Index kReference = 2500;
inline constexpr std::size_t kLeastRows = 10;

/// Of each of `count` classes.
inline std::vector<double> sharesOf(const std::vector<int>& classes, int count) {
  std::vector<double> shares(static_cast<std::size_t>(count), 0);
  for (const int one : classes) shares[static_cast<std::size_t>(one)] += 1 / static_cast<double>(classes.size());
  return shares;
}

/// One-hot.
inline void setClass(MatrixRef classes, Index sample, int which) {
  classes.col(sample).setZero();
  classes(which, sample) = 1;
}

/// Runs of the same pictures share them: what looks at them takes a while to learn.
Result<std::shared_ptr<const Target>> ofPictures(const TargetSettings& settings,
                                                 std::shared_ptr<const data::Table> table);

}  // namespace perc::generate
