// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/message.h"

#include <limits>

namespace perc::metrics {

/// A figure, or NaN and the reason why there is none: an undefined figure is never silently 0.
struct Measure {
  double value = std::numeric_limits<double>::quiet_NaN();
  const char* undefined = nullptr;  ///< PERC_TR, a whole sentence; null: it is defined

  Measure(double v) : value(v) {}
  static Measure none(const char* why) {
    Measure m(std::numeric_limits<double>::quiet_NaN());
    m.undefined = why;
    return m;
  }
  bool defined() const { return !undefined; }
};

}  // namespace perc::metrics
