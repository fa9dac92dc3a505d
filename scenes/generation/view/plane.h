// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenes/generation/frame.h"
#include "widgets/field/field_painter.h"

#include <QPointF>
#include <cstddef>
#include <memory>
#include <vector>

namespace perc::generation {

/// Real and generated samples as points of a field: class 1 is real, 0 generated.
std::shared_ptr<const Points> pointsOf(const ShownSamples* real, const ShownSamples* generated);

/// More of them, of this class, at most so many: more hide what is below.
void appendPoints(Points& points, const ShownSamples& samples, float kind, std::ptrdiff_t most = 500);

/// The names of both, and what the field means.
widgets::FieldOptions planeOptions(const GenerationFrame& frame);

/// Of x0, y0, x1, y1, …
std::vector<QPointF> lineOf(const std::vector<float>& places);

/// The plane's window, without a field.
std::shared_ptr<const Grid> emptyPlane(const GenerationFrame& frame);

}  // namespace perc::generation
