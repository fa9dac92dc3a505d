// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/param/declaration.h"
#include "tests/support/golden.h"

#include <algorithm>
#include <stdexcept>
#include <string>
#include <vector>

namespace nn_support {

using perc::test::golden;

/// Where `id` is among the options, which is its enumerator's number.
inline int indexOf(const std::vector<perc::param::Option>& options, const std::string& id) {
  const auto at =
      std::find_if(options.begin(), options.end(), [&](const perc::param::Option& o) { return o.id == id; });
  if (at == options.end()) throw std::invalid_argument(id);
  return static_cast<int>(at - options.begin());
}

}  // namespace nn_support
