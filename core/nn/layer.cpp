// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/nn/layer.h"

namespace perc::nn {
namespace {

/// One behind the other; gives the numbers in all.
Index place(std::vector<Segment>& segments) {
  Index next = 0;
  for (Segment& s : segments) {
    s.offset = next;
    next += s.size();
  }
  return next;
}

}  // namespace

std::string Extent::text() const {
  const std::string rows = std::to_string(height);
  return height == width ? rows : rows + "x" + std::to_string(width);
}

std::string Shape::text() const {
  const std::string vector = std::to_string(channels);
  return isVector() ? vector : vector + " x " + std::to_string(height) + " x " + std::to_string(width);
}

Result<void> checkImage(const Shape& in) {
  if (!in.isVector()) return {};
  return Message{PERC_TR("it takes images, but gets %1 plain numbers; put unflatten before it."), {in.text()}};
}

Layer::Layer(std::string notation, Shape in, Shape out, std::vector<Segment> parameters, std::vector<Segment> buffers)
    : m_notation(std::move(notation)),
      m_in(in),
      m_out(out),
      m_segments(std::move(parameters)),
      m_bufferSegments(std::move(buffers)),
      m_parameterCount(place(m_segments)),
      m_bufferCount(place(m_bufferSegments)) {}

void LinearLayer::tangent(const Work& work, const Tangent& t) const {
  Work along = work;
  along.x = t.x;
  along.xStride = in().size();
  along.other = t.other;
  along.y = t.y;
  forward(along);
}

void LinearLayer::tangentBackward(const Work& work, const Tangent&, const Back&, const Back& dot) const {
  backward(work, dot);
}

}  // namespace perc::nn
