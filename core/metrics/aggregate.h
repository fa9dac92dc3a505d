// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <vector>

namespace perc::metrics {

/// Mean of the middle half: what is left when the lowest and the highest quarter (rounded down to whole values) are
/// taken away, as scipy.stats.trim_mean(values, .25) does it. NaN without values, or if one is NaN.
double interquartileMean(std::span<const double> values);

/// Linear interpolation between order statistics (numpy.quantile's "linear"). NaN without values.
double quantile(std::vector<double> values, double share);

/// A middle and the band that it lies in with so much confidence.
struct Interval {
  double low, middle, high;
};

inline constexpr int kBootstrapRepeats = 2000;

/// The interquartile mean of one value per seed, with its percentile bootstrap interval: the same of `repeats` draws of
/// as many seeds with replacement, from their (1 - confidence)/2 to their (1 + confidence)/2 quantile, linearly
/// interpolated (Agarwal et al. 2021, "Deep reinforcement learning at the edge of the statistical precipice", rliable).
/// The draws are the same at every call.
Interval interquartileInterval(std::span<const double> values, double confidence = 0.95,
                               int repeats = kBootstrapRepeats);

/// What one seed reached, against rising steps (or episodes).
struct SeedCurve {
  std::span<const double> x, y;
};

/// Curves of several seeds as one with its band.
struct AggregateCurve {
  std::vector<double> x, low, middle, high;
};

/// Each curve is taken at common places, `points` of them evenly spaced from the last beginning to the first end of
/// all, with the value that held there (that of the last x at or before it): what is reported in steps does not slope.
/// Every draw takes whole seeds. Empty if there is nothing in common.
AggregateCurve aggregate(std::span<const SeedCurve> curves, int points, double confidence = 0.95, int repeats = 500);

}  // namespace perc::metrics
