// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/message.h"
#include "core/frame/view_info.h"

namespace perc::playground::views {

inline const ViewInfo kBoundary{"boundary", PERC_TR("Boundary")};
inline const ViewInfo kNetwork{"network", PERC_TR("Network")};
inline const ViewInfo kUpdate{"update", PERC_TR("One update"), false};
inline const ViewInfo kCurves{"curves", PERC_TR("Curves")};
inline const ViewInfo kWeights{"weights", PERC_TR("Weights"), false};
inline const ViewInfo kRepresentation{"representation", PERC_TR("Representation"), false};
inline const ViewInfo kActivation{"activation", PERC_TR("Activation"), false};
inline const ViewInfo kData{"data", PERC_TR("Data"), false};

}  // namespace perc::playground::views
