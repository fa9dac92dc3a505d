// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes/kit/views/words.h"

#include "core/nn/choices.h"
#include "widgets/field/field_painter.h"
#include "widgets/paint/text.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

namespace perc::scenes {
namespace {
QString tr(const char* text) { return QCoreApplication::translate("perc::scenes::TrainingWords", text); }
}  // namespace

QString activationName(const std::string& id) {
  const auto options = nn::activationOptions();
  const auto option =
      std::find_if(options.begin(), options.end(), [&id](const param::Option& o) { return o.id == id; });
  return option != options.end() ? widgets::translated(option->label) : QString::fromStdString(id);
}

QString layerTitle(const NetworkInside& frame, std::size_t layer) {
  return layer + 2 < frame.layerSizes.size() ? tr("Layer %1").arg(layer + 1) : tr("Outputs");
}

QString layerInSentence(const NetworkInside& frame, std::size_t layer) {
  return layer + 2 < frame.layerSizes.size() ? tr("layer %1").arg(layer + 1) : tr("outputs");
}

QString targetText(const PredictedTarget& frame, double target) {
  if (frame.classNames.empty()) return widgets::numberText(target);
  const auto index = static_cast<std::size_t>(std::max(0L, std::lround(target)));
  return index < frame.classNames.size() ? QString::fromStdString(frame.classNames[index]) : QString::number(index);
}

bool isWrong(const TrainingFrame& frame, std::size_t sample) {
  return !frame.classNames.empty() && frame.results.known(sample) &&
         std::lround(frame.results.prediction[sample]) != std::lround(frame.points->target[sample]);
}

widgets::GraphData graphData(const std::shared_ptr<const TrainingFrame>& frame) {
  return {std::shared_ptr<const NetworkGraph>(frame, &frame->graph),
          std::shared_ptr<const NextUpdate>(frame, &frame->next)};
}

widgets::GraphOptions graphOptions(const TrainingFrame& frame) {
  widgets::GraphOptions options;
  for (const std::string& name : frame.classNames) options.classNames << QString::fromStdString(name);
  widgets::FieldOptions& output = options.output;
  if (frame.meaning == TrainingFrame::Meaning::Value && frame.classNames.empty()) {
    output.mode = widgets::FieldMode::Value;
    output.map = widgets::ColourMap::Viridis;
    output.low = frame.valueLow;
    output.high = frame.valueHigh;
  } else if (frame.meaning != TrainingFrame::Meaning::Probability && frame.meaning != TrainingFrame::Meaning::Class) {
    output.low = -kFullScore;
    output.middle = 0;
    output.high = kFullScore;
  }
  return options;
}

void describePoints(const PredictedTarget& frame, widgets::FieldOptions& options) {
  for (const std::string& name : frame.classNames) options.classNames << QString::fromStdString(name);
  if (!frame.classNames.empty()) return;
  options.mode = widgets::FieldMode::Value;
  options.map = widgets::ColourMap::Viridis;
  options.low = frame.valueLow;
  options.high = frame.valueHigh;
  options.valueName = frame.targetName.empty() ? tr("value") : QString::fromStdString(frame.targetName);
}

}  // namespace perc::scenes
