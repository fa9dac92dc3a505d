// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/math/matrix.h"

#include <cstdint>
#include <cstring>
#include <type_traits>
#include <utility>
#ifdef __SSE2__
#include <immintrin.h>
#endif

namespace perc {

/// As many numbers as one register of the instruction level holds (16 floats with AVX-512, 8 with AVX, else 4):
/// arithmetic on Lanes is done on all at once (GCC's and Clang's vector types). For the hot loops of the network core
/// only, which are named PERC_KERNELS in core/CMakeLists.txt; no header may let a size depend on it.
#ifdef __AVX512F__
inline constexpr int kLaneBytes = 64;
#elif defined(__AVX__)
inline constexpr int kLaneBytes = 32;
#else
inline constexpr int kLaneBytes = 16;
#endif
inline constexpr Index kLanes = kLaneBytes / static_cast<Index>(sizeof(Scalar));
using LaneInteger = std::conditional_t<sizeof(Scalar) == 4, std::int32_t, std::int64_t>;
using Lanes = Scalar __attribute__((vector_size(kLaneBytes)));
using IntegerLanes = LaneInteger __attribute__((vector_size(kLaneBytes)));
// A typedef: in an alias Clang overlooks the alignment.
typedef Scalar UnalignedLanes __attribute__((vector_size(kLaneBytes), aligned(alignof(Scalar)), may_alias));

#define PERC_INLINE [[gnu::always_inline]] inline

PERC_INLINE Lanes load(const Scalar* from) { return *reinterpret_cast<const UnalignedLanes*>(from); }
PERC_INLINE void store(Scalar* to, Lanes value) { *reinterpret_cast<UnalignedLanes*>(to) = value; }
PERC_INLINE Lanes broadcast(Scalar value) { return value - Lanes{}; }

/// a b + c, rounded once where the instruction level has such an operation, else twice. It is written out wherever it
/// is wanted, and nothing is fused elsewhere (-ffp-contract=off): what a compiler would choose differs between them.
PERC_INLINE Lanes fused(Lanes a, Lanes b, Lanes c) {
#if defined(__AVX512F__) && !defined(PERC_SCALAR_DOUBLE)
  return _mm512_fmadd_ps(a, b, c);
#elif defined(__FMA__) && !defined(PERC_SCALAR_DOUBLE)
  return _mm256_fmadd_ps(a, b, c);
#else
  return a * b + c;
#endif
}
PERC_INLINE Lanes fused(Lanes a, Scalar b, Lanes c) { return fused(a, broadcast(b), c); }
PERC_INLINE Lanes fused(Lanes a, Lanes b, Scalar c) { return fused(a, b, broadcast(c)); }
PERC_INLINE Lanes fused(Lanes a, Scalar b, Scalar c) { return fused(a, broadcast(b), broadcast(c)); }

namespace detail {
#if defined(__AVX512F__) && !defined(PERC_SCALAR_DOUBLE)
inline constexpr __mmask16 kAllLanes = 0xffff;  // named, since GCC 12 wrongly warns of some functions that need none
PERC_INLINE __mmask16 firstLanes(Index count) {
  return static_cast<__mmask16>(count >= kLanes ? -1 : (1 << count) - 1);
}
#elif defined(__AVX2__) && !defined(PERC_SCALAR_DOUBLE)
PERC_INLINE __m256i firstLanes(Index count) {
  return _mm256_cmpgt_epi32(_mm256_set1_epi32(static_cast<int>(count)), _mm256_setr_epi32(0, 1, 2, 3, 4, 5, 6, 7));
}
#endif
}  // namespace detail

/// The first `count` numbers, 0 in the other lanes; reads nothing behind them.
PERC_INLINE Lanes loadFirst(const Scalar* from, Index count) {
#if defined(__AVX512F__) && !defined(PERC_SCALAR_DOUBLE)
  return _mm512_maskz_loadu_ps(detail::firstLanes(count), from);
#elif defined(__AVX2__) && !defined(PERC_SCALAR_DOUBLE)
  return _mm256_maskload_ps(from, detail::firstLanes(count));
#else
  Lanes result{};
  for (Index i = 0; i < kLanes && i < count; ++i) result[i] = from[i];
  return result;
#endif
}
/// The first `count` lanes, nothing behind them.
PERC_INLINE void storeFirst(Scalar* to, Lanes value, Index count) {
#if defined(__AVX512F__) && !defined(PERC_SCALAR_DOUBLE)
  _mm512_mask_storeu_ps(to, detail::firstLanes(count), value);
#elif defined(__AVX2__) && !defined(PERC_SCALAR_DOUBLE)
  // Not by mask: on AMD's processors up to Zen 3 that instruction takes a dozen cycles.
  if (count >= kLanes) return store(to, value);
  __m128 part = _mm256_castps256_ps128(value);
  if (count & 4) {
    _mm_storeu_ps(to, part);
    to += 4;
    part = _mm256_extractf128_ps(value, 1);
  }
  if (count & 2) {
    _mm_storel_pi(reinterpret_cast<__m64*>(to), part);
    to += 2;
    part = _mm_movehl_ps(part, part);
  }
  if (count & 1) _mm_store_ss(to, part);
#else
  for (Index i = 0; i < kLanes && i < count; ++i) to[i] = value[i];
#endif
}
/// A bit for each lane that is not 0 (and for a NaN), the first lane's lowest.
PERC_INLINE unsigned nonZeroBits(Lanes value) {
#if defined(__AVX512F__) && !defined(PERC_SCALAR_DOUBLE)
  return _mm512_cmp_ps_mask(value, _mm512_setzero_ps(), _CMP_NEQ_UQ);
#elif defined(__AVX__) && !defined(PERC_SCALAR_DOUBLE)
  return static_cast<unsigned>(_mm256_movemask_ps(_mm256_cmp_ps(value, _mm256_setzero_ps(), _CMP_NEQ_UQ)));
#elif defined(__SSE2__) && !defined(PERC_SCALAR_DOUBLE)
  return static_cast<unsigned>(_mm_movemask_ps(_mm_cmpneq_ps(value, _mm_setzero_ps())));
#else
  unsigned bits = 0;
  for (Index i = 0; i < kLanes; ++i) bits |= static_cast<unsigned>(value[i] != 0) << i;
  return bits;
#endif
}
/// Sum of the lanes, in a fixed order.
PERC_INLINE Scalar sum(Lanes value) {
  Scalar total = value[0];
  for (Index i = 1; i < kLanes; ++i) total += value[i];
  return total;
}

namespace detail {
/// Swaps the off-diagonal blocks of `width` lanes in each square of twice that width.
template <int width, int... lane>
PERC_INLINE void swapBlocks(Lanes (&m)[kLanes], std::integer_sequence<int, lane...>) {
  if constexpr (width < kLanes)
    for (int r = 0; r < kLanes; ++r) {
      if (r & width) continue;
      const Lanes low = m[r], high = m[r + width];
      m[r] = __builtin_shufflevector(low, high, (lane & width ? int(kLanes) + lane - width : lane)...);
      m[r + width] = __builtin_shufflevector(low, high, (lane & width ? int(kLanes) + lane : lane + width)...);
    }
}
}  // namespace detail

/// In place, lane c of register r becomes lane r of register c.
PERC_INLINE void transpose(Lanes (&m)[kLanes]) {
  constexpr std::make_integer_sequence<int, kLanes> kAll{};
  detail::swapBlocks<1>(m, kAll);
  detail::swapBlocks<2>(m, kAll);
  detail::swapBlocks<4>(m, kAll);
  detail::swapBlocks<8>(m, kAll);
}

/// Calls f(Lanes…) -> Lanes on `count` numbers of each source and stores what it gives. `to` may be one of them.
template <class F, class... Sources>
PERC_INLINE void mapLanes(Index count, F f, Scalar* to, const Sources*... from) {
  Index i = 0;
  for (; i + kLanes <= count; i += kLanes) store(to + i, f(load(from + i)...));
  if (i < count) storeFirst(to + i, f(loadFirst(from + i, count - i)...), count - i);
}

}  // namespace perc
