// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/field/heat_table_widget.h"

#include "widgets/figure/readout.h"

#include <QFontMetricsF>
#include <QPainter>
#include <algorithm>

namespace perc::widgets {
namespace {

QRectF inside(const QRectF& rect, const Theme& theme) {
  return rect.adjusted(theme.text(8), theme.text(4), -theme.text(8), -theme.text(6));
}

}  // namespace

HeatTableWidget::HeatTableWidget(QWidget* parent) : PointedFigure(parent) {
  takePointer(tr("Table of values"),
              tr("Arrow keys read another cell, Return chooses it, Escape takes the pointer away."));
}

void HeatTableWidget::setTable(HeatTable table) {
  const bool another = table.x.title != m_table.x.title || table.y.title != m_table.y.title;
  m_table = std::move(table);
  if (pointer() && (another || !m_table.has(*pointer()))) setPointer(std::nullopt);
  if (m_chosen && (another || !m_table.has(*m_chosen))) setChosen(std::nullopt);
  dataChanged();
}

void HeatTableWidget::setChosen(std::optional<QPoint> cell) {
  if (cell == m_chosen) return;
  m_chosen = cell;
  update();
  emit chosenChanged();
}

void HeatTableWidget::choose(std::optional<QPoint> cell) {
  setChosen(cell);
  announceValue(this);
}

QString HeatTableWidget::readout() const {
  if (isEmpty()) return {};
  if (pointer()) return describe(*pointer());
  return m_chosen ? chosenText() : m_hint;
}

QString HeatTableWidget::chosenText() const { return tr("Chosen: %1").arg(describe(*m_chosen)); }

/// Above the line that says what can be done, or what is chosen.
QRectF HeatTableWidget::tableRect() const {
  const Theme theme = themeOf(this);
  return inside(rect(), theme).adjusted(0, 0, 0, -hintHeight(theme));
}

QString HeatTableWidget::spokenValue() const {
  if (isEmpty()) return emptyText();
  if (pointer()) return readout();
  const QString ends = extremes();
  return m_table.title.isEmpty() ? ends : ends.isEmpty() ? m_table.title : m_table.title + QStringLiteral(". ") + ends;
}

QString HeatTableWidget::extremes() const {
  const auto ends = m_table.extremes();
  return ends ? tr("Lowest: %1. Highest: %2.").arg(describe(ends->first), describe(ends->second)) : QString();
}

QRectF HeatTableWidget::cellRect(const QPoint& cell) const {
  if (isEmpty()) return {};
  const Theme theme = themeOf(this);
  return HeatTablePainter(m_table, theme).cellRect(tableRect(), cell);
}

void HeatTableWidget::render(QPainter& painter, const QRectF& rect, const Theme& theme) const {
  if (isEmpty()) return paintEmptyText(painter, rect, emptyText(), theme);
  QRectF table = inside(rect, theme);
  if (m_chosen) {
    const double high = 2 * QFontMetricsF(theme.font(TextRole::Small)).height() + theme.text(8);
    paintStrip(painter, QRectF(table.left(), table.bottom() - high, table.width(), high), describe(*m_chosen), false,
               theme);
    table.adjust(0, 0, 0, -high - theme.text(4));
  }
  HeatTablePainter(m_table, theme).paint(painter, table, std::nullopt, m_chosen);
}

void HeatTableWidget::paintFigure(QPainter& painter, const Theme& theme) {
  HeatTablePainter(m_table, theme).paint(painter, tableRect(), pointer(), m_chosen);
  paintHint(painter, rect(), m_chosen ? chosenText() : m_hint, theme);
  if (pointer()) paintTip(painter, cellRect(*pointer()).center(), rect(), readout(), theme);
}

std::optional<QPoint> HeatTableWidget::placeAt(const QPointF& pixel) const {
  const Theme theme = themeOf(this);
  return HeatTablePainter(m_table, theme).cellAt(tableRect(), pixel);
}

std::optional<QPoint> HeatTableWidget::moved(const std::optional<QPoint>& from, int key, bool far) const {
  const int columns = m_table.x.size(), rows = m_table.y.size();
  if (!from) return m_chosen ? *m_chosen : QPoint(columns / 2, rows / 2);
  QPoint step = arrowStep(key) * (far ? 5 : 1);
  if (m_table.hasNames()) step.ry() *= -1;
  return QPoint(std::clamp(from->x() + step.x(), 0, columns - 1), std::clamp(from->y() + step.y(), 0, rows - 1));
}

bool HeatTableWidget::pressAt(const QPointF& pixel, Qt::KeyboardModifiers) {
  point(placeAt(pixel));
  choose(pointer());
  return true;
}

bool HeatTableWidget::activate(const QPoint& cell, Qt::KeyboardModifiers) {
  choose(cell);
  return true;
}

}  // namespace perc::widgets
