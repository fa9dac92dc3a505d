// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/math/matrix.h"

#include <cstdint>
#include <cstring>
#include <type_traits>

namespace perc {

/// As many numbers as one register of the instruction level holds (8 floats with AVX, else 4): arithmetic on Lanes
/// is done on all at once (GCC's and Clang's vector types). For the hot loops of the network core only.
#ifdef __AVX__
inline constexpr int kLaneBytes = 32;
#else
inline constexpr int kLaneBytes = 16;
#endif
inline constexpr Index kLanes = kLaneBytes / static_cast<Index>(sizeof(Scalar));
using LaneInteger = std::conditional_t<sizeof(Scalar) == 4, std::int32_t, std::int64_t>;
using Lanes = Scalar __attribute__((vector_size(kLaneBytes)));
using IntegerLanes = LaneInteger __attribute__((vector_size(kLaneBytes)));
using UnalignedLanes = Scalar __attribute__((vector_size(kLaneBytes), aligned(alignof(Scalar)), may_alias));

#define PERC_INLINE [[gnu::always_inline]] inline

PERC_INLINE Lanes load(const Scalar* from) { return *reinterpret_cast<const UnalignedLanes*>(from); }
PERC_INLINE void store(Scalar* to, Lanes value) { *reinterpret_cast<UnalignedLanes*>(to) = value; }
PERC_INLINE Lanes broadcast(Scalar value) { return value - Lanes{}; }

/// The first `count` numbers, 0 in the other lanes; reads nothing behind them.
PERC_INLINE Lanes loadFirst(const Scalar* from, Index count) {
  Scalar buffer[kLanes] = {};
  for (Index i = 0; i < count; ++i) buffer[i] = from[i];
  return load(buffer);
}
PERC_INLINE void storeFirst(Scalar* to, Lanes value, Index count) {
  Scalar buffer[kLanes];
  store(buffer, value);
  for (Index i = 0; i < count; ++i) to[i] = buffer[i];
}
/// Sum of the lanes, in a fixed order.
PERC_INLINE Scalar sum(Lanes value) {
  Scalar total = value[0];
  for (Index i = 1; i < kLanes; ++i) total += value[i];
  return total;
}

/// Calls f(Lanes…) -> Lanes on `count` numbers of each source and stores what it gives. `to` may be one of them.
template <class F, class... Sources>
PERC_INLINE void mapLanes(Index count, F f, Scalar* to, const Sources*... from) {
  Index i = 0;
  for (; i + kLanes <= count; i += kLanes) store(to + i, f(load(from + i)...));
  if (i < count) storeFirst(to + i, f(loadFirst(from + i, count - i)...), count - i);
}

}  // namespace perc
