// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/message.h"
#include "core/frame/training_views.h"

/// The views of this lab that no other has.
namespace perc::landscape_lab::views {

inline const ViewInfo kSurface{"surface", PERC_TR("Surface"), true, {}, true};
inline const ViewInfo kContours{"contours", PERC_TR("Contours")};
inline const ViewInfo kCut{"cut", PERC_TR("Cut"), false};
inline const ViewInfo kPath{"path", PERC_TR("Loss along the path"), false};
inline const ViewInfo kRace{"race", PERC_TR("Race")};
inline const ViewInfo kSpectrum{"spectrum", PERC_TR("Curvature"), false};
inline const ViewInfo kScatter{"scatter", PERC_TR("Flat and sharp"), false};
inline const ViewInfo kStability{"stability", PERC_TR("Stability map"), false};

/// No view, but what some of them are computed over: the plane alone.
inline constexpr const char* kPlaneWork = "plane";

}  // namespace perc::landscape_lab::views
