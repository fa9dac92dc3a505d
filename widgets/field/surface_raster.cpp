// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/field/surface_raster.h"

#include <QPaintDevice>
#include <QPainter>
#include <algorithm>
#include <cmath>

namespace perc::widgets {
namespace {

constexpr double kMostFine = 2.6e6;    ///< pixels of the doubled picture
constexpr double kMostCoarse = 1.3e6;  ///< of the picture where the device has more

struct At {
  float x, y;
};

/// Pixels whose middle is inside are written, so that neighbours neither overlap nor leave gaps.
class Canvas {
 public:
  explicit Canvas(QImage& image)
      : m_bits(reinterpret_cast<QRgb*>(image.bits())),
        m_stride(image.bytesPerLine() / 4),
        m_width(image.width()),
        m_height(image.height()) {}

  void triangle(At a, At b, At c, QRgb colour) {
    if (b.y < a.y) std::swap(a, b);
    if (c.y < a.y) std::swap(a, c);
    if (c.y < b.y) std::swap(b, c);
    const int top = std::max(0, first(a.y)), middle = std::clamp(first(b.y), 0, m_height),
              bottom = std::min(m_height, first(c.y));
    const float whole = slope(a, c);
    rows(top, std::min(middle, bottom), a, whole, a, slope(a, b), colour);
    rows(std::max(top, middle), bottom, a, whole, b, slope(b, c), colour);
  }

  void line(At a, At b, QRgb colour) {
    const float dx = b.x - a.x, dy = b.y - a.y;
    const int steps = std::max(1, static_cast<int>(std::max(std::abs(dx), std::abs(dy)) + 0.5F));
    for (int i = 0; i <= steps; ++i) {
      const float t = static_cast<float>(i) / static_cast<float>(steps);
      const int x = static_cast<int>(a.x + dx * t), y = static_cast<int>(a.y + dy * t);
      if (x >= 0 && y >= 0 && x < m_width && y < m_height) m_bits[y * m_stride + x] = colour;
    }
  }

 private:
  static int first(float edge) { return static_cast<int>(std::ceil(edge - 0.5F)); }
  static float slope(At a, At b) { return b.y > a.y ? (b.x - a.x) / (b.y - a.y) : 0; }
  void rows(int from, int to, At a, float slopeA, At b, float slopeB, QRgb colour) {
    for (int y = from; y < to; ++y) {
      const float middle = static_cast<float>(y) + 0.5F;
      float left = a.x + (middle - a.y) * slopeA, right = b.x + (middle - b.y) * slopeB;
      if (left > right) std::swap(left, right);
      const int begin = std::max(0, first(left)), end = std::min(m_width, first(right));
      if (begin < end) std::fill(m_bits + y * m_stride + begin, m_bits + y * m_stride + end, colour);
    }
  }

