// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/frame/training.h"
#include "widgets/graph/graph_data.h"

#include <QString>

namespace perc::scenes {

/// What several views say and show alike.

/// The name of an activation by the id of its option: "Hyperbolic tangent".
QString activationName(const std::string& id);
/// "Layer 2", or "Outputs" after the hidden layers; the same inside a sentence.
QString layerTitle(const NetworkInside& frame, std::size_t layer);
QString layerInSentence(const NetworkInside& frame, std::size_t layer);
/// The name of a class, or the value, as a target or prediction is written.
QString targetText(const PredictedTarget& frame, double target);
/// Whether the prediction of a sample is another class than its target; false for values.
bool isWrong(const TrainingFrame& frame, std::size_t sample);
/// The graph and the next update of a frame, kept alive with it.
widgets::GraphData graphData(const std::shared_ptr<const TrainingFrame>& frame);
/// Names and colours of its outputs, as on the boundary.
widgets::GraphOptions graphOptions(const TrainingFrame& frame);
/// A score has no end; at this distance from 0 its colour is full.
inline constexpr double kFullScore = 2;
/// How points are shown: names of the classes, or the colour scale of values.
void describePoints(const PredictedTarget& frame, widgets::FieldOptions& options);

}  // namespace perc::scenes
