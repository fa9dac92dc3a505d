// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenes/cartpole/view/variants.h"
#include "widgets/table/small_table.h"

#include <vector>

namespace perc::cartpole {

/// A setting in the table: how its line is drawn, what it is, and its figures.
struct ComparisonRow {
  widgets::Series line;  ///< its colour and dashes
  QString words;
  VariantFigures figures;
};

QString untilSolvedText(const VariantFigures& figures);
QString meanText(const VariantFigures& figures);

/// Whether anything was evaluated without exploring.
bool hasGreedy(const std::vector<ComparisonRow>& rows);
/// The settings with their figures; `solvable`: there is a column of when it was solved.
widgets::SmallTable comparisonTable(const std::vector<ComparisonRow>& rows, Against against, bool solvable);
}  // namespace perc::cartpole
