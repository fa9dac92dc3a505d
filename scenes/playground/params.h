// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/learn/plane_samples.h"
#include "core/learn/settings.h"

namespace perc::playground {

struct PlaygroundParams {
  learn::PlaneSettings plane;
  learn::Settings learning;
};

const param::Schema<PlaygroundParams>& schema();

}  // namespace perc::playground
