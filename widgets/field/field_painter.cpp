// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/field/field_painter.h"

#include "widgets/field/field_image.h"
#include "widgets/field/field_legend.h"
#include "widgets/paint/markers.h"

#include <QFontMetricsF>
#include <QPaintEngine>
#include <QPainter>
#include <algorithm>
#include <cmath>

namespace perc::widgets {

/// Each part remembers what it was made from.
struct FieldPainter::Cache {
  struct Key {
    QSize pixels;
    bool dark = false;
    double lineScale = 0;
    bool operator==(const Key&) const = default;
  };
  QImage image, points;
  Key imageKey, pointsKey;
  std::vector<bool> wrong;
  QPainterPath contour;
  bool contourKnown = false, imageKnown = false;
  QRectF outer;
  Layout layout;  ///< its last answer, for `outer` and `theme`
  Theme theme;
};

namespace {

constexpr double kLegendBeside = 150;  ///< width of a legend at the side, pixels at textScale 1
constexpr double kLeastPicture = 110;  ///< smaller, it does without a legend, then without axes
constexpr double kLongest = 1.8;       ///< a side against the other, where the picture need be no square

/// The rectangle in the pixels of the device, and back.
struct Pixels {
  Pixels(const QPainter& painter, const QRectF& rect) : ratio(painter.device()->devicePixelRatioF()) {
    const QTransform world = painter.worldTransform();
    const QRectF mapped = world.mapRect(rect);
    device = QRectF(mapped.topLeft() * ratio, mapped.size() * ratio).toRect();
    logical = world.inverted().mapRect(QRectF(QPointF(device.topLeft()) / ratio, QSizeF(device.size()) / ratio));
  }
  double ratio;
  QRect device;
  QRectF logical;
};

bool sameLegend(const FieldOverlay* a, const FieldOverlay* b) {
  return a && b && a->pathName == b->pathName && a->hereName == b->hereName && a->limitName == b->limitName &&
         a->arrowName == b->arrowName && a->lineName == b->lineName && a->otherLineName == b->otherLineName &&
         a->curveName == b->curveName;
}

/// The side of a square as large.
double sizeOf(const QRectF& picture) { return std::sqrt(picture.width() * picture.height()); }

bool isRaster(const QPainter& painter) {
  return painter.paintEngine() && painter.paintEngine()->type() == QPaintEngine::Raster;
}

}  // namespace

void FieldPainter::setData(FieldData data) {
  if (!m_cache) m_cache = std::make_shared<Cache>();
  const Axes before = axes();
  if (data.grid != m_data.grid) {
    m_cache->imageKnown = false;
    m_cache->contourKnown = false;
  }
  if (data.points != m_data.points) m_cache->points = {};
  if (data.overlay != m_data.overlay && !sameLegend(data.overlay.get(), m_data.overlay.get())) m_cache->outer = {};
  m_data = std::move(data);
  const Axes now = axes();
  if (!(now.x.span == before.x.span && now.y.span == before.y.span)) m_cache->outer = {};
}

void FieldPainter::setOptions(FieldOptions options) {
  if (options == m_options && m_cache) return;
  m_options = std::move(options);
  m_cache = std::make_shared<Cache>();
}

Axes FieldPainter::axes() const {
  Axes axes;
  axes.grid = false;
  axes.x.title = m_options.xTitle;
  axes.y.title = m_options.yTitle;
  if (m_data.grid) {
    axes.x.span = {m_data.grid->x0, m_data.grid->x1};
    axes.y.span = {m_data.grid->y0, m_data.grid->y1};
  } else if (m_data.points && m_data.points->size() > 0) {
    const auto [xl, xh] = std::minmax_element(m_data.points->x.begin(), m_data.points->x.end());
    const auto [yl, yh] = std::minmax_element(m_data.points->y.begin(), m_data.points->y.end());
    axes.x.span = niceSpan({*xl, *xh});
    axes.y.span = niceSpan({*yl, *yh});
  }
  return axes;
}

FieldPainter::Layout FieldPainter::layout(const QRectF& outer, const Theme& theme) const {
  if (m_cache && outer == m_cache->outer && theme == m_cache->theme) return m_cache->layout;
  Layout layout = legendBelow(outer, theme, m_options.legend, m_options.axes);
  if (m_options.legend)
    if (const Layout beside = legendBeside(outer, theme); sizeOf(beside.plot) > sizeOf(layout.plot)) layout = beside;
  // The picture comes first.
  if (sizeOf(layout.plot) < theme.text(kLeastPicture)) layout = legendBelow(outer, theme, false, m_options.axes);
  if (sizeOf(layout.plot) < theme.text(kLeastPicture)) layout = legendBelow(outer, theme, false, false);
  if (m_cache) {
    m_cache->outer = outer;
    m_cache->theme = theme;
    m_cache->layout = layout;
  }
  return layout;
}

/// As large as it goes: a square, or what is not too far from one.
QRectF FieldPainter::pictureIn(const QRectF& room) const {
  const double longest = m_options.square ? 1 : kLongest;
  const double width = std::max(1.0, std::min(room.width(), longest * room.height())),
               height = std::max(1.0, std::min(room.height(), longest * room.width()));
  return {room.left() + (room.width() - width) / 2, room.top(), width, height};
}

FieldPainter::Layout FieldPainter::legendBelow(const QRectF& outer, const Theme& theme, bool withLegend,
                                               bool withAxes) const {
  const Axes around = axes();
  QRectF plot = outer;
  double below = 0;
  for (int pass = 0; pass < 4; ++pass) {  // the legend's rows depend on the width, and the width on the legend
    QRectF room = outer.adjusted(0, 0, 0, -below);
    if (withAxes) room = around.plotRect(room, theme);
    plot = pictureIn(room);
    const double legend = withLegend ? FieldLegend(*this, theme).height(plot.width()) : 0;
    if (legend <= below) break;
    below = legend;
  }
  const double top =
      plot.bottom() + (withAxes ? outer.bottom() - around.plotRect(outer, theme).bottom() : theme.text(4));
  return {plot, QRectF(plot.left(), top, plot.width(), withLegend ? FieldLegend(*this, theme).height(plot.width()) : 0),
          withAxes};
}

/// Where the room is wide and low: the picture as high as it goes, the legend at its right.
FieldPainter::Layout FieldPainter::legendBeside(const QRectF& outer, const Theme& theme) const {
  const double wide = theme.text(kLegendBeside), gap = theme.text(16), high = FieldLegend(*this, theme).height(wide);
  QRectF room = outer.adjusted(0, 0, -wide - gap, 0);
  if (m_options.axes) room = axes().plotRect(room, theme);
  if (std::min(room.width(), room.height()) < 1 || high > outer.height()) return {};
  const QRectF plot = pictureIn(room);
  return {plot, QRectF(plot.right() + gap, plot.top(), wide, high), m_options.axes};
}

void FieldPainter::paint(QPainter& painter, const QRectF& outer, const Theme& theme, bool withLegend) {
  if (!m_cache) m_cache = std::make_shared<Cache>();
  const auto [plot, legend, withAxes] = layout(outer, theme);
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  paintImage(painter, plot, theme);
  paintContour(painter, plot, theme);
  paintPoints(painter, plot, theme);
  if (m_data.overlay) paintOverlay(painter, plot, axes(), *m_data.overlay, theme);
  painter.setBrush(Qt::NoBrush);
  painter.setPen(QPen(theme.palette().line, 1));
  painter.drawRect(plot);
  if (withAxes) {
    Axes around = axes();
    const QFontMetricsF metrics(theme.font(TextRole::Small));
    around.x.title = metrics.elidedText(around.x.title, Qt::ElideLeft, plot.width());  // the unit stays
    around.y.title = metrics.elidedText(around.y.title, Qt::ElideLeft, plot.height());
    paintAxisLabels(painter, plot, around, theme);
  }
  if (withLegend && legend.height() > 0) FieldLegend(*this, theme).paint(painter, legend);
  painter.restore();
}

void FieldPainter::paintImage(QPainter& painter, const QRectF& plot, const Theme& theme) {
  if (m_options.curves) return painter.fillRect(plot, theme.palette().card);
  if (!m_data.grid || m_data.grid->empty() || m_options.bare) {
    painter.fillRect(plot, theme.palette().well);
    return paintEmptyText(painter, plot, theme);
  }
  const Pixels pixels(painter, plot);
  const bool raster = isRaster(painter);
  const QSize size = raster ? pixels.device.size().expandedTo({1, 1}) : (plot.size() * 2).toSize().expandedTo({1, 1});
  const Cache::Key key{size, theme.dark, 0};
  if (!m_cache->imageKnown || !(key == m_cache->imageKey)) {
    m_cache->image = fieldImage(*m_data.grid, m_options, theme.palette(), size, std::move(m_cache->image));
    m_cache->imageKnown = true;
    m_cache->imageKey = key;
  }
  painter.setRenderHint(QPainter::SmoothPixmapTransform, false);
  painter.drawImage(raster ? pixels.logical : plot, m_cache->image);
}

void FieldPainter::paintEmptyText(QPainter& painter, const QRectF& plot, const Theme& theme) const {
  painter.setFont(theme.font(TextRole::Body));
  painter.setPen(theme.palette().muted);
  const double air = theme.text(12);
  painter.drawText(plot.adjusted(air, air, -air, -air), Qt::AlignCenter | Qt::TextWordWrap, m_options.emptyText);
}

void FieldPainter::paintContour(QPainter& painter, const QRectF& plot, const Theme& theme) {
  if (!m_options.contour || m_options.mode == FieldMode::Value || !m_data.grid || m_data.grid->empty()) return;
  if (!m_cache->contourKnown) {
    m_cache->contour = fieldContour(*m_data.grid, m_options);
    m_cache->contourKnown = true;
  }
  const QTransform place(plot.width(), 0, 0, plot.height(), plot.left(), plot.top());
  painter.setBrush(Qt::NoBrush);
  painter.setPen(
      QPen(theme.palette().contour, theme.line(1.25), Qt::SolidLine, Qt::FlatCap));  // round caps cost 100 times more
  painter.drawPath(place.map(m_cache->contour));
}

void FieldPainter::paintPoints(QPainter& painter, const QRectF& plot, const Theme& theme) {
  if (!m_data.points || m_data.points->size() == 0) return;
  const std::size_t count = m_data.points->size();
  const double crowded = count <= 600 ? 1 : std::max(0.5, 1 - std::log10(count / 600.0) * 0.4);
  const double radius =
      std::clamp(theme.line(kMarkerRadius) * crowded * std::sqrt(plot.width() / 450), 1.6, theme.line(8));
  if (!isRaster(painter)) {
    paintStamps(painter, plot, theme, radius);
    return paintMarked(painter, plot, theme, radius);
  }
  std::vector<bool> wrongs((count + stride() - 1) / stride());
  for (std::size_t i = 0; i < count; i += stride()) wrongs[i / stride()] = wrong(i);
  const Pixels pixels(painter, plot);
  const int margin = static_cast<int>(std::ceil(radius * 2.5 * pixels.ratio));  // points at the edge stay whole
  const Cache::Key key{pixels.device.size(), theme.dark, theme.lineScale};
  QImage& layer = m_cache->points;
  if (layer.isNull() || !(key == m_cache->pointsKey) || wrongs != m_cache->wrong) {
    const QSize size = pixels.device.size() + QSize(2 * margin, 2 * margin);
    if (layer.size() != size) layer = QImage(size, QImage::Format_ARGB32_Premultiplied);
    layer.fill(Qt::transparent);
    QPainter onLayer(&layer);
    paintStamps(onLayer, QRectF(QPoint(margin, margin), pixels.device.size()), theme, radius * pixels.ratio);
    m_cache->pointsKey = key;
    m_cache->wrong = wrongs;
  }
  const double edge = margin / pixels.ratio;
  painter.setRenderHint(QPainter::SmoothPixmapTransform, false);
  painter.drawImage(pixels.logical.adjusted(-edge, -edge, edge, edge), layer);
  paintMarked(painter, plot, theme, radius);
}

/// A ring in the accent colour, with an edge that stands out from any field.
void FieldPainter::paintMarked(QPainter& painter, const QRectF& plot, const Theme& theme, double radius) const {
  const Points& points = *m_data.points;
  painter.setRenderHint(QPainter::Antialiasing);
  for (const std::int32_t i : m_options.marked) {
    if (i < 0 || static_cast<std::size_t>(i) >= points.size()) continue;
    const QPointF at =
        axes().toPixel(plot, points.x[static_cast<std::size_t>(i)], points.y[static_cast<std::size_t>(i)]);
    if (!plot.contains(at)) continue;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.palette().accentText, theme.line(5)));
    painter.drawEllipse(at, 2.2 * radius, 2.2 * radius);
    painter.setPen(QPen(theme.palette().accent, theme.line(3)));
    painter.drawEllipse(at, 2.2 * radius, 2.2 * radius);
  }
}

