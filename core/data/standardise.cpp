// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/standardise.h"

#include <cassert>
#include <cmath>
#include <limits>

namespace perc::data {

Standardisation Standardisation::fit(const Dataset& dataset, std::span<const std::size_t> training) {
  assert(!training.empty());
  const std::size_t features = dataset.featureCount();
  const double n = static_cast<double>(training.size());
  Standardisation fitted{std::vector<double>(features, 0.0), std::vector<double>(features, 0.0)};
  for (const std::size_t i : training)
    for (std::size_t f = 0; f < features; ++f) fitted.mean[f] += dataset.at(f, i) / n;
  for (const std::size_t i : training)
    for (std::size_t f = 0; f < features; ++f) {
      const double d = dataset.at(f, i) - fitted.mean[f];
      fitted.deviation[f] += d * d / n;
    }
  for (std::size_t f = 0; f < features; ++f) {
    // A constant's variance comes out as rounding noise, not as 0.
    const double noise = 10 * std::numeric_limits<double>::epsilon() * std::abs(fitted.mean[f]);
    const double deviation = std::sqrt(fitted.deviation[f]);
    fitted.deviation[f] = deviation > noise ? deviation : 1.0;
  }
  return fitted;
}

void Standardisation::apply(std::span<float> sample) const {
  assert(sample.size() == mean.size());
  for (std::size_t f = 0; f < sample.size(); ++f) sample[f] = static_cast<float>((sample[f] - mean[f]) / deviation[f]);
}

Dataset Standardisation::apply(Dataset dataset) const {
  const std::size_t features = dataset.featureCount();
  for (std::size_t i = 0; i < dataset.size(); ++i)
    apply(std::span<float>(dataset.features).subspan(i * features, features));
  return dataset;
}

}  // namespace perc::data
