// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/field/heat_table.h"

#include <QPoint>
#include <QString>
#include <string>
#include <utility>
#include <vector>

namespace perc::scenes {

/// How much of each class is taken for which, as views show it: by counts or as shares, in words, as CSV.
struct ConfusionTable {
  enum class Cells { Counts, OfClass, OfPrediction };

  std::vector<std::string> names;
  std::vector<double> counts;  ///< [class * classes + prediction]
  Cells cells = Cells::Counts;
  bool turned = false;  ///< predictions are the rows

  int classes() const { return static_cast<int>(names.size()); }
  double count(int truth, int predicted) const {
    return counts[static_cast<std::size_t>(truth * classes() + predicted)];
  }
  double ofTruth(int truth) const;
  double ofPrediction(int predicted) const;
  /// The class and the prediction that a cell (column, row) is of.
  std::pair<int, int> pairOf(const QPoint& cell) const {
    return turned ? std::pair(cell.x(), cell.y()) : std::pair(cell.y(), cell.x());
  }

  widgets::HeatTable table() const;
  /// "A taken for B: 12 (30 % of the class, 20 % of the prediction)".
  QString words(const QPoint& cell) const;
  /// The three pairs that are confused most.
  QString mostConfused() const;
  /// A row for each pair: class, prediction, samples.
  std::string csv() const;

 private:
  double shown(int truth, int predicted) const;
  QString name(int label) const { return QString::fromStdString(names[static_cast<std::size_t>(label)]); }
};

}  // namespace perc::scenes
