// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/field/surface_painter.h"
#include "widgets/figure/figure_widget.h"

#include <QPixmap>
#include <QTimer>
#include <functional>

namespace perc::widgets {

/// A surface to turn and to point at. A drag turns it (keys: comma, period, Page Up, Page Down), a click says which
/// place of the plane was meant; the pointer is a sample (column, row), moved by the mouse or by the arrow keys in the
/// directions of the screen. Painted fast while it turns or its data come in, fine a moment later. The angle stays when
/// data change.
class SurfaceWidget : public PointedFigure<QPoint> {
  Q_OBJECT
 public:
  explicit SurfaceWidget(QWidget* parent = nullptr);

  void setData(SurfaceData surface);
  void setOptions(const SurfaceOptions& options);
  const SurfacePainter& painter() const { return m_painter; }

  const SurfaceAngle& angle() const { return m_angle; }
  void setAngle(const SurfaceAngle& angle);

  /// What is written for a sample's place; empty function: SurfacePainter::describe.
  void setReadout(std::function<QString(double x, double y)> readout);
  QString readout() const;

  /// The same picture for a file, at this angle and without pointer.
  void render(QPainter& painter, const QRectF& rect, const Theme& theme) const;
  /// Where places of the box are, in pixels of the widget.
  SurfaceProjection projection() const;
  QString emptyText() const override;
  QString spokenValue() const override;
  QSize sizeHint() const override { return {560, 480}; }
  QSize minimumSizeHint() const override { return {160, 160}; }

 signals:
  void pointerMoved(double x, double y);
  /// Left button without a drag, or Return, at a place of the plane.
  void clicked(double x, double y);
  /// The user has turned it.
  void turned();

 protected:
  bool isEmpty() const override { return m_painter.mesh().empty(); }
  void paintFigure(QPainter& painter, const Theme& theme) override;
  QRectF ringRect() const override;
  std::optional<QPoint> placeAt(const QPointF& pixel) const override;
  std::optional<QPoint> moved(const std::optional<QPoint>& from, int key, bool far) const override;
  void pointerChanged(bool byKey) override;
  bool pressAt(const QPointF& pixel, Qt::KeyboardModifiers modifiers) override;
  void dragTo(const QPointF& pixel) override;
  void releaseAt(const QPointF& pixel) override;
  bool activate(const QPoint& place, Qt::KeyboardModifiers modifiers) override;
  bool takesKey(int key) const override;
  bool keyDown(const QKeyEvent& event) override;
  void resizeEvent(QResizeEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  QRectF figureRect() const;
  QPointF placeOf(const QPoint& sample) const;
  void changed();
  void paintPointer(QPainter& painter, const Theme& theme) const;

  SurfacePainter m_painter;
  SurfaceAngle m_angle;
  std::function<QString(double, double)> m_readout;
  QTimer m_rest;
  QPixmap m_picture;  ///< at rest; null: to be painted
  QPointF m_pressed;
  SurfaceAngle m_before;  ///< when it was pressed
  bool m_turning = false;
};

}  // namespace perc::widgets
