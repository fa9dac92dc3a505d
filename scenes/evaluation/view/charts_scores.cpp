// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/csv_writer.h"
#include "core/metrics/probability.h"
#include "scenes/evaluation/view/charts.h"
#include "widgets/paint/text.h"

#include <algorithm>
#include <cmath>

namespace perc::evaluation {
namespace {

using widgets::numberText;
using widgets::Series;
using widgets::translated;

constexpr int kBins = 40;

/// The scores of the positive class on the scale of thresholds.
std::vector<double> onScale(const learn::Judged& judged) {
  std::vector<double> all = metrics::scoresOf(judged.scored, judged.scored.positive);
  for (double& score : all) score = metrics::threshold(judged.scored.kind, score);
  return all;
}

widgets::Span scaleOf(const learn::Judged& judged) {
  if (judged.scored.kind != metrics::ScoreKind::Other) return {0, 1};
  const double low = judged.ranking.threshold.back(), high = judged.ranking.threshold.front();
  const double room = high > low ? 0.02 * (high - low) : 0.5;
  return {low - room, high + room};
}

struct Histogram {
  widgets::Span scale;
  std::vector<std::vector<double>> weights;  ///< by class and bin
};

Histogram histogramOf(const learn::Judged& judged) {
  Histogram made{scaleOf(judged), std::vector<std::vector<double>>(static_cast<std::size_t>(judged.scored.classes()),
                                                                   std::vector<double>(kBins))};
  const std::vector<double> scores = onScale(judged);
  const double width = (made.scale.maximum - made.scale.minimum) / kBins;
  for (std::size_t i = 0; i < scores.size(); ++i) {
    const int bin = std::clamp(static_cast<int>((scores[i] - made.scale.minimum) / width), 0, kBins - 1);
    made.weights[static_cast<std::size_t>(judged.scored.truth[i])][static_cast<std::size_t>(bin)] +=
        judged.scored.weight(i);
  }
  return made;
}

/// The bars of one class: filled, and their outline.
void addBars(widgets::PathModel& model, const QString& name, int colour, const std::vector<double>& weights,
             const widgets::Span& scale, bool counts) {
  double total = 0;
  for (const double w : weights) total += w;
  Series band = lineOf(name, colour), outline = lineOf({}, colour);
  band.shape = Series::Shape::Band;
  const double width = (scale.maximum - scale.minimum) / kBins;
  for (std::size_t b = 0; b < weights.size(); ++b) {
    const double high = counts ? weights[b] : total > 0 ? weights[b] / total : 0;
    for (const double x :
         {scale.minimum + static_cast<double>(b) * width, scale.minimum + static_cast<double>(b + 1) * width}) {
      band.x.push_back(x);
      band.y.push_back(0);
      band.high.push_back(high);
    }
  }
  outline.x = band.x;
  outline.y = band.high;
  outline.dashed = colour % 2 == 1;
  model.series.push_back(std::move(band));
  model.series.push_back(std::move(outline));
}

void addUprightPath(widgets::PathModel& model, const learn::Judged& judged) {
  for (const double t : thresholdsOf(judged)) model.path.emplace_back(t, 0);
  model.upright = model.exact = true;
}

widgets::PathModel buildScores(const EvaluationFrame& frame, const ChartLook& look) {
  if (const char* why = whyNoRanking(frame, false)) return faultOf(translated(why));
  const learn::Judged& judged = *frame.judged;
  const Histogram histogram = histogramOf(judged);
  widgets::PathModel model;
  if (judged.scored.classes() == 2) {
    for (const int k : {0, 1})
      addBars(model, QString::fromStdString(judged.scored.classNames[static_cast<std::size_t>(k)]), k,
              histogram.weights[static_cast<std::size_t>(k)], histogram.scale, look.on[0]);
  } else {  // one against the rest
    const auto positive = static_cast<std::size_t>(judged.scored.positive);
    std::vector<double> rest(kBins);
    for (std::size_t k = 0; k < histogram.weights.size(); ++k)
      for (std::size_t b = 0; b < kBins && k != positive; ++b) rest[b] += histogram.weights[k][b];
    addBars(model, translated(PERC_TR("the rest")), 0, rest, histogram.scale, look.on[0]);
    addBars(model, positiveName(judged), 1, histogram.weights[positive], histogram.scale, look.on[0]);
  }
  addUprightPath(model, judged);
  model.options.xTitle = judged.scored.hasProbabilities()
                             ? translated(PERC_TR("probability of %1")).arg(positiveName(judged))
                             : translated(PERC_TR("score of %1")).arg(positiveName(judged));
  model.options.yTitle = look.on[0] ? translated(PERC_TR("samples")) : translated(PERC_TR("share of its class"));
  model.options.xSpan = histogram.scale;
  return model;
}

std::string scoresCsv(const EvaluationFrame& frame) {
  data::CsvWriter csv;
  csv.text("class").text("low").text("high").text("samples").endRow();
  if (whyNoRanking(frame, false)) return csv.str();
  const Histogram histogram = histogramOf(*frame.judged);
  const double width = (histogram.scale.maximum - histogram.scale.minimum) / kBins;
  for (std::size_t k = 0; k < histogram.weights.size(); ++k)
    for (std::size_t b = 0; b < kBins; ++b)
      csv.text(frame.judged->scored.classNames[k])
          .number(histogram.scale.minimum + static_cast<double>(b) * width)
          .number(histogram.scale.minimum + static_cast<double>(b + 1) * width)
          .number(histogram.weights[k][b])
          .endRow();
  return csv.str();
}

/// Every second sample, from `first` on: what is fitted to one half is shown on the other.
struct Half {
  std::vector<double> scores, weights;
  std::vector<std::uint8_t> positive;
};
Half halfOf(const learn::Judged& judged, std::size_t first) {
  const std::vector<double> scores = metrics::scoresOf(judged.scored, judged.scored.positive);
  const std::vector<std::uint8_t> positive = metrics::isOf(judged.scored, judged.scored.positive);
  Half half;
  for (std::size_t i = first; i < scores.size(); i += 2) {
    half.scores.push_back(scores[i]);
    half.positive.push_back(positive[i]);
    half.weights.push_back(judged.scored.weight(i));
  }
  return half;
}

void addReliability(widgets::PathModel& model, const char* name, const std::vector<double>& p,
                    const std::vector<std::uint8_t>& positive, const std::vector<double>& weights, int colour) {
  const auto bins = metrics::calibration(p, positive, metrics::kCalibrationBins, weights);
  const metrics::Measure error = metrics::calibrationError(bins);
  Series line = lineOf(translated(name).arg(numberText(error.value)), colour), points = lineOf({}, colour);
  for (const metrics::CalibrationBin& bin : bins) {
    line.x.push_back(bin.predicted);
    line.y.push_back(bin.frequency);
  }
  points.x = line.x;
  points.y = line.y;
  points.shape = Series::Shape::Points;
  line.dashed = colour > 0;
  model.series.push_back(std::move(line));
  model.series.push_back(std::move(points));
}

/// Before and after, on the half to which the temperature was not fitted.
bool addTemperature(widgets::PathModel& model, const learn::Judged& judged) {
  if (judged.scored.kind != metrics::ScoreKind::LogOdds || judged.scored.size() < 4) return false;
  const Half fitted = halfOf(judged, 0);
  Half shown = halfOf(judged, 1);
  const std::vector<int> truth(fitted.positive.begin(), fitted.positive.end());
  const metrics::Measure t = metrics::temperature(fitted.scores, truth, fitted.weights);
  if (!t.defined()) return false;
  std::vector<double> before = shown.scores, after = shown.scores;
  for (double& z : before) z = metrics::threshold(judged.scored.kind, z);
  for (double& z : after) z = metrics::threshold(judged.scored.kind, z / t.value);
  addReliability(model, PERC_TR("before: calibration error %1"), before, shown.positive, shown.weights,
                 Series::kAccent);
  const QString name = translated(PERC_TR("temperature %1: calibration error %2")).arg(numberText(t.value));
  addReliability(model, name.toUtf8().constData(), after, shown.positive, shown.weights, 1);
  return true;
}

widgets::PathModel buildCalibration(const EvaluationFrame& frame, const ChartLook& look) {
  if (const char* why = whyNoRanking(frame, false)) return faultOf(translated(why));
  const learn::Judged& judged = *frame.judged;
  if (!judged.scored.hasProbabilities()) return faultOf(translated(judged.figures.brier.undefined));
  widgets::PathModel model;
  Series ideal = straight(translated(PERC_TR("as often as predicted")), 0, 0, 1, 1);
  ideal.dashed = true;
  model.series.push_back(std::move(ideal));
  if (!look.on[0] || !addTemperature(model, judged))
    addReliability(model, PERC_TR("calibration error %1"),
                   metrics::probabilitiesOf(judged.scored, judged.scored.positive),
                   metrics::isOf(judged.scored, judged.scored.positive), judged.scored.weights, Series::kAccent);
  addUprightPath(model, judged);
  model.options.xTitle = translated(PERC_TR("predicted probability of %1")).arg(positiveName(judged));
  model.options.yTitle = translated(PERC_TR("share that was %1")).arg(positiveName(judged));
  model.options.xSpan = model.options.ySpan = widgets::Span{0, 1};
  model.options.square = true;
  return model;
}

std::string calibrationCsv(const EvaluationFrame& frame) {
  data::CsvWriter csv;
  csv.text("low").text("high").text("samples").text("predicted").text("frequency").endRow();
  if (whyNoRanking(frame, false) || !frame.judged->scored.hasProbabilities()) return csv.str();
  const metrics::Scored& scored = frame.judged->scored;
  for (const auto& bin :
       metrics::calibration(metrics::probabilitiesOf(scored, scored.positive), metrics::isOf(scored, scored.positive),
                            metrics::kCalibrationBins, scored.weights))
    csv.number(bin.low).number(bin.high).number(bin.weight).number(bin.predicted).number(bin.frequency).endRow();
  return csv.str();
}

}  // namespace

widgets::PathModel faultOf(const QString& why) {
  widgets::PathModel model;
  model.fault = why;
  return model;
}

const char* whyNoRanking(const EvaluationFrame& frame, bool bothClasses) {
  if (!frame.judged || frame.judged->size() == 0) return PERC_TR("There are no samples to judge.");
  if (frame.judged->isRegression())
    return PERC_TR("Numbers are predicted here: see the residuals, and prediction against truth.");
  if (bothClasses) return metrics::auc(frame.judged->ranking).undefined;
  return nullptr;
}

QString positiveName(const learn::Judged& judged) {
  return QString::fromStdString(judged.scored.classNames[static_cast<std::size_t>(judged.scored.positive)]);
}

std::vector<double> thresholdsOf(const learn::Judged& judged) {
  const auto& scores = judged.ranking.threshold;
  std::vector<double> all{scaleOf(judged).maximum};
  for (const double score : scores) all.push_back(metrics::threshold(judged.scored.kind, score));
  return all;
}

const ChartKind& scoresChart() {
  static const ChartKind kind{PERC_TR("Scores"),
                              PERC_TR("How the classes lie on the scale of the scores will appear here."),
                              {{PERC_TR("Samples instead of shares")}},
                              buildScores,
                              scoresCsv};
  return kind;
}
const ChartKind& calibrationChart() {
  static const ChartKind kind{PERC_TR("Calibration"),
                              PERC_TR("Whether what is predicted with 80 % comes in 80 % will appear here."),
                              {{PERC_TR("Temperature scaling")}},
                              buildCalibration,
                              calibrationCsv};
  return kind;
}

}  // namespace perc::evaluation
