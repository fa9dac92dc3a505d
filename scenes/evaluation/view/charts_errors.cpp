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

widgets::PathModel buildDet(const EvaluationFrame& frame, const ChartLook&) {
  if (const char* why = whyNoRanking(frame, true)) return faultOf(translated(why));
  widgets::PathModel model;
  model.options.xTitle = translated(PERC_TR("false positive rate"));
  model.options.yTitle = translated(PERC_TR("false negative rate"));
  model.options.deviates = model.options.square = true;
  const metrics::Ranking& ranking = frame.judged->ranking;
  const std::vector<Rates> rates = allRates(ranking);
  Series line = lineOf(positiveName(*frame.judged), Series::kAccent);
  for (const Rates& rate : rates) {
    if (!(rate.falsePositive > 0) || !(rate.truePositive < 1)) continue;
    line.x.push_back(rate.falsePositive);
    line.y.push_back(1 - rate.truePositive);
  }
  for (const Rates& rate : rates) model.path.emplace_back(rate.falsePositive, 1 - rate.truePositive);
  const double least = std::min(0.01, 0.5 / std::max(ranking.negatives(), ranking.positives()));
  model.options.xSpan = model.options.ySpan = widgets::Span{least, 1 - least};
  Series chance = straight(translated(PERC_TR("chance")), least, 1 - least, 1 - least, least);
  chance.dashed = true;
  model.series = {std::move(chance), std::move(line)};
  return model;
}

std::string detCsv(const EvaluationFrame& frame) {
  return placesCsv(frame, {"fpr", "fnr"}, [&](std::size_t k) -> std::vector<double> {
    const Rates rates = ratesAt(frame.judged->ranking, k);
    return {rates.falsePositive, 1 - rates.truePositive};
  });
}

/// The share of all samples that count as positive at a place, and the lift there: how much more often than in all.
struct Depth {
  double share, lift;
};
Depth depthAt(const metrics::Ranking& ranking, std::size_t k) {
  const double all = ranking.positives() + ranking.negatives();
  if (k == 0) return {0, std::numeric_limits<double>::quiet_NaN()};
  const double chosen = ranking.truePositives[k - 1] + ranking.falsePositives[k - 1];
  return {chosen / all, ranking.truePositives[k - 1] / chosen / (ranking.positives() / all)};
}

widgets::PathModel buildLift(const EvaluationFrame& frame, const ChartLook& look) {
  if (const char* why = whyNoRanking(frame, true)) return faultOf(translated(why));
  const metrics::Ranking& ranking = frame.judged->ranking;
  const bool gains = look.on[0];
  widgets::PathModel model;
  model.options.xTitle = translated(PERC_TR("share of samples taken, highest scores first"));
  model.options.yTitle = gains ? translated(PERC_TR("share of positives found")) : translated(PERC_TR("lift"));
  model.options.xSpan = widgets::Span{0, 1};
  if (gains) model.options.ySpan = widgets::Span{0, 1};
  addCurve(model, lineOf(positiveName(*frame.judged), Series::kAccent), allRates(ranking),
           [&](const Rates& r, std::size_t k) {
             const Depth depth = depthAt(ranking, k);
             if (gains) return QPointF(depth.share, r.truePositive);
             return QPointF(depth.share, depth.lift);
           });
  Series chance = straight(translated(PERC_TR("chance")), 0, gains ? 0 : 1, 1, 1);
  chance.dashed = true;
  model.series.insert(model.series.begin(), std::move(chance));
  return model;
}

std::string liftCsv(const EvaluationFrame& frame) {
  return placesCsv(frame, {"share", "lift", "gain"}, [&](std::size_t k) -> std::vector<double> {
    const Depth depth = depthAt(frame.judged->ranking, k);
    return {depth.share, depth.lift, ratesAt(frame.judged->ranking, k).truePositive};
  });
}

