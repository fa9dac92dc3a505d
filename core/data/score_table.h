// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/data/table.h"

#include <cstddef>
#include <string>
#include <vector>

namespace perc::data {

/// What any other program predicted, as a table tells it: columns `label` and `score`, or a score column for each
/// class, called as the class or score-CLASS; `weight`, `fold` and `group` may be there too. Names in any case.
struct ScoreTable {
  std::vector<std::string>
      classNames;          ///< in order, as numbers or by their bytes, but of two the 1 last; empty: labels are values
  std::vector<int> truth;  ///< classes
  std::vector<double> values;      ///< labels that are values
  int width = 1;                   ///< scores of a row: 1 (of class 1, or the value predicted) or one per class
  std::vector<double> scores;      ///< rows x width
  std::vector<double> weights;     ///< none: no such column
  std::vector<int> folds, groups;  ///< numbered as they first appear; none: no such column
  std::vector<std::string> foldNames, groupNames;

  bool isRegression() const { return classNames.empty(); }
  std::size_t size() const { return isRegression() ? values.size() : truth.size(); }
};

/// One kind of label is the positive class if it is 1, the negative one if it is 0 or -1, else the positive class
/// beside "not …". Labels of more than two kinds are classes where there is a score column for each; else numbers with
/// one score column are values. Refused, with file, line and column: a missing or unknown column, a cell without a
/// number, texts of more than two kinds with one score column, negative weights and weights that are all 0.
Result<ScoreTable> readScores(const Table& table);
/// Whether it is meant as one: it has the columns `label` and `score`, or readScores() takes it.
bool isScoreTable(const Table& table);

}  // namespace perc::data
