// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/math/matrix.h"

#include <cassert>
#include <cmath>

namespace perc::landscape {

/// Sum of a_i b_i over `count` numbers, in double and in a fixed order.
inline double dot(const Scalar* a, const Scalar* b, Index count) {
  constexpr Index kSums = 16;  // side by side: the compiler may not change the order
  double sums[kSums] = {};
  Index i = 0;
  for (; i + kSums <= count; i += kSums)
    for (Index k = 0; k < kSums; ++k) sums[k] += static_cast<double>(a[i + k]) * static_cast<double>(b[i + k]);
  for (Index k = 0; i < count; ++i, ++k) sums[k] += static_cast<double>(a[i]) * static_cast<double>(b[i]);
  for (Index half = kSums / 2; half > 0; half /= 2)
    for (Index k = 0; k < half; ++k) sums[k] += sums[k + half];
  return sums[0];
}
inline double dot(const ConstVectorRef& a, const ConstVectorRef& b) {
  assert(a.size() == b.size());
  return dot(a.data(), b.data(), a.size());
}
inline double norm(const ConstVectorRef& a) { return std::sqrt(dot(a, a)); }

}  // namespace perc::landscape
