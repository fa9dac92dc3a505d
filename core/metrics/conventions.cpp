// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/conventions.h"

#include "core/metrics/conventions_parts.h"
#include "core/metrics/regression.h"

#include <algorithm>
#include <cassert>
#include <charconv>
#include <cmath>
#include <numeric>

namespace perc::metrics {
namespace parts {
namespace {

std::optional<double> numberOf(const std::string& label) {
  double value = 0;
  const auto [end, error] = std::from_chars(label.data(), label.data() + label.size(), value);
  if (error != std::errc() || end != label.data() + label.size()) return std::nullopt;
  return value;
}

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

/// Letters first without their case, then small before capital ones.
bool beforeInEnglish(const std::string& a, const std::string& b) {
  std::string smallA = a, smallB = b;
  std::ranges::transform(a, smallA.begin(), lower);
  std::ranges::transform(b, smallB.begin(), lower);
  return smallA != smallB ? smallA < smallB : a > b;
}

template <class Before>
std::vector<int> order(const std::vector<std::string>& labels, Before before) {
  std::vector<int> classes(labels.size());
  std::iota(classes.begin(), classes.end(), 0);
  const auto at = [&](int label) -> const std::string& { return labels[static_cast<std::size_t>(label)]; };
  if (areNumbers(labels))
    std::ranges::stable_sort(classes, [&](int a, int b) { return *numberOf(at(a)) < *numberOf(at(b)); });
  else std::ranges::stable_sort(classes, [&](int a, int b) { return before(at(a), at(b)); });
  return classes;
}

double median(std::vector<double> values) {
  std::ranges::sort(values);
  const std::size_t half = values.size() / 2;
  return values.size() % 2 ? values[half] : (values[half - 1] + values[half]) / 2;
}

}  // namespace

bool areNumbers(const std::vector<std::string>& labels) {
  return std::ranges::all_of(labels, [](const std::string& label) { return numberOf(label).has_value(); });
}

std::vector<int> orderInPython(const std::vector<std::string>& labels) {
  return order(labels, [](const std::string& a, const std::string& b) { return a < b; });
}

std::vector<int> orderInR(const std::vector<std::string>& labels) { return order(labels, beforeInEnglish); }

std::vector<int> orderOfAppearance(const std::vector<int>& truth, const std::vector<int>& predicted) {
  std::vector<int> classes;
  for (const std::vector<int>* row : {&truth, &predicted})
    for (const int label : *row)
      if (std::ranges::find(classes, label) == classes.end()) classes.push_back(label);
  return classes;
}

std::vector<int> occurring(const std::vector<int>& order, const ConfusionCounts& counts) {
  std::vector<int> classes;
  for (const int label : order)
    if (counts.truths(label) > 0 || counts.predictions(label) > 0) classes.push_back(label);
  return classes;
}

Measure corner(const ConfusionCounts& counts, const std::vector<int>& order) {
  return order.size() < 2 ? Measure::none(kOneLabel) : counts.at(order.front(), order.back());
}

Measure cornerByPrediction(const ConfusionCounts& counts, const std::vector<int>& order) {
  return order.size() < 2 ? Measure::none(kOneLabel) : counts.at(order.back(), order.front());
}

Measure orZero(const Measure& m) { return m.defined() ? m : Measure(0); }

Measure areaOfPair(const std::vector<double>& first, const std::vector<double>& second) {
  std::vector<double> scores = first;
  scores.insert(scores.end(), second.begin(), second.end());
  std::vector<std::uint8_t> positive(scores.size());
  std::fill(positive.begin() + static_cast<std::ptrdiff_t>(first.size()), positive.end(), 1);
  return auc(rank(scores, positive));
}

bool turnedByMedians(std::vector<double> first, std::vector<double> second) {
  assert(!first.empty() && !second.empty());
  return median(std::move(first)) > median(std::move(second));
}

Measure areaByMedians(const std::vector<double>& first, const std::vector<double>& second) {
  const Measure area = areaOfPair(first, second);
  return area.defined() && turnedByMedians(first, second) ? Measure(1 - area.value) : area;
}

Measure foldedUp(const Measure& area) { return area.defined() ? Measure(std::max(area.value, 1 - area.value)) : area; }

Two::Two(const BinaryScores& input) : in(input), own(rank(input.scores, input.positive)), other(own) {
  std::swap(other.truePositives, other.falsePositives);
  for (std::size_t i = 0; i < in.scores.size(); ++i) {
    truth.push_back(in.positive[i] ? 1 : 0);
    predicted.push_back(in.scores[i] >= in.threshold ? 1 : 0);
  }
  counts = confusion(truth, predicted, 2);
  const std::vector<std::string> labels{in.negativeLabel, in.positiveLabel};
  pythonOrder = orderInPython(labels);
  rOrder = orderInR(labels);
  appearance = orderOfAppearance(truth, predicted);
  greaterInPython = pythonOrder[1] == 1;
  secondInR = rOrder[1] == 1;
}

Several::Several(const ClassPredictions& input)
    : in(input),
      classes(static_cast<int>(input.names.size())),
      counts(confusion(input.truth, input.predicted, classes)),
      ownOrder(input.names.size()),
      pythonOrder(orderInPython(input.names)),
      rOrder(orderInR(input.names)),
      appearance(orderOfAppearance(input.truth, input.predicted)) {
  std::iota(ownOrder.begin(), ownOrder.end(), 0);
}

namespace {

using Values = ValuePredictions;

constexpr char kR2[] = PERC_TR("coefficient of determination R²");
constexpr char kConstant[] = PERC_TR("It divides by the spread of the truths, which is 0.");

Measure ownR2(const Values& v) { return r2(v.truth, v.predicted); }

/// 1 - residual / total without a rule for a total of 0.
Measure plainR2(const Values& v) {
  const Measure own = ownR2(v);
  const bool constant = std::ranges::all_of(v.truth, [&](double t) { return t == v.truth[0]; });
  if (v.truth.empty() || !constant) return own;
  return v.truth == v.predicted ? Measure::none(kConstant) : Measure(-std::numeric_limits<double>::infinity());
}

Measure wekaCorrelation(const Values& v) {
  if (v.truth.empty()) return Measure::none(PERC_TR("There are no samples."));
  const Measure square = squaredCorrelation(v.truth, v.predicted);
  if (!square.defined()) return 0.0;
  double both = 0, truths = 0, predictions = 0;
  for (std::size_t i = 0; i < v.truth.size(); ++i) {
    both += v.truth[i] * v.predicted[i];
    truths += v.truth[i];
    predictions += v.predicted[i];
  }
  const bool falls = both * static_cast<double>(v.truth.size()) < truths * predictions;
  return falls ? -std::sqrt(square.value) : std::sqrt(square.value);
}

const Entry<Values> kValueEntries[] = {
    {{"sklearn-r2", kScikit, kR2,
      PERC_TR("One minus residual by total sum of squares, and with a constant truth 1 if all is right, else 0.")},
     ownR2,
     ownR2},
    {{"caret-r2", kCaret, kR2, PERC_TR("R2() is the squared correlation: order, scale and offset do not matter.")},
     [](const Values& v) { return squaredCorrelation(v.truth, v.predicted); },
     ownR2},
    {{"caret-rsquared", kCaret, kR2,
      PERC_TR(
          "Rsquared of train() and postResample() is the squared correlation: predictions in reversed order have 1.")},
     [](const Values& v) { return squaredCorrelation(v.truth, v.predicted); },
     ownR2},
    {{"caret-r2-traditional", kCaret, kR2,
      PERC_TR(
          "R2(formula = \"traditional\") is one minus residual by total sum of squares, also where the total is 0.")},
     [](const Values& v) { return v.truth.size() < 2 ? ownR2(v) : plainR2(v); },
     ownR2},
    {{"tfjs-r2", kTfjs, kR2,
      PERC_TR("r2Score is one minus residual by total sum of squares, also where the total is 0 or a single sample.")},
     plainR2,
     ownR2},
    {{"weka-correlation", kWeka, PERC_TR("correlation of truth and prediction"),
      PERC_TR(
          "It shows the correlation with its sign in place of R², and 0 where truths or predictions are constant.")},
     wekaCorrelation,
     [](const Values& v) {
       const Measure square = squaredCorrelation(v.truth, v.predicted);
       return square.defined() ? wekaCorrelation(v) : square;
     }},
};

bool same(double a, double b) {
  if (std::isnan(a) || std::isnan(b)) return std::isnan(a) && std::isnan(b);
  if (std::isinf(a) || std::isinf(b)) return a == b;
  return std::abs(a - b) <= 1e-6 * std::max({1.0, std::abs(a), std::abs(b)});
}

template <class Prepared>
void add(std::vector<Report>& reports, std::span<const Entry<Prepared>> entries, const Prepared& prepared,
         std::string_view id = {}) {
  for (const Entry<Prepared>& entry : entries) {
    if (!id.empty() && id != entry.convention.id) continue;
    if (entry.applies && !entry.applies(prepared)) continue;
    const Measure value = entry.value(prepared), ours = entry.ours(prepared);
    reports.push_back({entry.convention, value, ours, same(value.value, ours.value)});
  }
}

template <class Prepared>
void add(std::vector<Convention>& all, std::span<const Entry<Prepared>> entries) {
  for (const Entry<Prepared>& entry : entries) all.push_back(entry.convention);
}

std::optional<Report> first(const std::vector<Report>& reports) {
  return reports.empty() ? std::nullopt : std::optional(reports.front());
}

std::vector<Report> under(std::string_view id, const BinaryScores& input) {
  std::vector<Report> all;
  const Two prepared(input);
  add(all, curveEntries(), prepared, id);
  add(all, countEntries(), prepared, id);
  return all;
}

std::vector<Report> under(std::string_view id, const ClassPredictions& input) {
  std::vector<Report> all;
  add(all, classEntries(), Several(input), id);
  return all;
}

std::vector<Report> under(std::string_view id, const ValuePredictions& input) {
  assert(input.truth.size() == input.predicted.size());
  std::vector<Report> all;
  add(all, std::span<const Entry<Values>>(kValueEntries), input, id);
  return all;
}

}  // namespace
}  // namespace parts

std::vector<Report> reports(const BinaryScores& input) { return parts::under({}, input); }
std::vector<Report> classReports(const ClassPredictions& input) { return parts::under({}, input); }
std::vector<Report> valueReports(const ValuePredictions& input) { return parts::under({}, input); }

std::optional<Report> reportUnder(std::string_view id, const BinaryScores& input) {
  return id.empty() ? std::nullopt : parts::first(parts::under(id, input));
}
std::optional<Report> reportUnder(std::string_view id, const ClassPredictions& input) {
  return id.empty() ? std::nullopt : parts::first(parts::under(id, input));
}
std::optional<Report> reportUnder(std::string_view id, const ValuePredictions& input) {
  return id.empty() ? std::nullopt : parts::first(parts::under(id, input));
}

std::vector<Convention> conventions() {
  std::vector<Convention> all;
  parts::add(all, parts::curveEntries());
  parts::add(all, parts::countEntries());
  return all;
}
std::vector<Convention> classConventions() {
  std::vector<Convention> all;
  parts::add(all, parts::classEntries());
  return all;
}
std::vector<Convention> valueConventions() {
  std::vector<Convention> all;
  parts::add(all, std::span<const parts::Entry<ValuePredictions>>(parts::kValueEntries));
  return all;
}

}  // namespace perc::metrics
