// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/aggregate.h"

#include "core/math/random.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <limits>

namespace perc::metrics {
namespace {

constexpr double kNothing = std::numeric_limits<double>::quiet_NaN();

/// Puts them in another order. Only the ends of the middle part have to be found, not the whole order.
double middleMean(std::vector<double>& values) {
  const std::size_t cut = values.size() / 4;
  const auto first = values.begin() + static_cast<std::ptrdiff_t>(cut),
             last = values.end() - static_cast<std::ptrdiff_t>(cut);
  if (cut > 0) {
    std::nth_element(values.begin(), first, values.end());
    std::nth_element(first, last, values.end());
  }
  double sum = 0;
  for (auto v = first; v != last; ++v) sum += *v;
  return sum / static_cast<double>(last - first);
}

bool hasNothing(std::span<const double> values) {
  return values.empty() || std::any_of(values.begin(), values.end(), [](double v) { return std::isnan(v); });
}

/// Which seeds each repeat draws: seeds numbers, repeat after repeat.
std::vector<std::uint16_t> draws(std::size_t seeds, int repeats) {
  Random random(0, "bootstrap");
  std::vector<std::uint16_t> chosen(seeds * static_cast<std::size_t>(repeats));
  for (std::uint16_t& seed : chosen) seed = static_cast<std::uint16_t>(random.below(seeds));
  return chosen;
}

Interval intervalOf(std::span<const double> values, double confidence, const std::vector<std::uint16_t>& chosen) {
  const double middle = interquartileMean(values);
  if (std::isnan(middle)) return {kNothing, kNothing, kNothing};
  std::vector<double> means, sample(values.size());
  means.reserve(chosen.size() / values.size());
  for (std::size_t first = 0; first < chosen.size(); first += values.size()) {
    for (std::size_t i = 0; i < values.size(); ++i) sample[i] = values[chosen[first + i]];
    means.push_back(middleMean(sample));
  }
  const double low = quantile(means, (1 - confidence) / 2);
  return {low, middle, quantile(means, (1 + confidence) / 2)};
}

/// The value that holds at `x`. `from`: where the search goes on; x rises from call to call.
double valueAt(const SeedCurve& curve, double x, std::size_t& from) {
  while (from + 1 < curve.x.size() && curve.x[from + 1] <= x) ++from;
  return curve.y[from];
}

}  // namespace

double quantile(std::vector<double> values, double share) {
  if (values.empty()) return std::numeric_limits<double>::quiet_NaN();
  std::sort(values.begin(), values.end());
  const double at = share * static_cast<double>(values.size() - 1);
  const auto below = static_cast<std::size_t>(at);
  const std::size_t above = std::min(below + 1, values.size() - 1);
  return values[below] + (at - std::floor(at)) * (values[above] - values[below]);
}

double interquartileMean(std::span<const double> values) {
  if (hasNothing(values)) return kNothing;
  std::vector<double> copy(values.begin(), values.end());
  return middleMean(copy);
}

Interval interquartileInterval(std::span<const double> values, double confidence, int repeats) {
  return intervalOf(values, confidence, draws(values.size(), values.empty() ? 0 : repeats));
}

AggregateCurve aggregate(std::span<const SeedCurve> curves, int points, double confidence, int repeats) {
  AggregateCurve result;
  double begin = -std::numeric_limits<double>::infinity(), end = -begin;
  for (const SeedCurve& curve : curves) {
    if (curve.x.empty()) return result;
    begin = std::max(begin, curve.x.front());
    end = std::min(end, curve.x.back());
  }
  if (curves.empty() || end < begin) return result;
  if (end == begin) points = 1;
  const std::vector<std::uint16_t> chosen = draws(curves.size(), repeats);
  std::vector<std::size_t> from(curves.size(), 0);
  std::vector<double> values(curves.size());
  for (int i = 0; i < points; ++i) {
    const double x = i + 1 == points ? end : begin + (end - begin) * i / (points - 1);
    for (std::size_t c = 0; c < curves.size(); ++c) values[c] = valueAt(curves[c], x, from[c]);
    const Interval at = intervalOf(values, confidence, chosen);
    result.x.push_back(x);
    result.low.push_back(at.low);
    result.middle.push_back(at.middle);
    result.high.push_back(at.high);
  }
  return result;
}

}  // namespace perc::metrics
