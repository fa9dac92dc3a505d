// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/math/matrix.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace perc::nn {

/// Weight: what L1 and L2 penalties apply to. Slope: of PReLU. Scale, Shift: gamma and beta of a normalisation.
/// The others are buffers: they are not trained. Direction: of length 1, drawn at random.
enum class SegmentKind { Weight, Bias, Slope, Scale, Shift, RunningMean, RunningVariance, BatchCount, Direction };

/// A named piece of the flat parameter (or buffer) vector, as PyTorch's state_dict has it.
struct Segment {
  std::string name;  ///< "0.weight"
  SegmentKind kind;
  std::vector<std::int64_t> shape;  ///< PyTorch's: (out, in) of a dense weight, () of one number
  std::vector<Index> strides;       ///< how far apart numbers lie in our vector along each axis of `shape`
  int layer = 0;                    ///< index in Network::layers()
  Index offset = 0;                 ///< of its first number in the flat vector

  Index size() const;
  bool isBuffer() const { return kind >= SegmentKind::RunningMean; }
};

/// n numbers in a row.
Segment vectorSegment(const char* name, SegmentKind kind, Index n);
/// One number.
Segment scalarSegment(const char* name, SegmentKind kind);

/// Where each number of a segment lies, from its first one on, in PyTorch's row-major order.
std::vector<Index> rowMajorPlaces(const Segment& segment);

/// Where a number lies in the flat vector, as PyTorch names it: "0.weight[3,1]". A slip says what is allowed.
Result<Index> placeOf(const std::vector<Segment>& segments, std::string_view name);

/// The name of the n-th number (from 0) in PyTorch's order, as placeOf() takes it. Empty: there are fewer.
std::string nameOf(const std::vector<Segment>& segments, Index n);

}  // namespace perc::nn
