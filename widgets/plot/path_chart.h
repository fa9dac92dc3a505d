// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/figure/figure_widget.h"
#include "widgets/plot/chart_scene.h"
#include "widgets/plot/series.h"

#include <QPixmap>
#include <QPointF>
#include <QString>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace perc::widgets {

/// What a chart with a path shows, and the places on it that can be dragged along or chosen.
struct PathModel {
  std::vector<Series> series;
  ChartOptions options;
  /// Where each place is, in the units of the axes: of a threshold's chart for 0, 1, … distinct scores that count as
  /// positive, of others the samples. Empty: nothing can be pointed at.
  std::vector<QPointF> path;
  bool upright = false;  ///< the place is a line across, its y means nothing
  bool exact = false;    ///< where exactly on the axis of x it is, says setPlace()
  bool movable = false;  ///< a hand does not go along the path but takes its places with it, each marked
  /// Behind the lines: the square in cells, from the lowest row on, each the place of a class's field colour.
  std::vector<std::uint8_t> mosaic = {};
  int mosaicColumns = 0;
  QString fault;  ///< why there is nothing to see
};

/// A chart with a place on it that a hand drags: along a curve, or as a line across; what is under the mouse is read
/// beside it. What does not change with the
/// place is painted once and kept, so that many charts follow a hand at once. Window's thread.
class PathChart : public FigureWidget {
  Q_OBJECT
 public:
  explicit PathChart(QWidget* parent = nullptr);

  void setModel(PathModel model);
  const PathModel& model() const { return m_model; }
  /// The place, and what is said of it in the strip below; of an exact one where on the axis.
  void setPlace(std::optional<std::size_t> place, const QString& words, std::optional<double> x = {});
  const std::optional<std::size_t>& place() const { return m_place; }
  /// In pixels of the widget.
  QPointF pixelOf(std::size_t place) const;

  void render(QPainter& painter, const QRectF& rect, const Theme& theme);
  QString spokenValue() const override;
  /// What is read under the mouse; empty: it is not over the plot.
  QString reading() const { return m_pointed ? readingAt(*m_pointed) : QString(); }
  QSize sizeHint() const override { return {360, 300}; }
  QSize minimumSizeHint() const override { return {180, 140}; }

 signals:
  void dragged(std::size_t place);
  /// A place that is movable(), pulled to there, in units of the axes.
  void moved(std::size_t place, const QPointF& to);
  void released();

 protected:
  bool isEmpty() const override { return !m_model.fault.isEmpty() || m_scene.empty(); }
  QString emptyText() const override { return m_model.fault.isEmpty() ? FigureWidget::emptyText() : m_model.fault; }
  void paintFigure(QPainter& painter, const Theme& theme) override;
  void hoverAt(const QPointF& pixel) override;
  void leave() override;
  bool pressAt(const QPointF& pixel, Qt::KeyboardModifiers modifiers) override;
  void dragTo(const QPointF& pixel) override;
  void releaseAt(const QPointF& pixel) override;
  bool takesKey(int key) const override;
  bool keyDown(const QKeyEvent& event) override;
  bool keyUp(const QKeyEvent& event) override;
  void letGo() override;

 private:
  QRectF chartRect(const QRectF& rect, const Theme& theme) const;
  QRectF plotNow() const;
  std::size_t nearest(const QPointF& pixel) const;
  QString readingAt(const QPointF& pixel) const;
  void go(std::size_t place);
  bool moveByKey(int key, bool far);
  void paintChart(QPainter& painter, const QRectF& outer, const Theme& theme);
  void paintPlace(QPainter& painter, const QRectF& outer, const Theme& theme) const;
  void paintPointed(QPainter& painter, const Theme& theme) const;
  void paintWords(QPainter& painter, const QRectF& rect, const Theme& theme) const;

  PathModel m_model;
  ChartScene m_scene;
  std::optional<std::size_t> m_place;
  std::optional<double> m_x;
  QString m_words;
  std::optional<QPointF> m_pointed;  ///< where in the plot the mouse is, without holding anything
  bool m_held = false;               ///< by mouse or key
  QPixmap m_kept;                    ///< the chart without its place
  Theme m_keptTheme;
};

}  // namespace perc::widgets
