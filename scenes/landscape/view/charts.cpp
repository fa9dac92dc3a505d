// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes/landscape/view/charts.h"

#include "core/data/csv_writer.h"
#include "core/landscape/place.h"
#include "scenes/kit/views/curvature.h"
#include "widgets/paint/text.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

namespace perc::landscape_lab {
namespace {

using widgets::numberText;

using scenes::ChartModel;
using scenes::progressText;
using scenes::readLine;

/// The context of all texts of these charts.
struct Words {
  Q_DECLARE_TR_FUNCTIONS(perc::landscape_lab::Chart)
};

bool known(const std::vector<float>& all) {
  return std::any_of(all.begin(), all.end(), [](float v) { return std::isfinite(v); });
}

void column(data::CsvWriter& csv, const std::vector<float>& all, std::size_t row) {
  row < all.size() ? csv.number(all[row]) : csv.text("");
}

ChartModel cutModel(const LandscapeFrame& frame, bool log) {
  ChartModel model;
  model.problem = frame.plane.problem;
  if (frame.look.fog && !landscape::placeIn(frame.look.guess))
    model.problem = {PERC_TR("fog: the cut is shown when you have said where the lowest place is."), {}};
  if (!frame.cut || !model.problem.empty()) return model;
  const Cut& cut = *frame.cut;
  model.options.xTitle = cut.isCurve       ? Words::tr("along the low path: now (0) → its end (1)")
                         : frame.isSurface ? Words::tr("x, at y = %1").arg(numberText(cut.across))
                                           : said(frame.plane.aName);
  const QString height = frame.isSurface ? Words::tr("height") : Words::tr("training loss");
  model.options.yTitle = frame.isSurface ? height : Words::tr("loss, share");
  model.options.logY = log;
  model.series.push_back(readLine(height, 0, cut.at, cut.trainLoss));
  if (known(cut.testLoss)) {
    model.series.push_back(readLine(Words::tr("test loss"), 1, cut.at, cut.testLoss));
    model.series.back().dashed = true;
  }
  const auto& accuracy = known(cut.testAccuracy) ? cut.testAccuracy : cut.trainAccuracy;
  if (known(accuracy)) {
    model.series.push_back(readLine(
        known(cut.testAccuracy) ? Words::tr("test accuracy") : Words::tr("training accuracy"), 2, cut.at, accuracy));
    model.series.back().dotted = true;
  }
  if (known(cut.disagreement)) {
    model.series.push_back(readLine(Words::tr("decides otherwise than now"), 3, cut.at, cut.disagreement));
    model.series.back().dotted = model.series.back().dashed = true;
  }
  if (!cut.isCurve)
    for (const NamedPlace& place : frame.plane.places)
      if (std::abs(place.b - cut.across) < 1e-6) model.options.marks.push_back({place.a, said(place.name)});
  std::ranges::sort(model.options.marks, {}, &widgets::ChartMark::x);
  std::vector<std::pair<float, float>> heights;  // and their places
  for (std::size_t i = 0; i < cut.at.size(); ++i)
    if (std::isfinite(cut.trainLoss[i])) heights.emplace_back(cut.trainLoss[i], cut.at[i]);
  if (!heights.empty()) {
    const auto [low, high] = std::ranges::minmax(heights);
    model.words = Words::tr("%5 is lowest, %1, at %2, and highest, %3, at %4.")
                      .arg(numberText(double{low.first}), numberText(double{low.second}),
                           numberText(double{high.first}), numberText(double{high.second}), height);
  }
  model.subtitle = progressText(cut.done);
  return model;
}

std::string cutCsv(const LandscapeFrame& frame) {
  data::CsvWriter csv;
  for (const char* name : {"at", "train-loss", "test-loss", "train-accuracy", "test-accuracy", "disagreement"})
    csv.text(name);
  csv.endRow();
  if (!frame.cut) return csv.str();
  const Cut& cut = *frame.cut;
  for (std::size_t i = 0; i < cut.at.size(); ++i) {
    for (const auto* all :
         {&cut.at, &cut.trainLoss, &cut.testLoss, &cut.trainAccuracy, &cut.testAccuracy, &cut.disagreement})
      column(csv, *all, i);
    csv.endRow();
  }
  return csv.str();
}

ChartModel pathModel(const LandscapeFrame& frame, bool log) {
  ChartModel model;
  model.problem = frame.plane.problem;
  if (!frame.pathLoss || !frame.plane.problem.empty()) return model;
  const PathLoss& losses = *frame.pathLoss;
  model.options.xTitle = Words::tr("step");
  model.options.yTitle = frame.isSurface ? Words::tr("height") : Words::tr("training loss");
  model.options.logY = log && std::ranges::none_of(losses.loss, [](float height) { return height < 0; });
  model.series.push_back(readLine(Words::tr("where training was"), 0, losses.step, losses.loss));
  model.series.push_back(readLine(Words::tr("at the nearest place of the plane"), 1, losses.step, losses.inPlane));
  model.series.back().dashed = true;
  model.cursor = static_cast<double>(frame.step);
  double most = 0;
  for (std::size_t i = 0; i < losses.inPlane.size(); ++i)
    if (const double gap = std::abs(double{losses.inPlane[i]} - double{losses.loss[i]}); gap > most) most = gap;
  model.words = Words::tr("what the plane shows of the path differs from the loss where training was by up to %1.")
                    .arg(numberText(most));
  model.subtitle =
      losses.done < 1 ? progressText(losses.done) : Words::tr("they differ by up to %1").arg(numberText(most));
  return model;
}

std::string pathCsv(const LandscapeFrame& frame) {
  data::CsvWriter csv;
  csv.text("step").text("loss").text("in-plane-loss").endRow();
  if (!frame.pathLoss) return csv.str();
  for (std::size_t i = 0; i < frame.pathLoss->step.size(); ++i) {
    csv.number(frame.pathLoss->step[i]).number(frame.pathLoss->loss[i]);
    column(csv, frame.pathLoss->inPlane, i);
    csv.endRow();
  }
  return csv.str();
}

ChartModel spectrumModel(const LandscapeFrame& frame, bool log) {
  if (!frame.curvature) return {};
  return scenes::curvatureModel(*frame.curvature, {frame.rate, frame.sharpnessLimit, frame.l2}, log);
}

std::string spectrumCsv(const LandscapeFrame& frame) {
  return frame.curvature ? scenes::curvatureCsv(*frame.curvature) : std::string();
}

}  // namespace

QString said(const Message& message) { return message.empty() ? QString() : widgets::translated(message); }

const Chart& cutChart() {
  static const Chart kind{PERC_TR("Cut"),
                          PERC_TR("Loss and accuracy along a line through the weights will appear here."), cutModel,
                          cutCsv};
  return kind;
}

const Chart& pathChart() {
  static const Chart kind{PERC_TR("Loss along the path"),
                          PERC_TR("The loss where training was, and where the plane shows it, will appear here."),
                          pathModel, pathCsv, true};
  return kind;
}

const Chart& spectrumChart() {
  static const Chart kind{PERC_TR("Curvature"),
                          PERC_TR("The eigenvalues of the Hessian will appear here: how sharp the place is."),
                          spectrumModel, spectrumCsv, true};
  return kind;
}

}  // namespace perc::landscape_lab
