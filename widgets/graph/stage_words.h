// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/graph/graph_data.h"

namespace perc::widgets {

/// "Forward", "Loss", "Backward", "Update"; empty for Structure.
QString stageName(GraphStage stage);

/// The unit or weight that is most worth looking at: forward and at the loss the strongest output, backward the hidden
/// unit with the largest delta, at the update the weight that changes most. None without numbers.
GraphPlace mostInteresting(const GraphData& data, const GraphOptions& options);

/// What happens at a place at the stage of the options: the formula and the same with the live numbers of the sample or
/// the batch. A place without numbers: of the most interesting one.
GraphReadout stageReadout(const GraphData& data, const GraphOptions& options, GraphPlace place);

}  // namespace perc::widgets
