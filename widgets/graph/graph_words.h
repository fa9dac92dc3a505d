// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/graph/graph_data.h"

#include <functional>

namespace perc::widgets {

/// "BN", "tanh", "dropout 0.2"; "+" for a residual.
QString stepName(const GraphStep& step);
/// "tanh", "8 units"; "inputs"; "output".
QStringList headTexts(const GraphData& data, int layer);
/// "ReLU" for "relu"; an id that is not known is its own name.
QString activationName(const std::string& id);
/// "Layer 2, unit 3", "Input x", "Output"; "Layer 1, unit 2 → layer 2, unit 3"; "Bias of layer 2, unit 3".
QString placeName(const GraphData& data, const GraphPlace& place);
/// "sample 17" (counted from 1), or "the mean of 32 samples"; empty without a pass.
QString passName(const GraphData& data, bool batch);

/// "+ 0.087", "− 0.3": a number as a further term.
QString signedText(double value, int significant = 3);
/// How many steps there are that a number shows: dropout leaves those that are shown as they are.
int functionCount(const GraphLayer& layer);
/// tanh(BN(z)) + x: how a layer's steps are written in a formula; just the argument for none. `added` writes what a
/// residual adds; without it, as a symbol.
QString applied(const GraphLayer& layer, const QString& argument,
                const std::function<QString(const GraphStep&)>& added = {});
/// "⁽²⁾": of layer 2.
QString layerMark(int layer);
/// x or h⁽²⁾; s(x) where it comes by a shortcut with layers.
QString addedSymbol(const GraphStep& step);
/// What a residual adds to a unit: the number where it is one that is shown, all that its layer puts out; else the
/// symbol.
QString addedText(const GraphData& data, const PassNumbers& pass, const GraphStep& step, std::size_t unit);

/// What is known of a place in the stage Structure; of a head or a control, what it does.
Readout readoutOf(const GraphData& data, const GraphOptions& options, const GraphPlace& place);
/// The whole network in words and numbers.
QString describeGraph(const GraphData& data);

/// "Forward", "Loss", "Backward", "Update"; empty for Structure.
QString stageName(GraphStage stage);

/// The unit or weight that is most worth looking at: forward and at the loss the strongest output, backward the hidden
/// unit with the largest delta, at the update the weight that changes most. None without numbers.
GraphPlace mostInteresting(const GraphData& data, const GraphOptions& options);

/// What happens at a place at the stage of the options: the formula and the same with the live numbers of the sample or
/// the batch. A place without numbers: of the most interesting one.
Readout stageReadout(const GraphData& data, const GraphOptions& options, GraphPlace place);

}  // namespace perc::widgets
