// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/probability.h"

#include "core/math/elementary.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <cmath>

namespace perc::metrics {
namespace {

constexpr char kNoSamples[] = PERC_TR("There are no samples.");

double weightOf(std::span<const double> weights, std::size_t i) { return weights.empty() ? 1 : weights[i]; }

/// The mean of f(sample).
template <class F>
Measure mean(std::size_t count, std::span<const double> weights, F f) {
  double sum = 0, all = 0;
  for (std::size_t i = 0; i < count; ++i) {
    sum += weightOf(weights, i) * f(i);
    all += weightOf(weights, i);
  }
  return all > 0 ? Measure(sum / all) : Measure::none(kNoSamples);
}

}  // namespace

Measure brier(std::span<const double> probability, std::span<const std::uint8_t> positive,
              std::span<const double> weights) {
  return mean(probability.size(), weights, [&](std::size_t i) {
    const double error = probability[i] - (positive[i] ? 1 : 0);
    return error * error;
  });
}

Measure logLoss(std::span<const double> probability, std::span<const std::uint8_t> positive,
                std::span<const double> weights) {
  constexpr double kEpsilon = std::numeric_limits<double>::epsilon();
  return mean(probability.size(), weights, [&](std::size_t i) {
    const double p = std::clamp(probability[i], kEpsilon, 1 - kEpsilon);
    return -elementary::log(positive[i] ? p : 1 - p);
  });
}

std::vector<CalibrationBin> calibration(std::span<const double> probability, std::span<const std::uint8_t> positive,
                                        int bins, std::span<const double> weights) {
  assert(bins > 0);
  const double step = 1.0 / bins;  // numpy's linspace multiplies it too: the edges are its edges
  std::vector<CalibrationBin> all(static_cast<std::size_t>(bins));
  for (int b = 0; b < bins; ++b)
    all[static_cast<std::size_t>(b)] = {b * step, b + 1 < bins ? (b + 1) * step : 1, 0, 0, 0};
  for (std::size_t i = 0; i < probability.size(); ++i) {
    const double p = probability[i], w = weightOf(weights, i);
    auto at = static_cast<std::size_t>(std::clamp(static_cast<int>(std::ceil(p * bins)) - 1, 0, bins - 1));
    // The product is rounded: what lies on an edge, or next to it, is compared with the edge itself.
    if (at > 0 && p <= all[at].low) --at;
    if (p > all[at].high) ++at;
    CalibrationBin& bin = all[at];
    bin.weight += w;
    bin.predicted += w * p;
    bin.frequency += w * (positive[i] ? 1 : 0);
  }
  std::erase_if(all, [](const CalibrationBin& bin) { return bin.weight == 0; });
  for (CalibrationBin& bin : all) {
    bin.predicted /= bin.weight;
    bin.frequency /= bin.weight;
  }
  return all;
}

Measure calibrationError(const std::vector<CalibrationBin>& bins) {
  double sum = 0, all = 0;
  for (const CalibrationBin& bin : bins) {
    sum += bin.weight * std::abs(bin.frequency - bin.predicted);
    all += bin.weight;
  }
  return all > 0 ? Measure(sum / all) : Measure::none(kNoSamples);
}

namespace {

/// First and second derivative by b of the sum of log sum exp(b z) - b z_truth.
struct Slope {
  double first = 0, second = 0;
};

/// f(logits, truth, weight) for each sample.
template <class F>
void forEachSample(std::span<const double> logits, std::span<const int> truth, std::span<const double> weights, F f) {
  const std::size_t each = logits.size() / truth.size();
  for (std::size_t i = 0; i < truth.size(); ++i) {
    const std::array<double, 2> pair{0, logits[i * each]};  // one logit is the positive class's, the other's is 0
    f(each == 1 ? std::span<const double>(pair) : logits.subspan(i * each, each), static_cast<std::size_t>(truth[i]),
      weightOf(weights, i));
  }
}

Slope slopeAt(double b, std::span<const double> logits, std::span<const int> truth, std::span<const double> weights) {
  Slope sum;
  forEachSample(logits, truth, weights, [&](std::span<const double> z, std::size_t own, double weight) {
    const double most = *std::max_element(z.begin(), z.end());
    double total = 0, mean = 0, square = 0;
    for (const double one : z) {
      const double share = elementary::exp(b * (one - most));
      total += share;
      mean += share * one;
      square += share * one * one;
    }
    mean /= total;
    sum.first += weight * (mean - z[own]);
    sum.second += weight * (square / total - mean * mean);
  });
  return sum;
}

bool allRight(std::span<const double> logits, std::span<const int> truth, std::span<const double> weights) {
  bool right = true;
  forEachSample(logits, truth, weights, [&](std::span<const double> z, std::size_t own, double weight) {
    right = right && (weight == 0 || z[own] == *std::max_element(z.begin(), z.end()));
  });
  return right;
}

}  // namespace

Measure temperature(std::span<const double> logits, std::span<const int> truth, std::span<const double> weights) {
  if (truth.empty()) return Measure::none(kNoSamples);
  if (slopeAt(0, logits, truth, weights).first >= 0)
    return Measure::none(PERC_TR("No temperature fits: the predictions are no better than chance."));
  if (allRight(logits, truth, weights))
    return Measure::none(
        PERC_TR("No temperature fits: every prediction is right, so that ever lower ones are better."));
  double low = 0, high = 1;  // the slope rises from below 0 to above
  while (slopeAt(high, logits, truth, weights).first < 0) {
    low = high;
    high *= 2;
  }
  double b = (low + high) / 2;
  for (int i = 0; i < 200; ++i) {
    const Slope slope = slopeAt(b, logits, truth, weights);
    (slope.first < 0 ? low : high) = b;
    double next = slope.second > 0 ? b - slope.first / slope.second : low;
    if (!(next > low && next < high)) next = (low + high) / 2;  // Newton left what is known: halve it
    if (std::abs(next - b) <= 1e-12 * b) break;
    b = next;
  }
  return 1 / b;
}

}  // namespace perc::metrics
