// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/figure/multiples.h"

#include "widgets/figure/readout.h"

#include <QFontMetricsF>
#include <QPainter>
#include <algorithm>
#include <cmath>

namespace perc::widgets {
namespace {
constexpr double kGap = 10;  ///< between two figures, pixels at textScale 1
}

/// As many as make the figures largest at their aspect.
int SmallMultiples::columns(const QSizeF& room) const {
  int best = 1;
  double largest = 0;
  for (int columns = 1; columns <= std::max(1, size()); ++columns) {
    const int rows = (size() + columns - 1) / columns;
    const double width = std::min(room.width() / columns, aspect * room.height() / std::max(1, rows));
    if (width <= largest * 1.001) continue;
    largest = width;
    best = columns;
  }
  return best;
}

SmallMultiples::Grid SmallMultiples::grid(const QRectF& rect, const Theme& theme) const {
  const double line = QFontMetricsF(theme.font(TextRole::Small)).height();
  const double strong = title.isEmpty() ? 0 : QFontMetricsF(theme.font(TextRole::Strong)).height() + theme.text(4);
  const double below = legendHeight ? legendHeight(rect.width(), theme) : 0;
  Grid g{rect.adjusted(0, strong, 0, -below), 1, 1, line + theme.text(4), 0, 0, theme.text(kGap)};
  if (axes) {
    const QRectF plot = axes->plotRect(g.room, theme);
    g.left = plot.left() - g.room.left();
    g.bottom = g.room.bottom() - plot.bottom();
    const double right = g.room.right() - plot.right();  // half of the last label
    g.gap = std::max(g.gap, 2 * right + theme.text(4));
    g.room.adjust(g.left, 0, -right, -g.bottom);
  }
  g.columns = columns(g.room.size());
  g.rows = std::max(1, (size() + g.columns - 1) / g.columns);
  return g;
}

QRectF SmallMultiples::figureRect(int index, const QRectF& rect, const Theme& theme) const {
  const Grid g = grid(rect, theme);
  const double below = theme.text(kGap), width = (g.room.width() + g.gap) / g.columns,
               height = (g.room.height() + below) / g.rows;
  const QRectF cell(g.room.left() + index % g.columns * width, g.room.top() + index / g.columns * height + g.head,
                    width - g.gap, height - below - g.head);
  if (!square) return cell;
  const double side = std::max(1.0, std::min(cell.width(), cell.height()));
  return QRectF(cell.center().x() - side / 2, cell.top(), side, side);
}

std::optional<int> SmallMultiples::figureAt(const QPointF& pixel, const QRectF& rect, const Theme& theme) const {
  for (int i = 0; i < size(); ++i)
    if (figureRect(i, rect, theme).contains(pixel)) return i;
  return std::nullopt;
}

void SmallMultiples::paintFigure(QPainter& painter, int index, const Grid& grid, const QRectF& picture,
                                 const Theme& theme) const {
  const SmallFigure& figure = figures[static_cast<std::size_t>(index)];
  painter.setFont(theme.font(TextRole::Small));
  painter.setPen(theme.palette().muted);
  const QRectF head(picture.left(), picture.top() - grid.head, picture.width(), grid.head);
  painter.drawText(head, Qt::AlignLeft | Qt::AlignVCenter,
                   QFontMetricsF(painter.font()).elidedText(figure.title, Qt::ElideRight, head.width()));
  painter.save();
  if (axes) {
    paintGrid(painter, picture, *axes, theme);
    painter.setClipRect(picture.adjusted(-1, -1, 1, 1), Qt::IntersectClip);
  }
  figure.paint(painter, picture, theme);
  painter.restore();
  if (!axes) return;
  const auto labels = [&](const QRectF& side) {
    painter.save();
    painter.setClipRect(side, Qt::IntersectClip);
    paintAxisLabels(painter, picture, *axes, theme);
    painter.restore();
  };
  const double margin = theme.text(kGap), beside = grid.left - theme.text(6);  // without the first label below
  if (index % grid.columns == 0)
    labels(QRectF(picture.left() - grid.left, picture.top() - margin, beside, picture.height() + 2 * margin));
  if (index + grid.columns >= size())
    labels(QRectF(picture.left() - margin, picture.bottom(), picture.width() + 2 * margin, grid.bottom));
}

void SmallMultiples::paint(QPainter& painter, const QRectF& rect, const Theme& theme,
                           std::optional<int> pointed) const {
  const Palette& p = theme.palette();
  const Grid g = grid(rect, theme);
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setFont(theme.font(TextRole::Strong));
  painter.setPen(p.text);
  painter.drawText(QRectF(rect.left(), rect.top(), rect.width(), g.room.top() - rect.top()), Qt::AlignLeft, title);
  for (int i = 0; i < size(); ++i) paintFigure(painter, i, g, figureRect(i, rect, theme), theme);
  if (pointed) {
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(p.text, theme.line(2)));
    painter.drawRoundedRect(figureRect(*pointed, rect, theme).adjusted(-2, -2, 2, 2), 4, 4);
  }
  if (legend) {
    const double high = legendHeight ? legendHeight(rect.width(), theme) : 0;
    legend(painter, QRectF(rect.left(), rect.bottom() - high, rect.width(), high), theme);
  }
  painter.restore();
}

