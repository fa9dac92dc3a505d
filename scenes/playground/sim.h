// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/lab.h"

namespace perc::playground {

/// Supervised learning of small networks in the plane: TensorFlow Playground's experiment, with every figure exact.
const Lab& lab();

}  // namespace perc::playground
