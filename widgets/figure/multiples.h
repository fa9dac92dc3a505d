// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/figure/figure_widget.h"
#include "widgets/paint/axes.h"

#include <functional>
#include <vector>

namespace perc::widgets {

/// One of several small figures that are compared: what it is, what it shows in words, and its picture. With common
/// axes the picture is only what is between them.
struct SmallFigure {
  QString title, words;
  std::function<void(QPainter&, const QRectF&, const Theme&)> paint;
};

/// Small figures in a grid. Common axes are written once, at the left of each row and below each column.
struct SmallMultiples {
  QString title;
  std::vector<SmallFigure> figures;
  std::optional<Axes> axes = {};
  bool square = false;  ///< pictures are
  double aspect = 1;    ///< width by height of a figure, as near as the room allows
  std::function<double(double width, const Theme&)> legendHeight = {};
  std::function<void(QPainter&, const QRectF&, const Theme&)> legend = {};  ///< common, below

  int size() const { return static_cast<int>(figures.size()); }
  int columns(const QSizeF& room) const;
  /// Where a figure's picture is.
  QRectF figureRect(int index, const QRectF& rect, const Theme& theme) const;
  std::optional<int> figureAt(const QPointF& pixel, const QRectF& rect, const Theme& theme) const;
  void paint(QPainter& painter, const QRectF& rect, const Theme& theme, std::optional<int> pointed = {}) const;
  QString describe() const;

 private:
  struct Grid {
    QRectF room;  ///< of all figures
    int columns, rows;
    double head, left, bottom, gap;  ///< around each picture: its title, the axes; between two beside one another
  };
  Grid grid(const QRectF& rect, const Theme& theme) const;
  void paintFigure(QPainter& painter, int index, const Grid& grid, const QRectF& picture, const Theme& theme) const;
};

/// Arrow keys go from figure to figure, a click or Return chooses one.
class SmallMultiplesWidget : public PointedFigure<int> {
  Q_OBJECT
 public:
  explicit SmallMultiplesWidget(QWidget* parent = nullptr);

  void setFigures(SmallMultiples figures);
  const SmallMultiples& figures() const { return m_figures; }
  QRectF figureRect(int index) const;
  void render(QPainter& painter, const QRectF& rect, const Theme& theme) const;
  QString spokenValue() const override;
  QSize sizeHint() const override { return {480, 400}; }
  QSize minimumSizeHint() const override { return {160, 140}; }

 signals:
  void chosen(int index);

 protected:
  bool isEmpty() const override { return m_figures.figures.empty(); }
  void paintFigure(QPainter& painter, const Theme& theme) override;
  std::optional<int> placeAt(const QPointF& pixel) const override;
  std::optional<int> moved(const std::optional<int>& from, int key, bool far) const override;
  bool activate(const int& index, Qt::KeyboardModifiers modifiers) override;
  QRectF area() const { return QRectF(rect()).adjusted(6, 4, -6, -4); }

 private:
  SmallMultiples m_figures;
};

}  // namespace perc::widgets
