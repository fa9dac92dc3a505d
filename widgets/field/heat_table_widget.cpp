// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/field/heat_table_widget.h"

#include "widgets/figure/readout.h"

#include <QFontMetricsF>
#include <QPainter>
#include <algorithm>

namespace perc::widgets {
namespace {

/// The table, and under it the strip with what is read.
std::pair<QRectF, QRectF> parts(const QRectF& rect, const Theme& theme, bool strip) {
  const QRectF in = rect.adjusted(theme.text(8), theme.text(4), -theme.text(8), -theme.text(6));
  if (!strip) return {in, {}};
  const double high = 2 * QFontMetricsF(theme.font(TextRole::Small)).height() + theme.text(8);
  return {in.adjusted(0, 0, 0, -high - theme.text(4)), QRectF(in.left(), in.bottom() - high, in.width(), high)};
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
  if (m_chosen) return tr("Chosen: %1").arg(describe(*m_chosen));
  return m_hint.isEmpty() ? tr("Point at a cell to read it.") : m_hint;
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
  return HeatTablePainter(m_table, theme).cellRect(parts(rect(), theme, true).first, cell);
}

void HeatTableWidget::render(QPainter& painter, const QRectF& rect, const Theme& theme) const {
  if (isEmpty()) return paintEmptyText(painter, rect, emptyText(), theme);
  const auto [table, strip] = parts(rect, theme, m_chosen.has_value());
  HeatTablePainter(m_table, theme).paint(painter, table, std::nullopt, m_chosen);
  if (m_chosen) paintStrip(painter, strip, describe(*m_chosen), false, theme);
}

void HeatTableWidget::paintFigure(QPainter& painter, const Theme& theme) {
  const auto [table, strip] = parts(rect(), theme, true);
  HeatTablePainter(m_table, theme).paint(painter, table, pointer(), m_chosen);
  paintStrip(painter, strip, readout(), !pointer() && !m_chosen, theme);
}

std::optional<QPoint> HeatTableWidget::placeAt(const QPointF& pixel) const {
  const Theme theme = themeOf(this);
  return HeatTablePainter(m_table, theme).cellAt(parts(rect(), theme, true).first, pixel);
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
