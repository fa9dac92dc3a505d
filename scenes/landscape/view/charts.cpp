// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes/landscape/view/charts.h"

#include "core/data/csv_writer.h"
#include "widgets/paint/text.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

namespace perc::landscape_lab {
namespace {

using widgets::lineOf;
using widgets::numberText;
using widgets::pointsOf;
using widgets::Series;

using scenes::ChartModel;

/// The context of all texts of these charts.
struct Words {
  Q_DECLARE_TR_FUNCTIONS(perc::landscape_lab::Chart)
};

constexpr float kLeastDensity = 1e-5F;  ///< of the highest, that is shown

std::vector<double> doubles(const std::vector<float>& all) { return {all.begin(), all.end()}; }

Series line(const QString& name, int colour, const std::vector<float>& x, const std::vector<float>& y) {
  Series series = lineOf(name, colour);
  series.valued = true;
  series.x = doubles(x);
  series.y = doubles(y);
  series.x.resize(std::min(series.x.size(), series.y.size()));
  series.y.resize(series.x.size());
  series.sparse = true;
  return series;
}

bool known(const std::vector<float>& all) {
  return std::any_of(all.begin(), all.end(), [](float v) { return std::isfinite(v); });
}

/// Beside the title, while there is something left to do.
QString progress(double done) {
  return done < 1 ? Words::tr("%1 % done").arg(static_cast<int>(100 * done)) : QString();
}

void column(data::CsvWriter& csv, const std::vector<float>& all, std::size_t row) {
  row < all.size() ? csv.number(all[row]) : csv.text("");
}

ChartModel cutModel(const LandscapeFrame& frame, bool log) {
  ChartModel model;
  model.problem = frame.plane.problem;
  if (!frame.cut || !frame.plane.problem.empty()) return model;
  const Cut& cut = *frame.cut;
  model.options.xTitle = cut.isCurve ? Words::tr("along the low path: now (0) → its end (1)") : said(frame.plane.aName);
  model.options.yTitle = Words::tr("loss, share");
  model.options.logY = log;
  model.series.push_back(line(Words::tr("training loss"), 0, cut.at, cut.trainLoss));
  if (known(cut.testLoss)) {
    model.series.push_back(line(Words::tr("test loss"), 1, cut.at, cut.testLoss));
    model.series.back().dashed = true;
  }
  const auto& accuracy = known(cut.testAccuracy) ? cut.testAccuracy : cut.trainAccuracy;
  if (known(accuracy)) {
    model.series.push_back(line(known(cut.testAccuracy) ? Words::tr("test accuracy") : Words::tr("training accuracy"),
                                2, cut.at, accuracy));
    model.series.back().dotted = true;
  }
  if (known(cut.disagreement)) {
    model.series.push_back(line(Words::tr("decides otherwise than now"), 3, cut.at, cut.disagreement));
    model.series.back().dotted = model.series.back().dashed = true;
  }
  if (!cut.isCurve)
    for (const NamedPlace& place : frame.plane.places)
      if (std::abs(place.b) < 1e-6) model.options.marks.push_back({place.a, said(place.name)});
  std::sort(model.options.marks.begin(), model.options.marks.end(),
            [](const auto& a, const auto& b) { return a.x < b.x; });
  const auto lowest = std::min_element(cut.trainLoss.begin(), cut.trainLoss.end(),
                                       [](float a, float b) { return a < b || (std::isnan(b) && !std::isnan(a)); });
  const auto highest = std::max_element(cut.trainLoss.begin(), cut.trainLoss.end(),
                                        [](float a, float b) { return a < b || (std::isnan(a) && !std::isnan(b)); });
  model.words = Words::tr("the training loss is lowest, %1, at %2, and highest, %3, at %4.")
                    .arg(numberText(double{*lowest}),
                         numberText(double{cut.at[static_cast<std::size_t>(lowest - cut.trainLoss.begin())]}),
                         numberText(double{*highest}),
                         numberText(double{cut.at[static_cast<std::size_t>(highest - cut.trainLoss.begin())]}));
  model.subtitle = progress(cut.done);
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
  model.options.xTitle = Words::tr("update");
  model.options.yTitle = Words::tr("training loss");
  model.options.logY = log;
  model.series.push_back(line(Words::tr("where training was"), 0, losses.step, losses.loss));
  model.series.push_back(line(Words::tr("at the nearest place of the plane"), 1, losses.step, losses.inPlane));
  model.series.back().dashed = true;
  model.cursor = static_cast<double>(frame.step);
  double most = 0;
  for (std::size_t i = 0; i < losses.inPlane.size(); ++i)
    if (const double gap = std::abs(double{losses.inPlane[i]} - double{losses.loss[i]}); gap > most) most = gap;
  model.words = Words::tr("what the plane shows of the path differs from the loss where training was by up to %1.")
                    .arg(numberText(most));
  model.subtitle = losses.done < 1 ? progress(losses.done) : Words::tr("they differ by up to %1").arg(numberText(most));
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

QString spectrumWords(const LandscapeFrame& frame, const landscape::CurvaturePicture& spectrum) {
  if (spectrum.top.empty()) return {};
  const double largest = spectrum.top.front().value;
  QString words = Words::tr("largest eigenvalue %1").arg(numberText(largest));
  if (largest > 0 && !std::isnan(frame.sharpnessLimit))
    words += Words::tr(", largest stable learning rate %1 (now %2)")
                 .arg(numberText(frame.rate * frame.sharpnessLimit / largest), numberText(frame.rate));
  else if (largest > 0)
    words +=
        Words::tr(", largest rate at which plain gradient descent is stable 2/λ = %1").arg(numberText(2 / largest));
  if (std::isfinite(spectrum.smallest)) words += Words::tr(", smallest about %1").arg(numberText(spectrum.smallest));
  if (std::isfinite(spectrum.trace))
    words += Words::tr(", trace %1 ± %2").arg(numberText(spectrum.trace), numberText(spectrum.traceError));
  if (std::isfinite(spectrum.worst))
    words += Words::tr(", worst loss within %1: %2 (here %3)")
                 .arg(numberText(spectrum.radius), numberText(spectrum.worst), numberText(spectrum.loss));
  return words;
}

ChartModel spectrumModel(const LandscapeFrame& frame, bool log) {
  ChartModel model;
  if (!frame.curvature) return model;
  const landscape::CurvaturePicture& spectrum = *frame.curvature;
  model.problem = spectrum.problem;
  if (!spectrum.problem.empty() || spectrum.top.empty()) return model;
  model.options.xTitle = Words::tr("eigenvalue of the Hessian of the training loss");
  model.options.yTitle = Words::tr("density");
  model.options.logY = log;
  const float highest =
      spectrum.density.empty() ? 0.0F : *std::max_element(spectrum.density.begin(), spectrum.density.end());
  std::vector<float> density = spectrum.density;
  if (log)  // the tails of the Gaussians fall for ever
    for (float& value : density) value = std::max(value, kLeastDensity * highest);
  model.series.push_back(line(Words::tr("density"), 0, spectrum.value, density));
  model.series.back().valued = false;
  Series top = pointsOf(Words::tr("largest eigenvalues"), 1);
  for (const landscape::EigenvaluePicture& one : spectrum.top) {
    top.x.push_back(one.value);
    top.y.push_back(log ? double{kLeastDensity * highest} : 0);
  }
  model.series.push_back(std::move(top));
  if (!std::isnan(frame.sharpnessLimit))
    model.options.marks.push_back({frame.sharpnessLimit, Words::tr("sharper than this is not stable at this rate")});
  model.words = spectrumWords(frame, spectrum);
  model.subtitle =
      spectrum.done < 1 ? progress(spectrum.done) : Words::tr("largest %1").arg(numberText(spectrum.top.front().value));
  return model;
}

std::string spectrumCsv(const LandscapeFrame& frame) {
  data::CsvWriter csv;
  csv.text("what").text("value").text("number").endRow();
  if (!frame.curvature) return csv.str();
  const landscape::CurvaturePicture& s = *frame.curvature;
  for (const landscape::EigenvaluePicture& one : s.top)
    csv.text("eigenvalue").number(one.value).number(one.residual).endRow();
  for (const auto& [name, value, number] :
       {std::tuple{"smallest", s.smallest, kNaN}, std::tuple{"trace", s.trace, s.traceError},
        std::tuple{"worst-in-ball", s.worst, s.radius}})
    csv.text(name).number(value).number(number).endRow();
  for (std::size_t i = 0; i < s.stemValue.size(); ++i)
    csv.text("stem").number(s.stemValue[i]).number(s.stemWeight[i]).endRow();
  for (std::size_t i = 0; i < s.value.size(); ++i) csv.text("density").number(s.value[i]).number(s.density[i]).endRow();
  return csv.str();
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
