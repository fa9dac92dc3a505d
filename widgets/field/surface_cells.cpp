// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/field/surface_cells.h"

#include <algorithm>
#include <cmath>

namespace perc::widgets {
namespace {

constexpr double kStalest = 0.7;  ///< how far what is out of date fades
constexpr int kMeshLines = 25;    ///< about so many along a side
constexpr float kEverywhere = 0.55F;

/// Of those that are seen; of the fog where none is.
QRgb mean(const QRgb (&colours)[4], const bool (&lit)[4]) {
  int red = 0, green = 0, blue = 0, count = 0;
  const bool any = lit[0] || lit[1] || lit[2] || lit[3];
  for (std::size_t k = 0; k < 4; ++k) {
    if (any && !lit[k]) continue;
    red += qRed(colours[k]);
    green += qGreen(colours[k]);
    blue += qBlue(colours[k]);
    ++count;
  }
  return qRgb(red / count, green / count, blue / count);
}

class Colouring {
 public:
  Colouring(const SurfaceMesh& mesh, const SurfaceData& data, ColourMap map, const Palette& palette)
      : m_mesh(mesh),
        m_data(data),
        m_table(colourTable(map, palette)),
        m_card(palette.card),
        m_fog(fogColour(palette).rgb()),
        m_clipped(clippedColour(palette).rgb()) {}

  QRgb of(std::size_t sample) const {
    QRgb colour = m_fog;
    if (m_mesh.kind(sample) == SampleKind::Fog) return colour;
    if (m_mesh.kind(sample) == SampleKind::Clipped) colour = m_clipped;
    else colour = m_table[static_cast<std::size_t>(colourIndex(m_mesh.share(sample), 0, 1))];
    const float fresh = m_data.freshness.empty() ? 1 : std::clamp(m_data.freshness[sample], 0.0F, 1.0F);
    return fresh < 1 ? mixed(QColor(colour), m_card, kStalest * (1 - fresh)).rgb() : colour;
  }

 private:
  const SurfaceMesh& m_mesh;
  const SurfaceData& m_data;
  ColourTable m_table;
  QColor m_card;
  QRgb m_fog, m_clipped;
};

}  // namespace

QColor fogColour(const Palette& palette) { return mixed(palette.card, palette.muted, 0.32); }
QColor clippedColour(const Palette& palette) { return mixed(palette.card, palette.text, 0.62); }

SurfaceCells::SurfaceCells(const SurfaceMesh& mesh, const SurfaceData& data, ColourMap map, const Palette& palette,
                           int most) {
  if (mesh.empty()) return;
  const int longest = std::max(mesh.columns(), mesh.rows()) - 1, stride = (longest + most - 1) / most;
  m_columns = (mesh.columns() - 2) / stride + 1;
  m_rows = (mesh.rows() - 2) / stride + 1;
  m_meshEvery = std::max(1, static_cast<int>(std::lround(double(longest) / stride / kMeshLines)));
  const Colouring colouring(mesh, data, map, palette);
  m_cells.reserve(static_cast<std::size_t>(m_columns) * static_cast<std::size_t>(m_rows));
  for (int j = 0; j < m_rows; ++j)
    for (int i = 0; i < m_columns; ++i) {
      SurfaceCell cell{i * stride,
                       j * stride,
                       std::min((i + 1) * stride, mesh.columns() - 1),
                       std::min((j + 1) * stride, mesh.rows() - 1),
                       0,
                       {0, 0, 1},
                       false};
      const std::size_t corners[] = {mesh.index(cell.column, cell.row), mesh.index(cell.toColumn, cell.row),
                                     mesh.index(cell.toColumn, cell.toRow), mesh.index(cell.column, cell.toRow)};
      float h[4];
      QRgb colours[4];
      bool lit[4];
      cell.shown = true;
      for (std::size_t k = 0; k < 4; ++k) {
        h[k] = mesh.share(corners[k]);
        colours[k] = colouring.of(corners[k]);
        lit[k] = mesh.kind(corners[k]) != SampleKind::Fog;
        cell.shown = cell.shown && mesh.kind(corners[k]) != SampleKind::Hole;
      }
      if (cell.shown) {
        cell.colour = mean(colours, lit);
        const double wide = mesh.u(cell.toColumn) - mesh.u(cell.column), deep = mesh.v(cell.toRow) - mesh.v(cell.row);
        const double a = SurfaceProjection::kTall * (double(h[1]) + h[2] - h[0] - h[3]) / 2 / wide,
                     b = SurfaceProjection::kTall * (double(h[2]) + h[3] - h[0] - h[1]) / 2 / deep,
                     length = std::sqrt(a * a + b * b + 1);
        cell.normal[0] = static_cast<float>(-a / length);
        cell.normal[1] = static_cast<float>(-b / length);
        cell.normal[2] = static_cast<float>(1 / length);
      }
      m_cells.push_back(cell);
    }
}

SurfaceLight::SurfaceLight(const SurfaceProjection& projection) {
  const double(&eye)[3] = projection.toEye();
  const double across = std::max(1e-6, std::hypot(projection.uStep().x(), projection.vStep().x()));
  const double left[] = {-projection.uStep().x() / across, -projection.vStep().x() / across};
  const double sum[] = {0.5 * left[0] + 0.3 * eye[0], 0.5 * left[1] + 0.3 * eye[1], 0.3 * eye[2] + 0.7};
  const double length = std::sqrt(sum[0] * sum[0] + sum[1] * sum[1] + sum[2] * sum[2]);
  for (int k = 0; k < 3; ++k) m_towards[k] = static_cast<float>(sum[k] / length);
}

QRgb SurfaceLight::on(const SurfaceCell& cell) const {
  float share = 0;
  for (int k = 0; k < 3; ++k) share += m_towards[k] * cell.normal[k];
  const int light = static_cast<int>(256 * (kEverywhere + (1 - kEverywhere) * std::max(0.0F, share)));
  return qRgb(qRed(cell.colour) * light >> 8, qGreen(cell.colour) * light >> 8, qBlue(cell.colour) * light >> 8);
}

int drawnSides(const SurfaceCells& cells, const SurfaceProjection& projection, int column, int row, bool mesh,
               SurfaceSide (&sides)[4]) {
  const SurfaceCell& c = cells.at(column, row);
  int count = 0;
  // The nearer neighbour would paint over a line between the two: it draws it, unless there is none.
  const auto side = [&](int acrossColumn, int acrossRow, bool far, bool line, SurfaceSide where) {
    const bool alone = !cells.shown(acrossColumn, acrossRow);
    where.hole = alone && cells.within(acrossColumn, acrossRow);
    if (where.hole || (mesh && (line || alone) && (far || alone))) sides[count++] = where;
  };
  side(column - 1, row, projection.uNears(), cells.meshColumn(column), {c.column, c.row, c.column, c.toRow, false});
  side(column + 1, row, !projection.uNears(), cells.meshColumn(column + 1),
       {c.toColumn, c.row, c.toColumn, c.toRow, false});
  side(column, row - 1, projection.vNears(), cells.meshRow(row), {c.column, c.row, c.toColumn, c.row, false});
  side(column, row + 1, !projection.vNears(), cells.meshRow(row + 1), {c.column, c.toRow, c.toColumn, c.toRow, false});
  return count;
}

}  // namespace perc::widgets
