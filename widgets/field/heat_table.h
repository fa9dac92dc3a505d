// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/paint/axes.h"
#include "widgets/paint/colour_maps.h"

#include <QPoint>
#include <QStringList>
#include <optional>
#include <vector>

class QPainter;

namespace perc::widgets {

/// A side of the table: names, or ascending values that are equally far apart (or grow by the same factor: the axis is
/// logarithmic). Both sides are of the same kind.
struct HeatAxis {
  QString title;
  QStringList names;
  std::vector<double> values;
  int size() const { return names.isEmpty() ? static_cast<int>(values.size()) : static_cast<int>(names.size()); }
  Axis axis() const;  ///< half a cell beyond the first and the last
};

/// Something to be found again among values: x or y alone a line across, both a ring.
struct HeatMark {
  QString name;
  std::optional<double> x = {}, y = {};
};

/// A value for each pair: a confusion matrix, a figure over two parameters. A cell is (column, row): with names the
/// first row is on top, with values it is at the bottom.
struct HeatTable {
  HeatAxis x, y;
  std::vector<double> values;  ///< row by row; NaN: not known, hatched
  QStringList texts;           ///< in the cells, where they fit; none: no texts
  double low = 0, high = 1;    ///< of the colours
  ColourMap map = ColourMap::Viridis;
  QString title;                         ///< above, in a line
  QString lowName, highName, valueName;  ///< under the colour bar; empty ends: the numbers
  std::vector<HeatMark> marks = {};

  bool empty() const { return values.empty() || x.size() == 0 || y.size() == 0; }
  bool hasNames() const { return !x.names.isEmpty(); }
  bool has(const QPoint& cell) const { return QRect(0, 0, x.size(), y.size()).contains(cell); }
  double value(const QPoint& cell) const;
  /// "row, column: value".
  QString describe(const QPoint& cell) const;
  /// The lowest and the highest cell; none: nothing is known.
  std::optional<std::pair<QPoint, QPoint>> extremes() const;
};

/// Paints it, for the screen and for files. Table and theme outlive it.
class HeatTablePainter {
 public:
  HeatTablePainter(const HeatTable& table, const Theme& theme) : m_table(table), m_theme(theme) {}

  void paint(QPainter& painter, const QRectF& rect, std::optional<QPoint> pointed, std::optional<QPoint> chosen) const;
  std::optional<QPoint> cellAt(const QRectF& rect, const QPointF& pixel) const;
  QRectF cellRect(const QRectF& rect, const QPoint& cell) const;

 private:
  struct Layout {
    QRectF title, plot, bar;
    double side = 0;  ///< the room for the names of the rows
  };
  Layout layout(const QRectF& rect) const;
  Axes axes() const;
  QRectF cell(const QRectF& plot, const QPoint& which) const;
  void cells(QPainter& painter, const QRectF& plot) const;
  void names(QPainter& painter, const Layout& layout) const;
  void marks(QPainter& painter, const QRectF& plot) const;
  void label(QPainter& painter, const QPointF& at, const QString& text, const QRectF& inside) const;
  void legend(QPainter& painter, const QRectF& bar) const;

  const HeatTable& m_table;
  const Theme& m_theme;
};

}  // namespace perc::widgets
