// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/bootstrap.h"

#include "core/metrics/ranking.h"

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

}  // namespace perc::metrics
