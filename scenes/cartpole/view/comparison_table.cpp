// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes/cartpole/view/comparison_table.h"

#include "scenes/cartpole/warning.h"
#include "widgets/paint/text.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

namespace perc::cartpole {
namespace {

QString tr(const char* text, const char* note = nullptr, int n = -1) {
  return QCoreApplication::translate("perc::cartpole", text, note, n);
}

QString spokenRow(const ComparisonRow& row, Against against, bool solvable) {
  QStringList figures;
  if (solvable && row.figures.solved == 0) figures << tr("not yet solved");
  else if (solvable)
    figures << (against == Against::Steps ? tr("solved after %1 steps") : tr("solved after %1 episodes"))
                   .arg(untilSolvedText(row.figures));
  figures << tr("mean of 100 %1").arg(meanText(row.figures));
  return tr("%1: %2").arg(row.words, figures.join(QStringLiteral(", ")));
}

QString greedyText(const VariantFigures& figures) {
  return std::isnan(figures.greedy) ? QStringLiteral("–") : widgets::numberText(figures.greedy);
}

}  // namespace

QString untilSolvedText(const VariantFigures& figures) {
  if (figures.solved == 0) return tr("not yet");
  const QString until = widgets::integerText(std::llround(figures.untilSolved));
  return figures.seeds == 1 ? until
                            : tr("%1 (%2 of %3)", "median, and how many seeds solved it")
                                  .arg(until)
                                  .arg(figures.solved)
                                  .arg(figures.seeds);
}

QString meanText(const VariantFigures& figures) { return scenes::figureText(figures.mean); }

bool hasGreedy(const std::vector<ComparisonRow>& rows) {
  return std::any_of(rows.begin(), rows.end(),
                     [](const ComparisonRow& row) { return !std::isnan(row.figures.greedy); });
}

widgets::SmallTable comparisonTable(const std::vector<ComparisonRow>& rows, Against against, bool solvable) {
  widgets::SmallTable table;
  table.name = tr("Settings compared");
  table.wordsTitle = tr("Setting");
  for (const ComparisonRow& row : rows) table.rows.push_back({row.line, row.words, spokenRow(row, against, solvable)});
  const auto add = [&](const QString& title, QString (*text)(const VariantFigures&)) {
    widgets::SmallTableColumn column{title, {}};
    for (const ComparisonRow& row : rows) column.cells << text(row.figures);
    table.columns.push_back(std::move(column));
  };
  const QString solved = widgets::briefText(kSolvedReturn);
  if (solvable)
    add(against == Against::Steps ? tr("Steps to %1").arg(solved) : tr("Episodes to %1").arg(solved), untilSolvedText);
  add(tr("Mean of 100"), meanText);
  if (hasGreedy(rows)) add(tr("Greedy"), greedyText);
  return table;
}

}  // namespace perc::cartpole
