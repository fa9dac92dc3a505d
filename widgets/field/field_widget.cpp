// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/field/field_widget.h"

#include <QFontMetricsF>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <algorithm>

namespace perc::widgets {
namespace {
constexpr double kLeastBeside = 150, kBesideLines = 6;  ///< the readout under a legend at the side
constexpr double kLeastFigure = 170;                    ///< beside the readout, pixels at textScale 1
}  // namespace

FieldWidget::FieldWidget(QWidget* parent) : QWidget(parent) {
  setAttribute(Qt::WA_OpaquePaintEvent);  // what lies behind need not be painted for each frame
  setMouseTracking(true);
  setFocusPolicy(Qt::StrongFocus);
  setAccessibleName(tr("Field over the plane"));
  setAccessibleDescription(tr("Arrow keys move the pointer, Shift moves it further, Escape takes it away."));
}

void FieldWidget::setData(FieldData field) {
  const auto& before = m_painter.data().grid;
  if (!before || !field.grid || before->x1 != field.grid->x1 || before->y1 != field.grid->y1) m_beside.reset();
  m_painter.setData(std::move(field));
  update();
  if (m_pointer && hasFocus()) announceValue(this);
}

void FieldWidget::setOptions(const FieldOptions& options) {
  if (!(options == m_painter.options())) m_beside.reset();
  m_painter.setOptions(options);
  update();
}

void FieldWidget::setReadout(std::function<QString(double, double)> readout) {
  m_readout = std::move(readout);
  update();
}

void FieldWidget::setReadoutVisible(bool visible) {
  m_readoutVisible = visible;
  m_beside.reset();
  update();
}

QString FieldWidget::readout() const {
  if (!m_pointer) return {};
  return m_readout ? m_readout(m_pointer->x(), m_pointer->y()) : m_painter.describe(m_pointer->x(), m_pointer->y());
}

void FieldWidget::setPointer(std::optional<QPointF> place) {
  if (place == m_pointer) return;
  m_pointer = place;
  update();
}

void FieldWidget::setBrush(std::optional<QSizeF> radii) {
  m_brush = radii;
  update();
}

void FieldWidget::movePointer(std::optional<QPointF> place) {
  if (place == m_pointer) return;
  setPointer(place);
  if (place) emit pointerMoved(place->x(), place->y());
  else emit pointerLeft();
  announceValue(this);
}

double FieldWidget::readoutHeight() const {
  const Theme theme = themeOf(this);
  const int lines = width() < theme.text(460) ? 3 : 2;
  return lines * QFontMetricsF(theme.font(TextRole::Small)).height() + theme.text(20);
}

/// The strip for the readout is kept free always, so that the picture does not jump; where there is no room for both it
/// lies over the picture's lower end while something is pointed at.
QRectF FieldWidget::figureRect() const {
  const bool room = height() - readoutHeight() >= themeOf(this).text(kLeastFigure);
  const bool below = m_readoutVisible && room && besideLegend().isEmpty();
  return QRectF(rect()).adjusted(4, 4, -4, -4 - (below ? readoutHeight() : 0));
}

/// Where the readout stands if the legend is beside the picture and leaves room for it; else empty.
QRectF FieldWidget::besideLegend() const {
  if (!m_beside) {
    const Theme theme = themeOf(this);
    const QRectF room = m_painter.roomBeside(QRectF(rect()).adjusted(4, 4, -4, -4), theme);
    const bool enough = m_readoutVisible && room.width() >= theme.text(kLeastBeside) &&
                        room.height() >= kBesideLines * QFontMetricsF(theme.font(TextRole::Small)).height();
    m_beside = enough ? room : QRectF();
  }
  return *m_beside;
}

void FieldWidget::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  m_beside.reset();
}

void FieldWidget::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  m_beside.reset();
}

QRectF FieldWidget::plotRect() const { return m_painter.plotRect(figureRect(), themeOf(this)); }

void FieldWidget::render(QPainter& painter, const QRectF& rect, const Theme& theme) const {
  FieldPainter copy;
  copy.setOptions(m_painter.options());
  copy.setData(m_painter.data());
  copy.paint(painter, rect, theme);
}

QString FieldWidget::spokenValue() const { return m_pointer ? readout() : m_painter.describe(); }

void FieldWidget::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  const Theme theme = themeOf(this);
  painter.fillRect(rect(), theme.palette().card);
  m_painter.paint(painter, figureRect(), theme);
  const QRectF plot = plotRect();
  if (m_pointer) paintPointer(painter, plot);
  if (m_readoutVisible) paintReadout(painter);
  if (hasFocus()) {
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.palette().accent, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(plot.adjusted(-3, -3, 3, 3), 4, 4);
  }
}

