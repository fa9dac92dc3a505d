// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/measure.h"

#include <cstdint>
#include <span>
#include <vector>

namespace perc::metrics {

// Of probabilities (0 … 1) that a sample is positive, whether it was, and how much it counts (none: 1 each).

/// Mean squared error (Brier 1950). brier_score_loss.
Measure brier(std::span<const double> probability, std::span<const std::uint8_t> positive,
              std::span<const double> weights = {});
/// Mean of -log p(truth), p cut to [eps, 1 - eps] with eps = 2^-52 so that a certain miss costs 36.04 and not infinity.
/// log_loss in double.
Measure logLoss(std::span<const double> probability, std::span<const std::uint8_t> positive,
                std::span<const double> weights = {});

/// What was predicted and what came, in one bin of predictions.
struct CalibrationBin {
  double low, high;             ///< holds predictions in (low, high], the first one 0 too
  double weight;                ///< of its samples
  double predicted, frequency;  ///< means of the predictions and of the outcomes
};
/// Equally wide bins, empty ones left out. calibration_curve(strategy="uniform").
std::vector<CalibrationBin> calibration(std::span<const double> probability, std::span<const std::uint8_t> positive,
                                        int bins, std::span<const double> weights = {});
/// Expected calibration error: the mean of |frequency - predicted| by the bins' weights (Naeini et al. 2015).
Measure calibrationError(const std::vector<CalibrationBin>& bins);

/// The temperature T > 0 that makes the mean of -log softmax(z / T) of the truths least (Guo et al. 2017): predictions
/// keep their order, only how sure they are changes. `logits`: one sample after the other, as many as there are
/// classes, or one of the positive class (then `truth` is 0 or 1). Convex in 1/T: Newton's method, within 1e-12.
/// Undefined where ever smaller or ever larger ones are better: all predictions are right, or none is better than
/// chance.
Measure temperature(std::span<const double> logits, std::span<const int> truth, std::span<const double> weights = {});

}  // namespace perc::metrics
