// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/message.h"
#include "core/frame/view_info.h"

namespace perc::bandits::views {

inline const ViewInfo kArms{"arms", PERC_TR("Arms")};
inline const ViewInfo kOptimal{"optimal", PERC_TR("Best arm")};
inline const ViewInfo kReward{"reward", PERC_TR("Reward")};
inline const ViewInfo kRegret{"regret", PERC_TR("Regret"), false};

}  // namespace perc::bandits::views