void FieldWidget::paintPointer(QPainter& painter, const QRectF& plot) const {
  const Palette& p = themeOf(this).palette();
  const QPointF at = m_painter.axes().toPixel(plot, m_pointer->x(), m_pointer->y());
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

void FieldWidget::paintReadout(QPainter& painter) const {
  const Theme theme = themeOf(this);
  const Palette& p = theme.palette();
  const QRectF plot = plotRect(), figure = figureRect();
  const double left = std::min(plot.left(), figure.right() - theme.text(200));
  const QRectF beside = besideLegend();
  const bool over = beside.isEmpty() && height() - figure.bottom() < readoutHeight();
  if (over && !m_pointer) return;
  QRectF strip(std::max(figure.left(), left), m_painter.bottom(figure, theme) + theme.text(6),
               std::max(plot.width(), theme.text(200)), height() - figure.bottom() - theme.text(10));
  if (over)
    strip = QRectF(figure.left(), figure.bottom() - readoutHeight() + theme.text(10), figure.width(),
                   readoutHeight() - theme.text(10));
  if (!beside.isEmpty()) strip = beside;
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(Qt::NoPen);
  painter.setBrush(p.well);
  painter.drawRoundedRect(strip, 6, 6);
  painter.setFont(theme.font(TextRole::Small));
  painter.setPen(m_pointer ? p.text : p.muted);
  const QString text =
      m_pointer ? tr("Under the pointer: %1").arg(readout()) : tr("Point at the picture to read its values.");
  painter.drawText(strip.adjusted(theme.text(10), 0, -theme.text(10), 0), Qt::AlignVCenter | Qt::TextWordWrap, text);
}

void FieldWidget::mouseMoveEvent(QMouseEvent* event) {
  const QRectF plot = plotRect();
  if (!plot.contains(event->position())) return movePointer(std::nullopt);
  const QPointF place = m_painter.axes().fromPixel(plot, event->position());
  movePointer(place);
  if (event->buttons() & Qt::LeftButton) emit dragged(place.x(), place.y());
}

void FieldWidget::mouseReleaseEvent(QMouseEvent* event) {
  if (event->button() == Qt::LeftButton) emit released();
  QWidget::mouseReleaseEvent(event);
}

void FieldWidget::mousePressEvent(QMouseEvent* event) {
  const QRectF plot = plotRect();
  if (event->button() != Qt::LeftButton || !plot.contains(event->position())) return QWidget::mousePressEvent(event);
  const QPointF place = m_painter.axes().fromPixel(plot, event->position());
  emit clicked(place.x(), place.y());
}

void FieldWidget::leaveEvent(QEvent*) { movePointer(std::nullopt); }

void FieldWidget::focusInEvent(QFocusEvent* event) {
  QWidget::focusInEvent(event);
  update();
}

/// The arrow keys are ours while we have the focus, not shortcuts of the window.
bool FieldWidget::event(QEvent* event) {
  if (event->type() == QEvent::ShortcutOverride) {
    const int key = static_cast<QKeyEvent*>(event)->key();
    if ((key >= Qt::Key_Left && key <= Qt::Key_Down) || (key == Qt::Key_Escape && m_pointer)) event->accept();
  }
  return QWidget::event(event);
}

void FieldWidget::keyPressEvent(QKeyEvent* event) {
  const Axes axes = m_painter.axes();
  const double share = event->modifiers() & Qt::ShiftModifier ? 0.1 : 0.01;
  const double dx = axes.x.span.length() * share, dy = axes.y.span.length() * share;
  const QPointF centre((axes.x.span.minimum + axes.x.span.maximum) / 2,
                       (axes.y.span.minimum + axes.y.span.maximum) / 2);
  QPointF place = m_pointer.value_or(centre);
  switch (event->key()) {
    case Qt::Key_Left: place.rx() -= dx; break;
    case Qt::Key_Right: place.rx() += dx; break;
    case Qt::Key_Down: place.ry() -= dy; break;
    case Qt::Key_Up: place.ry() += dy; break;
    case Qt::Key_Escape:
      if (!m_pointer) return QWidget::keyPressEvent(event);
      return movePointer(std::nullopt);
    case Qt::Key_Return:
    case Qt::Key_Enter:
      if (!m_pointer) return;
      emit clicked(place.x(), place.y());
      emit released();
      return;
    default: return QWidget::keyPressEvent(event);
  }
  place.setX(std::clamp(place.x(), axes.x.span.minimum, axes.x.span.maximum));
  place.setY(std::clamp(place.y(), axes.y.span.minimum, axes.y.span.maximum));
  movePointer(m_pointer ? place : centre);
}

}  // namespace perc::widgets
