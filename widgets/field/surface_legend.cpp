// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/field/surface_legend.h"

#include "widgets/field/surface_cells.h"
#include "widgets/field/surface_paths.h"
#include "widgets/paint/markers.h"
#include "widgets/paint/rows.h"
#include "widgets/paint/text.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>
#include <algorithm>

namespace perc::widgets {
namespace {

constexpr double kSign = 24, kBar = 9, kGap = 16, kLongestBar = 260;  ///< pixels at textScale 1

QString tr(const char* text) { return QCoreApplication::translate("perc::widgets::SurfaceLegend", text); }

}  // namespace

SurfaceLegend::SurfaceLegend(const SurfaceData& data, const SurfaceMesh& mesh, ColourMap map, const Theme& theme)
    : m_mesh(mesh), m_map(map), m_theme(theme) {
  const Palette& p = theme.palette();
  for (const SurfacePath& path : data.paths)
    if (!path.name.isEmpty()) m_keys.push_back({path.name, pathColour(path, p), path.cue & 7});
  // As long as there may be some: the picture does not jump when the first one comes or the last one goes.
  if (data.clip) m_keys.push_back({tr("above %1: cut off").arg(briefText(*data.clip)), clippedColour(p)});
  if (!data.lit.empty()) m_keys.push_back({tr("not looked at yet"), fogColour(p)});
  if (!data.freshness.empty()) m_keys.push_back({tr("paler: out of date"), {}});
  if (mesh.count(SampleKind::Hole) > 0) m_keys.push_back({tr("no value"), p.errorSoft, -1, true});
}

double SurfaceLegend::barHeight() const {
  return std::max(m_theme.text(kBar), QFontMetricsF(m_theme.font(TextRole::Small)).height());
}

std::vector<QPointF> SurfaceLegend::layout(double width, double& bottom) const {
  const QFontMetricsF metrics(m_theme.font(TextRole::Small));
  std::vector<double> widths;
  for (const Key& key : m_keys)
    widths.push_back((key.colour.isValid() ? m_theme.text(kSign) : 0) + metrics.horizontalAdvance(key.text));
  const Rows rows =
      inRows(widths, width, m_theme.text(kGap), metrics.height() + m_theme.text(5), barHeight() + m_theme.text(6));
  bottom = m_keys.empty() ? barHeight() : rows.last + metrics.height();
  return rows.places;
}

double SurfaceLegend::height(double width) const {
  double bottom = 0;
  layout(width, bottom);
  return bottom;
}

void SurfaceLegend::paint(QPainter& painter, const QRectF& at) const {
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setFont(m_theme.font(TextRole::Small));
  const QFontMetricsF metrics(painter.font());
  paintBar(painter, at);
  double bottom = 0;
  const std::vector<QPointF> places = layout(at.width(), bottom);
  for (std::size_t i = 0; i < m_keys.size(); ++i) {
    const Key& key = m_keys[i];
    QPointF place = at.topLeft() + places[i];
    const double row = metrics.height();
    if (key.colour.isValid()) {
      paintKey(painter, QRectF(place.x(), place.y(), m_theme.text(kSign - 6), row), key);
      place.rx() += m_theme.text(kSign);
    }
    painter.setPen(m_theme.palette().muted);
    const double room = std::max(1.0, at.right() - place.x());
    painter.drawText(QPointF(place.x(), place.y() + metrics.ascent()),
                     metrics.elidedText(key.text, Qt::ElideRight, room + 1));
  }
  painter.restore();
}

void SurfaceLegend::paintKey(QPainter& painter, const QRectF& sign, const Key& key) const {
  if (key.shape >= 0) {
    painter.setPen(QPen(key.colour, m_theme.line(2), Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(QPointF(sign.left(), sign.center().y()), QPointF(sign.right(), sign.center().y()));
    paintMarker(painter, sign.center(), {key.shape, key.colour}, m_theme.text(3.5), m_theme);
    return;
  }
  painter.setPen(QPen(key.hole ? m_theme.palette().error : m_theme.palette().outline, 1));
  painter.setBrush(key.colour);
  const double side = m_theme.text(10);
  painter.drawRect(QRectF(sign.right() - side, sign.center().y() - side / 2, side, side));
}

/// One row: what it is, the lowest, the colours, the highest.
void SurfaceLegend::paintBar(QPainter& painter, const QRectF& at) const {
  const QFontMetricsF metrics(painter.font());
  const Axis& axis = m_mesh.heightAxis();
  const QString low = briefText(axis.span.minimum), high = briefText(axis.span.maximum);
  const double gap = m_theme.text(6), row = barHeight(), base = at.top() + row / 2 + metrics.ascent() / 2 - 1;
  const double numbers = metrics.horizontalAdvance(low) + metrics.horizontalAdvance(high) + 2 * gap;
  const double least = m_theme.text(50);
  const QString title = metrics.elidedText(axis.title, Qt::ElideRight, at.width() - numbers - least - gap);
  double x = at.left();
  painter.setPen(m_theme.palette().text);
  if (title.size() > 2) {
    painter.drawText(QPointF(x, base), title);
    x += metrics.horizontalAdvance(title) + gap;
  }
  painter.setPen(m_theme.palette().muted);
  painter.drawText(QPointF(x, base), low);
  x += metrics.horizontalAdvance(low) + gap;
  const double wide =
      std::clamp(at.right() - x - gap - metrics.horizontalAdvance(high), 10.0, m_theme.text(kLongestBar));
  const QRectF bar(x, at.top() + (row - m_theme.text(kBar)) / 2, wide, m_theme.text(kBar));
  painter.drawText(QPointF(bar.right() + gap, base), high);
  paintColourBar(painter, bar, colourTable(m_map, m_theme.palette()), m_theme);
}

}  // namespace perc::widgets
