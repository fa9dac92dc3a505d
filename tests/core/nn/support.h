// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/param/declaration.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <fstream>
#include <stdexcept>
#include <string>
#include <vector>

namespace nn_support {

/// A file of tests/golden.
inline nlohmann::json golden(const std::string& name) {
  return nlohmann::json::parse(std::ifstream(std::string(PERC_TEST_DIR) + "/golden/" + name));
}

/// Where `id` is among the options, which is its enumerator's number.
inline int indexOf(const std::vector<perc::param::Option>& options, const std::string& id) {
  const auto at =
      std::find_if(options.begin(), options.end(), [&](const perc::param::Option& o) { return o.id == id; });
  if (at == options.end()) throw std::invalid_argument(id);
  return static_cast<int>(at - options.begin());
}

}  // namespace nn_support
