// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/field/map_painter.h"
#include "widgets/figure/figure_widget.h"

namespace perc::widgets {

/// A surface seen from above, to point at. The pointer (mouse, or the arrow keys; Shift: ten times as far) is a place
/// of the plane; what is there is written beside it.
class MapWidget : public PointedFigure<QPointF> {
  Q_OBJECT
 public:
  explicit MapWidget(QWidget* parent = nullptr);

  void setData(SurfaceData surface, std::vector<MapArrow> arrows = {});
  void setOptions(const SurfaceOptions& options);
  const MapPainter& painter() const { return m_painter; }
  /// What can be done here: a line below.
  void setHint(const QString& hint) { m_hint = hint; }

  void render(QPainter& painter, const QRectF& rect, const Theme& theme);
  QRectF plotRect() const;
  QString readout() const;
  QString spokenValue() const override;
  QSize sizeHint() const override { return {480, 480}; }
  QSize minimumSizeHint() const override { return {160, 160}; }

 signals:
  /// Left button (or Return) at a place of the plane.
  void clicked(double x, double y);

 protected:
  bool isEmpty() const override { return m_painter.mesh().empty(); }
  void paintFigure(QPainter& painter, const Theme& theme) override;
  QRectF ringRect() const override { return plotRect().adjusted(-3, -3, 3, 3); }
  std::optional<QPointF> placeAt(const QPointF& pixel) const override;
  std::optional<QPointF> moved(const std::optional<QPointF>& from, int key, bool far) const override;
  bool activate(const QPointF& place, Qt::KeyboardModifiers modifiers) override;

 private:
  QRectF figureRect(const QRectF& rect, const Theme& theme) const;

  MapPainter m_painter;
  QString m_hint;
};

}  // namespace perc::widgets
