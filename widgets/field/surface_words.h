// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/field/surface_mesh.h"

namespace perc::widgets {

/// Of the axis of heights and the bar of colours.
QString heightTitle(const SurfaceData& data);
/// The whole surface in words: range, lowest place, how much is known, where the paths go.
QString surfaceWords(const SurfaceData& data, const SurfaceMesh& mesh);
/// One sample: "a 0.52, b −0.31 → loss = 0.913".
QString surfaceWords(const SurfaceData& data, const SurfaceMesh& mesh, int column, int row);

}  // namespace perc::widgets
