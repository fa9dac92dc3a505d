// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/frame/figures.h"
#include "core/session/lab.h"

namespace perc::bandits {

/// Arms of unknown worth: to take the best one known, or to try another.
const Lab& lab();
const FigureTable& figureTable();

}  // namespace perc::bandits
