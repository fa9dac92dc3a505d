// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/math/random.h"
#include "core/metrics/ranking.h"

#include <cstdint>
#include <span>
#include <vector>

namespace perc::metrics {

/// The area under the ROC curve (ranking.h) of `repeats` draws of as many samples with replacement, each with its
/// weight (none: 1 each). NaN for a draw without one of the classes. Efron and Tibshirani 1993: what lies between the
/// .025 and the .975 quantile of the others is the percentile interval.
std::vector<double> bootstrapAuc(std::span<const double> scores, std::span<const std::uint8_t> positive,
                                 std::span<const double> weights, int repeats, Random& random);

/// Samples of both classes (0: negative, 1: positive) to be drawn from: the place of each one's score in their ranking,
/// and its weight.
struct Drawable {
  std::vector<std::uint32_t> places[2];
  std::vector<double> weights[2];
  std::size_t distinct = 0;  ///< scores in the ranking
};
Drawable drawable(std::span<const double> scores, std::span<const std::uint8_t> positive,
                  std::span<const double> weights, const Ranking& ranking);

/// The ROC curve of a resample, in which each class has as many samples as before, drawn with replacement from its own
/// (stratified, as pROC's ci.se draws): its highest true positive rate at `points` false positive rates evenly spaced
/// from 0 to 1. Both classes have samples of some weight.
std::vector<float> drawRoc(const Drawable& samples, int points, Random& random);

}  // namespace perc::metrics
