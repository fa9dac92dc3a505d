// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/nn/exchange.h"

#include <algorithm>
#include <cmath>

namespace perc::nn {
namespace {

/// The segments of both vectors in the order of state_dict: by layer, parameters before buffers.
std::vector<const Segment*> inOrder(const Network& network) {
  std::vector<const Segment*> all;
  for (const Segment& s : network.segments()) all.push_back(&s);
  for (const Segment& s : network.bufferSegments()) all.push_back(&s);
  std::stable_sort(all.begin(), all.end(), [](const Segment* a, const Segment* b) { return a->layer < b->layer; });
  return all;
}

std::string shapeText(const std::vector<std::int64_t>& shape) {
  std::string text;
  for (const std::int64_t n : shape) text += (text.empty() ? "" : " x ") + std::to_string(n);
  return text.empty() ? "1" : text;
}

Result<void> checkTensor(const Segment& segment, const NamedTensor& tensor) {
  if (tensor.shape != segment.shape || static_cast<Index>(tensor.values.size()) != segment.size())
    return Message{PERC_TR("Tensor %1 has the shape %2; the network needs %3."),
                   {tensor.name, shapeText(tensor.shape), shapeText(segment.shape)}};
  if (!std::all_of(tensor.values.begin(), tensor.values.end(), [](float v) { return std::isfinite(v); }))
    return Message{PERC_TR("Tensor %1 holds a number that is not finite."), {tensor.name}};
  if (segment.kind == SegmentKind::RunningVariance &&
      std::any_of(tensor.values.begin(), tensor.values.end(), [](float v) { return v < 0; }))
    return Message{PERC_TR("Tensor %1 holds a negative variance."), {tensor.name}};
  return {};
}

}  // namespace

std::vector<NamedTensor> toTensors(const Network& network, const ConstVectorRef& theta, const ConstVectorRef& buffers,
                                   const std::string& prefix) {
  std::vector<NamedTensor> tensors;
  for (const Segment* s : inOrder(network)) {
    const Scalar* values = (s->isBuffer() ? buffers.data() : theta.data()) + s->offset;
    NamedTensor tensor{prefix + s->name, s->shape, {}};
    tensor.values.reserve(static_cast<std::size_t>(s->size()));
    for (const Index place : rowMajorPlaces(*s)) tensor.values.push_back(static_cast<float>(values[place]));
    tensors.push_back(std::move(tensor));
  }
  return tensors;
}

Result<void> fromTensors(const Network& network, const std::vector<NamedTensor>& tensors, VectorRef theta,
                         VectorRef buffers, const std::string& prefix) {
  const std::vector<const Segment*> segments = inOrder(network);
  std::vector<const NamedTensor*> sources(segments.size(), nullptr);
  for (const NamedTensor& tensor : tensors) {
    if (!tensor.name.starts_with(prefix)) continue;
    const auto at = std::find_if(segments.begin(), segments.end(), [&](const Segment* s) {
      return tensor.name.compare(prefix.size(), std::string::npos, s->name) == 0;
    });
    if (at == segments.end()) return Message{PERC_TR("The network has no tensor %1."), {tensor.name}};
    const NamedTensor*& source = sources[static_cast<std::size_t>(at - segments.begin())];
    if (source) return Message{PERC_TR("Tensor %1 is there twice."), {tensor.name}};
    if (Result<void> checked = checkTensor(**at, tensor); !checked) return checked;
    source = &tensor;
  }
  for (std::size_t i = 0; i < segments.size(); ++i)
    if (!sources[i] && segments[i]->kind != SegmentKind::BatchCount)
      return Message{PERC_TR("Tensor %1 is missing."), {prefix + segments[i]->name}};
  for (std::size_t i = 0; i < segments.size(); ++i) {
    if (!sources[i]) continue;
    const Segment& s = *segments[i];
    Scalar* values = (s.isBuffer() ? buffers.data() : theta.data()) + s.offset;
    const float* from = sources[i]->values.data();
    for (const Index place : rowMajorPlaces(s)) values[place] = static_cast<Scalar>(*from++);
  }
  return {};
}

}  // namespace perc::nn
