// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenes/kit/view_table.h"

namespace perc::playground {

scenes::ViewTable viewTable();

}  // namespace perc::playground
