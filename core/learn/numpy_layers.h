// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace perc::learn::python {

/// A kind of layer of a NumPy program.
struct NumpyLayer {
  std::string_view word;       ///< its notation begins with it
  std::string_view name;       ///< of the Python class
  std::string_view text;       ///< the class, without its first line
  int tensors = 0;             ///< it is made from: parameters, then running statistics
  std::string_view uses = {};  ///< a function that must stand before it
};

/// Null: a NumPy program has no such layer.
const NumpyLayer* numpyLayer(std::string_view notation);

/// What all of them have, and Sequential.
std::string_view numpyBase();
/// Of residuals.
std::string_view numpySum();

}  // namespace perc::learn::python
