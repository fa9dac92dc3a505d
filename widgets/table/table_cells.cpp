// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/table/table_cells.h"

#include <QFontMetricsF>
#include <QPainter>

namespace perc::widgets {

double cellHeight(const Theme& theme) { return theme.text(26); }
double cellMargin(const Theme& theme) { return theme.text(8); }

namespace {

void paintText(QPainter& painter, const QRectF& rect, const QString& text, const TableColumn& column,
               const Theme& theme) {
  const QRectF inside = rect.adjusted(cellMargin(theme), 0, -cellMargin(theme), 0);
  const Qt::Alignment side = column.kind == TableColumn::Kind::Number ? Qt::AlignRight : Qt::AlignLeft;
  const QFontMetricsF metrics(painter.font());
  const double width = metrics.horizontalAdvance(text);
  const double baseline = inside.center().y() + (metrics.ascent() - metrics.descent()) / 2;
  const QString fitting = width > inside.width() ? metrics.elidedText(text, Qt::ElideRight, inside.width()) : text;
  painter.drawText(
      QPointF(side == Qt::AlignRight && width <= inside.width() ? inside.right() - width : inside.left(), baseline),
      fitting);
}

}  // namespace

void paintCell(QPainter& painter, const QRectF& rect, const TableColumn& column, std::size_t sample, bool chosen,
               const Theme& theme) {
  const Palette& p = theme.palette();
  if (chosen) painter.fillRect(rect, p.accentSoft);
  painter.fillRect(QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), chosen ? p.accent : p.gridLine);
  const bool check = column.kind == TableColumn::Kind::Check;
  painter.setFont(theme.font());
  painter.setPen(!check ? p.text : column.key(sample) == 0 ? p.error : p.muted);
  paintText(painter, rect, column.text(sample), column, theme);
}

void paintHeaderCell(QPainter& painter, const QRectF& rect, const TableColumn& column, Sorted sorted,
                     const Theme& theme) {
  const Palette& p = theme.palette();
  painter.fillRect(rect, p.well);
  painter.fillRect(QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), p.line);
  painter.setFont(theme.font(TextRole::Small));
  painter.setPen(sorted == Sorted::No ? p.muted : p.text);
  paintText(painter, rect, column.title, column, theme);
  if (sorted == Sorted::No) return;
  const double size = theme.text(3.5), beside = QFontMetricsF(painter.font()).horizontalAdvance(column.title) +
                                                cellMargin(theme) + theme.text(8);
  const double x = column.kind == TableColumn::Kind::Number ? rect.right() - beside : rect.left() + beside;
  const double y = rect.center().y(), tip = sorted == Sorted::Up ? -size : size;
  const QPointF triangle[] = {{x - size, y - tip / 2}, {x + size, y - tip / 2}, {x, y + tip / 2}};
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(Qt::NoPen);
  painter.setBrush(p.accent);
  painter.drawPolygon(triangle, 3);
  painter.setRenderHint(QPainter::Antialiasing, false);
}

void TableHeader::paintSection(QPainter* painter, const QRect& rect, int section) const {
  painter->save();
  const Sorted sorted = sortIndicatorSection() != section            ? Sorted::No
                        : sortIndicatorOrder() == Qt::AscendingOrder ? Sorted::Up
                                                                     : Sorted::Down;
  paintHeaderCell(*painter, rect, m_content.columns()[static_cast<std::size_t>(section)], sorted, themeOf(this));
  painter->restore();
}

void CellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
  const Theme theme = themeOf(option.widget);
  paintCell(*painter, QRectF(option.rect), m_model.columns()[static_cast<std::size_t>(index.column())],
            static_cast<std::size_t>(m_model.sampleAt(index.row())), option.state & QStyle::State_Selected, theme);
  if (!(option.state & QStyle::State_HasFocus)) return;
  painter->setPen(QPen(theme.palette().accent, 1, Qt::DotLine));
  painter->setBrush(Qt::NoBrush);
  painter->drawRect(option.rect.adjusted(1, 1, -2, -2));
}

}  // namespace perc::widgets
