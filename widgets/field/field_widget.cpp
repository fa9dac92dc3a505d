// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/field/field_widget.h"

#include "widgets/figure/readout.h"

#include <QFontMetricsF>
#include <QPainter>
#include <algorithm>

namespace perc::widgets {

FieldWidget::FieldWidget(QWidget* parent) : PointedFigure(parent) {
  takePointer(tr("Field over the plane"),
              tr("Arrow keys move the pointer, Shift moves it further, Escape takes it away."));
}

void FieldWidget::setData(FieldData field) {
  m_painter.setData(std::move(field));
  dataChanged();
}

void FieldWidget::setOptions(const FieldOptions& options) {
  m_painter.setOptions(options);
  update();
}

void FieldWidget::setReadout(std::function<QString(double, double)> readout) {
  m_readout = std::move(readout);
  update();
}

QString FieldWidget::readout() const {
  if (!pointer()) return {};
  return m_readout ? m_readout(pointer()->x(), pointer()->y()) : m_painter.describe(pointer()->x(), pointer()->y());
}

void FieldWidget::setBrush(std::optional<QSizeF> radii) {
  m_brush = radii;
  update();
}

void FieldWidget::pointerChanged(bool) {
  if (pointer()) emit pointerMoved(pointer()->x(), pointer()->y());
}

QRectF FieldWidget::figureRect() const { return QRectF(rect()).adjusted(4, 4, -4, -4); }

QRectF FieldWidget::plotRect() const { return m_painter.plotRect(figureRect(), themeOf(this)); }

void FieldWidget::render(QPainter& painter, const QRectF& rect, const Theme& theme) const {
  FieldPainter copy;
  copy.setOptions(m_painter.options());
  copy.setData(m_painter.data());
  copy.paint(painter, rect, theme);
}

QString FieldWidget::spokenValue() const { return pointer() ? readout() : m_painter.describe(); }

void FieldWidget::setLegendElsewhere(bool elsewhere) {
  if (elsewhere == m_legendElsewhere) return;
  m_legendElsewhere = elsewhere;
  update();
}

void FieldWidget::paintFigure(QPainter& painter, const Theme& theme) {
  m_painter.paint(painter, figureRect(), theme, !m_legendElsewhere);
  if (!pointer()) return;
  const QRectF plot = plotRect();
  paintPointer(painter, plot);
  paintTip(painter, m_painter.axes().toPixel(plot, pointer()->x(), pointer()->y()), rect(), readout(), theme);
}

void FieldWidget::paintPointer(QPainter& painter, const QRectF& plot) const {
  const Palette& p = paletteOf(this);
  const QPointF at = m_painter.axes().toPixel(plot, pointer()->x(), pointer()->y());
  if (!plot.adjusted(-1, -1, 1, 1).contains(at)) return;
  if (m_brush) {
    const Axes axes = m_painter.axes();
    const double rx = m_brush->width() / axes.x.span.length() * plot.width(),
                 ry = m_brush->height() / axes.y.span.length() * plot.height();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(plot);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(p.card, 4));
    painter.drawEllipse(at, rx, ry);
    painter.setPen(QPen(p.text, 2));
    painter.drawEllipse(at, rx, ry);
    painter.setClipping(false);
    return;
  }
  painter.setRenderHint(QPainter::Antialiasing, false);
  QColor faint = p.text;
  faint.setAlpha(110);
  painter.setPen(QPen(faint, 1));
  painter.drawLine(QPointF(plot.left(), at.y()), QPointF(plot.right(), at.y()));
  painter.drawLine(QPointF(at.x(), plot.top()), QPointF(at.x(), plot.bottom()));
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setBrush(Qt::NoBrush);
  painter.setPen(QPen(p.card, 4));
  painter.drawEllipse(at, 6, 6);
  painter.setPen(QPen(p.text, 2));
  painter.drawEllipse(at, 6, 6);
}

std::optional<QPointF> FieldWidget::placeAt(const QPointF& pixel) const {
  const QRectF plot = plotRect();
  return plot.contains(pixel) ? std::optional(m_painter.axes().fromPixel(plot, pixel)) : std::nullopt;
}

std::optional<QPointF> FieldWidget::moved(const std::optional<QPointF>& from, int key, bool far) const {
  const Axes axes = m_painter.axes();
  const Span x = axes.x.span, y = axes.y.span;
  if (!from) return QPointF((x.minimum + x.maximum) / 2, (y.minimum + y.maximum) / 2);
  const double share = far ? 0.1 : 0.01;
  const QPoint step = arrowStep(key);
  return QPointF(std::clamp(from->x() + step.x() * share * x.length(), x.minimum, x.maximum),
                 std::clamp(from->y() + step.y() * share * y.length(), y.minimum, y.maximum));
}

bool FieldWidget::pressAt(const QPointF& pixel, Qt::KeyboardModifiers) {
  point(placeAt(pixel));
  if (pointer()) emit clicked(pointer()->x(), pointer()->y());
  return pointer().has_value();
}

void FieldWidget::dragTo(const QPointF& pixel) {
  point(placeAt(pixel));
  if (pointer()) emit dragged(pointer()->x(), pointer()->y());
}

void FieldWidget::releaseAt(const QPointF&) { emit released(); }

bool FieldWidget::activate(const QPointF& place, Qt::KeyboardModifiers) {
  emit clicked(place.x(), place.y());
  emit released();
  return true;
}

}  // namespace perc::widgets
