// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <optional>
#include <string>
#include <string_view>

namespace perc::landscape {

/// Coordinates in a plane.
struct Place {
  double a = 0, b = 0;

  bool operator==(const Place&) const = default;
};

/// A place as a person writes it, "1, -0.5"; nothing: it is none.
std::optional<Place> placeIn(std::string_view text);
/// The text of a place, or an empty one; else what is allowed (param::Schema::Canonical).
Result<std::string> readPlace(std::string_view text);

}  // namespace perc::landscape
