// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/nn/segment.h"

#include <algorithm>
#include <charconv>

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

namespace {

/// "[3,1]" as numbers; anything else: none.
std::vector<std::int64_t> numbersIn(std::string_view brackets) {
  if (brackets.size() < 3 || brackets.front() != '[' || brackets.back() != ']') return {};
  std::vector<std::int64_t> numbers;
  const char *at = brackets.data() + 1, *end = brackets.data() + brackets.size();
  while (at < end) {
    std::int64_t number = 0;
    const auto [next, error] = std::from_chars(at, end, number);
    if (error != std::errc{} || next == end || (*next != ',' && next + 1 != end)) return {};
    numbers.push_back(number);
    at = next + 1;
  }
  return numbers;
}

}  // namespace

Result<Index> placeOf(const std::vector<Segment>& segments, std::string_view name) {
  const std::size_t bracket = std::min(name.find('['), name.size());
  std::string names;
  for (const Segment& segment : segments) {
    names += (names.empty() ? "" : ", ") + segment.name;
    if (segment.name != name.substr(0, bracket)) continue;
    const std::vector<std::int64_t> place = numbersIn(name.substr(bracket));
    std::string shape, first;
    bool fits = place.size() == segment.shape.size();
    Index offset = segment.offset;
    for (std::size_t i = 0; i < segment.shape.size(); ++i) {
      shape += (shape.empty() ? "" : ", ") + std::to_string(segment.shape[i]);
      first += first.empty() ? "0" : ",0";
      fits = fits && place[i] >= 0 && place[i] < segment.shape[i];
      if (fits) offset += static_cast<Index>(place[i]) * segment.strides[i];
    }
    if (fits) return offset;
    return Message{PERC_TR("it needs numbers from 0 in [ ], one for each axis of the shape %1, as in [%2]."),
                   {shape, first}};
  }
  return Message{PERC_TR("there is no such tensor; there are: %1."), {names}};
}

std::string nameOf(const std::vector<Segment>& segments, Index n) {
  for (const Segment& segment : segments) {
    if (n >= segment.size()) {
      n -= segment.size();
      continue;
    }
    std::string inside;
    for (std::size_t i = segment.shape.size(); i-- > 0; n /= segment.shape[i])
      inside = std::to_string(n % segment.shape[i]) + (inside.empty() ? "" : ",") + inside;
    return segment.name + (inside.empty() ? "" : "[" + inside + "]");
  }
  return {};
}

}  // namespace perc::nn
