// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes/kit/confusion_table.h"

#include "core/data/csv_writer.h"
#include "widgets/paint/text.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>

namespace perc::scenes {
namespace {

QString tr(const char* text) { return QCoreApplication::translate("perc::scenes", text); }

QString countText(double count) { return widgets::briefText(count, 6); }

}  // namespace

double ConfusionTable::ofTruth(int truth) const {
  double sum = 0;
  for (int k = 0; k < classes(); ++k) sum += count(truth, k);
  return sum;
}

double ConfusionTable::ofPrediction(int predicted) const {
  double sum = 0;
  for (int k = 0; k < classes(); ++k) sum += count(k, predicted);
  return sum;
}

double ConfusionTable::shown(int truth, int predicted) const {
  switch (cells) {
    case Cells::Counts: break;
    case Cells::OfClass: return count(truth, predicted) / ofTruth(truth);
    case Cells::OfPrediction: return count(truth, predicted) / ofPrediction(predicted);
  }
  return count(truth, predicted);
}

widgets::HeatTable ConfusionTable::table() const {
  widgets::HeatTable table;
  for (int k = 0; k < classes(); ++k) table.x.names << name(k);
  table.y.names = table.x.names;
  table.x.title = tr("prediction");
  table.y.title = tr("class");
  if (turned) std::swap(table.x.title, table.y.title);
  for (int row = 0; row < classes(); ++row)
    for (int column = 0; column < classes(); ++column) {
      const auto [truth, predicted] = pairOf({column, row});
      const double value = shown(truth, predicted);
      table.values.push_back(value);
      table.texts << (cells == Cells::Counts ? countText(value) : widgets::percentText(value));
      // Of several classes the errors have the colours: what is right would outshine them.
      if (cells == Cells::Counts && (classes() == 2 || truth != predicted)) table.high = std::max(table.high, value);
    }
  table.valueName = cells == Cells::Counts    ? tr("samples")
                    : cells == Cells::OfClass ? tr("share of the class")
                                              : tr("share of the prediction");
  return table;
}

QString ConfusionTable::words(const QPoint& cell) const {
  const auto [truth, predicted] = pairOf(cell);
  const double here = count(truth, predicted);
  return tr("%1 taken for %2: %3 (%4 of the class, %5 of the prediction)")
      .arg(name(truth), name(predicted), countText(here), widgets::percentText(here / ofTruth(truth)),
           widgets::percentText(here / ofPrediction(predicted)));
}

QString ConfusionTable::mostConfused() const {
  std::vector<std::pair<double, QString>> pairs;
  for (int t = 0; t < classes(); ++t)
    for (int p = 0; p < classes(); ++p)
      if (t != p && count(t, p) > 0)
        pairs.emplace_back(count(t, p), tr("%1 as %2: %3").arg(name(t), name(p), countText(count(t, p))));
  if (pairs.empty()) return tr("Nothing is confused.");
  std::stable_sort(pairs.begin(), pairs.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
  QStringList first;
  constexpr std::size_t kFew = 3, kMost = 6;  // with those that tie with the last
  for (std::size_t i = 0; i < std::min(kMost, pairs.size()); ++i)
    if (i < kFew || pairs[i].first == pairs[kFew - 1].first) first << pairs[i].second;
  return tr("Most confused: %1").arg(first.join(QStringLiteral(", ")));
}

std::string ConfusionTable::csv() const {
  data::CsvWriter csv;
  csv.text("class").text("prediction").text("samples").endRow();
  for (int t = 0; t < classes(); ++t)
    for (int p = 0; p < classes(); ++p)
      csv.text(names[static_cast<std::size_t>(t)])
          .text(names[static_cast<std::size_t>(p)])
          .number(count(t, p))
          .endRow();
  return csv.str();
}

}  // namespace perc::scenes
