// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace perc::landscape {

/// Coordinates in a plane.
struct Place {
  double a = 0, b = 0;

  bool operator==(const Place&) const = default;
};

}  // namespace perc::landscape
