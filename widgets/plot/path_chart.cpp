// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plot/path_chart.h"

#include "widgets/figure/readout.h"
#include "widgets/paint/text.h"

#include <QFontMetricsF>
#include <QImage>
#include <QPainter>
#include <algorithm>
#include <cmath>
#include <limits>

namespace perc::widgets {
namespace {

constexpr double kNarrow = 300;  // pixels: words take a line more
constexpr double kReach = 40;    // pixels from the curve at which a hand takes hold of it

}  // namespace

PathChart::PathChart(QWidget* parent) : FigureWidget(parent) {
  takePointer(tr("Chart"), tr("Left and Right arrow keys move the place, Shift moves it far."));
}

void PathChart::setModel(PathModel model) {
  m_model = std::move(model);
  m_scene.setOptions(m_model.options);
  m_scene.setSeries(m_model.series);
  m_kept = {};
  update();
}

void PathChart::setPlace(std::optional<std::size_t> place, const QString& words, std::optional<double> x) {
  if (place && *place >= m_model.path.size()) place.reset();
  if (place == m_place && words == m_words && x == m_x) return;
  m_x = x;
  m_place = place;
  m_words = words;
  update();
  if (hasFocus()) announceValue(this);
}

QString PathChart::spokenValue() const { return isEmpty() ? emptyText() : m_words; }

QRectF PathChart::chartRect(const QRectF& rect, const Theme& theme) const {
  const int lines = rect.width() < theme.text(kNarrow) ? 3 : 2;  // by the width alone, so that nothing jumps
  const double strip = lines * QFontMetricsF(theme.font(TextRole::Small)).height() + theme.text(8);
  return rect.adjusted(0, 0, 0, -strip);
}

QRectF PathChart::plotNow() const {
  const Theme theme = themeOf(this);
  return m_scene.plotRect(chartRect(rect(), theme), theme, true);
}

QPointF PathChart::pixelOf(std::size_t place) const {
  return m_scene.axes().toPixel(plotNow(), m_model.path[place].x(), m_model.path[place].y());
}

/// The chart below it is painted when it is another one, or has another size or look.
void PathChart::paintFigure(QPainter& painter, const Theme& theme) {
  const QSize pixels = size() * devicePixelRatio();
  if (m_kept.size() != pixels || !(m_keptTheme == theme)) {
    m_kept = QPixmap(pixels);
    m_kept.setDevicePixelRatio(devicePixelRatio());
    m_kept.fill(theme.palette().card);
    m_keptTheme = theme;
    QPainter below(&m_kept);
    paintChart(below, chartRect(rect(), theme), theme);
  }
  painter.drawPixmap(0, 0, m_kept);
  paintPlace(painter, chartRect(rect(), theme), theme);
  paintWords(painter, rect(), theme);
  paintPointed(painter, theme);
}

void PathChart::render(QPainter& painter, const QRectF& rect, const Theme& theme) {
  if (isEmpty()) return paintEmptyText(painter, rect, emptyText(), theme);
  paintChart(painter, chartRect(rect, theme), theme);
  paintPlace(painter, chartRect(rect, theme), theme);
  paintWords(painter, rect, theme);
}

void PathChart::paintChart(QPainter& painter, const QRectF& outer, const Theme& theme) {
  if (m_model.mosaicColumns > 0) {
    const int columns = m_model.mosaicColumns, rows = static_cast<int>(m_model.mosaic.size()) / columns;
    QImage image(columns, rows, QImage::Format_RGB32);
    for (int y = 0; y < rows; ++y)
      for (int x = 0; x < columns; ++x) {
        const auto colour = m_model.mosaic[static_cast<std::size_t>((rows - 1 - y) * columns + x)];
        image.setPixelColor(x, y, theme.palette().classFields[colour % theme.palette().classFields.size()]);
      }
    painter.drawImage(m_scene.plotRect(outer, theme, true), image);
  }
  m_scene.paint(painter, outer, theme, {});
}

void PathChart::paintPlace(QPainter& painter, const QRectF& outer, const Theme& theme) const {
  const QRectF plot = m_scene.plotRect(outer, theme, true);
  if (m_model.movable) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.palette().card, theme.line(2)));
    painter.setBrush(theme.palette().accent);
    for (const QPointF& place : m_model.path)
      if (std::isfinite(place.x()) && std::isfinite(place.y()))
        painter.drawEllipse(m_scene.axes().toPixel(plot, place.x(), place.y()), theme.line(5), theme.line(5));
    painter.restore();
  }
  if (!m_place) return;
  const QPointF value(m_model.exact && m_x ? *m_x : m_model.path[*m_place].x(), m_model.path[*m_place].y());
  const QPointF at = m_scene.axes().toPixel(plot, value.x(), value.y());
  if (!std::isfinite(at.x())) return;
  const auto& colours = theme.palette();
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(
      QPen(colours.text, theme.line(m_model.upright ? 1.5 : 1), m_model.upright ? Qt::SolidLine : Qt::DotLine));
  const double x = std::clamp(at.x(), plot.left(), plot.right());
  painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
  const double radius = theme.line(6);
  painter.setPen(QPen(colours.card, theme.line(2)));
  painter.setBrush(colours.text);
  if (m_model.upright) {
    painter.drawEllipse(QPointF(x, plot.top()), radius, radius);  // a handle
  } else if (plot.adjusted(-1, -1, 1, 1).contains(at)) {
    painter.setPen(QPen(colours.text, theme.line(1), Qt::DotLine));
    painter.drawLine(QPointF(plot.left(), at.y()), at);
    painter.setPen(QPen(colours.card, theme.line(2)));
    painter.drawEllipse(at, radius, radius);
  }
  painter.restore();
}

