// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/field/scatter_widget.h"

#include "widgets/figure/readout.h"

#include <QFontMetricsF>
#include <QPainter>

namespace perc::widgets {
namespace {
constexpr double kReach = 24;  ///< pixels
}

ScatterWidget::ScatterWidget(QWidget* parent) : PointedFigure(parent) {
  takePointer(tr("Points"),
              tr("Arrow keys go from point to point, Return chooses one, Ctrl+Return adds it, Escape takes "
                 "the pointer away."));
}

void ScatterWidget::setData(ScatterData scatter) {
  m_painter.setData(std::move(scatter));
  if (m_painter.empty() || pointed() >= static_cast<int>(m_painter.data().x->size())) setPointer(std::nullopt);
  dataChanged();
}

void ScatterWidget::setOptions(const FieldOptions& options, const QString& firstKind, const QString& secondKind) {
  m_painter.setOptions(options, firstKind, secondKind);
  update();
}

QRectF ScatterWidget::figureRect() const { return QRectF(rect()).adjusted(4, 4, -4, -4); }

ScatterPainter::Placed ScatterWidget::placed() const { return m_painter.placed(figureRect(), themeOf(this)); }

void ScatterWidget::render(QPainter& painter, const QRectF& rect, const Theme& theme) const {
  if (isEmpty()) return paintEmptyText(painter, rect, emptyText(), theme);
  ScatterPainter copy = m_painter;
  copy.paint(painter, rect, theme);
}

QString ScatterWidget::spokenValue() const {
  return isEmpty() ? emptyText() : pointer() ? readout() : m_painter.describe();
}

void ScatterWidget::paintFigure(QPainter& painter, const Theme& theme) {
  m_painter.paint(painter, figureRect(), theme);
  painter.setRenderHint(QPainter::Antialiasing);
  if (pointer()) {
    const ScatterPainter::Placed where = placed();
    const double radius = m_painter.markerRadius(where, theme) * 2.2 + 1;
    const QPointF at = m_painter.pixelOf(static_cast<std::size_t>(*pointer()), where);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.palette().card, 4));
    painter.drawEllipse(at, radius, radius);
    painter.setPen(QPen(theme.palette().text, 2));
    painter.drawEllipse(at, radius, radius);
    paintTip(painter, at, rect(), readout(), theme);
  }
}

QRectF ScatterWidget::ringRect() const {
  return isEmpty() ? PointedFigure::ringRect() : placed().plot.adjusted(-3, -3, 3, 3);
}

std::optional<int> ScatterWidget::placeAt(const QPointF& pixel) const {
  const int sample = m_painter.nearest(pixel, placed(), kReach);
  return sample < 0 ? std::nullopt : std::optional(sample);
}

std::optional<int> ScatterWidget::moved(const std::optional<int>& from, int key, bool) const {
  const QPoint step = arrowStep(key);
  const int next = m_painter.neighbour(from.value_or(-1), step.x(), step.y());
  return next < 0 ? from : std::optional(next);
}

bool ScatterWidget::pressAt(const QPointF& pixel, Qt::KeyboardModifiers modifiers) {
  if (!placed().plot.contains(pixel)) return false;
  emit chosen(placeAt(pixel).value_or(-1), modifiers & Qt::ControlModifier);
  return true;
}

bool ScatterWidget::activate(const int& sample, Qt::KeyboardModifiers modifiers) {
  emit chosen(sample, modifiers & Qt::ControlModifier);
  return true;
}

}  // namespace perc::widgets