  QRgb* m_bits;
  qsizetype m_stride;
  int m_width, m_height;
};

void fit(QImage& image, const QSize& size) {
  if (image.size() != size) image = QImage(size, QImage::Format_ARGB32_Premultiplied);
}

}  // namespace

void SurfaceRaster::paint(QPainter& painter, const QRectF& within, const SurfaceMesh& mesh, const SurfaceCells& cells,
                          const SurfaceProjection& projection, bool meshLines, const Palette& palette) {
  const double ratio = painter.device()->devicePixelRatioF();
  const QRectF place = QRectF(within.toAlignedRect());
  const double pixels = place.width() * place.height() * ratio * ratio;
  if (mesh.empty() || pixels < 1) return;
  const bool fine = 4 * pixels <= kMostFine;
  const double scale = fine ? 2 * ratio : ratio / std::ceil(std::sqrt(std::max(1.0, pixels / kMostCoarse)));
  const QSize size(static_cast<int>(std::ceil(place.width() * scale / 2)) * 2,
                   static_cast<int>(std::ceil(place.height() * scale / 2)) * 2);
  fit(m_image, size);
  m_image.fill(Qt::transparent);
  project(mesh, projection, place.topLeft(), scale);
  draw(mesh, cells, projection, meshLines, palette);
  if (fine) halve();
  painter.save();
  painter.setRenderHint(QPainter::SmoothPixmapTransform, false);
  painter.drawImage(QRectF(place.topLeft(), QSizeF(size) / scale), fine ? m_half : m_image);
  painter.restore();
}

void SurfaceRaster::project(const SurfaceMesh& mesh, const SurfaceProjection& projection, const QPointF& corner,
                            double scale) {
  const std::size_t count = static_cast<std::size_t>(mesh.columns()) * static_cast<std::size_t>(mesh.rows());
  m_x.resize(count);
  m_y.resize(count);
  for (int row = 0; row < mesh.rows(); ++row)
    for (int column = 0; column < mesh.columns(); ++column) {
      const std::size_t i = mesh.index(column, row);
      const QPointF at = (projection.pixel(mesh.u(column), mesh.v(row), mesh.share(i)) - corner) * scale;
      m_x[i] = static_cast<float>(at.x());
      m_y[i] = static_cast<float>(at.y());
    }
}

void SurfaceRaster::draw(const SurfaceMesh& mesh, const SurfaceCells& cells, const SurfaceProjection& projection,
                         bool meshLines, const Palette& palette) {
  Canvas canvas(m_image);
  const SurfaceLight light(projection);
  const QRgb rim = palette.error.rgb(), edge = palette.markerEdge.rgb();
  const auto at = [&](int column, int row) {
    const std::size_t i = mesh.index(column, row);
    return At{m_x[i], m_y[i]};
  };
  cells.backToFront(projection, [&](int column, int row) {
    const SurfaceCell& cell = cells.at(column, row);
    if (!cell.shown) return;
    const QRgb colour = light.on(cell);
    const At a = at(cell.column, cell.row), b = at(cell.toColumn, cell.row), c = at(cell.toColumn, cell.toRow),
             d = at(cell.column, cell.toRow);
    canvas.triangle(a, b, c, colour);
    canvas.triangle(a, c, d, colour);
    SurfaceSide sides[4];
    const int count = drawnSides(cells, projection, column, row, meshLines, sides);
    for (int i = 0; i < count; ++i) {
      const At from = at(sides[i].fromColumn, sides[i].fromRow), to = at(sides[i].toColumn, sides[i].toRow);
      canvas.line(from, to, sides[i].hole ? rim : meshColour(colour, edge));
      if (sides[i].hole) canvas.line({from.x + 1, from.y + 1}, {to.x + 1, to.y + 1}, rim);
    }
  });
}

/// Four pixels become one, their mean.
void SurfaceRaster::halve() {
  fit(m_half, m_image.size() / 2);
  for (int y = 0; y < m_half.height(); ++y) {
    const auto* above = reinterpret_cast<const QRgb*>(m_image.constScanLine(2 * y));
    const auto* below = reinterpret_cast<const QRgb*>(m_image.constScanLine(2 * y + 1));
    auto* to = reinterpret_cast<QRgb*>(m_half.scanLine(y));
    for (int x = 0; x < m_half.width(); ++x) {
      constexpr QRgb kQuarters = 0x3F3F3F3F;  // the bits of a quarter of each channel
      const QRgb a = above[2 * x], b = above[2 * x + 1], c = below[2 * x], d = below[2 * x + 1];
      constexpr QRgb kRest = 0x03030303;
      const QRgb rest = (a & kRest) + (b & kRest) + (c & kRest) + (d & kRest) + 0x02020202;
      to[x] = ((a >> 2) & kQuarters) + ((b >> 2) & kQuarters) + ((c >> 2) & kQuarters) + ((d >> 2) & kQuarters) +
              ((rest >> 2) & kRest);
    }
  }
}

}  // namespace perc::widgets
