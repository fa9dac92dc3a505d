// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/field/map_widget.h"

#include "widgets/figure/readout.h"

#include <QPainter>
#include <algorithm>

namespace perc::widgets {

MapWidget::MapWidget(QWidget* parent) : PointedFigure(parent) {
  takePointer(tr("Map"),
              tr("Arrow keys move the pointer, Shift moves it further, Escape takes it away. Return chooses the "
                 "place under the pointer."));
}

void MapWidget::setData(SurfaceData surface, std::vector<MapArrow> arrows) {
  m_painter.setData(std::move(surface), std::move(arrows));
  dataChanged();
}

void MapWidget::setOptions(const SurfaceOptions& options) {
  m_painter.setOptions(options);
  update();
}

QRectF MapWidget::figureRect(const QRectF& rect, const Theme& theme) const {
  return m_hint.isEmpty() ? rect : rect.adjusted(0, 0, 0, -hintHeight(theme));
}

QRectF MapWidget::plotRect() const {
  const Theme theme = themeOf(this);
  return m_painter.plotRect(figureRect(rect(), theme), theme);
}

void MapWidget::paintFigure(QPainter& painter, const Theme& theme) {
  const QRectF figure = figureRect(rect(), theme);
  m_painter.paint(painter, figure, theme);
  paintHint(painter, rect(), m_hint, theme);
  if (!pointer()) return;
  const QRectF plot = m_painter.plotRect(figure, theme);
  const QPointF at = m_painter.axes().toPixel(plot, pointer()->x(), pointer()->y());
  painter.setPen(QPen(theme.palette().text, theme.line(1), Qt::DotLine));
  painter.drawLine(QPointF(at.x(), plot.top()), QPointF(at.x(), plot.bottom()));
  painter.drawLine(QPointF(plot.left(), at.y()), QPointF(plot.right(), at.y()));
  paintTip(painter, at, rect(), readout(), theme);
}

void MapWidget::render(QPainter& painter, const QRectF& rect, const Theme& theme) {
  if (isEmpty()) return paintEmptyText(painter, rect, emptyText(), theme);
  m_painter.paint(painter, rect, theme);
}

QString MapWidget::readout() const {
  return pointer() ? m_painter.describe(pointer()->x(), pointer()->y()) : QString();
}

QString MapWidget::spokenValue() const {
  if (isEmpty()) return emptyText();
  return pointer() ? readout() : m_painter.describe();
}

std::optional<QPointF> MapWidget::placeAt(const QPointF& pixel) const {
  const QRectF plot = plotRect();
  return plot.contains(pixel) ? std::optional(m_painter.axes().fromPixel(plot, pixel)) : std::nullopt;
}

std::optional<QPointF> MapWidget::moved(const std::optional<QPointF>& from, int key, bool far) const {
  const Span &x = m_painter.axes().x.span, &y = m_painter.axes().y.span;
  if (!from) return QPointF((x.minimum + x.maximum) / 2, (y.minimum + y.maximum) / 2);
  const double step = far ? 0.1 : 0.01;
  const QPoint by = arrowStep(key);
  return QPointF(std::clamp(from->x() + by.x() * step * (x.maximum - x.minimum), x.minimum, x.maximum),
                 std::clamp(from->y() + by.y() * step * (y.maximum - y.minimum), y.minimum, y.maximum));
}

bool MapWidget::activate(const QPointF& place, Qt::KeyboardModifiers) {
  emit clicked(place.x(), place.y());
  return true;
}

}  // namespace perc::widgets
