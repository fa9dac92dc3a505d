// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/lab.h"

#include <span>

namespace perc {

/// Every lab there is, without a window: for the command line, scripts and tests. One line per lab in labs.cpp.
std::span<const Lab> labs();

}  // namespace perc
