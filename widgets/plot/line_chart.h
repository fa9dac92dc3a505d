// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/figure/figure_widget.h"
#include "widgets/paint/axes.h"
#include "widgets/plot/series.h"

#include <memory>

class QTimer;

namespace perc::widgets {

class ChartScene;

/// Line and scatter charts. Any number of rows: at most two points per pixel column reach Qt Charts. NaN and infinity
/// split a line and are marked. Hovering (or Left/Right with the focus) reads the values at x. Window's thread.
class LineChart : public PointedFigure<double> {
  Q_OBJECT
 public:
  explicit LineChart(QWidget* parent = nullptr);
  ~LineChart() override;

  void setSeries(std::vector<Series> series);
  void setOptions(const ChartOptions& options);
  const ChartOptions& options() const;
  const std::vector<Series>& series() const;
  /// The vertical line of the present moment; null: none. Beyond it (the future) lines are the same.
  void setCursor(std::optional<double> x);
  /// Where values are read: under the pointer, else at the cursor, else at the end.
  std::optional<double> readingPosition() const;
  /// A series' value at (the row at or before) a position; NaN if there is none.
  double valueAt(std::size_t series, double x) const;
  /// Name and value of each series that has a name, where it is read: "training loss 0.094".
  QStringList legendTexts() const;

  /// A strip with the legend, for the head of a card; while it has room there, the chart paints none on screen. Owned
  /// by `parent`, which must not outlive the chart by a paint.
  QWidget* createLegend(QWidget* parent);

  /// The same chart for a file: legend always, no pointer.
  void render(QPainter& painter, const QRectF& rect, const Theme& theme) const;
  /// Where the lines are now, and the axes that belong to it.
  QRectF plotRect() const;
  Axes axes() const;
  QString spokenValue() const override;
  QSize sizeHint() const override { return {420, 260}; }
  QSize minimumSizeHint() const override { return {160, 100}; }

 signals:
  /// The pointer reads at x; the window may show the same moment elsewhere.
  void hovered(double x);
  /// A click, or Return where something is read.
  void clicked(double x);
  void legendChanged();

 protected:
  void paintFigure(QPainter& painter, const Theme& theme) override;
  std::optional<double> placeAt(const QPointF& pixel) const override;
  std::optional<double> moved(const std::optional<double>& from, int key, bool far) const override;
  void pointerChanged(bool byKey) override;
  bool activate(const double& x, Qt::KeyboardModifiers modifiers) override;
  bool takesKey(int key) const override;

 private:
  bool m_legendOutside = false;
  QTimer* m_rest;  ///< runs while new values come in; afterwards lines are painted finely
  std::optional<double> m_cursor;
  std::unique_ptr<ChartScene> m_scene;
};

}  // namespace perc::widgets
