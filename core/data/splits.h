// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/data/dataset.h"
#include "core/math/random.h"

#include <cstddef>
#include <span>
#include <vector>

namespace perc::data {

/// Indices of samples for training and testing: disjoint, together all samples.
struct Split {
  std::vector<std::size_t> train, test;
};

/// Folds of a cross-validation and, where something is amiss but allowed, a warning (else empty).
struct Folds {
  std::vector<Split> folds;
  Message warning;
};

/// Holds out round(testShare * samples) samples, at least one on each side when testShare > 0 and there are two.
/// Classification is stratified: every class gives its share (largest remainders), and keeps a sample for training
/// while that is possible. Both sides come in random order. 0 <= testShare < 1. A dataset with a test part of its own
/// (Dataset::ownTest) keeps it, in its order.
Result<Split> holdOut(const Dataset&, double testShare, Random& random);

/// k folds of `samples` samples as scikit-learn's KFold: the first n mod k test parts get one more. In order, or,
/// with `shuffle`, in random order. 2 <= folds <= samples.
Result<Folds> kFold(std::size_t samples, int folds, Random* shuffle = nullptr);

/// k folds with the classes spread evenly, as scikit-learn's StratifiedKFold(shuffle=False); with `shuffle` each class
/// is dealt out at random. Warns if a class has fewer than k members; an error if all have.
Result<Folds> stratifiedKFold(std::span<const int> labels, int folds, Random* shuffle = nullptr);

}  // namespace perc::data
