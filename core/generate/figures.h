// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/frame/figures.h"

namespace perc::generate {

/// Both losses, and how near the samples come to what they imitate.
const FigureTable& figureTable();

}  // namespace perc::generate
