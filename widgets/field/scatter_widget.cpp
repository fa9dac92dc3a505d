// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/field/scatter_widget.h"

#include <QFontMetricsF>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace perc::widgets {
namespace {
constexpr double kReach = 24;  ///< pixels
}

ScatterWidget::ScatterWidget(QWidget* parent) : QWidget(parent) {
  setAttribute(Qt::WA_OpaquePaintEvent);
  setMouseTracking(true);
  setFocusPolicy(Qt::StrongFocus);
  setAccessibleName(tr("Points"));
  setAccessibleDescription(
      tr("Arrow keys go from point to point, Return chooses one, Ctrl+Return adds it, Escape takes the pointer away."));
}

void ScatterWidget::setData(ScatterData scatter) {
  m_painter.setData(std::move(scatter));
  if (m_painter.empty() || static_cast<std::size_t>(std::max(0, m_pointed)) >= m_painter.data().x->size())
    m_pointed = -1;
  update();
  if (m_pointed >= 0 && hasFocus()) announceValue(this);
}

void ScatterWidget::setOptions(const FieldOptions& options, const QString& firstKind, const QString& secondKind) {
  m_painter.setOptions(options, firstKind, secondKind);
  update();
}

void ScatterWidget::setEmptyText(const QString& text) {
  m_emptyText = text;
  update();
}

double ScatterWidget::stripHeight() const {
  const Theme theme = themeOf(this);
  return (width() < theme.text(620) ? 2 : 1) * QFontMetricsF(theme.font(TextRole::Small)).height() + theme.text(10);
}

QRectF ScatterWidget::figureRect() const {
  return QRectF(rect()).adjusted(4, 4, -4, -4 - stripHeight() - themeOf(this).text(6));
}

ScatterPainter::Placed ScatterWidget::placed() const { return m_painter.placed(figureRect(), themeOf(this)); }

void ScatterWidget::render(QPainter& painter, const QRectF& rect, const Theme& theme) const {
  if (m_painter.empty()) {
    painter.setFont(theme.font());
    painter.setPen(theme.palette().muted);
    painter.drawText(rect, Qt::AlignCenter | Qt::TextWordWrap, m_emptyText);
    return;
  }
  ScatterPainter copy = m_painter;
  copy.paint(painter, rect, theme);
}

QString ScatterWidget::spokenValue() const {
  return m_painter.empty() ? m_emptyText : m_pointed >= 0 ? readout() : m_painter.describe();
}

void ScatterWidget::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  const Theme theme = themeOf(this);
  const Palette& p = theme.palette();
  painter.fillRect(rect(), p.card);
  if (m_painter.empty()) return render(painter, QRectF(rect()).adjusted(16, 16, -16, -16), theme);
  m_painter.paint(painter, figureRect(), theme);
  const ScatterPainter::Placed where = placed();
  painter.setRenderHint(QPainter::Antialiasing);
  if (m_pointed >= 0) {
    const double radius = m_painter.markerRadius(where, theme) * 2.2 + 1;
    const QPointF at = m_painter.pixelOf(static_cast<std::size_t>(m_pointed), where);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(p.card, 4));
    painter.drawEllipse(at, radius, radius);
    painter.setPen(QPen(p.text, 2));
    painter.drawEllipse(at, radius, radius);
  }
  const QRectF strip(4, height() - 4 - stripHeight(), width() - 8, stripHeight());
  painter.setPen(Qt::NoPen);
  painter.setBrush(p.well);
  painter.drawRoundedRect(strip, 6, 6);
  painter.setFont(theme.font(TextRole::Small));
  painter.setPen(m_pointed >= 0 ? p.text : p.muted);
  painter.drawText(strip.adjusted(theme.text(10), 0, -theme.text(10), 0), Qt::AlignVCenter | Qt::TextWordWrap,
                   m_pointed >= 0 ? readout() : tr("Point at a sample to read it, click to choose it."));
  if (!hasFocus()) return;
  painter.setPen(QPen(p.accent, 2));
  painter.setBrush(Qt::NoBrush);
  painter.drawRoundedRect(where.plot.adjusted(-3, -3, 3, 3), 4, 4);
}

void ScatterWidget::point(int sample) {
  if (sample == m_pointed) return;
  m_pointed = sample;
  update();
  announceValue(this);
}

void ScatterWidget::mouseMoveEvent(QMouseEvent* event) {
  point(m_painter.nearest(event->position(), placed(), kReach));
}

void ScatterWidget::mousePressEvent(QMouseEvent* event) {
  if (event->button() != Qt::LeftButton || !placed().plot.contains(event->position()))
    return QWidget::mousePressEvent(event);
  emit chosen(m_painter.nearest(event->position(), placed(), kReach), event->modifiers() & Qt::ControlModifier);
}

void ScatterWidget::leaveEvent(QEvent*) { point(-1); }

/// The arrow keys are ours while we have the focus, not shortcuts of the window.
bool ScatterWidget::event(QEvent* event) {
  if (event->type() == QEvent::ShortcutOverride) {
    const int key = static_cast<QKeyEvent*>(event)->key();
    if ((key >= Qt::Key_Left && key <= Qt::Key_Down) || (key == Qt::Key_Escape && m_pointed >= 0)) event->accept();
  }
  return QWidget::event(event);
}

void ScatterWidget::keyPressEvent(QKeyEvent* event) {
  double dx = 0, dy = 0;
  switch (event->key()) {
    case Qt::Key_Left: dx = -1; break;
    case Qt::Key_Right: dx = 1; break;
    case Qt::Key_Up: dy = 1; break;
    case Qt::Key_Down: dy = -1; break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
      if (m_pointed >= 0) emit chosen(m_pointed, event->modifiers() & Qt::ControlModifier);
      return;
    case Qt::Key_Escape:
      if (m_pointed >= 0) return point(-1);
      [[fallthrough]];
    default: return QWidget::keyPressEvent(event);
  }
  if (const int next = m_painter.neighbour(m_pointed, dx, dy); next >= 0) point(next);
}

}  // namespace perc::widgets
