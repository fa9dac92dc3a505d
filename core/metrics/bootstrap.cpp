// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/bootstrap.h"

#include <algorithm>
#include <functional>
#include <limits>

namespace perc::metrics {

std::vector<double> bootstrapAuc(std::span<const double> scores, std::span<const std::uint8_t> positive,
                                 std::span<const double> weights, int repeats, Random& random) {
  // Every draw has the same scores, only how often differs: they are put into order once.
  const std::vector<double> thresholds = rank(scores, positive).threshold;
  std::vector<std::uint32_t> cell(scores.size());  // of the weights below: the place of its score, and its class
  for (std::size_t i = 0; i < scores.size(); ++i) {
    const auto at = std::lower_bound(thresholds.begin(), thresholds.end(), scores[i], std::greater<>());
    cell[i] = static_cast<std::uint32_t>(2 * (at - thresholds.begin()) + (positive[i] ? 1 : 0));
  }
  std::vector<double> areas, drawn(2 * thresholds.size());
  for (int repeat = 0; repeat < repeats; ++repeat) {
    std::fill(drawn.begin(), drawn.end(), 0.0);
    for (std::size_t i = 0; i < scores.size(); ++i) {
      const std::size_t sample = random.below(scores.size());
      drawn[cell[sample]] += weights.empty() ? 1 : weights[sample];
    }
    double area = 0, fp = 0, tp = 0;
    for (std::size_t i = 0; i < drawn.size(); i += 2) {
      area += drawn[i] * (2 * tp + drawn[i + 1]);
      fp += drawn[i];
      tp += drawn[i + 1];
    }
    areas.push_back(fp > 0 && tp > 0 ? area / 2 / (fp * tp) : std::numeric_limits<double>::quiet_NaN());
  }
  return areas;
}

Drawable drawable(std::span<const double> scores, std::span<const std::uint8_t> positive,
                  std::span<const double> weights, const Ranking& ranking) {
  Drawable all;
  all.distinct = ranking.size();
  for (std::size_t i = 0; i < scores.size(); ++i) {
    const auto at = std::lower_bound(ranking.threshold.begin(), ranking.threshold.end(), scores[i], std::greater<>());
    if (at == ranking.threshold.end() || *at != scores[i]) continue;  // of no weight
    all.places[positive[i] ? 1 : 0].push_back(static_cast<std::uint32_t>(at - ranking.threshold.begin()));
    all.weights[positive[i] ? 1 : 0].push_back(weights.empty() ? 1 : weights[i]);
  }
  return all;
}

std::vector<float> drawRoc(const Drawable& samples, int points, Random& random) {
  std::vector<double> drawn[2];
  double total[2] = {};
  for (const int label : {0, 1}) {
    drawn[label].resize(samples.distinct);
    const std::size_t count = samples.places[label].size();
    for (std::size_t i = 0; i < count; ++i) {
      const std::size_t one = random.below(count);
      drawn[label][samples.places[label][one]] += samples.weights[label][one];
      total[label] += samples.weights[label][one];
    }
  }
  std::vector<float> rates;
  double fp = 0, tp = 0;
  std::size_t k = 0;
  for (int i = 0; i < points; ++i) {
    const double most = static_cast<double>(i) / (points - 1) * total[0];
    for (; k < samples.distinct && fp + drawn[0][k] <= most * (1 + 1e-12); ++k) fp += drawn[0][k], tp += drawn[1][k];
    double at = tp;
    if (k < samples.distinct && drawn[0][k] > 0) at += drawn[1][k] * (most - fp) / drawn[0][k];  // along a tie
    rates.push_back(static_cast<float>(total[1] > 0 ? at / total[1] : 0));
  }
  return rates;
}

}  // namespace perc::metrics