QString SmallMultiples::describe() const {
  QStringList all;
  for (const SmallFigure& figure : figures)
    all << (figure.words.isEmpty() ? figure.title : QStringLiteral("%1: %2").arg(figure.title, figure.words));
  const QString text = all.join(QStringLiteral("; "));
  return title.isEmpty() ? text : QStringLiteral("%1. %2").arg(title, text);
}

SmallMultiplesWidget::SmallMultiplesWidget(QWidget* parent) : PointedFigure(parent) {
  takePointer(tr("Small figures"),
              tr("Arrow keys go from figure to figure, Return chooses one, Escape goes back to all."));
}

void SmallMultiplesWidget::setFigures(SmallMultiples figures) {
  m_figures = std::move(figures);
  if (pointer() && *pointer() >= m_figures.size()) setPointer(std::nullopt);
  dataChanged();
}

QRectF SmallMultiplesWidget::figureRect(int index) const { return m_figures.figureRect(index, area(), themeOf(this)); }

void SmallMultiplesWidget::render(QPainter& painter, const QRectF& rect, const Theme& theme) const {
  if (isEmpty()) paintEmptyText(painter, rect, emptyText(), theme);
  else m_figures.paint(painter, rect, theme);
}

QString SmallMultiplesWidget::spokenValue() const {
  if (isEmpty()) return emptyText();
  if (!pointer()) return m_figures.describe();
  const SmallFigure& figure = m_figures.figures[static_cast<std::size_t>(*pointer())];
  return QStringLiteral("%1: %2").arg(figure.title, figure.words);
}

void SmallMultiplesWidget::paintFigure(QPainter& painter, const Theme& theme) {
  m_figures.paint(painter, area(), theme, pointer());
}

std::optional<int> SmallMultiplesWidget::placeAt(const QPointF& pixel) const {
  return m_figures.figureAt(pixel, area(), themeOf(this));
}

std::optional<int> SmallMultiplesWidget::moved(const std::optional<int>& from, int key, bool) const {
  if (!from) return 0;
  const QPoint step = arrowStep(key);
  const double left = figureRect(0).left();
  int columns = 1;
  while (columns < m_figures.size() && figureRect(columns).left() > left) ++columns;
  const int to = *from + step.x() - step.y() * columns;
  return to >= 0 && to < m_figures.size() ? to : *from;
}

bool SmallMultiplesWidget::activate(const int& index, Qt::KeyboardModifiers) {
  emit chosen(index);
  return true;
}

}  // namespace perc::widgets