/// Along a path its nearest place; else all lines at the place of the axis.
QString PathChart::readingAt(const QPointF& pixel) const {
  if (m_model.upright || m_model.path.empty()) {
    const double x = m_scene.axes().fromPixel(plotNow(), pixel).x();
    QStringList all = m_scene.legendTexts(x);
    all.prepend(m_scene.placeText(x));
    return all.join(QLatin1Char('\n'));
  }
  const QPointF at = m_model.path[nearest(pixel)];
  return QStringLiteral("%1 %2\n%3 %4")
      .arg(m_model.options.xTitle, numberText(at.x()), m_model.options.yTitle, numberText(at.y()));
}

void PathChart::paintPointed(QPainter& painter, const Theme& theme) const {
  if (!m_pointed || m_held) return;
  const QRectF plot = plotNow();
  QPointF at = *m_pointed;
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(QPen(theme.palette().muted, theme.line(1.5)));
  if (m_model.upright || m_model.path.empty()) {
    painter.drawLine(QPointF(at.x(), plot.top()), QPointF(at.x(), plot.bottom()));
  } else {
    at = pixelOf(nearest(at));
    painter.drawEllipse(at, theme.line(5), theme.line(5));
  }
  painter.restore();
  paintTip(painter, at, rect(), readingAt(*m_pointed), theme);
}

void PathChart::paintWords(QPainter& painter, const QRectF& rect, const Theme& theme) const {
  if (m_words.isEmpty()) return;
  const QRectF chart = chartRect(rect, theme);
  paintStrip(painter, QRectF(QPointF(chart.left() + 8, chart.bottom()), rect.bottomRight() - QPointF(8, 2)), m_words,
             !m_place, theme);
}

std::size_t PathChart::nearest(const QPointF& pixel) const {
  const QRectF plot = plotNow();
  const Axes& axes = m_scene.axes();
  double least = std::numeric_limits<double>::infinity();
  std::size_t best = 0;
  for (std::size_t i = 0; i < m_model.path.size(); ++i) {
    const QPointF d = axes.toPixel(plot, m_model.path[i].x(), m_model.path[i].y()) - pixel;
    const double distance = d.x() * d.x() + (m_model.upright ? 0 : d.y() * d.y());
    if (distance < least) least = distance, best = i;
  }
  return best;
}

void PathChart::go(std::size_t place) {
  m_held = true;
  if (place != m_place) emit dragged(place);
}

void PathChart::hoverAt(const QPointF& pixel) {
  const bool inside = plotNow().contains(pixel);
  if (!inside && !m_pointed) return;
  m_pointed = inside ? std::optional(pixel) : std::nullopt;
  update();
}

void PathChart::leave() {
  m_pointed.reset();
  update();
}

bool PathChart::pressAt(const QPointF& pixel, Qt::KeyboardModifiers) {
  if (m_model.path.empty()) return false;
  const std::size_t place = nearest(pixel);
  const QPointF d = pixelOf(place) - pixel;
  if (std::abs(d.x()) > kReach || (!m_model.upright && std::abs(d.y()) > kReach)) return false;
  go(place);
  return true;
}

void PathChart::dragTo(const QPointF& pixel) {
  if (!m_held) return;
  if (!m_model.movable) return go(nearest(pixel));
  if (m_place) emit moved(*m_place, m_scene.axes().fromPixel(plotNow(), pixel));
}

void PathChart::releaseAt(const QPointF&) { letGo(); }

bool PathChart::takesKey(int key) const {
  const bool upwards = m_model.movable && m_place && (key == Qt::Key_Up || key == Qt::Key_Down);
  return !m_model.path.empty() && (key == Qt::Key_Left || key == Qt::Key_Right || upwards);
}

/// Up and down by a hundredth of the axis.
bool PathChart::moveByKey(int key, bool far) {
  if (!m_model.movable || !m_place || (key != Qt::Key_Up && key != Qt::Key_Down)) return false;
  m_held = true;
  const QRectF plot = plotNow();
  const double step = plot.height() * (far ? 0.1 : 0.01);
  emit moved(*m_place,
             m_scene.axes().fromPixel(plot, pixelOf(*m_place) + QPointF(0, key == Qt::Key_Up ? -step : step)));
  return true;
}

/// To the right on the axis is not always on to the next place: scores fall, false positives rise.
bool PathChart::keyDown(const QKeyEvent& event) {
  if (!takesKey(event.key())) return false;
  if (moveByKey(event.key(), event.modifiers().testFlag(Qt::ShiftModifier))) return true;
  const auto last = static_cast<std::ptrdiff_t>(m_model.path.size()) - 1;
  const std::ptrdiff_t far = event.modifiers().testFlag(Qt::ShiftModifier) ? std::max<std::ptrdiff_t>(2, last / 20) : 1;
  const bool rising = m_model.path.front().x() <= m_model.path.back().x();
  const bool on = (event.key() == Qt::Key_Right) == rising;
  const auto now = static_cast<std::ptrdiff_t>(m_place.value_or(0));
  go(static_cast<std::size_t>(std::clamp<std::ptrdiff_t>(now + (on ? far : -far), 0, last)));
  return true;
}

bool PathChart::keyUp(const QKeyEvent& event) {
  if (event.isAutoRepeat() || !takesKey(event.key())) return false;
  letGo();
  return true;
}

void PathChart::letGo() {
  if (!std::exchange(m_held, false)) return;
  emit released();
}

}  // namespace perc::widgets
