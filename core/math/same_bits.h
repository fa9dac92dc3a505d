// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/math/matrix.h"

#include <cstddef>
#include <cstring>

namespace perc {

/// To the last bit; so that what is not a number is itself, too.
inline bool sameBits(const Vector& a, const Vector& b) {
  const auto bytes = static_cast<std::size_t>(a.size()) * sizeof(Scalar);
  return a.size() == b.size() && (bytes == 0 || std::memcmp(a.data(), b.data(), bytes) == 0);
}

}  // namespace perc
