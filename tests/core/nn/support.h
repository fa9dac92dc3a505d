// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/math/matrix.h"
#include "core/nn/named_tensor.h"
#include "core/param/declaration.h"
#include "tests/support/golden.h"

#include <algorithm>
#include <cmath>
#include <stdexcept>
#include <string>
#include <vector>

namespace nn_support {

using perc::test::golden;

inline std::vector<perc::nn::NamedTensor> tensorsOf(const nlohmann::json& list) {
  std::vector<perc::nn::NamedTensor> tensors;
  for (const auto& t : list) tensors.push_back({t["name"], t["shape"], t["values"].get<std::vector<float>>()});
  return tensors;
}

inline perc::Vector vectorOf(const nlohmann::json& numbers) {
  const auto values = numbers.get<std::vector<perc::Scalar>>();
  return perc::ConstVectorMap(values.data(), static_cast<perc::Index>(values.size()));
}

/// The largest difference, over the largest number or 1e-2.
inline double relativeError(const std::vector<float>& ours, const nlohmann::json& golden) {
  REQUIRE(ours.size() == golden.size());
  double largest = 1e-2, worst = 0;
  for (std::size_t i = 0; i < ours.size(); ++i) {
    largest = std::max(largest, std::abs(golden[i].get<double>()));
    worst = std::max(worst, std::abs(golden[i].get<double>() - static_cast<double>(ours[i])));
  }
  return worst / largest;
}

/// Where `id` is among the options, which is its enumerator's number.
inline int indexOf(const std::vector<perc::param::Option>& options, const std::string& id) {
  const auto at =
      std::find_if(options.begin(), options.end(), [&](const perc::param::Option& o) { return o.id == id; });
  if (at == options.end()) throw std::invalid_argument(id);
  return static_cast<int>(at - options.begin());
}

}  // namespace nn_support
