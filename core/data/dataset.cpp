// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/dataset.h"

namespace perc::data {

std::vector<int> Dataset::labels() const {
  std::vector<int> classes(size());
  for (std::size_t i = 0; i < size(); ++i) classes[i] = label(i);
  return classes;
}

Dataset Dataset::subset(std::span<const std::size_t> indices) const {
  Dataset part{name, source, featureNames, {}, targetName, {}, classNames, isRegression, pictures};
  part.features.reserve(indices.size() * featureCount());
  part.target.reserve(indices.size());
  for (const std::size_t i : indices) {
    const std::span<const float> x = sample(i);
    part.features.insert(part.features.end(), x.begin(), x.end());
    part.target.push_back(target[i]);
  }
  return part;
}

bool classComesBefore(const std::string& a, const std::string& b) {
  const auto x = numberOf(a), y = numberOf(b);
  return x && y ? *x < *y : a < b;
}

}  // namespace perc::data
