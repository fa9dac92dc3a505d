// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/field/histogram_widget.h"

#include <QFontMetricsF>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>
#include <algorithm>
#include <cmath>

namespace perc::widgets {
namespace {
constexpr double kLeastPanel = 64;  ///< pixels at textScale 1; with less room the panels scroll
constexpr double kLegendWidth = 132, kNarrow = 480;

/// Of the legend in two rows, and of two lines beside it.
double footHeight(const Theme& theme) {
  return 2 * QFontMetricsF(theme.font(TextRole::Small)).height() + theme.text(18);
}
}  // namespace

HistogramWidget::HistogramWidget(QWidget* parent) : QWidget(parent), m_scroll(new QScrollBar(Qt::Vertical, this)) {
  setAttribute(Qt::WA_OpaquePaintEvent);
  setMouseTracking(true);
  setFocusPolicy(Qt::StrongFocus);
  setAccessibleName(tr("Histograms"));
  setAccessibleDescription(
      tr("Left and Right go along the updates, Up and Down through the bins, Return goes to the moment, Escape takes "
         "the pointer away."));
  m_scroll->hide();
  connect(m_scroll, &QScrollBar::valueChanged, this, qOverload<>(&QWidget::update));
}

void HistogramWidget::setData(HistogramData histograms) {
  const bool follows = m_pointer && m_pointer->step == m_painter.data().step;
  m_painter.setData(std::move(histograms));
  if (m_pointer && m_pointer->panel >= static_cast<int>(m_painter.data().panels.size())) m_pointer.reset();
  if (m_pointer && follows) m_pointer->step = m_painter.data().step;
  updateScroll();
  update();
  if (m_pointer && hasFocus()) announceValue(this);
}

void HistogramWidget::setEmptyText(const QString& text) {
  m_emptyText = text;
  update();
}

QRectF HistogramWidget::viewRect() const {
  const Theme theme = themeOf(this);
  const double bar = m_scroll->isHidden() ? 0 : m_scroll->sizeHint().width() + 4;
  return QRectF(rect()).adjusted(2, 2 + m_painter.marksHeight(theme, mostMarks()), -bar - 2, -footHeight(theme) - 2);
}

HistogramPainter::Layout HistogramWidget::layoutNow() const {
  const Theme theme = themeOf(this);
  return m_painter.layout(viewRect().size(), theme, theme.text(kLeastPanel));
}

QRectF HistogramWidget::panelsRect() const {
  const QRectF view = viewRect();
  return QRectF(view.left(), view.top() - (m_scroll->isHidden() ? 0 : m_scroll->value()), view.width(),
                layoutNow().height);
}

QRectF HistogramWidget::heatRect(int panel) const {
  return m_painter.heatRect(panel, panelsRect(), layoutNow(), themeOf(this));
}
QRectF HistogramWidget::barsRect(int panel) const {
  return m_painter.barsRect(panel, panelsRect(), layoutNow(), themeOf(this));
}

void HistogramWidget::updateScroll() {
  m_scroll->hide();
  if (empty() || layoutNow().height <= viewRect().height() + 1) return;
  m_scroll->show();
  const QRectF view = viewRect();
  const int wide = m_scroll->sizeHint().width();
  m_scroll->setGeometry(width() - wide, static_cast<int>(view.top()), wide, static_cast<int>(view.height()));
  m_scroll->setPageStep(static_cast<int>(view.height()));
  m_scroll->setSingleStep(static_cast<int>(layoutNow().cellHeight / 3));
  m_scroll->setRange(0, std::max(0, static_cast<int>(std::ceil(layoutNow().height - view.height()))));
}

void HistogramWidget::resizeEvent(QResizeEvent*) { updateScroll(); }

void HistogramWidget::render(QPainter& painter, const QRectF& rect, const Theme& theme) const {
  if (empty()) {
    painter.setFont(theme.font());
    painter.setPen(theme.palette().muted);
    painter.drawText(rect, Qt::AlignCenter | Qt::TextWordWrap, m_emptyText);
    return;
  }
  HistogramPainter copy;
  copy.setData(m_painter.data());
  copy.paint(painter, rect, theme);
}

QString HistogramWidget::readout() const { return m_pointer ? m_painter.describe(*m_pointer) : QString(); }

QString HistogramWidget::spokenValue() const {
  return empty() ? m_emptyText : m_pointer ? readout() : m_painter.describe();
}

void HistogramWidget::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  const Theme theme = themeOf(this);
  painter.fillRect(rect(), theme.palette().card);
  if (empty()) {
    render(painter, QRectF(rect()).adjusted(16, 16, -16, -16), theme);
  } else {
    const QRectF view = viewRect();
    m_painter.paintMarks(painter, QRectF(view.left(), 2, view.width(), view.top()), theme, mostMarks());
    painter.save();
    painter.setClipRect(view);
    m_painter.paintPanels(painter, panelsRect(), layoutNow(), theme, m_pointer);
    painter.restore();
    paintFoot(painter);
  }
  if (!hasFocus()) return;
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(QPen(theme.palette().accent, 2));
  painter.setBrush(Qt::NoBrush);
  painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
}

