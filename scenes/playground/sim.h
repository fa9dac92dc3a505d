// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/lab.h"

namespace perc::playground {

class Learner;

/// Supervised learning of small networks in the plane: TensorFlow Playground's experiment, with every figure exact.
const Lab& lab();

/// Of a simulation of this lab, to be read.
const Learner& learnerOf(const Simulation& simulation);

}  // namespace perc::playground
