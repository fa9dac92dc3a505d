// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/nn/segment.h"

namespace perc::nn {

Index Segment::size() const {
  Index count = 1;
  for (const std::int64_t n : shape) count *= n;
  return count;
}

Segment vectorSegment(const char* name, SegmentKind kind, Index n) { return {name, kind, {n}, {1}}; }

Segment scalarSegment(const char* name, SegmentKind kind) { return {name, kind, {}, {}}; }

std::vector<Index> rowMajorPlaces(const Segment& segment) {
  std::vector<Index> places{0};
  for (std::size_t axis = 0; axis < segment.shape.size(); ++axis) {
    std::vector<Index> finer;
    finer.reserve(places.size() * static_cast<std::size_t>(segment.shape[axis]));
    for (const Index place : places)
      for (std::int64_t i = 0; i < segment.shape[axis]; ++i) finer.push_back(place + i * segment.strides[axis]);
    places.swap(finer);
  }
  return places;
}

}  // namespace perc::nn
