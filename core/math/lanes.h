// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/math/matrix.h"

#include <array>
#include <bit>
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
/// Half of AVX-512's registers, elsewhere whole ones: for what has so few numbers, of which twice as many instructions
/// run at once on some processors (Zen 4), and fewer loads and stores cross a line of the cache on all.
inline constexpr int kShortBytes = kLaneBytes == 64 ? 32 : kLaneBytes;
using ShortLanes = Scalar __attribute__((vector_size(kShortBytes)));
template <class V>
inline constexpr Index kLanesOf = sizeof(V) / sizeof(Scalar);
inline constexpr Index kShortLanes = kLanesOf<ShortLanes>;

namespace detail {
// Typedefs: in an alias Clang overlooks the alignment.
template <class V>
struct Unaligned;
template <>
struct Unaligned<Lanes> {
  typedef Scalar type __attribute__((vector_size(kLaneBytes), aligned(alignof(Scalar)), may_alias));
};
#ifdef __AVX512F__
template <>
struct Unaligned<ShortLanes> {
  typedef Scalar type __attribute__((vector_size(kShortBytes), aligned(alignof(Scalar)), may_alias));
};
#endif
}  // namespace detail

#define PERC_INLINE [[gnu::always_inline]] inline

template <class V = Lanes>
PERC_INLINE V load(const Scalar* from) {
  return *reinterpret_cast<const typename detail::Unaligned<V>::type*>(from);
}
template <class V>
PERC_INLINE void store(Scalar* to, V value) {
  *reinterpret_cast<typename detail::Unaligned<V>::type*>(to) = value;
}
template <class V = Lanes>
PERC_INLINE V broadcast(Scalar value) {
  return value - V{};
}

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
#ifdef __AVX512F__
PERC_INLINE ShortLanes fused(ShortLanes a, ShortLanes b, ShortLanes c) {
#ifndef PERC_SCALAR_DOUBLE
  return _mm256_fmadd_ps(a, b, c);
#else
  return a * b + c;
#endif
}
PERC_INLINE ShortLanes fused(ShortLanes a, Scalar b, ShortLanes c) { return fused(a, broadcast<ShortLanes>(b), c); }
#endif
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
template <class V = Lanes>
PERC_INLINE V loadFirst(const Scalar* from, Index count) {
#if defined(__AVX512F__) && !defined(PERC_SCALAR_DOUBLE)
  if constexpr (kLanesOf<V> == kLanes) return _mm512_maskz_loadu_ps(detail::firstLanes(count), from);
  else return _mm256_maskz_loadu_ps(static_cast<__mmask8>(detail::firstLanes(count)), from);
#elif defined(__AVX2__) && !defined(PERC_SCALAR_DOUBLE)
  return _mm256_maskload_ps(from, detail::firstLanes(count));
#else
  V result{};
  for (Index i = 0; i < kLanesOf<V> && i < count; ++i) result[i] = from[i];
  return result;
#endif
}
/// The first `count` lanes, nothing behind them.
template <class V>
PERC_INLINE void storeFirst(Scalar* to, V value, Index count) {
#if defined(__AVX512F__) && !defined(PERC_SCALAR_DOUBLE)
  if constexpr (kLanesOf<V> == kLanes) _mm512_mask_storeu_ps(to, detail::firstLanes(count), value);
  else _mm256_mask_storeu_ps(to, static_cast<__mmask8>(detail::firstLanes(count)), value);
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
  for (Index i = 0; i < kLanesOf<V> && i < count; ++i) to[i] = value[i];
#endif
}
namespace detail {
/// Of each pattern of 8 bits the places of those that are set, in order.
inline constexpr auto kPlacesOfBits = [] {
  std::array<std::array<std::uint8_t, 8>, 256> all{};
  for (unsigned bits = 0; bits < all.size(); ++bits) {
    std::size_t next = 0;
    for (std::uint8_t place = 0; place < 8; ++place)
      if (bits >> place & 1U) all[bits][next++] = place;
  }
  return all;
}();

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
}  // namespace detail

/// Writes `first` plus the place of each lane that is not 0, in order; gives their number. `to` has room for 16.
PERC_INLINE Index storeNonZeroPlaces(Lanes value, std::int32_t first, std::int32_t* to) {
  const unsigned bits = detail::nonZeroBits(value);
#if defined(__AVX512F__) && !defined(PERC_SCALAR_DOUBLE)
  const __m512i places = _mm512_setr_epi32(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15);
  // To a register first: to memory this instruction is slow on Zen 4.
  _mm512_storeu_si512(to, _mm512_maskz_compress_epi32(static_cast<__mmask16>(bits),
                                                      _mm512_add_epi32(places, _mm512_set1_epi32(first))));
#else
  static_assert(kLanes <= 8);
  const auto& places = detail::kPlacesOfBits[bits];
  for (std::size_t k = 0; k < places.size(); ++k) to[k] = first + places[k];
#endif
  return std::popcount(bits);
}
/// Sum of the lanes, in a fixed order.
PERC_INLINE Scalar sum(Lanes value) {
  Scalar total = value[0];
  for (Index i = 1; i < kLanes; ++i) total += value[i];
  return total;
}

namespace detail {
/// Swaps the off-diagonal blocks of `width` lanes in each square of twice that width.
template <int width, class V, int... lane>
PERC_INLINE void swapBlocks(V* m, std::integer_sequence<int, lane...>) {
  constexpr int kAll = sizeof...(lane);
  if constexpr (width < kAll)
    for (int r = 0; r < kAll; ++r) {
      if (r & width) continue;
      const V low = m[r], high = m[r + width];
      m[r] = __builtin_shufflevector(low, high, (lane & width ? kAll + lane - width : lane)...);
      m[r + width] = __builtin_shufflevector(low, high, (lane & width ? kAll + lane : lane + width)...);
    }
}
}  // namespace detail

/// In place, lane c of register r becomes lane r of register c.
template <class V>
PERC_INLINE void transpose(V (&m)[kLanesOf<V>]) {
  constexpr std::make_integer_sequence<int, kLanesOf<V>> kAll{};
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
