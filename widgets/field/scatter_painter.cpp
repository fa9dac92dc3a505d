// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/field/scatter_painter.h"

#include "widgets/field/field_image.h"
#include "widgets/field/field_legend.h"
#include "widgets/paint/markers.h"
#include "widgets/paint/text.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPaintEngine>
#include <QPainter>
#include <algorithm>
#include <cmath>

namespace perc::widgets {
namespace {

QString tr(const char* text, const char* note = nullptr, int n = -1) {
  return QCoreApplication::translate("perc::widgets::ScatterPainter", text, note, n);
}

constexpr double kLowRoom = 260, kSideLegend = 116, kLeastPicture = 90;  ///< pixels at textScale 1

bool isRaster(const QPainter& painter) {
  return painter.paintEngine() && painter.paintEngine()->type() == QPaintEngine::Raster;
}

/// The extent of the finite numbers, with some air.
Span extent(const std::vector<float>& values) {
  double low = INFINITY, high = -INFINITY;
  for (const float value : values) {
    if (!std::isfinite(value)) continue;
    low = std::min(low, static_cast<double>(value));
    high = std::max(high, static_cast<double>(value));
  }
  const double air = 0.03 * (high - low);
  return {low - air, high + air};
}

void widen(Span& span, double length) {
  const double middle = (span.minimum + span.maximum) / 2;
  span = {middle - length / 2, middle + length / 2};
}

}  // namespace

void ScatterPainter::setData(ScatterData data) {
  m_data = std::move(data);
  static const auto nowhere = std::make_shared<const Grid>();  // shows the colour bar of values
  m_key.setData({m_options.classNames.isEmpty() ? nowhere : nullptr, m_data.samples, m_data.results});
  if (empty()) return;
  m_x = niceSpan(extent(*m_data.x), m_spansKnown ? &m_x : nullptr);
  m_y = niceSpan(extent(*m_data.y), m_spansKnown ? &m_y : nullptr);
  m_spansKnown = true;
}

void ScatterPainter::setOptions(const FieldOptions& options, const QString& firstKind, const QString& secondKind) {
  m_options = options;
  m_kinds[0] = firstKind;
  m_kinds[1] = secondKind;
  FieldOptions key = options;
  if (!key.classNames.isEmpty()) key.mode = FieldMode::Classes;
  m_key.setOptions(key);
}

ScatterPainter::Placed ScatterPainter::placed(const QRectF& outer, const Theme& theme) const {
  Placed placed;
  placed.axes.x = {m_options.xTitle, m_x};
  placed.axes.y = {m_options.yTitle, m_y};
  const bool beside = outer.height() < theme.text(kLowRoom) && outer.width() > theme.text(kSideLegend * 3);
  const double side = theme.text(kSideLegend);
  placed.plot = placed.axes.plotRect(beside ? outer.adjusted(0, 0, -side, 0) : outer, theme);
  if (beside) {
    placed.legend =
        QRectF(outer.right() - side + theme.text(4), placed.plot.top(), side - theme.text(4), placed.plot.height());
  } else {
    const double high = kindsHeight(placed.plot.width(), theme) + FieldLegend(m_key, theme).height(placed.plot.width());
    if (placed.plot.height() - high >= theme.text(kLeastPicture)) {  // else the picture comes first
      placed.plot.setHeight(placed.plot.height() - high);
      placed.legend = QRectF(placed.plot.left(), outer.bottom() - high, placed.plot.width(), high);
    }
  }
  placed.plot.setSize(placed.plot.size().expandedTo({2, 2}));
  const QFontMetricsF metrics(theme.font(TextRole::Small));
  placed.axes.y.title = metrics.elidedText(m_options.yTitle, Qt::ElideLeft, placed.plot.height());  // the number stays
  placed.axes.x.title = metrics.elidedText(m_options.xTitle, Qt::ElideLeft, placed.plot.width());
  const double unit = std::max(m_x.length() / placed.plot.width(), m_y.length() / placed.plot.height());
  widen(placed.axes.x.span, unit * placed.plot.width());
  widen(placed.axes.y.span, unit * placed.plot.height());
  return placed;
}

double ScatterPainter::markerRadius(const Placed& placed, const Theme& theme) const {
  const double count = static_cast<double>(m_data.samples ? m_data.samples->size() : 0);
  const double crowded = count <= 600 ? 1 : std::max(0.5, 1 - std::log10(count / 600) * 0.4);
  const double side = std::min(placed.plot.width(), placed.plot.height());
  return std::clamp(theme.line(kMarkerRadius) * crowded * std::sqrt(side / 450), 1.6, theme.line(8));
}

QPointF ScatterPainter::pixelOf(std::size_t sample, const Placed& placed) const {
  return placed.axes.toPixel(placed.plot, static_cast<double>((*m_data.x)[sample]),
                             static_cast<double>((*m_data.y)[sample]));
}

bool ScatterPainter::shown(std::size_t sample) const {
  if (sample >= m_data.x->size() || !std::isfinite((*m_data.x)[sample]) || !std::isfinite((*m_data.y)[sample]))
    return false;
  return m_data.samples->test[sample] ? m_options.showTest : m_options.showTraining;
}

bool ScatterPainter::wrong(std::size_t sample) const {
  return m_options.markWrong && !m_options.classNames.isEmpty() && m_data.results && m_data.results->known(sample) &&
         std::lround(m_data.results->prediction[sample]) != std::lround(m_data.samples->target[sample]);
}

void ScatterPainter::paint(QPainter& painter, const QRectF& outer, const Theme& theme) {
  if (empty()) return;
  const Placed where = placed(outer, theme);
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  painter.fillRect(where.plot, theme.palette().well);
  painter.save();
  painter.setClipRect(where.plot);
  paintLines(painter, where, theme);
  painter.restore();
  paintPoints(painter, where, theme);
  painter.setBrush(Qt::NoBrush);
  painter.setPen(QPen(theme.palette().line, 1));
  painter.drawRect(where.plot);
  paintAxisLabels(painter, where.plot, where.axes, theme);
  if (!where.legend.isEmpty()) {
    paintKinds(painter, where.legend, theme);
    FieldLegend(m_key, theme).paint(painter, where.legend.adjusted(0, kindsHeight(where.legend.width(), theme), 0, 0));
  }
  painter.restore();
}

/// Told apart by colour and by dashes.
QPen ScatterPainter::linePen(bool first, const Theme& theme) {
  const Palette& p = theme.palette();
  QPen pen(mixed(first ? p.accent : p.muted, p.card, 0.35), theme.line(1), Qt::SolidLine, Qt::FlatCap);
  if (!first) pen.setDashPattern({4, 2.5});
  return pen;
}

void ScatterPainter::paintLines(QPainter& painter, const Placed& placed, const Theme& theme) const {
  if (!m_data.lines) return;
  std::vector<QPointF> line;
  for (std::size_t i = 0; i < m_data.lines->size(); ++i) {
    const std::vector<float>& numbers = (*m_data.lines)[i];
    painter.setPen(linePen(m_data.firstKind && (*m_data.firstKind)[i], theme));
    line.clear();
    for (std::size_t k = 0; k + 1 < numbers.size(); k += 2) {
      const QPointF at =
          placed.axes.toPixel(placed.plot, static_cast<double>(numbers[k]), static_cast<double>(numbers[k + 1]));
      const bool near =
          placed.plot.adjusted(-4000, -4000, 4000, 4000).contains(at);  // false for what is not finite, too
      if (near) line.push_back(at);
      if ((!near || k + 3 >= numbers.size()) && line.size() > 1)
        painter.drawPolyline(line.data(), static_cast<int>(line.size()));
      if (!near) line.clear();
    }
  }
}

void ScatterPainter::paintPoints(QPainter& painter, const Placed& placed, const Theme& theme) const {
  const Points& samples = *m_data.samples;
  const ColourTable table = fieldTable(m_options, theme.palette());
  const bool classes = !m_options.classNames.isEmpty(), raster = isRaster(painter);
  const double radius = markerRadius(placed, theme), ratio = painter.device()->devicePixelRatioF();
  std::vector<QPixmap> stamps(32);
  const auto paintOne = [&](std::size_t i) {
    const QPointF at = pixelOf(i, placed);
    const int shape = classes ? static_cast<int>(std::lround(samples.target[i])) & 7 : 0;
    Marker marker{shape, QColor(), samples.test[i] != 0, wrong(i)};
    if (!classes)
      marker.colour =
          QColor(table[static_cast<std::size_t>(colourIndex(samples.target[i], m_options.low, m_options.high))]);
    if (!raster || !classes) return paintMarker(painter, at, marker, radius, theme);
    QPixmap& stamp = stamps[static_cast<std::size_t>(shape * 4 + marker.hollow * 2 + marker.wrong)];
    if (stamp.isNull()) stamp = markerStamp(marker, radius, theme, ratio);
    painter.drawPixmap(at - QPointF(stamp.width(), stamp.height()) / (2 * ratio), stamp);
  };
  for (const bool wrongOnes : {false, true})
    for (std::size_t i = 0; i < samples.size(); i += m_key.stride())
      if (shown(i) && wrong(i) == wrongOnes) paintOne(i);
  // Chosen ones on top, on an accent disc as in a field; they are never thinned out.
  for (const std::int32_t sample : m_data.selected) {
    const auto i = static_cast<std::size_t>(sample);
    if (i >= samples.size() || !shown(i)) continue;
    painter.setPen(QPen(theme.palette().accentText, theme.line(1.5)));
    painter.setBrush(theme.palette().accent);
    painter.drawEllipse(pixelOf(i, placed), 2.2 * radius, 2.2 * radius);
    paintOne(i);
  }
}

/// Side by side, or one under the other.
double ScatterPainter::kindsHeight(double width, const Theme& theme) const {
  if (!m_data.lines || m_data.lines->empty()) return 0;
  const double row = QFontMetricsF(theme.font(TextRole::Small)).height() + theme.text(4);
  return width < theme.text(kSideLegend) ? 2 * row : row;
}

void ScatterPainter::paintKinds(QPainter& painter, const QRectF& area, const Theme& theme) const {
  if (!m_data.lines || m_data.lines->empty()) return;
  const QFontMetricsF metrics(theme.font(TextRole::Small));
  const bool below = area.width() < theme.text(kSideLegend);
  const double sample = theme.text(24), between = theme.text(16),
               each = below ? area.width() : (area.width() - between) / 2;
  painter.setFont(theme.font(TextRole::Small));
  QPointF at(area.left(), area.top() + theme.text(4));
  for (const int kind : {0, 1}) {
    QPen pen = linePen(kind == 0, theme);
    pen.setWidthF(theme.line(1.75));
    painter.setPen(pen);
    painter.drawLine(QPointF(at.x(), at.y() + metrics.height() / 2),
                     QPointF(at.x() + theme.text(18), at.y() + metrics.height() / 2));
    painter.setPen(theme.palette().muted);
    const QString text = metrics.elidedText(m_kinds[kind], Qt::ElideRight, each - sample);
    painter.drawText(QPointF(at.x() + sample, at.y() + metrics.ascent()), text);
    if (below) at.ry() += metrics.height() + theme.text(4);
    else at.rx() += sample + metrics.horizontalAdvance(text) + between;
  }
}

int ScatterPainter::nearest(const QPointF& at, const Placed& placed, double within) const {
  int best = -1;
  double least = within * within;
  if (empty()) return best;
  for (std::size_t i = 0; i < m_data.samples->size(); i += m_key.stride()) {
    if (!shown(i)) continue;
    const QPointF away = pixelOf(i, placed) - at;
    const double d = QPointF::dotProduct(away, away);
    if (d > least) continue;
    least = d;
    best = static_cast<int>(i);
  }
  return best;
}

int ScatterPainter::neighbour(int sample, double dx, double dy) const {
  if (empty()) return -1;
  const bool from = sample >= 0 && static_cast<std::size_t>(sample) < m_data.x->size();
  const double x0 =
      from ? static_cast<double>((*m_data.x)[static_cast<std::size_t>(sample)]) : (m_x.minimum + m_x.maximum) / 2;
  const double y0 =
      from ? static_cast<double>((*m_data.y)[static_cast<std::size_t>(sample)]) : (m_y.minimum + m_y.maximum) / 2;
  int best = -1;
  double least = INFINITY;
  for (std::size_t i = 0; i < m_data.samples->size(); i += m_key.stride()) {
    if (!shown(i) || static_cast<int>(i) == sample) continue;
    const double x = static_cast<double>((*m_data.x)[i]) - x0, y = static_cast<double>((*m_data.y)[i]) - y0;
    const double along = x * dx + y * dy, across = std::abs(x * dy - y * dx);
    if (from && (along <= 0 || across > along)) continue;  // in the quarter of that direction
    const double d = std::hypot(x, y);
    if (d >= least) continue;
    least = d;
    best = static_cast<int>(i);
  }
  return best;
}

QString ScatterPainter::nameOf(double target) const {
  if (m_options.classNames.isEmpty()) return numberText(target);
  const auto index = std::lround(target);
  return index >= 0 && index < m_options.classNames.size() ? m_options.classNames[index] : tr("class %1").arg(index);
}

QString ScatterPainter::describe(int sample) const {
  const auto i = static_cast<std::size_t>(sample);
  if (empty() || sample < 0 || i >= m_data.x->size()) return {};
  QString text = tr("point %1: %2 (%3), %4 %5, %6 %7")
                     .arg(integerText(sample + 1), nameOf(static_cast<double>(m_data.samples->target[i])),
                          m_data.samples->test[i] ? tr("test") : tr("training"), m_options.xTitle,
                          numberText(static_cast<double>((*m_data.x)[i])), m_options.yTitle,
                          numberText(static_cast<double>((*m_data.y)[i])));
  const auto& results = m_data.results;
  if (!results || i >= results->prediction.size()) return text;
  if (results->skipped(i)) return text + tr(", not looked at yet");
  const double prediction = static_cast<double>(results->prediction[i]);
  if (m_options.classNames.isEmpty()) text += tr(", predicted %1").arg(numberText(prediction));
  else if (wrong(i)) text += tr(", taken for %1").arg(nameOf(prediction));
  if (i < results->loss.size()) text += tr(", loss %1").arg(numberText(static_cast<double>(results->loss[i])));
  return text;
}

QString ScatterPainter::describe() const {
  if (empty()) return tr("No points yet.");
  std::size_t wrongs = 0;
  for (std::size_t i = 0; i < m_data.samples->size(); ++i) wrongs += wrong(i);
  QString text = tr("%Ln points", nullptr, static_cast<int>(m_data.samples->size()));
  if (m_data.results && !m_options.classNames.isEmpty())
    text += tr(", %1 of them wrong").arg(integerText(static_cast<qint64>(wrongs)));
  text += tr("; %1 from %2 to %3, %4 from %5 to %6.")
              .arg(m_options.xTitle, numberText(m_x.minimum), numberText(m_x.maximum), m_options.yTitle,
                   numberText(m_y.minimum), numberText(m_y.maximum));
  return text;
}

}  // namespace perc::widgets
