// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/message.h"

#include <string>

namespace perc::generate {

/// Something to try against a trouble: a parameter and its value.
struct Remedy {
  std::string id, value;
  Message why;
  bool operator==(const Remedy&) const = default;
};

}  // namespace perc::generate
