// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/message.h"
#include "core/frame/view_info.h"

/// The views that every lab shares that publishes a TrainingFrame (the boundary: a PlaneFrame): what they alone need is
/// left out of the frame where they are not wanted.
namespace perc::views {

inline const ViewInfo kBoundary{"boundary", PERC_TR("Boundary")};
inline const ViewInfo kNetwork{"network", PERC_TR("Network")};
inline const ViewInfo kUpdate{"update", PERC_TR("One update"), false};
inline const ViewInfo kCurves{"curves", PERC_TR("Curves")};
inline const ViewInfo kWeights{"weights", PERC_TR("Weights"), false};
inline const ViewInfo kRepresentation{"representation", PERC_TR("Representation"), false};
inline const ViewInfo kActivation{"activation", PERC_TR("Activation"), false};
inline const ViewInfo kSchedule{"schedule", PERC_TR("Learning rate"), false};
inline const ViewInfo kFinder{"finder", PERC_TR("Learning-rate finder"), false};
inline const ViewInfo kData{"data", PERC_TR("Data"), false};

}  // namespace perc::views
