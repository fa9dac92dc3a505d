// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/csv_writer.h"
#include "scenes/evaluation/view/charts.h"
#include "widgets/paint/text.h"

#include <algorithm>
#include <cmath>
#include <span>

namespace perc::evaluation {
namespace {

using widgets::numberText;
using widgets::Series;
using widgets::translated;

/// Numbers predicted for numbers: values, or the probability of the positive class for whether it is that (1 or 0).
struct Values {
  std::vector<double> truth, value;
  std::span<const std::int32_t> samples;
  const char* fault = nullptr;  ///< why there are none
};

Values valuesOf(const EvaluationFrame& frame) {
  if (!frame.judged || frame.judged->size() == 0) return {{}, {}, {}, PERC_TR("There are no samples to judge.")};
  const learn::Judged& judged = *frame.judged;
  if (judged.isRegression()) return {judged.truth, judged.value, judged.samples};
  if (!judged.scored.hasProbabilities()) return {{}, {}, {}, judged.figures.brier.undefined};
  const std::vector<std::uint8_t> positive = metrics::isOf(judged.scored, judged.scored.positive);
  return {{positive.begin(), positive.end()},
          metrics::probabilitiesOf(judged.scored, judged.scored.positive),
          judged.scored.samples};
}

widgets::PathModel buildResiduals(const EvaluationFrame& frame, const ChartLook&) {
  const Values values = valuesOf(frame);
  if (values.fault) return faultOf(translated(values.fault));
  widgets::PathModel model;
  Series points = pointsOf(translated(PERC_TR("truth − prediction")), Series::kAccent);
  for (std::size_t i = 0; i < values.truth.size(); ++i) {
    model.path.emplace_back(values.value[i], values.truth[i] - values.value[i]);
    points.x.push_back(values.value[i]);
    points.y.push_back(values.truth[i] - values.value[i]);
  }
  model.series.push_back(std::move(points));
  model.options.references = {{0, translated(PERC_TR("exact"))}};
  model.options.xTitle = translated(PERC_TR("prediction"));
  model.options.yTitle = translated(PERC_TR("residual"));
  return model;
}

widgets::PathModel buildFit(const EvaluationFrame& frame, const ChartLook&) {
  const Values values = valuesOf(frame);
  if (values.fault) return faultOf(translated(values.fault));
  widgets::PathModel model;
  Series points = pointsOf(translated(PERC_TR("samples")), Series::kAccent);
  for (std::size_t i = 0; i < values.truth.size(); ++i) model.path.emplace_back(values.truth[i], values.value[i]);
  points.x = values.truth;
  points.y = values.value;
  const auto [low, high] = std::minmax_element(values.truth.begin(), values.truth.end());
  Series exact = straight(translated(PERC_TR("exact")), *low, *low, *high, *high);
  exact.dashed = true;
  model.series.push_back(std::move(exact));
  if (frame.judged->isRegression()) {
    const double baseline = frame.judged->baseline;
    Series mean = straight(translated(PERC_TR("baseline: the mean %1")).arg(numberText(baseline)), *low, baseline,
                           *high, baseline);
    mean.dotted = true;
    model.series.push_back(std::move(mean));
  }
  model.series.push_back(std::move(points));
  model.options.xTitle = translated(PERC_TR("truth"));
  model.options.yTitle = translated(PERC_TR("prediction"));
  return model;
}

std::string valuesCsv(const EvaluationFrame& frame) {
  data::CsvWriter csv;
  csv.text("sample").text("truth").text("prediction").text("residual").endRow();
  const Values values = valuesOf(frame);
  for (std::size_t i = 0; i < values.truth.size(); ++i)
    csv.number(values.samples[i] + 1.0)
        .number(values.truth[i])
        .number(values.value[i])
        .number(values.truth[i] - values.value[i])
        .endRow();
  return csv.str();
}

/// What is said of a sample that was chosen; nothing of all.
QString valueWords(const EvaluationFrame& frame, std::optional<std::size_t> chosen) {
  const Values values = valuesOf(frame);
  if (!chosen || *chosen >= values.truth.size())
    return translated(PERC_TR("Choose a sample to read its numbers; %1 are shown."))
        .arg(widgets::integerText(static_cast<qint64>(values.truth.size())));
  const double truth = values.truth[*chosen], value = values.value[*chosen];
  return translated(PERC_TR("sample %1: truth %2, prediction %3, residual %4"))
      .arg(widgets::integerText(values.samples[*chosen] + 1), numberText(truth), numberText(value),
           numberText(truth - value));
}

/// Where a row of the resampled samples lies.
QPointF placeOf(const learn::Resampled& r, const data::Origin& row) {
  const auto b = static_cast<std::size_t>(row.base), n = static_cast<std::size_t>(row.neighbour);
  const auto between = [&](const std::vector<float>& v) {
    return static_cast<double>(v[b]) + row.share * (static_cast<double>(v[n]) - static_cast<double>(v[b]));
  };
  return {between(r.x), between(r.y)};
}

/// The class with fewest samples before.
int smallestClass(const learn::Resampled& r, int classes) {
  std::vector<std::size_t> counts(static_cast<std::size_t>(classes));
  for (const float target : r.target) ++counts[static_cast<std::size_t>(target)];
  return static_cast<int>(std::min_element(counts.begin(), counts.end()) - counts.begin());
}

/// By the shapes and colours that come after those of the classes.
void addSurroundings(widgets::PathModel& model, const learn::Resampled& r, int smallest,
                     const std::vector<std::string>& names) {
  constexpr const char* kKinds[] = {PERC_TR("%1, safe"), PERC_TR("%1, in danger"), PERC_TR("%1, noise")};
  for (int kind = 0; kind < 3; ++kind) {
    const int look = (std::max(2, static_cast<int>(names.size())) + kind) % 8;
    Series points =
        pointsOf(translated(kKinds[kind]).arg(QString::fromStdString(names[static_cast<std::size_t>(smallest)])), look);
    points.marker = look;
    for (std::size_t i = 0; i < r.x.size(); ++i) {
      if (static_cast<int>(r.target[i]) != smallest || static_cast<int>(r.surroundings[i]) != kind) continue;
      points.x.push_back(static_cast<double>(r.x[i]));
      points.y.push_back(static_cast<double>(r.y[i]));
    }
    if (!points.x.empty()) model.series.push_back(std::move(points));
  }
}

void addBefore(widgets::PathModel& model, const EvaluationFrame& frame, bool surroundings) {
  const learn::Resampled& r = *frame.resampled;
  const int classes = static_cast<int>(frame.classNames.size()), smallest = smallestClass(r, classes);
  const bool shown = surroundings && !r.surroundings.empty();
  for (int k = 0; k < classes; ++k) {
    if (k == smallest && shown) continue;
    Series points = pointsOf(QString::fromStdString(frame.classNames[static_cast<std::size_t>(k)]), k);
    points.marker = k;
    for (std::size_t i = 0; i < r.x.size(); ++i) {
      if (static_cast<int>(r.target[i]) != k) continue;
      points.x.push_back(static_cast<double>(r.x[i]));
      points.y.push_back(static_cast<double>(r.y[i]));
    }
    model.series.push_back(std::move(points));
  }
  if (shown) addSurroundings(model, r, smallest, frame.classNames);
}

constexpr int kValueBins = 30;

/// Of values: how often each was to be learned from before and is now, and how much it matters that it is rare.
widgets::PathModel buildTails(const EvaluationFrame& frame) {
  const learn::Resampled& r = *frame.resampled;
  widgets::PathModel model;
  const auto [low, high] = std::minmax_element(r.target.begin(), r.target.end());
  const double start = static_cast<double>(*low),
               width = std::max(1e-9, static_cast<double>(*high) - start) / kValueBins;
  const auto share = [&](const std::vector<float>& values, Series series, bool band) {
    std::vector<double> bins(kValueBins);
    for (const float v : values)
      bins[static_cast<std::size_t>(std::clamp((static_cast<double>(v) - start) / width, 0.0, kValueBins - 1.0))] +=
          1 / static_cast<double>(values.size());
    for (int b = 0; b < kValueBins; ++b)
      for (const double x : {start + b * width, start + (b + 1) * width}) {
        series.x.push_back(x);
        series.y.push_back(band ? 0 : bins[static_cast<std::size_t>(b)]);
        if (band) series.high.push_back(bins[static_cast<std::size_t>(b)]);
      }
    model.series.push_back(std::move(series));
  };
  Series before = lineOf(translated(PERC_TR("before")), Series::kMuted);
  before.shape = Series::Shape::Band;
  share(r.target, std::move(before), true);
  share(r.targets, lineOf(translated(PERC_TR("learned from")), Series::kAccent), false);
  model.options.xTitle = QString::fromStdString(frame.targetName);
  model.options.yTitle = translated(PERC_TR("share of the samples"));
  return model;
}

/// The base, its neighbour and the way between them, on which the new sample lies.
void addWay(widgets::PathModel& model, const learn::Resampled& r, std::size_t chosen) {
  std::size_t next = 0;
  for (const data::Origin& row : r.rows) {
    if (!row.added || next++ != chosen) continue;
    const auto b = static_cast<std::size_t>(row.base), n = static_cast<std::size_t>(row.neighbour);
    Series way = straight(translated(PERC_TR("from the base to its neighbour")), static_cast<double>(r.x[b]),
                          static_cast<double>(r.y[b]), static_cast<double>(r.x[n]), static_cast<double>(r.y[n]));
    if (way.x.front() > way.x.back()) {  // x ascends in a series
      std::swap(way.x.front(), way.x.back());
      std::swap(way.y.front(), way.y.back());
    }
    way.colour = Series::kAccent;
    way.heavy = true;
    model.series.push_back(std::move(way));
    return;
  }
}

widgets::PathModel buildImbalance(const EvaluationFrame& frame, const ChartLook& look) {
  if (!frame.resampled || frame.resampled->x.empty())
    return faultOf(translated(PERC_TR("Nothing is learned from these scores, so there is nothing to resample.")));
  if (frame.classNames.empty()) return buildTails(frame);
  const learn::Resampled& r = *frame.resampled;
  widgets::PathModel model;
  Series removed = pointsOf(translated(PERC_TR("left out")), Series::kMuted);
  removed.marker = 6;  // a cross
  for (const std::int32_t i : r.removed) {
    removed.x.push_back(static_cast<double>(r.x[static_cast<std::size_t>(i)]));
    removed.y.push_back(static_cast<double>(r.y[static_cast<std::size_t>(i)]));
  }
  const int smallest = smallestClass(r, static_cast<int>(frame.classNames.size()));
  Series added = pointsOf(translated(PERC_TR("added")), smallest);
  added.marker = smallest;
  added.hollow = true;
  for (const data::Origin& row : r.rows) {
    if (!row.added) continue;
    model.path.push_back(placeOf(r, row));
    added.x.push_back(model.path.back().x());
    added.y.push_back(model.path.back().y());
  }
  if (!added.x.empty()) model.series.push_back(std::move(added));  // below the samples that they stem from
  addBefore(model, frame, look.on[0]);
  if (!removed.x.empty()) model.series.push_back(std::move(removed));
  if (look.chosen) addWay(model, r, *look.chosen);
  model.options.xTitle = QString::fromStdString(r.xName);
  model.options.yTitle = QString::fromStdString(r.yName);
  return model;
}

QString imbalanceWords(const EvaluationFrame& frame, std::optional<std::size_t> chosen) {
  if (!frame.resampled) return {};
  const learn::Resampled& r = *frame.resampled;
  const auto whole = [](std::size_t count) { return widgets::integerText(static_cast<qint64>(count)); };
  if (chosen) {
    std::size_t next = 0;
    for (const data::Origin& row : r.rows) {
      if (!row.added || next++ != *chosen) continue;
      if (row.base == row.neighbour) return translated(PERC_TR("a copy of sample %1")).arg(row.base + 1);
      return translated(PERC_TR("new sample: from sample %1 towards its neighbour %2, %3 of the way"))
          .arg(QString::number(row.base + 1), QString::number(row.neighbour + 1), widgets::percentText(row.share));
    }
  }
  QString said = translated(PERC_TR("%1 samples before, %2 added, %3 left out."))
                     .arg(whole(r.x.size()), whole(r.added()), whole(r.removed.size()));
  if (r.beforeSplit)
    said += QLatin1Char(' ') + translated(PERC_TR("Leak: %1 of %2 test samples have kin that is learned from."))
                                   .arg(whole(r.leaked), whole(r.tested));
  return said;
}

std::string imbalanceCsv(const EvaluationFrame& frame) {
  data::CsvWriter csv;
  csv.text("x").text("y").text("target").text("base").text("neighbour").text("share").text("added").endRow();
  if (!frame.resampled) return csv.str();
  const learn::Resampled& r = *frame.resampled;
  for (std::size_t i = 0; i < r.rows.size(); ++i) {
    const data::Origin& row = r.rows[i];
    const QPointF at = placeOf(r, row);
    csv.number(at.x()).number(at.y()).number(r.targets[i]);
    csv.number(row.base + 1.0).number(row.neighbour + 1.0).number(row.share).text(row.added ? "yes" : "no").endRow();
  }
  return csv.str();
}

}  // namespace

const ChartKind& residualsChart() {
  static const ChartKind kind{PERC_TR("Residuals"),
                              PERC_TR("How far each prediction is from the truth will appear here."),
                              {},
                              buildResiduals,
                              valuesCsv,
                              ChartKind::Places::Judged,
                              valueWords};
  return kind;
}
const ChartKind& fitChart() {
  static const ChartKind kind{PERC_TR("Prediction against truth"),
                              PERC_TR("Each prediction against what was true will appear here."),
                              {},
                              buildFit,
                              valuesCsv,
                              ChartKind::Places::Judged,
                              valueWords};
  return kind;
}
const ChartKind& imbalanceChart() {
  static const ChartKind kind{PERC_TR("Imbalance"),
                              PERC_TR("What resampling adds and leaves out will appear here."),
                              {{PERC_TR("Safe, in danger, noise"), true}},
                              buildImbalance,
                              imbalanceCsv,
                              ChartKind::Places::Added,
                              imbalanceWords};
  return kind;
}

}  // namespace perc::evaluation