void FieldPainter::paintStamps(QPainter& painter, const QRectF& plot, const Theme& theme, double radius) const {
  const Points& points = *m_data.points;
  const Axes around = axes();
  const ColourTable table = fieldTable(m_options, theme.palette());
  const bool classes = !m_options.classNames.isEmpty(), raster = isRaster(painter);
  std::vector<QPixmap> stamps(32);
  // Wrong points last, on top of the others.
  for (const bool wrongOnes : {false, true})
    for (std::size_t i = 0; i < points.size(); i += stride()) {
      if (!shown(i) || wrong(i) != wrongOnes) continue;
      const QPointF at = around.toPixel(plot, points.x[i], points.y[i]);
      if (!plot.adjusted(-1, -1, 1, 1).contains(at)) continue;
      const int shape = classes ? static_cast<int>(std::lround(points.target[i])) & 7 : 0;
      Marker marker{shape, QColor(), points.test[i] != 0, wrongOnes};
      if (m_options.curves) marker.colour = theme.palette().muted;
      else if (!classes)
        marker.colour =
            QColor(table[static_cast<std::size_t>(colourIndex(points.target[i], m_options.low, m_options.high))]);
      if (!raster || !classes) {
        paintMarker(painter, at, marker, radius, theme);
        continue;
      }
      QPixmap& stamp = stamps[static_cast<std::size_t>(shape * 4 + marker.hollow * 2 + wrongOnes)];
      if (stamp.isNull()) stamp = markerStamp(marker, radius, theme, 1);
      painter.drawPixmap(QPointF(at - QPointF(stamp.width(), stamp.height()) / 2).toPoint(), stamp);
    }
}

std::size_t FieldPainter::stride() const {
  const std::size_t count = m_data.points ? m_data.points->size() : 0;
  return std::max<std::size_t>(1, (count + kMostPoints - 1) / kMostPoints);
}

bool FieldPainter::shown(std::size_t point) const {
  return m_data.points->test[point] ? m_options.showTest : m_options.showTraining;
}

bool FieldPainter::wrong(std::size_t point) const {
  return m_options.markWrong && !m_options.classNames.isEmpty() && m_data.results && m_data.results->known(point) &&
         std::lround(m_data.results->prediction[point]) != std::lround(m_data.points->target[point]);
}

}  // namespace perc::widgets
