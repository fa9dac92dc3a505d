// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/csv_writer.h"
#include "scenes/evaluation/view/charts.h"
#include "widgets/paint/text.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace perc::evaluation {
namespace {

using widgets::numberText;
using widgets::Series;
using widgets::translated;

/// Of nothing that is called positive no share is right.
constexpr double kNothing = std::numeric_limits<double>::quiet_NaN();

void addPartialArea(widgets::PathModel& model, const std::vector<Rates>& rates, const EvaluationFrame& frame) {
  const double most = frame.judging.partialRate;
  const metrics::Measure area = metrics::partialAuc(frame.judged->ranking, most);
  Series band = lineOf(translated(PERC_TR("partial area up to %1: %2")).arg(numberText(most), numberText(area.value)),
                       Series::kAccent);
  band.shape = Series::Shape::Band;
  for (const Rates& rate : rates) {
    if (rate.falsePositive > most) break;
    band.x.push_back(rate.falsePositive);
    band.y.push_back(0);
    band.high.push_back(rate.truePositive);
  }
  model.series.push_back(std::move(band));
}

void addHull(widgets::PathModel& model, const metrics::Ranking& ranking) {
  const metrics::RocCurve curve = metrics::roc(ranking);
  Series hull = lineOf(translated(PERC_TR("convex hull")), 1);
  hull.dashed = true;
  for (const std::size_t k : metrics::convexHull(curve)) {
    hull.x.push_back(curve.falsePositiveRate[k]);
    hull.y.push_back(curve.truePositiveRate[k]);
  }
  model.series.push_back(std::move(hull));
}

/// The line of equal cost through the cheapest place, as far as it is in the square.
void addIsoCost(widgets::PathModel& model, const std::vector<Rates>& rates, const EvaluationFrame& frame) {
  if (!hasCosts(frame.judging)) return;
  const std::size_t best = cheapestOf(*frame.judged, frame.judging);
  const Rates at = rates[best];
  const double slope = metrics::isoCostSlope(stakesOf(*frame.judged, frame.judging));
  const metrics::Measure cost = costAt(*frame.judged, frame.judging, best);
  double x0 = 0, x1 = 1, y0 = at.truePositive - slope * at.falsePositive, y1 = y0 + slope;
  if (y0 < 0) x0 = at.falsePositive - at.truePositive / slope, y0 = 0;
  if (y1 > 1) x1 = at.falsePositive + (1 - at.truePositive) / slope, y1 = 1;
  if (!std::isfinite(slope)) x0 = x1 = at.falsePositive, y0 = 0, y1 = 1;
  Series line = straight(translated(PERC_TR("equal cost")), x0, y0, x1, y1);
  line.colour = 2;
  line.dotted = true;
  model.series.push_back(std::move(line));
  model.series.push_back(
      pointAt(translated(PERC_TR("least cost %1")).arg(numberText(cost.value)), at.falsePositive, at.truePositive, 2));
}

/// Of several classes, thin: the curves of the others against the rest; or the positive one's against each other alone.
void addOtherClasses(widgets::PathModel& model, const metrics::Scored& scored, bool precision, bool oneAgainstOne) {
  for (int k = 0; k < scored.classes() && scored.classes() > 2; ++k) {
    if (k == scored.positive) continue;
    const metrics::Ranking ranking =
        oneAgainstOne ? metrics::rankingOf(scored, scored.positive, k) : metrics::rankingOf(scored, k);
    if (!(ranking.positives() > 0) || !(ranking.negatives() > 0)) continue;
    const QString name = QString::fromStdString(scored.classNames[static_cast<std::size_t>(k)]);
    Series line = lineOf(oneAgainstOne ? translated(PERC_TR("against %1")).arg(name) : name, k);
    line.thin = true;
    for (std::size_t at = precision ? 1 : 0; at <= ranking.size(); ++at) {
      const Rates rates = ratesAt(ranking, at);
      const double tp = at > 0 ? ranking.truePositives[at - 1] : 0, fp = at > 0 ? ranking.falsePositives[at - 1] : 0;
      line.x.push_back(precision ? rates.truePositive : rates.falsePositive);
      line.y.push_back(precision ? tp / (tp + fp) : rates.truePositive);
    }
    model.series.push_back(std::move(line));
  }
}

widgets::PathModel buildRoc(const EvaluationFrame& frame, const ChartLook& look) {
  if (const char* why = whyNoRanking(frame, true)) return faultOf(translated(why));
  const learn::Judged& judged = *frame.judged;
  widgets::PathModel model;
  squareOfShares(model, PERC_TR("false positive rate"), PERC_TR("true positive rate"));
  const std::vector<Rates> rates = allRates(judged.ranking);
  if (look.on[2]) addPartialArea(model, rates, frame);
  if (!frame.rocBand.empty())
    for (Series& part :
         widgets::bandedLine(frame.rocBand.x, frame.rocBand.low, frame.rocBand.middle, frame.rocBand.high,
                             translated(PERC_TR("95 % of resamples")), Series::kMuted))
      if (part.shape == Series::Shape::Band) {
        part.valued = false;
        model.series.push_back(std::move(part));
      }
  Series chance = straight(translated(PERC_TR("chance")), 0, 0, 1, 1);
  chance.dashed = true;
  model.series.push_back(std::move(chance));
  addOtherClasses(model, judged.scored, false, look.on[3]);
  const metrics::Measure area = metrics::auc(judged.ranking);
  addCurve(
      model,
      lineOf(translated(PERC_TR("%1: area %2")).arg(positiveName(judged), numberText(area.value)), Series::kAccent),
      rates, [](const Rates& r, std::size_t) { return QPointF(r.falsePositive, r.truePositive); });
  if (look.on[0]) addHull(model, judged.ranking);
  if (look.on[1]) addIsoCost(model, rates, frame);
  return model;
}

std::string rocCsv(const EvaluationFrame& frame) {
  return placesCsv(frame, {"fpr", "tpr"}, [&](std::size_t k) -> std::vector<double> {
    const Rates rates = ratesAt(frame.judged->ranking, k);
    return {rates.falsePositive, rates.truePositive};
  });
}

widgets::PathModel buildPrecisionRecall(const EvaluationFrame& frame, const ChartLook&) {
  if (const char* why = whyNoRanking(frame, false)) return faultOf(translated(why));
  const learn::Judged& judged = *frame.judged;
  if (!(judged.ranking.positives() > 0))
    return faultOf(translated(metrics::averagePrecision(judged.ranking).undefined));
  widgets::PathModel model;
  squareOfShares(model, PERC_TR("recall"), PERC_TR("precision"));
  addOtherClasses(model, judged.scored, true, false);
  const metrics::Ranking& ranking = judged.ranking;
  const double share = stakesOf(judged, frame.judging).prevalence;
  const bool other = frame.judging.otherPrevalence;
  const metrics::Measure area = metrics::averagePrecision(ranking);
  const QString name =
      translated(PERC_TR("%1: average precision %2")).arg(positiveName(judged), numberText(area.value));
  const auto inData = [&](const Rates& r, std::size_t k) {
    if (k == 0) return QPointF(0, kNothing);
    return QPointF(r.truePositive,
                   ranking.truePositives[k - 1] / (ranking.truePositives[k - 1] + ranking.falsePositives[k - 1]));
  };
  const std::vector<Rates> rates = allRates(ranking);
  Series line = lineOf(name, other ? Series::kMuted : Series::kAccent);
  line.dashed = other;
  addCurve(model, std::move(line), rates, inData, true);
  if (other) {
    model.path.clear();
    const QString at = translated(PERC_TR("with prevalence %1")).arg(numberText(share));
    addCurve(
        model, lineOf(at, Series::kAccent), rates,
        [&](const Rates& r, std::size_t k) {
          if (k == 0) return QPointF(0, kNothing);
          const metrics::Measure precision = metrics::precisionAt(r.falsePositive, r.truePositive, share);
          return QPointF(r.truePositive, precision.value);
        },
        true);
  }
  model.options.references = {{share, translated(PERC_TR("prevalence %1")).arg(numberText(share))}};
  return model;
}

std::string precisionRecallCsv(const EvaluationFrame& frame) {
  data::CsvWriter csv;
  csv.text("threshold").text("precision").text("recall").endRow();
  if (whyNoRanking(frame, false)) return csv.str();
  auto points = metrics::precisionRecall(frame.judged->ranking);
  if (frame.judging.otherPrevalence) {  // as shown
    const std::size_t size = points.threshold.size();
    for (std::size_t i = 0; i < size; ++i)
      points.precision[i] = precisionAtPrevalence(*frame.judged, frame.judging, size - i).value;
  }
  for (std::size_t i = 0; i < points.precision.size(); ++i) {
    if (i < points.threshold.size()) csv.number(metrics::threshold(frame.judged->scored.kind, points.threshold[i]));
    else csv.text("");
    csv.number(points.precision[i]).number(points.recall[i]).endRow();
  }
  return csv.str();
}

}  // namespace

const ChartKind& rocChart() {
  static const ChartKind kind{
      PERC_TR("ROC curve"),
      PERC_TR("What a threshold finds, and at the cost of how many false alarms, will appear here."),
      {{PERC_TR("Convex hull")},
       {PERC_TR("Equal cost")},
       {PERC_TR("Partial area")},
       {PERC_TR("One class against one")}},
      buildRoc,
      rocCsv};
  return kind;
}
const ChartKind& precisionRecallChart() {
  static const ChartKind kind{PERC_TR("Precision and recall"),
                              PERC_TR("How many of the found are right, against how many are found, will appear here."),
                              {},
                              buildPrecisionRecall,
                              precisionRecallCsv};
  return kind;
}
}  // namespace perc::evaluation
