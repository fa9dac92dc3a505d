// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/field/histogram_widget.h"

#include "widgets/figure/readout.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>
#include <algorithm>
#include <cmath>

namespace perc::widgets {
namespace {
constexpr double kLeastPanel = 64;  ///< pixels at textScale 1; with less room the panels scroll
constexpr double kLegendWidth = 132;

/// Of the legend in two rows.
double footHeight(const Theme& theme) {
  return 2 * QFontMetricsF(theme.font(TextRole::Small)).height() + theme.text(18);
}
}  // namespace

HistogramWidget::HistogramWidget(QWidget* parent)
    : PointedFigure(parent), m_scroll(new QScrollBar(Qt::Vertical, this)) {
  takePointer(tr("Histograms"),
              tr("Left and Right go along the updates, Up and Down through the bins, Return goes to the moment, Escape "
                 "takes the pointer away."));
  m_scroll->hide();
  connect(m_scroll, &QScrollBar::valueChanged, this, qOverload<>(&QWidget::update));
}

void HistogramWidget::setData(HistogramData histograms) {
  std::optional<HistogramPainter::Place> place = pointer();
  const bool follows = place && place->step == m_painter.data().step;
  m_painter.setData(std::move(histograms));
  if (place && place->panel >= static_cast<int>(m_painter.data().panels.size())) place.reset();
  if (place && follows) place->step = m_painter.data().step;
  setPointer(place);
  updateScroll();
  dataChanged();
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
  if (isEmpty() || layoutNow().height <= viewRect().height() + 1) return;
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
  if (isEmpty()) return paintEmptyText(painter, rect, emptyText(), theme);
  HistogramPainter copy;
  copy.setData(m_painter.data());
  copy.paint(painter, rect, theme);
}

QString HistogramWidget::readout() const { return pointer() ? m_painter.describe(*pointer()) : QString(); }

QString HistogramWidget::spokenValue() const {
  return isEmpty() ? emptyText() : pointer() ? readout() : m_painter.describe();
}

void HistogramWidget::paintFigure(QPainter& painter, const Theme& theme) {
  const QRectF view = viewRect();
  m_painter.paintMarks(painter, QRectF(view.left(), 2, view.width(), view.top()), theme, mostMarks());
  painter.save();
  painter.setClipRect(view);
  m_painter.paintPanels(painter, panelsRect(), layoutNow(), theme, pointer());
  painter.restore();
  paintFoot(painter);
  if (!pointer()) return;
  const QRectF heat = heatRect(pointer()->panel);
  const double along =
      (static_cast<double>(pointer()->step) - m_painter.steps().minimum) / std::max(1.0, m_painter.steps().length());
  paintTip(painter, QPointF(heat.left() + along * heat.width(), heat.center().y()), rect(), readout(), theme);
}

void HistogramWidget::paintFoot(QPainter& painter) const {
  const Theme theme = themeOf(this);
  const double high = footHeight(theme);
  m_painter.paintLegend(
      painter, QRectF(theme.text(8), height() - high + theme.text(4), theme.text(kLegendWidth), high - theme.text(6)),
      theme);
}

std::optional<HistogramPainter::Place> HistogramWidget::placeAt(const QPointF& pixel) const {
  if (!viewRect().contains(pixel)) return std::nullopt;
  return m_painter.placeAt(pixel, panelsRect(), layoutNow(), themeOf(this));
}

void HistogramWidget::pointerChanged(bool byKey) {
  if (byKey && pointer()) showPanel(pointer()->panel);
}

bool HistogramWidget::activate(const HistogramPainter::Place& place, Qt::KeyboardModifiers) {
  if (place.step > m_painter.data().furthest) return false;
  emit clicked(static_cast<double>(place.step));
  return true;
}

void HistogramWidget::wheelEvent(QWheelEvent* event) {
  if (m_scroll->isHidden()) return event->ignore();
  m_scroll->setValue(m_scroll->value() - event->angleDelta().y() / 2);
  event->accept();
}

std::optional<HistogramPainter::Place> HistogramWidget::moved(const std::optional<HistogramPainter::Place>& from,
                                                              int key, bool far) const {
  const std::int64_t now = m_painter.data().step;
  const int last = static_cast<int>(m_painter.data().panels.size()) - 1;
  if (!from) return HistogramPainter::Place{0, m_painter.range(0).first + m_painter.range(0).count() / 2, now};
  const auto stride = std::max<std::int64_t>(1, std::llround(m_painter.steps().length() * (far ? 0.1 : 0.01)));
  HistogramPainter::Place place = *from;
  switch (key) {
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
  return place;
}

void HistogramWidget::showPanel(int panel) {
  if (m_scroll->isHidden()) return;
  const QRectF heat = heatRect(panel), view = viewRect();
  if (heat.top() < view.top()) m_scroll->setValue(m_scroll->value() - static_cast<int>(view.top() - heat.top() + 24));
  else if (heat.bottom() > view.bottom())
    m_scroll->setValue(m_scroll->value() + static_cast<int>(heat.bottom() - view.bottom() + 40));
}

}  // namespace perc::widgets
