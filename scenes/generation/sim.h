// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/lab.h"

namespace perc::generation {

const Lab& lab();

}  // namespace perc::generation
