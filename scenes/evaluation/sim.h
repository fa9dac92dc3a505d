// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/lab.h"

namespace perc::evaluation {

/// The figures and curves of a model's predictions while it learns, all from one threshold.
const Lab& lab();

}  // namespace perc::evaluation