/// Drummond and Holte's plane: the best threshold for each mixture of costs, and the two that need no model.
void buildMixture(const EvaluationFrame& frame, const std::vector<Rates>& rates, widgets::PathModel& model) {
  const metrics::RocCurve curve = metrics::roc(frame.judged->ranking);
  const std::vector<std::size_t> hull = metrics::convexHull(curve);
  Series best = lineOf(translated(PERC_TR("the best threshold for each")), Series::kAccent);
  for (int i = 0; i <= 200; ++i) {
    const double pc = i / 200.0;
    double least = std::numeric_limits<double>::infinity();
    for (const std::size_t k : hull)
      least = std::min(least, metrics::normalisedCost(rates[k].falsePositive, rates[k].truePositive, pc));
    best.x.push_back(pc);
    best.y.push_back(least);
  }
  Series never = straight(translated(PERC_TR("never positive")), 0, 0, 1, 1);
  Series always = straight(translated(PERC_TR("always positive")), 0, 1, 1, 0);
  never.dashed = always.dotted = true;
  model.series = {std::move(never), std::move(always), std::move(best)};
  const double here = metrics::probabilityCost(stakesOf(*frame.judged, frame.judging));
  for (const Rates& rate : rates)
    model.path.emplace_back(here, metrics::normalisedCost(rate.falsePositive, rate.truePositive, here));
  model.options.xTitle = translated(PERC_TR("share of the cost that misses make"));
  model.options.yTitle = translated(PERC_TR("cost, 1: all wrong"));
  model.options.xSpan = model.options.ySpan = widgets::Span{0, 1};
}

widgets::PathModel buildCost(const EvaluationFrame& frame, const ChartLook& look) {
  if (const char* why = whyNoRanking(frame, true)) return faultOf(translated(why));
  if (!hasCosts(frame.judging)) return faultOf(translated(costAt(*frame.judged, frame.judging, 0).undefined));
  const learn::Judged& judged = *frame.judged;
  const std::vector<Rates> rates = allRates(judged.ranking);
  widgets::PathModel model;
  if (look.on[0]) {
    buildMixture(frame, rates, model);
    return model;
  }
  const std::vector<double> thresholds = thresholdsOf(judged);
  Series line = lineOf(translated(PERC_TR("expected cost")), Series::kAccent);
  for (std::size_t k = rates.size(); k-- > 0;) {  // x ascends; down to the next lower score nothing changes
    const double cost = costAt(judged, frame.judging, k).value;
    if (k + 1 < rates.size()) {
      line.x.push_back(thresholds[k + 1]);
      line.y.push_back(cost);
    }
    line.x.push_back(thresholds[k]);
    line.y.push_back(cost);
  }
  for (std::size_t k = 0; k < rates.size(); ++k)
    model.path.emplace_back(thresholds[k], costAt(judged, frame.judging, k).value);
  model.series.push_back(std::move(line));
  model.exact = true;
  const std::size_t best = cheapestOf(judged, frame.judging);
  const double least = costAt(judged, frame.judging, best).value;
  model.series.push_back(
      pointAt(translated(PERC_TR("least: %1 at %2")).arg(numberText(least), numberText(thresholds[best])),
              thresholds[best], least, 2));
  model.options.xTitle = translated(PERC_TR("threshold"));
  model.options.yTitle = translated(PERC_TR("expected cost of a decision"));
  return model;
}

std::string costCsv(const EvaluationFrame& frame) {
  return placesCsv(frame, {"cost"}, [&](std::size_t k) -> std::vector<double> {
    return {costAt(*frame.judged, frame.judging, k).value};
  });
}

constexpr int kPairCells = 200;  ///< of a side of the picture of pairs

/// For each cell along a side, which distinct score its sample has: the highest first, by the samples' weights.
std::vector<std::size_t> scoresAlong(const std::vector<double>& upTo, int cells) {
  std::vector<std::size_t> all;
  for (int i = 0; i < cells; ++i) {
    const double weight = (i + 0.5) / cells * upTo.back();
    all.push_back(static_cast<std::size_t>(std::upper_bound(upTo.begin(), upTo.end(), weight) - upTo.begin()));
  }
  return all;
}

/// As many cells as pairs where these are few: then each cell is one.
int cellsFor(double samples) {
  return samples <= kPairCells && samples == std::floor(samples) ? static_cast<int>(samples) : kPairCells;
}

