// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/graph/graph_numbers.h"
#include "widgets/graph/graph_words.h"
#include "widgets/graph/stage_formulas.h"

#include <QCoreApplication>
#include <cmath>

namespace perc::widgets {
namespace {

using Kind = GraphPlace::Kind;

QString tr(const char* text) { return QCoreApplication::translate("perc::widgets::GraphStage", text); }

GraphPlace largestUnit(const GraphData& data, const GraphNumbers& numbers, int first, int last) {
  GraphPlace best;
  double size = -1;
  for (int l = first; l <= last; ++l)
    for (int unit = 0; unit < data.layer(l).units; ++unit)
      if (const double value = std::abs(numbers.unit(l, unit)); value > size) {
        size = value;
        best = GraphPlace::ofUnit(l, unit);
      }
  return best;
}

}  // namespace

QString stageName(GraphStage stage) {
  switch (stage) {
    case GraphStage::Forward: return tr("Forward");
    case GraphStage::Loss: return tr("Loss");
    case GraphStage::Backward: return tr("Backward");
    case GraphStage::Update: return tr("Update");
    case GraphStage::Structure: break;
  }
  return {};
}

GraphPlace mostInteresting(const GraphData& data, const GraphOptions& options) {
  const GraphNumbers numbers(data, options);
  if (data.empty() || !numbers.pass()) return {};
  const int last = data.layers() - 1;
  if (options.stage == GraphStage::Backward)
    return largestUnit(data, numbers, std::min(1, last), last > 1 ? last - 1 : last);
  if (options.stage != GraphStage::Update) return largestUnit(data, numbers, last, last);
  GraphPlace best;
  double size = -1;
  for (int l = 1; l <= last; ++l)
    for (int unit = 0; unit < data.layer(l).units; ++unit)
      for (int input = 0; input < data.layer(l - 1).units; ++input)
        if (const double change = std::abs(numbers.edge(l, unit, input)); change > size) {
          size = change;
          best = GraphPlace::ofEdge(l, unit, input);
        }
  return best;
}

Readout stageReadout(const GraphData& data, const GraphOptions& options, GraphPlace place) {
  Readout readout;
  if (!data.has(place) || !place.isNumber()) place = mostInteresting(data, options);
  const GraphNumbers numbers(data, options);
  if (!place || !numbers.pass()) {
    readout.note = tr("There is no next update: the run has diverged, or there are no training points.");
    return readout;
  }
  const StageFormulas formulas(data, options, place);
  const QString pass = options.stage == GraphStage::Update ? QString() : passName(data, options.batch);
  switch (options.stage) {
    case GraphStage::Forward:
      readout.title = placeName(data, place);
      readout.formulas = formulas.forward();
      readout.note = options.batch ? tr("Means over the batch: the function is applied to each sample by itself.")
                     : place.kind != Kind::Unit || place.layer == 0 ? QString()
                     : data.layer(place.layer).activation().empty()
                         ? tr("Each input times its weight, and the bias, are added up.")
                         : tr("Each input times its weight, and the bias, are added up; then the function.");
      break;
    case GraphStage::Loss:
      readout.title = tr("Prediction and target");
      readout.formulas = formulas.loss();
      readout.note = options.batch ? tr("How far the predictions are from the targets, on average.")
                                   : tr("How far the prediction is from the target.");
      break;
    case GraphStage::Backward:
      readout.title = placeName(data, place);
      readout.formulas = formulas.backward();
      readout.note = options.batch ? tr("Gradients of the batch's mean loss; δ and values are means over the batch.")
                     : place.kind == Kind::Unit
                         ? tr("The chain rule, from the loss back: how the loss changes with this unit's sum.")
                         : tr("The chain rule: the error signal of the unit times what came in.");
      break;
    default:
      readout.title = placeName(data, place);
      readout.formulas = formulas.update();
      readout.note = formulas.updateNote();
  }
  readout.title = pass.isEmpty() ? readout.title : tr("%1, for %2").arg(readout.title, pass);
  return readout;
}

}  // namespace perc::widgets
