// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/param/declaration.h"

namespace perc::param {

/// An act (Lab::acts) that takes numbers, `least` to `most` of them, each in the range.
Declaration numbers(const char* id, int least, int most, Range range, const char* label, const char* help, When when);

}  // namespace perc::param
