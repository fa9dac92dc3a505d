// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/field/field_painter.h"
#include "widgets/figure/figure_widget.h"

#include <functional>
#include <optional>

namespace perc::widgets {

/// A field to look at and to point at. The pointer (mouse, or the arrow keys when it has the focus; Shift: ten times
/// as far; Escape: away) is a place of the plane; what is there is written under the legend.
class FieldWidget : public PointedFigure<QPointF> {
  Q_OBJECT
 public:
  explicit FieldWidget(QWidget* parent = nullptr);

  void setData(FieldData field);
  void setOptions(const FieldOptions& options);
  const FieldPainter& painter() const { return m_painter; }

  /// What is written for a place; empty function: FieldPainter::describe.
  void setReadout(std::function<QString(double x, double y)> readout);
  QString readout() const;

  /// A ring around the pointer, with these radii in units of the plane: what a brush would reach. Null: none.
  void setBrush(std::optional<QSizeF> radii);

  /// Its legend stands beside another picture: on the screen its place stays free.
  void setLegendElsewhere(bool elsewhere);

  /// The same picture for a file, without pointer.
  void render(QPainter& painter, const QRectF& rect, const Theme& theme) const;
  QRectF plotRect() const;
  QString spokenValue() const override;
  QSize sizeHint() const override { return {480, 560}; }
  QSize minimumSizeHint() const override { return {160, 160}; }

 signals:
  void pointerMoved(double x, double y);
  /// Left button (or Return) at a place of the plane.
  void clicked(double x, double y);
  /// The pointer moved with the left button held, after clicked(); and the button (or Return) let go.
  void dragged(double x, double y);
  void released();

 protected:
  void paintFigure(QPainter& painter, const Theme& theme) override;
  QRectF ringRect() const override { return plotRect().adjusted(-3, -3, 3, 3); }
  std::optional<QPointF> placeAt(const QPointF& pixel) const override;
  std::optional<QPointF> moved(const std::optional<QPointF>& from, int key, bool far) const override;
  void pointerChanged(bool byKey) override;
  bool pressAt(const QPointF& pixel, Qt::KeyboardModifiers modifiers) override;
  void dragTo(const QPointF& pixel) override;
  void releaseAt(const QPointF& pixel) override;
  bool activate(const QPointF& place, Qt::KeyboardModifiers modifiers) override;

 private:
  QRectF figureRect() const;
  void paintPointer(QPainter& painter, const QRectF& plot) const;

  FieldPainter m_painter;
  std::function<QString(double, double)> m_readout;
  std::optional<QSizeF> m_brush;
  bool m_legendElsewhere = false;
};

}  // namespace perc::widgets