widgets::PathModel buildPairs(const EvaluationFrame& frame, const ChartLook&) {
  if (const char* why = whyNoRanking(frame, true)) return faultOf(translated(why));
  const metrics::Ranking& ranking = frame.judged->ranking;
  widgets::PathModel model;
  squareOfShares(model, PERC_TR("share of the negatives"), PERC_TR("share of the positives"));
  const auto rows = scoresAlong(ranking.truePositives, cellsFor(ranking.positives())),
             columns = scoresAlong(ranking.falsePositives, cellsFor(ranking.negatives()));
  model.mosaicColumns = static_cast<int>(columns.size());
  constexpr std::uint8_t kWon = 2, kLost = 1, kTied = 4;
  for (const std::size_t positive : rows)
    for (const std::size_t negative : columns)
      model.mosaic.push_back(positive < negative ? kWon : positive > negative ? kLost : kTied);
  double tied = 0;
  for (std::size_t k = 0; k < ranking.size(); ++k)
    tied += (ratesAt(ranking, k + 1).truePositive - ratesAt(ranking, k).truePositive) *
            (ratesAt(ranking, k + 1).falsePositive - ratesAt(ranking, k).falsePositive);
  const double area = metrics::auc(ranking).value;
  const auto key = [&](const char* text, double share, int colour) {
    Series entry = lineOf(translated(text).arg(widgets::percentText(share)), colour);
    entry.shape = Series::Shape::Points;  // without points: a key only
    entry.marker = 2;
    model.series.push_back(std::move(entry));
  };
  key(PERC_TR("won %1"), area - tied / 2, kWon);
  key(PERC_TR("tied %1"), tied, kTied);
  key(PERC_TR("lost %1"), 1 - area - tied / 2, kLost);
  Series border = lineOf(translated(PERC_TR("ROC curve: area %1")).arg(numberText(area)), Series::kAccent);
  addCurve(model, std::move(border), allRates(ranking),
           [](const Rates& r, std::size_t) { return QPointF(r.falsePositive, r.truePositive); });
  return model;
}

/// Of each distinct score: its samples, and the pairs that its positives win and tie.
std::string pairsCsv(const EvaluationFrame& frame) {
  return placesCsv(frame, {"positives", "negatives", "won", "tied"}, [&](std::size_t k) -> std::vector<double> {
    if (k == 0) return {};
    const metrics::Ranking& ranking = frame.judged->ranking;
    const double tp = ranking.truePositives[k - 1] - (k > 1 ? ranking.truePositives[k - 2] : 0),
                 fp = ranking.falsePositives[k - 1] - (k > 1 ? ranking.falsePositives[k - 2] : 0);
    return {tp, fp, tp * (ranking.negatives() - ranking.falsePositives[k - 1]), tp * fp};
  });
}

}  // namespace

std::string placesCsv(const EvaluationFrame& frame, std::initializer_list<const char*> names,
                      const std::function<std::vector<double>(std::size_t place)>& row) {
  data::CsvWriter csv;
  csv.text("threshold");
  for (const char* name : names) csv.text(name);
  csv.endRow();
  if (whyNoRanking(frame, false)) return csv.str();
  for (std::size_t k = 0; k <= frame.judged->ranking.size(); ++k) {
    const std::vector<double> numbers = row(k);
    if (numbers.empty()) continue;
    if (k == 0) csv.text("inf");
    else csv.number(metrics::threshold(frame.judged->scored.kind, frame.judged->ranking.threshold[k - 1]));
    for (const double value : numbers) csv.number(value);
    csv.endRow();
  }
  return csv.str();
}

std::vector<Rates> allRates(const metrics::Ranking& ranking) {
  std::vector<Rates> all;
  all.reserve(ranking.size() + 1);
  for (std::size_t k = 0; k <= ranking.size(); ++k) all.push_back(ratesAt(ranking, k));
  return all;
}

std::size_t cheapestOf(const learn::Judged& judged, const JudgingSettings& settings) {
  return metrics::cheapest(metrics::roc(judged.ranking), stakesOf(judged, settings));
}

bool hasCosts(const JudgingSettings& settings) { return settings.costFalsePositive + settings.costFalseNegative > 0; }

void squareOfShares(widgets::PathModel& model, const char* x, const char* y) {
  model.options.xTitle = translated(x);
  model.options.yTitle = translated(y);
  model.options.xSpan = model.options.ySpan = widgets::Span{0, 1};
  model.options.square = true;
}

const ChartKind& pairsChart() {
  static const ChartKind kind{PERC_TR("Pairs"),
                              PERC_TR("Every positive against every negative, won or lost, will appear here."),
                              {},
                              buildPairs,
                              pairsCsv};
  return kind;
}
const ChartKind& detChart() {
  static const ChartKind kind{PERC_TR("Detection error trade-off"),
                              PERC_TR("Both kinds of errors against each other will appear here."),
                              {},
                              buildDet,
                              detCsv};
  return kind;
}
const ChartKind& liftChart() {
  static const ChartKind kind{PERC_TR("Lift"),
                              PERC_TR("How much more often positives are among the highest scores will appear here."),
                              {{PERC_TR("Cumulative gains")}},
                              buildLift,
                              liftCsv};
  return kind;
}
const ChartKind& costChart() {
  static const ChartKind kind{PERC_TR("Cost curve"),
                              PERC_TR("What each threshold costs will appear here."),
                              {{PERC_TR("Against the mixture of costs (Drummond and Holte)")}},
                              buildCost,
                              costCsv};
  return kind;
}

}  // namespace perc::evaluation
