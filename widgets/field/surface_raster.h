// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/field/surface_cells.h"

#include <QImage>

class QPainter;

namespace perc::widgets {

/// The fast back end: writes the pieces into the pixels of a picture, from back to front. Twice as fine as the device
/// where there is time for it, coarser on a very large one. Keeps the picture's memory.
class SurfaceRaster {
 public:
  /// `within`: where the surface lies, in the painter's units.
  void paint(QPainter& painter, const QRectF& within, const SurfaceMesh& mesh, const SurfaceCells& cells,
             const SurfaceProjection& projection, bool meshLines, const Palette& palette);

 private:
  void project(const SurfaceMesh& mesh, const SurfaceProjection& projection, const QPointF& corner, double scale);
  void draw(const SurfaceMesh& mesh, const SurfaceCells& cells, const SurfaceProjection& projection, bool meshLines,
            const Palette& palette);
  void halve();

  QImage m_image, m_half;
  std::vector<float> m_x, m_y;  ///< of each sample, in pixels of the picture
};

}  // namespace perc::widgets
