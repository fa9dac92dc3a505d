// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace perc::nn {

/// One tensor of a model as other programs exchange it: the name of PyTorch's `state_dict` ("0.weight"),
/// the shape, and the numbers in row-major order (the last index runs fastest).
/// A dense weight has the shape (outputs, inputs); a scalar has an empty shape and one number.
struct NamedTensor {
  std::string name;
  std::vector<std::int64_t> shape;
  std::vector<float> values;

  bool operator==(const NamedTensor&) const = default;
};

}  // namespace perc::nn
