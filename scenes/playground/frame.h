// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/frame/training.h"

namespace perc::playground {

/// What the playground publishes: a network in training, and its answer over the plane.
using PlaygroundFrame = PlaneFrame;

}  // namespace perc::playground
