// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/lab.h"

namespace perc::landscape_lab {

const Lab& lab();

}  // namespace perc::landscape_lab
