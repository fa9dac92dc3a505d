// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"
#include "core/generate/planar.h"

#include <vector>

namespace perc::generate {

/// What is translated into what is imitated: another distribution in the plane, order of Planar; or pictures of the
/// same set in another kind: light and dark exchanged, turned by a quarter (those that are not square by a half), with
/// thicker strokes, with nothing but the edges of the strokes.
enum class SourceKind { Ring, Grid, Moons, Spiral, SwissRoll, Line, Blobs, Inverted, Rotated, Thickened, Edges };
constexpr bool isOfPictures(SourceKind kind) { return kind >= SourceKind::Inverted; }
std::vector<param::Option> sourceOptions();

/// A picture (row, column, channel; -1 is dark) in this kind.
void toKind(SourceKind kind, const data::PictureShape& shape, const ConstVectorRef& picture, VectorRef result);

}  // namespace perc::generate
