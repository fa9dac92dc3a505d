// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/regression.h"

#include "core/math/elementary.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <cstddef>
#include <utility>
#include <vector>

namespace perc::metrics {
namespace {

constexpr char kNoSamples[] = PERC_TR("There are no samples.");
constexpr char kTwo[] = PERC_TR("At least two samples are needed.");
constexpr double kLog2 = 0.69314718055994531;

double weightOf(std::span<const double> weights, std::size_t i) { return weights.empty() ? 1 : weights[i]; }

double total(std::size_t count, std::span<const double> weights) {
  double sum = 0;
  for (std::size_t i = 0; i < count; ++i) sum += weightOf(weights, i);
  return sum;
}

/// The mean of f(i).
template <class F>
double mean(std::size_t count, std::span<const double> weights, F f) {
  double sum = 0;
  for (std::size_t i = 0; i < count; ++i) sum += weightOf(weights, i) * f(i);
  return sum / total(count, weights);
}

/// The mean of f(error).
template <class F>
Measure meanOf(std::span<const double> truth, std::span<const double> predicted, std::span<const double> weights, F f) {
  assert(truth.size() == predicted.size());
  if (!(total(truth.size(), weights) > 0)) return Measure::none(kNoSamples);
  return mean(truth.size(), weights, [&](std::size_t i) { return f(truth[i] - predicted[i]); });
}

/// Those that count.
std::vector<std::size_t> counted(std::size_t count, std::span<const double> weights) {
  std::vector<std::size_t> samples;
  for (std::size_t i = 0; i < count; ++i)
    if (weightOf(weights, i) > 0) samples.push_back(i);
  return samples;
}

/// The mean of equal numbers may be off by rounding, so that their sum of squares is not exactly 0.
bool constant(std::span<const double> values, const std::vector<std::size_t>& samples) {
  return std::all_of(samples.begin(), samples.end(), [&](std::size_t i) { return values[i] == values[samples[0]]; });
}

}  // namespace

Measure meanSquaredError(std::span<const double> truth, std::span<const double> predicted,
                         std::span<const double> weights) {
  return meanOf(truth, predicted, weights, [](double error) { return error * error; });
}

Measure meanAbsoluteError(std::span<const double> truth, std::span<const double> predicted,
                          std::span<const double> weights) {
  return meanOf(truth, predicted, weights, [](double error) { return std::abs(error); });
}

Measure medianAbsoluteError(std::span<const double> truth, std::span<const double> predicted,
                            std::span<const double> weights) {
  assert(truth.size() == predicted.size());
  std::vector<std::pair<double, double>> errors;  // with their weights
  for (const std::size_t i : counted(truth.size(), weights))
    errors.emplace_back(std::abs(truth[i] - predicted[i]), weightOf(weights, i));
  if (errors.empty()) return Measure::none(kNoSamples);
  std::sort(errors.begin(), errors.end());
  const std::size_t n = errors.size();
  if (weights.empty()) return (errors[(n - 1) / 2].first + errors[n / 2].first) / 2;
  const double half = total(truth.size(), weights) / 2;
  std::size_t at = 0;
  for (double sum = errors[0].second; sum < half && at + 1 < n; sum += errors[at].second) ++at;
  return errors[at].first;
}

Measure huberLoss(std::span<const double> truth, std::span<const double> predicted, double delta,
                  std::span<const double> weights) {
  assert(delta > 0);
  return meanOf(truth, predicted, weights, [delta](double error) {
    const double size = std::abs(error);
    return size <= delta ? error * error / 2 : delta * (size - delta / 2);
  });
}

Measure logCosh(std::span<const double> truth, std::span<const double> predicted, std::span<const double> weights) {
  return meanOf(truth, predicted, weights, [](double error) {
    const double size = std::abs(error);  // cosh itself overflows at 711
    return size + elementary::log1p(elementary::exp(-2 * size)) - kLog2;
  });
}

Measure r2(std::span<const double> truth, std::span<const double> predicted, std::span<const double> weights) {
  assert(truth.size() == predicted.size());
  const std::vector<std::size_t> samples = counted(truth.size(), weights);
  if (samples.size() < 2) return Measure::none(kTwo);
  const double centre = mean(truth.size(), weights, [&](std::size_t i) { return truth[i]; });
  double residual = 0, around = 0;
  for (const std::size_t i : samples) {
    const double error = truth[i] - predicted[i], distance = truth[i] - centre;
    residual += weightOf(weights, i) * (error * error);
    around += weightOf(weights, i) * (distance * distance);
  }
  if (constant(truth, samples) || around == 0) return residual == 0 ? 1.0 : 0.0;
  return 1.0 - residual / around;
}

Measure r2(std::span<const float> truth, std::span<const float> predicted) {
  return r2(std::vector<double>(truth.begin(), truth.end()), std::vector<double>(predicted.begin(), predicted.end()));
}

Measure squaredCorrelation(std::span<const double> truth, std::span<const double> predicted,
                           std::span<const double> weights) {
  assert(truth.size() == predicted.size());
  const std::vector<std::size_t> samples = counted(truth.size(), weights);
  if (samples.size() < 2) return Measure::none(kTwo);
  if (constant(truth, samples) || constant(predicted, samples))
    return Measure::none(PERC_TR("Truths or predictions are all equal."));
  const double meanTruth = mean(truth.size(), weights, [&](std::size_t i) { return truth[i]; });
  const double meanPredicted = mean(truth.size(), weights, [&](std::size_t i) { return predicted[i]; });
  double both = 0, truths = 0, predictions = 0;
  for (const std::size_t i : samples) {
    const double t = truth[i] - meanTruth, p = predicted[i] - meanPredicted, weight = weightOf(weights, i);
    both += weight * (t * p);
    truths += weight * (t * t);
    predictions += weight * (p * p);
  }
  return both * both / (truths * predictions);
}

}  // namespace perc::metrics
