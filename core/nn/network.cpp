// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/nn/network.h"

#include <algorithm>
#include <cassert>

namespace perc::nn {
namespace {

/// Connections per output and per input of a weight of PyTorch's shape (outputs, inputs, kernel …), as PyTorch counts
/// them.
struct Fans {
  int inputs = 1, outputs = 1;
};
Fans fansOf(const Segment& weight) {
  std::int64_t kernel = 1;
  for (std::size_t axis = 2; axis < weight.shape.size(); ++axis) kernel *= weight.shape[axis];
  return {static_cast<int>(weight.shape[1] * kernel), static_cast<int>(weight.shape[0] * kernel)};
}

}  // namespace

std::string countedFromOne(const std::string& path) {
  std::string text;
  for (std::size_t i = 0; i < path.size();) {
    const std::size_t end = std::min(path.find('.', i), path.size());
    const std::string part = path.substr(i, end - i);
    const bool number = part.find_first_not_of("0123456789") == part.npos;
    text += (i > 0 ? "." : "") + (number ? std::to_string(std::stoi(part) + 1) : part);
    i = end + 1;
  }
  return text;
}

Result<void> Network::check(const Shape& input, const std::vector<LayerSpec>& layers) {
  Network network(input);
  network.m_description = layers;
  return network.build();
}

Network::Network(Shape input, std::vector<LayerSpec> layers) : Network(input) {
  m_description = std::move(layers);
  const Result<void> built = build();
  assert(built.ok());
  (void)built;
}

Result<void> Network::build() {
  const auto fits = [](int n, int most) { return n >= 1 && n <= most; };
  if (!fits(m_input.channels, kMostUnits) || !fits(m_input.height, kMostUnits) || !fits(m_input.width, kMostUnits) ||
      m_input.size() > kMostNumbers)
    return Message{PERC_TR("A network has 1 to %1 inputs, not %2."), {std::to_string(kMostUnits), m_input.text()}};
  if (m_description.empty())
    return Message{PERC_TR("A network has 1 to %1 layers, not %2."), {std::to_string(kMostLayers), "0"}};
  m_widest = inputs();
  int end = kInput;
  return addAll(m_description, "", true, end);
}

const Shape& Network::shapeAt(int layer) const {
  return layer == kInput ? m_input : m_layers[static_cast<std::size_t>(layer)].layer->out();
}

/// `end`: the layer before them; then the last of them.
Result<void> Network::addAll(const std::vector<LayerSpec>& layers, const std::string& prefix, bool last, int& end) {
  for (std::size_t i = 0; i < layers.size(); ++i) {
    const std::string path = prefix + std::to_string(i);
    const bool isLast = last && i + 1 == layers.size();
    if (!layers[i].ways.empty()) {
      if (Result<void> added = addJoin(layers[i], path, isLast, end); !added) return added;
      continue;
    }
    if (Result<void> added = add(layers[i], path, end, end, isLast); !added) return added;
    end = layerCount() - 1;
  }
  return {};
}

Result<void> Network::addJoin(const LayerSpec& spec, const std::string& path, bool last, int& end) {
  const int start = end;
  for (std::size_t way = 0; way < spec.ways.size(); ++way) {
    int wayEnd = start;
    const std::string prefix = path + "." + spec.ways[way].name + ".";
    if (Result<void> added = addAll(spec.ways[way].layers, prefix, false, wayEnd); !added) return added;
    if (way > 0) {
      if (wayEnd == end)
        return Message{PERC_TR("Layer %1 (%2): %3"),
                       {countedFromOne(path), spec.notation},
                       {Message{PERC_TR("its ways are the same; one of them needs layers.")}}};
      if (Result<void> added = add(spec, path, wayEnd, end, last); !added) return added;
      wayEnd = layerCount() - 1;
    }
    end = wayEnd;
  }
  return {};
}

Result<void> Network::add(const LayerSpec& spec, const std::string& path, int source, int other, bool last) {
  const auto wrong = [&](Message what) {
    return Message{PERC_TR("Layer %1 (%2): %3"), {countedFromOne(path), spec.notation}, {std::move(what)}};
  };
  if (layerCount() == kMostLayers)
    return wrong({PERC_TR("a network has at most %1 layers."), {std::to_string(kMostLayers)}});
  auto made = spec.make({shapeAt(source), shapeAt(other), last});
  if (!made) return wrong(made.error());
  const Layer& layer = **made;
  if (layer.out().size() > kMostNumbers)
    return wrong({PERC_TR("it puts out %1 numbers; at most %2 are allowed."),
                  {std::to_string(layer.out().size()), std::to_string(kMostNumbers)}});
  constexpr Index kMostParameters = Index{1} << 28, kMostBetween = 16 * kMostNumbers;
  if (layer.out().size() > kMostBetween - m_between)
    return wrong({PERC_TR("with it the layers put out more than %1 numbers."), {std::to_string(kMostBetween)}});
  if (layer.parameterCount() > kMostParameters - m_parameterCount)
    return wrong({PERC_TR("with it the network has more than %1 parameters."), {std::to_string(kMostParameters)}});

  const auto append = [&](const std::vector<Segment>& from, std::vector<Segment>& to, Index offset) {
    for (Segment s : from) {
      s.name.insert(0, path + ".");
      s.layer = layerCount();
      s.offset += offset;
      to.push_back(std::move(s));
    }
  };
  append(layer.segments(), m_segments, m_parameterCount);
  append(layer.bufferSegments(), m_bufferSegments, m_bufferCount);
  m_layers.push_back({*made, path, source, other, m_parameterCount, m_bufferCount});
  m_parameterCount += layer.parameterCount();
  m_between += layer.out().size();
  m_bufferCount += layer.bufferCount();
  m_widest = std::max(m_widest, static_cast<int>(layer.out().size()));
  return {};
}

std::vector<Range> Network::weightRanges(std::span<const Mode> modes) const {
  std::vector<Range> ranges;
  for (const Segment& s : m_segments)
    if (s.kind == SegmentKind::Weight && (modes.empty() || modes[static_cast<std::size_t>(s.layer)].learns))
      ranges.push_back({s.offset, s.size()});
  return ranges;
}

Range Network::parametersFrom(int first) const {
  const Index offset =
      first < layerCount() ? m_layers[static_cast<std::size_t>(std::max(first, 0))].parameters : m_parameterCount;
  return {offset, m_parameterCount - offset};
}

void Network::initialise(VectorRef theta, VectorRef buffers, Initializer how, Random& random) const {
  for (int layer = 0; layer < layerCount(); ++layer) initialiseLayer(layer, theta, buffers, how, random);
}

void Network::initialiseLayer(int layer, VectorRef theta, VectorRef buffers, Initializer how, Random& random) const {
  assert(theta.size() == m_parameterCount && buffers.size() == m_bufferCount);
  Fans fans;  // of the weight, for the bias behind it
  for (const Segment& s : m_segments) {
    if (s.layer != layer) continue;
    if (s.kind == SegmentKind::Weight) fans = fansOf(s);
    for (const Index place : rowMajorPlaces(s)) {
      double value = 0;
      if (s.kind == SegmentKind::Weight) value = drawWeight(how, fans.inputs, fans.outputs, random);
      if (s.kind == SegmentKind::Bias) value = drawBias(how, fans.inputs, random);
      if (s.kind == SegmentKind::Slope) value = kPreluStart;
      if (s.kind == SegmentKind::Scale) value = 1;
      theta[s.offset + place] = static_cast<Scalar>(value);
    }
  }
  for (const Segment& s : m_bufferSegments) {
    if (s.layer != layer) continue;
    auto values = buffers.segment(s.offset, s.size());
    values.setConstant(s.kind == SegmentKind::RunningVariance ? 1 : 0);
    if (s.kind != SegmentKind::Direction) continue;
    for (Scalar& value : values) value = static_cast<Scalar>(random.normal());
    values.normalize();
  }
}

}  // namespace perc::nn
