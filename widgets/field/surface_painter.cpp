// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/field/surface_painter.h"

#include "widgets/field/surface_legend.h"
#include "widgets/field/surface_paths.h"
#include "widgets/field/surface_words.h"

#include <QPainter>
#include <algorithm>

namespace perc::widgets {
namespace {

constexpr double kLegendBeside = 190, kLeastWide = 560;  ///< pixels at textScale 1
constexpr double kWideShare = 1.5;                       ///< of width to height, from which the legend stands beside
constexpr double kLeastHigh = 150;                       ///< of the picture; with less there is no legend
constexpr int kContours = 12;

/// From (u, v) to the floor in pixels.
QTransform floorOf(const SurfaceProjection& to) {
  const QPointF origin = to.pixel(0, 0, to.floorShare());
  return {to.uStep().x(), to.uStep().y(), to.vStep().x(), to.vStep().y(), origin.x(), origin.y()};
}

}  // namespace

void SurfacePainter::setData(SurfaceData data) {
  const bool alike = data.log == m_data.log && data.height == m_data.height && !m_mesh.empty();
  const Span before = m_mesh.heightAxis().span;
  m_data = std::move(data);
  m_mesh = SurfaceMesh(m_data, alike ? &before : nullptr);
  m_fine.known = m_fast.known = m_contoursKnown = false;
}

void SurfacePainter::setOptions(const SurfaceOptions& options) {
  m_options = options;
  m_fine.known = m_fast.known = false;
}

SurfacePainter::Layout SurfacePainter::layout(const QRectF& outer, const Theme& theme) const {
  if (!m_options.legend) return {outer, {}};
  const SurfaceLegend legend(m_data, m_mesh, m_options.map, theme);
  if (outer.width() >= theme.text(kLeastWide) && outer.width() > kWideShare * outer.height()) {
    const double wide = theme.text(kLegendBeside);
    return {outer.adjusted(0, 0, -wide - theme.text(8), 0),
            QRectF(outer.right() - wide, outer.top() + theme.text(8), wide, legend.height(wide))};
  }
  const double high = legend.height(outer.width()), gap = theme.text(6);
  if (outer.height() - high - gap < theme.text(kLeastHigh)) return {outer, {}};
  return {outer.adjusted(0, 0, 0, -high - gap), QRectF(outer.left(), outer.bottom() - high, outer.width(), high)};
}

SurfaceProjection SurfacePainter::projection(const QRectF& outer, const Theme& theme, const SurfaceAngle& angle) const {
  const QRectF figure = figureRect(outer, theme);
  return {angle, figure.marginsRemoved(SurfaceAxes::margins(m_mesh, theme)), hasFloor()};
}

const SurfaceCells& SurfacePainter::cells(Quality quality, const Theme& theme) {
  const bool fine = quality == Quality::Fine;
  Cells& kept = fine ? m_fine : m_fast;
  if (!kept.known || kept.dark != theme.dark)
    kept = {SurfaceCells(m_mesh, m_data, m_options.map, theme.palette(), fine ? kMostCells : kMostFastCells), true,
            theme.dark};
  return kept.cells;
}

void SurfacePainter::paint(QPainter& painter, const QRectF& outer, const Theme& theme, const SurfaceAngle& angle,
                           Quality quality) {
  if (m_mesh.empty()) return;
  painter.save();
  const auto [figure, legend] = layout(outer, theme);
  const SurfaceProjection to = projection(outer, theme, angle);
  const SurfaceAxes axes(m_mesh, to, theme);
  axes.paintWalls(painter);
  paintFloor(painter, to, theme, quality == Quality::Fine);
  if (quality == Quality::Fine) {
    paintCells(painter, to, theme);
  } else {
    QPolygonF corners;
    for (const double u : {0, 1})
      for (const double v : {0, 1})
        for (const double h : {0, 1}) corners << to.pixel(u, v, h);
    m_raster.paint(painter, corners.boundingRect().adjusted(-1, -1, 1, 1), m_mesh, cells(quality, theme), to,
                   m_options.mesh, theme.palette());
  }
  const SurfacePaths paths(m_data, m_mesh, to, theme);
  paths.paintPaths(painter, quality == Quality::Fine);
  TakenPlaces taken(figure);
  axes.paintLabels(painter, taken);
  paths.paintMarkers(painter, taken);
  if (!legend.isEmpty()) SurfaceLegend(m_data, m_mesh, m_options.map, theme).paint(painter, legend);
  painter.restore();
}

void SurfacePainter::paintFloor(QPainter& painter, const SurfaceProjection& projection, const Theme& theme, bool fine) {
  if (m_mesh.count(SampleKind::Hole) > 0) paintHoles(painter, projection, theme);
  if (!hasFloor()) return;
  painter.setRenderHint(QPainter::Antialiasing, fine);
  paintContours(painter, floorOf(projection), theme, fine);
  SurfacePaths(m_data, m_mesh, projection, theme).paintShadows(painter);
}

/// Below them, on the floor, in one shape.
void SurfacePainter::paintHoles(QPainter& painter, const SurfaceProjection& projection, const Theme& theme) const {
  QPainterPath path;
  const double floor = projection.floorShare();
  const auto hole = [this](int column, int row) {
    if (m_mesh.hasCell(column, row) || column + 1 >= m_mesh.columns()) return false;
    return true;
  };
  for (int row = 0; row + 1 < m_mesh.rows(); ++row)
    for (int column = 0; column + 1 < m_mesh.columns(); ++column) {
      if (!hole(column, row)) continue;
      const int from = column;
      while (hole(column, row)) ++column;
      const double a = m_mesh.u(from), b = m_mesh.u(column), c = m_mesh.v(row), d = m_mesh.v(row + 1);
      path.addPolygon(QPolygonF{projection.pixel(a, c, floor), projection.pixel(b, c, floor),
                                projection.pixel(b, d, floor), projection.pixel(a, d, floor)});
      path.closeSubpath();
    }
  painter.setRenderHint(QPainter::Antialiasing, false);
  painter.setPen(Qt::NoPen);
  painter.setBrush(theme.palette().errorSoft);
  painter.drawPath(path);
}

void SurfacePainter::paintContours(QPainter& painter, const QTransform& floor, const Theme& theme, bool fine) {
  if (!m_contoursKnown) {
    m_contours.clear();
    for (int i = 1; i < kContours; ++i) m_contours.push_back(m_mesh.contour(double(i) / kContours));
    m_contoursKnown = true;
  }
  const ColourTable table = colourTable(m_options.map, theme.palette());
  painter.setBrush(Qt::NoBrush);
  for (std::size_t i = 0; i < m_contours.size(); ++i) {
    if (m_contours[i].isEmpty()) continue;
    const QColor level(table[(i + 1) * 255 / kContours]);
    painter.setPen(
        QPen(mixed(level, theme.palette().text, 0.35), fine ? theme.line(1) : 0, Qt::SolidLine, Qt::FlatCap));
    painter.drawPath(floor.map(m_contours[i]));
  }
}

/// A thin line in a piece's own colour closes the seam to its neighbours, which smooth edges would leave.
void SurfacePainter::paintCells(QPainter& painter, const SurfaceProjection& projection, const Theme& theme) {
  const SurfaceCells& pieces = cells(Quality::Fine, theme);
  const SurfaceLight light(projection);
  const Palette& p = theme.palette();
  const auto at = [&](int column, int row) {
    return projection.pixel(m_mesh.u(column), m_mesh.v(row), m_mesh.share(m_mesh.index(column, row)));
  };
  painter.setRenderHint(QPainter::Antialiasing);
  pieces.backToFront(projection, [&](int column, int row) {
    const SurfaceCell& cell = pieces.at(column, row);
    if (!cell.shown) return;
    const QRgb colour = light.on(cell);
    const QPointF corners[] = {at(cell.column, cell.row), at(cell.toColumn, cell.row), at(cell.toColumn, cell.toRow),
                               at(cell.column, cell.toRow)};
    painter.setPen(QPen(QColor(colour), 0.6, Qt::SolidLine, Qt::FlatCap, Qt::BevelJoin));
    painter.setBrush(QColor(colour));
    painter.drawConvexPolygon(corners, 4);
    SurfaceSide sides[4];
    const int count = drawnSides(pieces, projection, column, row, m_options.mesh, sides);
    for (int i = 0; i < count; ++i) {
      painter.setPen(sides[i].hole ? QPen(p.error, theme.line(1.5))
                                   : QPen(QColor(meshColour(colour, p.markerEdge.rgb())), theme.line(0.8)));
      painter.drawLine(at(sides[i].fromColumn, sides[i].fromRow), at(sides[i].toColumn, sides[i].toRow));
    }
  });
}

QString SurfacePainter::describe() const { return surfaceWords(m_data, m_mesh); }
QString SurfacePainter::describe(int column, int row) const { return surfaceWords(m_data, m_mesh, column, row); }

}  // namespace perc::widgets
