// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/generate/source.h"

#include "core/base/message.h"

#include <algorithm>
#include <cassert>

namespace perc::generate {
namespace {

/// The largest (`lightest`) or smallest number among a place and the four beside it.
void extreme(bool lightest, const data::PictureShape& shape, const ConstVectorRef& picture, VectorRef result) {
  const auto place = [&](int row, int column) { return (row * shape.width + column) * shape.channels; };
  for (int row = 0; row < shape.height; ++row)
    for (int column = 0; column < shape.width; ++column)
      for (int c = 0; c < shape.channels; ++c) {
        Scalar found = picture[place(row, column) + c];
        for (const auto& [dr, dc] : {std::pair{-1, 0}, {1, 0}, {0, -1}, {0, 1}}) {
          const int r = row + dr, k = column + dc;
          if (r < 0 || k < 0 || r >= shape.height || k >= shape.width) continue;
          const Scalar other = picture[place(r, k) + c];
          found = lightest ? std::max(found, other) : std::min(found, other);
        }
        result[place(row, column) + c] = found;
      }
}

/// Clockwise.
void turn(const data::PictureShape& shape, const ConstVectorRef& picture, VectorRef result) {
  const bool quarter = shape.height == shape.width;
  for (int row = 0; row < shape.height; ++row)
    for (int column = 0; column < shape.width; ++column) {
      const int r = quarter ? column : shape.height - 1 - row;
      const int k = quarter ? shape.height - 1 - row : shape.width - 1 - column;
      result.segment((r * shape.width + k) * shape.channels, shape.channels) =
          picture.segment((row * shape.width + column) * shape.channels, shape.channels);
    }
}

}  // namespace

std::vector<param::Option> sourceOptions() {
  std::vector<param::Option> all = planarOptions();
  for (const param::Option& one : {param::Option{"inverted", PERC_TR("Inverted pictures")},
                                   {"rotated", PERC_TR("Rotated pictures")},
                                   {"thickened", PERC_TR("Thickened pictures")},
                                   {"edges", PERC_TR("Edges of the pictures")}})
    all.push_back(one);
  return all;
}

void toKind(SourceKind kind, const data::PictureShape& shape, const ConstVectorRef& picture, VectorRef result) {
  assert(isOfPictures(kind) && picture.size() == result.size());
  switch (kind) {
    case SourceKind::Inverted: result = -picture; return;
    case SourceKind::Rotated: turn(shape, picture, result); return;
    case SourceKind::Thickened: extreme(true, shape, picture, result); return;
    default: {  // edges: what thickening adds and thinning takes away (the morphological gradient)
      Vector thin(picture.size());
      extreme(false, shape, picture, thin);
      extreme(true, shape, picture, result);
      result = (result - thin).array() - 1;
    }
  }
}

}  // namespace perc::generate
