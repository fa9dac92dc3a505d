// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/dataset.h"

#include <algorithm>
#include <cmath>

namespace perc::data {
namespace {

using Task = DatasetChoice::Task;

std::string columnList(const Table& table) {
  constexpr std::size_t kShown = 20;
  std::string names;
  for (std::size_t i = 0; i < std::min(table.columns.size(), kShown); ++i)
    names += (i ? ", " : "") + table.columns[i].name;
  return table.columns.size() > kShown ? names + ", …" : names;
}

Result<std::size_t> findColumn(const Table& table, const std::string& name) {
  const int index = table.indexOf(name);
  if (index >= 0) return static_cast<std::size_t>(index);
  return Message{PERC_TR("%1: there is no column “%2”. Its columns are: %3."), {table.name, name, columnList(table)}};
}

bool hasValue(const Table& table, const Column& column) {
  for (std::size_t row = 0; row < table.rows; ++row)
    if (!column.missing(row)) return true;
  return false;
}

/// What makes a column unfit to be a feature; empty if nothing does.
Message featureFault(const Table& table, const Column& column) {
  if (column.kind == ColumnKind::Text) {
    std::size_t row = 0;
    while (row + 1 < table.rows && column.missing(row)) ++row;
    const std::size_t line = column.firstTextLine ? column.firstTextLine : table.line(row);
    return {PERC_TR("%1, line %2, column “%3”: there is text where a number is needed in every row (decimal "
                    "point, no units). Correct the cell or choose other columns."),
            {table.name, std::to_string(line), column.name}};
  }
  if (!hasValue(table, column))
    return {PERC_TR("%1, lines %2 to %3: column “%4” has no value in any row. Fill it or leave the column out."),
            {table.name, std::to_string(table.line(0)), std::to_string(table.line(table.rows - 1)), column.name}};
  return {};
}

Result<std::vector<std::size_t>> chooseFeatures(const Table& table, const DatasetChoice& choice, std::size_t target,
                                                std::vector<std::string>& leftOut) {
  std::vector<std::size_t> features;
  for (const std::string& name : choice.features) {
    const Result<std::size_t> found = findColumn(table, name);
    if (!found) return found.error();
    if (*found == target)
      return Message{PERC_TR("%1: column “%2” is the target and cannot be a feature too."), {table.name, name}};
    if (std::find(features.begin(), features.end(), *found) != features.end())
      return Message{PERC_TR("%1: column “%2” is named twice among the features."), {table.name, name}};
    features.push_back(*found);
  }
  for (std::size_t i = 0; choice.features.empty() && i < table.columns.size(); ++i) {
    if (i == target) continue;
    const Column& column = table.columns[i];
    const bool textOnly = column.kind == ColumnKind::Text && column.firstTextLine == 0;
    if (textOnly) leftOut.push_back(column.name);
    else features.push_back(i);
  }
  for (const std::size_t i : features)
    if (Message fault = featureFault(table, table.columns[i]); !fault.empty()) return fault;
  if (features.empty())
    return Message{PERC_TR("%1: no column of numbers is left to learn from. At least one is needed beside the target."),
                   {table.name}};
  return features;
}

std::vector<std::size_t> completeRows(const Table& table, const std::vector<std::size_t>& columns) {
  std::vector<std::size_t> rows;
  for (std::size_t row = 0; row < table.rows; ++row) {
    const bool complete =
        std::none_of(columns.begin(), columns.end(), [&](std::size_t c) { return table.columns[c].missing(row); });
    if (complete) rows.push_back(row);
  }
  return rows;
}

/// The distinct values of the target in rising order; stops as soon as there are more than `most`.
std::vector<double> distinctNumbers(const Column& column, const std::vector<std::size_t>& rows, std::size_t most) {
  std::vector<double> values;
  for (const std::size_t row : rows) {
    const auto place = std::lower_bound(values.begin(), values.end(), column.numbers[row]);
    if (place != values.end() && *place == column.numbers[row]) continue;
    values.insert(place, column.numbers[row]);
    if (values.size() > most) break;
  }
  return values;
}

bool decideRegression(const Column& column, const std::vector<std::size_t>& rows, Task task) {
  if (task != Task::Auto) return task == Task::Regression;
  if (column.kind == ColumnKind::Text) return false;
  const std::vector<double> values = distinctNumbers(column, rows, kMaxIntegerClasses);
  const bool integers = std::all_of(values.begin(), values.end(), [](double v) { return v == std::nearbyint(v); });
  return !integers || values.size() > kMaxIntegerClasses || values.size() * 2 > rows.size();
}

/// Fills target and class names of a classification.
Message setClasses(const Table& table, const Column& column, const std::vector<std::size_t>& rows, Dataset& dataset) {
  const bool text = column.kind == ColumnKind::Text;
  std::vector<double> values;
  if (!text) {
    values = distinctNumbers(column, rows, kMaxClasses);
    for (const double value : values) dataset.classNames.push_back(toText(value));
  }
  std::vector<std::int64_t> classOf(text ? column.texts.size() : 0, -1);
  for (const std::size_t row : rows) {
    if (text) {
      std::int64_t& label = classOf[static_cast<std::size_t>(column.codes[row])];
      if (label < 0) {
        label = static_cast<std::int64_t>(dataset.classNames.size());
        dataset.classNames.push_back(column.texts[static_cast<std::size_t>(column.codes[row])]);
      }
      dataset.target.push_back(static_cast<float>(label));
    } else if (dataset.classNames.size() <= kMaxClasses) {
      const auto place = std::lower_bound(values.begin(), values.end(), column.numbers[row]);
      dataset.target.push_back(static_cast<float>(place - values.begin()));
    }
    if (dataset.classNames.size() > kMaxClasses)
      return {PERC_TR("%1, line %2: target “%3” has more than %4 classes. Choose another target, or regression."),
              {table.name, std::to_string(table.line(row)), column.name, std::to_string(kMaxClasses)}};
  }
  if (dataset.classNames.size() < 2)
    return {PERC_TR("%1, lines %2 to %3: target “%4” has only one class, “%5”. At least two are needed."),
            {table.name, std::to_string(table.line(rows.front())), std::to_string(table.line(rows.back())), column.name,
             dataset.classNames.front()}};
  return {};
}

Message setTarget(const Table& table, const Column& column, const std::vector<std::size_t>& rows, Dataset& dataset) {
  if (!dataset.isRegression) return setClasses(table, column, rows, dataset);
  if (column.kind == ColumnKind::Text) return featureFault(table, column);
  for (const std::size_t row : rows) dataset.target.push_back(static_cast<float>(column.numbers[row]));
  return {};
}

void addNotes(const Table& table, ConvertedDataset& converted) {
  const Dataset& dataset = converted.dataset;
  if (dataset.isRegression)
    converted.notes.push_back({PERC_TR("“%1” is predicted as a number (regression)."), {dataset.targetName}});
  else
    converted.notes.push_back({PERC_TR("“%1” is predicted as one of %2 classes (classification)."),
                               {dataset.targetName, std::to_string(dataset.classCount())}});
  if (converted.droppedRows > 0) {
    std::string places;  // the first few, so that they can be looked up in the file
    for (const MissingCell& cell : missingCells(table, 5))
      places += (places.empty() ? "" : ", ") + std::to_string(cell.line) + ":" + table.columns[cell.column].name;
    converted.notes.push_back(
        {PERC_TR("%1 of %2 rows are left out: a value is missing in them. The first by line and column: %3."),
         {std::to_string(converted.droppedRows), std::to_string(table.rows), places}});
  }
  std::string names;
  for (const std::string& name : converted.leftOutColumns) names += (names.empty() ? "" : ", ") + name;
  if (!names.empty()) converted.notes.push_back({PERC_TR("Left out, because they hold text: %1."), {names}});
}

}  // namespace

Result<ConvertedDataset> toDataset(const Table& table, const DatasetChoice& choice) {
  if (table.columns.size() < 2 || table.rows == 0)
    return Message{PERC_TR("%1: there are %2 columns and %3 rows. At least two columns (a feature and the target) and "
                           "one row are needed."),
                   {table.name, std::to_string(table.columns.size()), std::to_string(table.rows)}};
  std::size_t target = table.columns.size() - 1;
  if (!choice.target.empty()) {
    const Result<std::size_t> found = findColumn(table, choice.target);
    if (!found) return found.error();
    target = *found;
  }
  const Column& targetColumn = table.columns[target];
  if (!hasValue(table, targetColumn))
    return Message{PERC_TR("%1: target “%2” has no value in any row. Choose another target."),
                   {table.name, targetColumn.name}};
  ConvertedDataset converted;
  const Result<std::vector<std::size_t>> features = chooseFeatures(table, choice, target, converted.leftOutColumns);
  if (!features) return features.error();
  std::vector<std::size_t> used = *features;
  used.push_back(target);
  converted.rowOf = completeRows(table, used);
  converted.droppedRows = table.rows - converted.rowOf.size();
  if (converted.rowOf.empty())
    return Message{PERC_TR("%1: every row lacks a value in a chosen column. At least one complete row is needed."),
                   {table.name}};
  Dataset& dataset = converted.dataset;
  dataset.name = table.name;
  dataset.source = table.source;
  dataset.targetName = targetColumn.name;
  dataset.isRegression = decideRegression(targetColumn, converted.rowOf, choice.task);
  if (Message fault = setTarget(table, targetColumn, converted.rowOf, dataset); !fault.empty()) return fault;
  for (const std::size_t i : *features) dataset.featureNames.push_back(table.columns[i].name);
  dataset.features.reserve(features->size() * converted.rowOf.size());
  for (const std::size_t row : converted.rowOf)
    for (const std::size_t i : *features) dataset.features.push_back(static_cast<float>(table.columns[i].numbers[row]));
  addNotes(table, converted);
  return converted;
}

}  // namespace perc::data
