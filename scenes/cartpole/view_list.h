// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/message.h"
#include "core/frame/view_info.h"

namespace perc::cartpole::views {

inline const ViewInfo kTrack{"track", PERC_TR("Track")};
inline const ViewInfo kKnowledge{"knowledge", PERC_TR("What it knows")};
inline const ViewInfo kLearning{"learning", PERC_TR("Learning")};
inline const ViewInfo kNetwork{"network", PERC_TR("Network"), false};
inline const ViewInfo kTransition{"transition", PERC_TR("One transition"), false};
inline const ViewInfo kMemory{"memory", PERC_TR("Memory"), false};
inline const ViewInfo kComparison{"comparison", PERC_TR("Comparison"), false};
inline const ViewInfo kWorldsMap{"worlds-map", PERC_TR("Other worlds"), false, {"transfer"}};
inline const ViewInfo kWorlds{"worlds", PERC_TR("Three physics"), false};
inline const ViewInfo kCourse{"course", PERC_TR("Course"), false};

}  // namespace perc::cartpole::views
