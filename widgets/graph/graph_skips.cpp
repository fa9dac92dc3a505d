// SPDX-License-Identifier: GPL-3.0-or-later
// Residuals in a diagram: ways over the columns between, from what is added to where it is.
#include "widgets/graph/graph_layout.h"
#include "widgets/graph/graph_painter.h"

#include <QFontMetricsF>
#include <QPainter>
#include <algorithm>

namespace perc::widgets {
namespace {

constexpr double kLevel = 17, kCorner = 7, kSum = 6.5, kFirst = 9, kNext = 15;  ///< at textScale 1

/// Whether two ways at one level would touch: by their columns, and where they begin and end behind one.
bool meet(const GraphSkip& a, const GraphSkip& b) {
  const auto start = [](const GraphSkip& s) { return std::pair<double, double>(s.from, s.order); };
  const auto end = [](const GraphSkip& s) { return std::pair<double, double>(s.to, s.endOrder); };
  return start(a) < end(b) && start(b) < end(a);
}

}  // namespace

/// Short ways lie below long ones.
void GraphLayout::findSkips() {
  for (int to = 1; to < m_data.layers(); ++to) {
    const auto& steps = m_data.layer(to).steps;
    for (std::size_t i = 0; i < steps.size(); ++i)
      if (steps[i].kind == GraphStep::Kind::Residual) {
        GraphSkip& skip = m_skips.emplace_back();
        skip.from = steps[i].from;
        skip.to = to;
        skip.order = steps[i].fromSteps - 0.5;
        skip.endOrder = static_cast<double>(i);
        skip.label = QString::fromStdString(steps[i].notation);
      }
  }
  std::stable_sort(m_skips.begin(), m_skips.end(),
                   [](const GraphSkip& a, const GraphSkip& b) { return a.to - a.from < b.to - b.from; });
  for (auto skip = m_skips.begin(); skip != m_skips.end(); ++skip)
    for (auto other = m_skips.begin(); other != skip; ++other)
      if (meet(*skip, *other)) skip->level = std::max(skip->level, other->level + 1);
}

double GraphLayout::skipsHeight() const {
  int levels = 0;
  for (const GraphSkip& skip : m_skips) levels = std::max(levels, skip.level + 1);
  return m_theme.text(levels > 0 ? kLevel * levels + kSum : 0);
}

void GraphLayout::placeSkips(double top) {
  // All that is behind a column, in the order of its steps.
  std::vector<std::vector<double>> orders(m_columns.size());
  for (const GraphSkip& skip : m_skips) {
    orders[static_cast<std::size_t>(skip.from)].push_back(skip.order);
    orders[static_cast<std::size_t>(skip.to)].push_back(skip.endOrder);
  }
  for (std::vector<double>& all : orders) {
    std::sort(all.begin(), all.end());
    all.erase(std::unique(all.begin(), all.end()), all.end());
  }
  const auto place = [&](int index, double order) {
    const auto c = static_cast<std::size_t>(index);
    const double right = m_columns[c].cells.right(), gap = m_columns[c + 1].cells.left() - right;
    const auto rank = std::lower_bound(orders[c].begin(), orders[c].end(), order) - orders[c].begin();
    const double room = 0.8 * gap / static_cast<double>(orders[c].size());
    return QPointF(right + std::min(m_theme.text(kFirst), room * 0.6) +
                       static_cast<double>(rank) * std::min(m_theme.text(kNext), room),
                   m_columns[c].firstBox.center().y());
  };
  const auto low = [&](int index) { return box(index, m_data.layer(index).units - 1).center().y(); };
  for (GraphSkip& skip : m_skips) {
    skip.start = place(skip.from, skip.order);
    skip.end = place(skip.to, skip.endOrder);
    skip.startLow = low(skip.from);
    skip.endLow = low(skip.to);
    skip.top = top + skipsHeight() - m_theme.text(kLevel * (skip.level + 0.5) + kSum);
  }
}

void paintSum(QPainter& painter, const QPointF& centre, const Theme& theme) {
  const double radius = theme.text(kSum), arm = radius * 0.55;
  painter.setPen(QPen(theme.palette().text, theme.line(1.4)));
  painter.setBrush(theme.palette().card);
  painter.drawEllipse(centre, radius, radius);
  painter.drawLine(centre - QPointF(arm, 0), centre + QPointF(arm, 0));
  painter.drawLine(centre - QPointF(0, arm), centre + QPointF(0, arm));
}

/// Over units close by, and over the edges of a chosen one.
void GraphPainter::paintSums(QPainter& painter) const {
  for (const GraphSkip& skip : m_layout.skips()) paintSum(painter, skip.end, m_theme);
}

void GraphPainter::paintSkip(QPainter& painter, const GraphSkip& skip) const {
  const Palette& p = m_theme.palette();
  const double corner = std::min(m_theme.text(kCorner), (skip.end.x() - skip.start.x()) / 2);
  QPainterPath way(QPointF(skip.start.x(), skip.startLow));
  way.lineTo(skip.start.x(), skip.top + corner);
  way.quadTo(skip.start.x(), skip.top, skip.start.x() + corner, skip.top);
  way.lineTo(skip.end.x() - corner, skip.top);
  way.quadTo(skip.end.x(), skip.top, skip.end.x(), skip.top + corner);
  way.lineTo(skip.end.x(), skip.endLow);
  painter.setBrush(Qt::NoBrush);
  painter.strokePath(way, QPen(p.card, m_theme.line(4)));  // apart from the curves that it crosses
  painter.strokePath(way, QPen(p.text, m_theme.line(1.4)));
  if (skip.label.isEmpty()) return;
  painter.setFont(m_theme.font(TextRole::Small));
  const QFontMetricsF metrics(painter.font());
  const double room = skip.end.x() - skip.start.x() - m_theme.text(10);
  const QString text = metrics.elidedText(skip.label, Qt::ElideRight, room);
  QRectF at(0, 0, metrics.horizontalAdvance(text) + m_theme.text(6), metrics.height());
  at.moveCenter({(skip.start.x() + skip.end.x()) / 2, skip.top});
  painter.fillRect(at, p.card);
  painter.setPen(p.text);
  painter.drawText(at, Qt::AlignCenter, text);
}

}  // namespace perc::widgets
