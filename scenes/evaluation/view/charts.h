// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenes/evaluation/figures.h"
#include "widgets/plot/path_chart.h"

#include <QString>
#include <cmath>
#include <functional>
#include <initializer_list>
#include <optional>
#include <string>
#include <vector>

namespace perc::evaluation {

using widgets::lineOf;
using widgets::pointAt;
using widgets::pointsOf;
using widgets::straight;

/// Something more that a chart can show, in its menu. Texts are PERC_TR.
struct ChartToggle {
  const char* text;
  bool on = false;
};

/// What is to be seen in a chart: its toggles, and of a chart of samples the place that is chosen.
struct ChartLook {
  std::vector<bool> on;
  std::optional<std::size_t> chosen;
};

/// What makes one linked chart another: how it is built of a frame, and its CSV.
struct ChartKind {
  const char* name;   ///< for a screen reader
  const char* empty;  ///< "… will appear here"
  std::vector<ChartToggle> toggles;
  widgets::PathModel (*build)(const EvaluationFrame& frame, const ChartLook& look);
  std::string (*csv)(const EvaluationFrame& frame);
  /// What its places are: thresholds, samples that are judged, or samples that were added to learn from.
  enum class Places { Thresholds, Judged, Added } places = Places::Thresholds;
  /// Of samples: what is said of one, or of all.
  QString (*words)(const EvaluationFrame& frame, std::optional<std::size_t> chosen) = nullptr;
};

/// Of scores: what is read off the ranking, …
const ChartKind& rocChart();
const ChartKind& precisionRecallChart();
const ChartKind& detChart();
const ChartKind& liftChart();
const ChartKind& costChart();
const ChartKind& pairsChart();
/// … off the scores themselves, …
const ChartKind& scoresChart();
const ChartKind& calibrationChart();
/// … of values, and of what is learned from.
const ChartKind& residualsChart();
const ChartKind& fitChart();
const ChartKind& imbalanceChart();

/// A model that says why there is nothing to see.
widgets::PathModel faultOf(const QString& why);
/// Why there is no threshold: values are predicted, or a class has no samples. Null: there is one.
const char* whyNoRanking(const EvaluationFrame& frame, bool bothClasses);
QString positiveName(const learn::Judged& judged);
/// Place for place on the scale of thresholds; before the first one its end.
std::vector<double> thresholdsOf(const learn::Judged& judged);

// What the charts of rankings share.

/// The rates at every place, from nothing positive to everything.
std::vector<Rates> allRates(const metrics::Ranking& ranking);
/// A curve through all places, and the path along it. Stairs: between two places it has the height of the next one, as
/// sums over thresholds count it. A place without a height is not drawn.
template <class F>
void addCurve(widgets::PathModel& model, widgets::Series line, const std::vector<Rates>& rates, F place,
              bool stairs = false) {
  for (std::size_t k = 0; k < rates.size(); ++k) {
    const QPointF at = place(rates[k], k);
    if (stairs && k > 0) {
      line.x.push_back(model.path.back().x());
      line.y.push_back(at.y());
    }
    model.path.push_back(at);
    if (std::isnan(at.y())) continue;
    line.x.push_back(at.x());
    line.y.push_back(at.y());
  }
  model.series.push_back(std::move(line));
}
/// A row for each place that has any: the threshold (of nothing positive infinity), then these numbers of it.
std::string placesCsv(const EvaluationFrame& frame, std::initializer_list<const char*> names,
                      const std::function<std::vector<double>(std::size_t place)>& row);
/// Both axes from 0 to 1, in a square.
void squareOfShares(widgets::PathModel& model, const char* x, const char* y);
/// The place that costs least.
std::size_t cheapestOf(const learn::Judged& judged, const JudgingSettings& settings);
bool hasCosts(const JudgingSettings& settings);

}  // namespace perc::evaluation
