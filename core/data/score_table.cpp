// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/score_table.h"

#include "core/data/dataset.h"

#include <algorithm>
#include <cctype>
#include <cmath>
#include <cstdint>
#include <map>
#include <utility>

namespace perc::data {
namespace {

constexpr std::size_t kMostClasses = 100;

std::string lower(std::string text) {
  std::transform(text.begin(), text.end(), text.begin(), [](unsigned char c) { return std::tolower(c); });
  return text;
}

/// The column called so, or so but for its capitals.
const Column* findColumn(const Table& table, const std::string& name) {
  if (const int exact = table.indexOf(name); exact >= 0) return &table.columns[static_cast<std::size_t>(exact)];
  const auto found = std::find_if(table.columns.begin(), table.columns.end(),
                                  [&](const Column& column) { return lower(column.name) == lower(name); });
  return found == table.columns.end() ? nullptr : &*found;
}

/// The score column of a class.
const Column* columnOf(const Table& table, const std::string& className) {
  for (const char* prefix : {"", "score-", "score_", "score "})
    if (const Column* found = findColumn(table, prefix + className)) return found;
  return nullptr;
}

bool hasColumnOfEach(const Table& table, const std::vector<std::string>& classNames) {
  return std::all_of(classNames.begin(), classNames.end(),
                     [&](const std::string& name) { return columnOf(table, name) != nullptr; });
}

std::string textAt(const Column& column, std::size_t row) {
  return column.kind == ColumnKind::Text ? column.texts[static_cast<std::size_t>(column.codes[row])]
                                         : toText(column.numbers[row]);
}

Result<void> checkCells(const Table& table, const Column& column, bool numbers) {
  for (std::size_t row = 0; row < table.rows; ++row)
    if (column.missing(row))
      return Message{PERC_TR("%1, line %2, column “%3”: the cell is empty or no number. Every row of a table of scores "
                             "needs one; leave such rows out."),
                     {table.name, std::to_string(table.line(row)), column.name}};
  if (!numbers || column.kind == ColumnKind::Numeric) return {};
  const std::size_t line = column.firstTextLine ? column.firstTextLine : table.line(0);
  return Message{PERC_TR("%1, line %2, column “%3”: there is text where a number is needed in every row."),
                 {table.name, std::to_string(line), column.name}};
}

Result<std::vector<double>> numbersOf(const Table& table, const Column& column) {
  if (const auto whole = checkCells(table, column, true); !whole) return whole.error();
  return column.numbers;
}

/// The different labels in order, and which one each row has.
struct Labels {
  std::vector<std::string> names;
  std::vector<int> truth;
};

Labels numbersAsLabels(const Column& column) {
  std::vector<double> all = column.numbers;
  for (double& value : all) value += 0.0;  // -0 is 0
  std::vector<double> kinds = all;
  std::sort(kinds.begin(), kinds.end());
  kinds.erase(std::unique(kinds.begin(), kinds.end()), kinds.end());
  Labels labels;
  for (const double value : kinds) labels.names.push_back(toText(value));
  for (const double value : all)
    labels.truth.push_back(static_cast<int>(std::lower_bound(kinds.begin(), kinds.end(), value) - kinds.begin()));
  return labels;
}

Labels textsAsLabels(const Column& column) {
  Labels labels;
  labels.names = column.texts;
  std::sort(labels.names.begin(), labels.names.end());
  std::vector<int> classOf;
  for (const std::string& text : column.texts)
    classOf.push_back(
        static_cast<int>(std::lower_bound(labels.names.begin(), labels.names.end(), text) - labels.names.begin()));
  for (const std::int32_t code : column.codes) labels.truth.push_back(classOf[static_cast<std::size_t>(code)]);
  return labels;
}

/// The name of the class that a column without such a label may have the scores of; empty: it is no score column.
std::string unseenClass(const Column& column, bool probabilities) {
  for (const char* prefix : {"score-", "score_", "score "})
    if (lower(column.name).starts_with(prefix)) return column.name.substr(6);
  if (column.kind != ColumnKind::Numeric || !probabilities) return {};
  for (const char* other : {"label", "score", "weight", "fold", "group"})
    if (lower(column.name) == other) return {};
  const auto fits = [](double p) { return p >= 0 && p <= 1; };
  return std::all_of(column.numbers.begin(), column.numbers.end(), fits) ? column.name : std::string();
}

/// Classes that were scored but never came: columns called score-CLASS, and beside columns of probabilities others of
/// probabilities.
void addUnseen(const Table& table, Labels& labels) {
  std::vector<const Column*> seen;
  for (const std::string& name : labels.names) seen.push_back(columnOf(table, name));
  const auto isProbability = [](const Column* column) {
    return column && column->kind == ColumnKind::Numeric &&
           std::all_of(column->numbers.begin(), column->numbers.end(), [](double p) { return p >= 0 && p <= 1; });
  };
  const bool probabilities = std::all_of(seen.begin(), seen.end(), isProbability);
  const std::size_t before = labels.names.size();
  for (const Column& column : table.columns)
    if (std::find(seen.begin(), seen.end(), &column) == seen.end())
      if (const std::string name = unseenClass(column, probabilities); !name.empty()) labels.names.push_back(name);
  if (labels.names.size() == before) return;
  const std::vector<std::string> old(labels.names.begin(), labels.names.begin() + static_cast<std::ptrdiff_t>(before));
  std::sort(labels.names.begin(), labels.names.end(), classComesBefore);
  for (int& truth : labels.truth)
    truth = static_cast<int>(std::find(labels.names.begin(), labels.names.end(), old[static_cast<std::size_t>(truth)]) -
                             labels.names.begin());
}

/// With a single score column one kind of label alone gets its counterpart.
Labels labelsOf(const Table& table, const Column& column, bool single) {
  Labels labels = column.kind == ColumnKind::Numeric ? numbersAsLabels(column) : textsAsLabels(column);
  if (!single) addUnseen(table, labels);
  if (labels.names.size() == 2 && labels.names[0] == "1") {  // 1 is the positive class, whatever the other is
    std::swap(labels.names[0], labels.names[1]);
    for (int& truth : labels.truth) truth = 1 - truth;
  }
  if (labels.names.size() != 1) return labels;
  const std::string only = labels.names[0];
  if (only == "0" || only == "-1") {
    labels.names.push_back("1");
  } else {
    labels.names.insert(labels.names.begin(), only == "1" ? std::string("0") : std::string("not ").append(only));
    for (int& truth : labels.truth) truth = 1;
  }
  return labels;
}

Result<void> takeScores(const Table& table, const Column* single, ScoreTable& read) {
  std::vector<const Column*> columns;
  if (single) columns.push_back(single);
  else
    for (const std::string& name : read.classNames) {
      columns.push_back(columnOf(table, name));
      if (!columns.back())
        return Message{
            PERC_TR("%1: there is no score column for the class “%2”. It is called “%2” or “score-%2”; or one "
                    "column “score” serves two classes."),
            {table.name, name}};
    }
  read.width = static_cast<int>(columns.size());
  read.scores.resize(table.rows * columns.size());
  for (std::size_t k = 0; k < columns.size(); ++k) {
    const auto numbers = numbersOf(table, *columns[k]);
    if (!numbers) return numbers.error();
    for (std::size_t row = 0; row < table.rows; ++row) read.scores[row * columns.size() + k] = (*numbers)[row];
  }
  return {};
}

Result<void> takeWeights(const Table& table, ScoreTable& read) {
  const Column* column = findColumn(table, "weight");
  if (!column) return {};
  auto weights = numbersOf(table, *column);
  if (!weights) return weights.error();
  read.weights = *std::move(weights);
  for (std::size_t row = 0; row < table.rows; ++row)
    if (read.weights[row] < 0)
      return Message{PERC_TR("%1, line %2, column “%3”: the weight %4 is not allowed; it is 0 or more."),
                     {table.name, std::to_string(table.line(row)), column->name, toText(read.weights[row])}};
  if (std::all_of(read.weights.begin(), read.weights.end(), [](double w) { return w == 0; }))
    return Message{PERC_TR("%1, column “%2”: all weights are 0. At least one row has to count."),
                   {table.name, column->name}};
  return {};
}

/// Numbered as they first appear.
Result<void> takeKinds(const Table& table, const char* name, std::vector<int>& codes, std::vector<std::string>& names) {
  const Column* column = findColumn(table, name);
  if (!column) return {};
  if (const auto whole = checkCells(table, *column, false); !whole) return whole;
  std::map<std::string, int> numbers;
  for (std::size_t row = 0; row < table.rows; ++row) {
    const std::string text = textAt(*column, row);
    const auto [at, isNew] = numbers.emplace(text, static_cast<int>(names.size()));
    if (isNew) names.push_back(text);
    codes.push_back(at->second);
  }
  return {};
}

}  // namespace

Result<ScoreTable> readScores(const Table& table) {
  const Column *label = findColumn(table, "label"), *single = findColumn(table, "score");
  if (!label || table.rows == 0)
    return Message{PERC_TR("%1 is no table of scores: it needs the columns “label” and “score” (or a score column for "
                           "each class), and may have “weight”, “fold” and “group”."),
                   {table.name}};
  if (const auto whole = checkCells(table, *label, false); !whole) return whole.error();
  ScoreTable read;
  Labels labels = labelsOf(table, *label, single != nullptr);
  const std::size_t kinds = labels.names.size();
  if (kinds > 2 && kinds <= kMostClasses && hasColumnOfEach(table, labels.names)) single = nullptr;
  const bool whole =
      std::all_of(label->numbers.begin(), label->numbers.end(), [](double v) { return v == std::nearbyint(v); });
  if (label->kind == ColumnKind::Numeric && single && (kinds > 2 || !whole)) {
    read.values = label->numbers;
  } else {
    if (single && kinds > 2)
      return Message{
          PERC_TR("%1: one column “score” serves two classes, and “label” has %2 (%3, %4, %5 …). Give a score "
                  "column for each class, called as the class."),
          {table.name, std::to_string(kinds), labels.names[0], labels.names[1], labels.names[2]}};
    if (kinds > kMostClasses)
      return Message{PERC_TR("%1: “label” has %2 classes; at most %3 are allowed."),
                     {table.name, std::to_string(kinds), std::to_string(kMostClasses)}};
    read.classNames = std::move(labels.names);
    read.truth = std::move(labels.truth);
  }
  if (const auto taken = takeScores(table, single, read); !taken) return taken.error();
  if (const auto taken = takeWeights(table, read); !taken) return taken.error();
  if (const auto taken = takeKinds(table, "fold", read.folds, read.foldNames); !taken) return taken.error();
  if (const auto taken = takeKinds(table, "group", read.groups, read.groupNames); !taken) return taken.error();
  return read;
}

bool isScoreTable(const Table& table) {
  return (findColumn(table, "label") && findColumn(table, "score")) || readScores(table).ok();
}

}  // namespace perc::data
