// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/regression.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <cstddef>

namespace perc::metrics {
namespace {

constexpr char kNoSamples[] = PERC_TR("There are no samples.");
constexpr char kTwo[] = PERC_TR("At least two samples are needed.");

template <class F>
Measure mean(std::span<const float> truth, std::span<const float> predicted, F f) {
  assert(truth.size() == predicted.size());
  if (truth.empty()) return Measure::none(kNoSamples);
  double sum = 0;
  for (std::size_t i = 0; i < truth.size(); ++i) sum += f(static_cast<double>(truth[i]) - predicted[i]);
  return sum / static_cast<double>(truth.size());
}

/// The mean of equal numbers may be off by rounding, so that their sum of squares is not exactly 0.
bool constant(std::span<const float> values) {
  return std::all_of(values.begin(), values.end(), [&](float v) { return v == values[0]; });
}

}  // namespace

Measure meanSquaredError(std::span<const float> truth, std::span<const float> predicted) {
  return mean(truth, predicted, [](double error) { return error * error; });
}

Measure meanAbsoluteError(std::span<const float> truth, std::span<const float> predicted) {
  return mean(truth, predicted, [](double error) { return std::abs(error); });
}

Measure r2(std::span<const float> truth, std::span<const float> predicted) {
  assert(truth.size() == predicted.size());
  if (truth.size() < 2) return Measure::none(kTwo);
  double mean = 0;
  for (const float y : truth) mean += y;
  mean /= static_cast<double>(truth.size());
  double residual = 0, total = 0;
  for (std::size_t i = 0; i < truth.size(); ++i) {
    const double error = static_cast<double>(truth[i]) - predicted[i], distance = truth[i] - mean;
    residual += error * error;
    total += distance * distance;
  }
  if (constant(truth) || total == 0) return residual == 0 ? 1.0 : 0.0;
  return 1.0 - residual / total;
}

Measure squaredCorrelation(std::span<const float> truth, std::span<const float> predicted) {
  assert(truth.size() == predicted.size());
  if (truth.size() < 2) return Measure::none(kTwo);
  const auto n = static_cast<double>(truth.size());
  double meanTruth = 0, meanPredicted = 0;
  for (std::size_t i = 0; i < truth.size(); ++i) {
    meanTruth += truth[i] / n;
    meanPredicted += predicted[i] / n;
  }
  double both = 0, truths = 0, predictions = 0;
  for (std::size_t i = 0; i < truth.size(); ++i) {
    const double t = truth[i] - meanTruth, p = predicted[i] - meanPredicted;
    both += t * p;
    truths += t * t;
    predictions += p * p;
  }
  if (constant(truth) || constant(predicted)) return Measure::none(PERC_TR("Truths or predictions are all equal."));
  return both * both / (truths * predictions);
}

}  // namespace perc::metrics
