// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/figure/figure_widget.h"

#include "widgets/figure/readout.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

namespace perc::widgets {
namespace {

bool isPlain(const QKeyEvent& event) { return !(event.modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier)); }
bool enters(const QKeyEvent& event) { return event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter; }

}  // namespace

QPoint arrowStep(int key) {
  switch (key) {
    case Qt::Key_Left: return {-1, 0};
    case Qt::Key_Right: return {1, 0};
    case Qt::Key_Up: return {0, 1};
    case Qt::Key_Down: return {0, -1};
    default: return {};
  }
}

void FigureWidget::setEmptyText(const QString& text) {
  m_emptyText = text;
  update();
}

void FigureWidget::takePointer(const QString& name, const QString& keys) {
  setAttribute(Qt::WA_OpaquePaintEvent);  // what lies behind need not be painted for each frame
  setMouseTracking(true);
  setFocusPolicy(Qt::StrongFocus);
  setAccessibleName(name);
  setAccessibleDescription(keys);
}

void FigureWidget::paintFigure(QPainter&, const Theme&) {}
QRectF FigureWidget::ringRect() const { return QRectF(rect()).adjusted(1, 1, -1, -1); }
FigureTip FigureWidget::tipAt(const QPointF&) const { return {}; }
void FigureWidget::hoverAt(const QPointF&) {}
bool FigureWidget::pressAt(const QPointF&, Qt::KeyboardModifiers) { return false; }
bool FigureWidget::doubleClickAt(const QPointF&, Qt::KeyboardModifiers) { return false; }
void FigureWidget::releaseAt(const QPointF&) {}
bool FigureWidget::takesKey(int) const { return false; }
bool FigureWidget::keyDown(const QKeyEvent&) { return false; }
bool FigureWidget::keyUp(const QKeyEvent&) { return false; }

void FigureWidget::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  const Theme theme = themeOf(this);
  if (testAttribute(Qt::WA_OpaquePaintEvent)) painter.fillRect(rect(), theme.palette().card);
  if (isEmpty()) paintEmptyText(painter, rect(), emptyText(), theme);
  else paintFigure(painter, theme);
  const QRectF ring = ringRect();
  if (!hasFocus() || focusProxy() || ring.isNull()) return;
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(QPen(theme.palette().accent, 2));
  painter.setBrush(Qt::NoBrush);
  painter.drawRoundedRect(ring, 5, 5);
}

bool FigureWidget::event(QEvent* event) {
  if (event->type() == QEvent::ShortcutOverride) {
    const auto* key = static_cast<QKeyEvent*>(event);
    if (isPlain(*key) && !isEmpty() && takesKey(key->key())) event->accept();
  } else if (event->type() == QEvent::ToolTip && !isEmpty()) {
    const auto* help = static_cast<QHelpEvent*>(event);
    const FigureTip tip = tipAt(help->pos());
    QToolTip::showText(help->globalPos(), tip.text, this, tip.area);  // without text: the last one goes
    if (!tip.text.isEmpty()) return true;
  }
  return QWidget::event(event);
}

/// Being the last to look at our own events, we see double clicks before those who would maximise the view.
void FigureWidget::showEvent(QShowEvent* event) {
  removeEventFilter(this);
  installEventFilter(this);
  QWidget::showEvent(event);
}

bool FigureWidget::eventFilter(QObject* watched, QEvent* event) {
  if (watched != this || event->type() != QEvent::MouseButtonDblClick) return QWidget::eventFilter(watched, event);
  const auto* mouse = static_cast<QMouseEvent*>(event);
  if (mouse->button() != Qt::LeftButton || isEmpty() || !doubleClickAt(mouse->position(), mouse->modifiers()))
    return false;
  return m_pressed = true;
}

void FigureWidget::mouseMoveEvent(QMouseEvent* event) {
  if (!hasMouseTracking()) return QWidget::mouseMoveEvent(event);
  if (isEmpty()) return;
  if (m_pressed) dragTo(event->position());
  else hoverAt(event->position());
}

void FigureWidget::mousePressEvent(QMouseEvent* event) {
  if (event->button() != Qt::LeftButton || isEmpty() || !pressAt(event->position(), event->modifiers()))
    return QWidget::mousePressEvent(event);
  m_pressed = true;
}

void FigureWidget::mouseReleaseEvent(QMouseEvent* event) {
  if (event->button() != Qt::LeftButton || !std::exchange(m_pressed, false)) return QWidget::mouseReleaseEvent(event);
  releaseAt(event->position());
}

void FigureWidget::leaveEvent(QEvent* event) {
  QWidget::leaveEvent(event);
  leave();
}

void FigureWidget::keyPressEvent(QKeyEvent* event) {
  if (isEmpty() || !(isPlain(*event) || enters(*event)) || !keyDown(*event)) QWidget::keyPressEvent(event);
}

void FigureWidget::keyReleaseEvent(QKeyEvent* event) {
  if (!keyUp(*event)) QWidget::keyReleaseEvent(event);
}

void FigureWidget::focusOutEvent(QFocusEvent* event) {
  letGo();
  QWidget::focusOutEvent(event);
}

void FigureWidget::hideEvent(QHideEvent* event) {
  m_pressed = false;
  letGo();
  QWidget::hideEvent(event);
}

}  // namespace perc::widgets