/// The legend, and what is under the pointer.
void HistogramWidget::paintFoot(QPainter& painter) const {
  const Theme theme = themeOf(this);
  const Palette& p = theme.palette();
  const bool alone = m_pointer && width() < theme.text(kNarrow);  // the words need the legend's room
  const double legend = theme.text(kLegendWidth), high = footHeight(theme);
  const QRectF foot(4, height() - high + theme.text(4), width() - 8, high - theme.text(6));
  if (!alone)
    m_painter.paintLegend(painter, QRectF(foot.left() + theme.text(4), foot.top(), legend, foot.height()), theme);
  const QRectF strip = alone ? foot : foot.adjusted(legend + theme.text(18), 0, 0, 0);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(Qt::NoPen);
  painter.setBrush(p.well);
  painter.drawRoundedRect(strip, 6, 6);
  painter.setFont(theme.font(TextRole::Small));
  painter.setPen(m_pointer ? p.text : p.muted);
  painter.drawText(strip.adjusted(theme.text(10), 0, -theme.text(10), 0), Qt::AlignVCenter | Qt::TextWordWrap,
                   m_pointer ? readout() : tr("Point at a histogram to read its values."));
}

void HistogramWidget::move(std::optional<HistogramPainter::Place> place) {
  if (place == m_pointer) return;
  m_pointer = place;
  update();
  announceValue(this);
}

void HistogramWidget::mouseMoveEvent(QMouseEvent* event) {
  const bool inside = !empty() && viewRect().contains(event->position());
  move(inside ? m_painter.placeAt(event->position(), panelsRect(), layoutNow(), themeOf(this)) : std::nullopt);
}

void HistogramWidget::mousePressEvent(QMouseEvent* event) {
  mouseMoveEvent(event);
  if (event->button() != Qt::LeftButton || !m_pointer || m_pointer->step > m_painter.data().furthest)
    return QWidget::mousePressEvent(event);
  emit clicked(static_cast<double>(m_pointer->step));
}

void HistogramWidget::leaveEvent(QEvent*) { move(std::nullopt); }

void HistogramWidget::wheelEvent(QWheelEvent* event) {
  if (m_scroll->isHidden()) return event->ignore();
  m_scroll->setValue(m_scroll->value() - event->angleDelta().y() / 2);
  event->accept();
}

/// The arrow keys are ours while we have the focus, not shortcuts of the window.
bool HistogramWidget::event(QEvent* event) {
  if (event->type() == QEvent::ShortcutOverride) {
    const int key = static_cast<QKeyEvent*>(event)->key();
    if ((key >= Qt::Key_Left && key <= Qt::Key_Down) || (key == Qt::Key_Escape && m_pointer)) event->accept();
  }
  return QWidget::event(event);
}

void HistogramWidget::keyPressEvent(QKeyEvent* event) {
  const int key = event->key();
  if (key == Qt::Key_Escape && m_pointer) return move(std::nullopt);
  if ((key == Qt::Key_Return || key == Qt::Key_Enter) && m_pointer)
    return emit clicked(static_cast<double>(m_pointer->step));
  if (empty() || !moveByKey(key, event->modifiers() & Qt::ShiftModifier)) QWidget::keyPressEvent(event);
}

bool HistogramWidget::moveByKey(int key, bool far) {
  if (key < Qt::Key_Left || key > Qt::Key_Down) return false;
  const std::int64_t now = m_painter.data().step;
  const int last = static_cast<int>(m_painter.data().panels.size()) - 1;
  const auto stride = std::max<std::int64_t>(1, std::llround(m_painter.steps().length() * (far ? 0.1 : 0.01)));
  HistogramPainter::Place place =
      m_pointer.value_or(HistogramPainter::Place{0, m_painter.range(0).first + m_painter.range(0).count() / 2, now});
  if (m_pointer) switch (key) {
      case Qt::Key_Left: place.step = std::max<std::int64_t>(0, place.step - stride); break;
      case Qt::Key_Right: place.step = std::min(now, place.step + stride); break;
      case Qt::Key_Up:
        if (++place.bin <= m_painter.range(place.panel).last) break;
        place.bin = place.panel > 0 ? m_painter.range(place.panel - 1).first : m_painter.range(0).last;
        place.panel = std::max(0, place.panel - 1);
        break;
      default:
        if (--place.bin >= m_painter.range(place.panel).first) break;
        place.bin = place.panel < last ? m_painter.range(place.panel + 1).last : m_painter.range(last).first;
        place.panel = std::min(last, place.panel + 1);
    }
  showPanel(place.panel);
  move(place);
  return true;
}

void HistogramWidget::showPanel(int panel) {
  if (m_scroll->isHidden()) return;
  const QRectF heat = heatRect(panel), view = viewRect();
  if (heat.top() < view.top()) m_scroll->setValue(m_scroll->value() - static_cast<int>(view.top() - heat.top() + 24));
  else if (heat.bottom() > view.bottom())
    m_scroll->setValue(m_scroll->value() + static_cast<int>(heat.bottom() - view.bottom() + 40));
}

}  // namespace perc::widgets
