// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes/cartpole/cartpole_presets.h"

namespace perc::cartpole {

std::vector<Preset> presets() { return {}; }

}  // namespace perc::cartpole
