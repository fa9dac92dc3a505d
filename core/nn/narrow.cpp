// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/nn/narrow.h"

#include "core/math/lanes.h"

#include <algorithm>
#include <array>
#include <utility>

namespace perc::nn {
namespace {

template <class V>
PERC_INLINE V loadAvailable(const Scalar* from, Index available) {
  return available >= kLanesOf<V> ? load<V>(from) : loadFirst<V>(from, std::max<Index>(available, 0));
}

/// Streams the columns of B past K columns of A held in registers, for the rows r … of C.
template <bool Whole, class V, int K>
PERC_INLINE void stream(Index m, Index n, Index r, const V (&a)[K], const Scalar* b, Index bStride, V start,
                        Scalar* c) {
  c += r;
  for (Index i = 0; i < n; ++i, b += bStride, c += m) {
    V even = start, odd{};  // two chains: the sum of one is too slow to follow the stream
#pragma GCC unroll 8
    for (int k = 0; k < K; k += 2) {
      even = fused(a[k], b[k], even);
      if (k + 1 < K) odd = fused(a[k + 1], b[k + 1], odd);
    }
    if constexpr (K > 1) even += odd;
    if constexpr (Whole) store(c, even);
    else storeFirst(c, even, m - r);
  }
}

template <class V, int K>
PERC_INLINE void streamRows(const Narrow& p, Index m, Index r, const V (&a)[K], V start) {
  // A store of a whole register may run into the next column, which is written later, unless that column's first rows
  // were written in an earlier sweep.
  if (r + kLanesOf<V> <= m || r == 0) stream<true>(m, p.n, r, a, p.b, p.bStride, start, p.c);
  else stream<false>(m, p.n, r, a, p.b, p.bStride, start, p.c);
}

// In the kernels `One` says that there are exactly as many rows as a register holds: what most small layers come to.

template <class V, int K, bool One>
void product(const Narrow& p) {
  const Index m = One ? kLanesOf<V> : p.m;
  for (Index r = 0; r < m; r += kLanesOf<V>) {
    const Scalar* from = p.a + r;
    V a[K];
    if (One || r + kLanesOf<V> <= m + p.behindA)
      for (int k = 0; k < K; ++k) a[k] = load<V>(from + k * m);
    else
      for (int k = 0; k < K; ++k) a[k] = loadAvailable<V>(from + k * m, (K - k) * m - r + p.behindA);
    const V start = !p.bias ? V{} : One ? load<V>(p.bias) : loadAvailable<V>(p.bias + r, m - r);
    streamRows(p, m, r, a, start);
  }
}

template <class V, int K, bool One>
void transposed(const Narrow& p) {
  constexpr int kWide = kLanesOf<V>, kBlocks = (K + kWide - 1) / kWide;
  const Index m = One ? kLanesOf<V> : p.m;
  for (Index r = 0; r < m; r += kLanesOf<V>) {
    V a[K];
    for (int block = 0; block < kBlocks; ++block) {
      V turned[kWide];
      for (Index i = 0; i < kWide; ++i) {
        const Index at = (r + i) * K + block * kWide;
        if constexpr (One && K % kWide == 0) turned[i] = load<V>(p.a + at);
        else turned[i] = r + i < m ? loadAvailable<V>(p.a + at, m * K - at + p.behindA) : V{};
      }
      transpose(turned);
      for (int k = block * kWide; k < std::min(K, (block + 1) * kWide); ++k) a[k] = turned[k % kWide];
    }
    streamRows(p, m, r, a, V{});
  }
}

template <class V, int K, bool One>
void outer(const Narrow& p) {
  const Index m = One ? kLanesOf<V> : p.m;
  for (Index r = 0; r < m; r += kLanesOf<V>) {
    V c[K] = {}, total{};
    const Scalar *a = p.a + r, *b = p.b;
    for (Index i = 0; i < p.n; ++i, a += p.aStride, b += p.bStride) {
      const V column = load<V>(a);
      total += column;
#pragma GCC unroll 8
      for (int k = 0; k < K; ++k) c[k] = fused(column, b[k], c[k]);
    }
    const auto put = [&](Scalar* to, V value) {
      if (One || r + kLanesOf<V> <= m) store(to + r, value);
      else storeFirst(to + r, value, m - r);
    };
    for (int k = 0; k < K; ++k) put(p.c + k * m, c[k]);
    if (p.sums) put(p.sums, total);
  }
}

using Kernel = void (*)(const Narrow&);
struct Kernels {
  Kernel product, transposed, outer;
};
template <class V, bool One, int... k>
constexpr std::array<Kernels, kNarrow> makeKernels(std::integer_sequence<int, k...>) {
  return {Kernels{product<V, k + 1, One>, transposed<V, k + 1, One>, outer<V, k + 1, One>}...};
}
template <class V, bool One>
constexpr auto kKernels = makeKernels<V, One>(std::make_integer_sequence<int, kNarrow>{});

const Kernels& kernelsFor(Index m, Index k) {
  const auto& kernels = m == kLanes       ? kKernels<Lanes, true>
                        : m > kShortLanes ? kKernels<Lanes, false>
                        : m < kShortLanes ? kKernels<ShortLanes, false>
                                          : kKernels<ShortLanes, true>;
  return kernels[static_cast<std::size_t>(k - 1)];
}

}  // namespace

void narrowProduct(Index k, const Narrow& matrices) { kernelsFor(matrices.m, k).product(matrices); }
void narrowTransposed(Index k, const Narrow& matrices) { kernelsFor(matrices.m, k).transposed(matrices); }
void narrowOuter(Index k, const Narrow& matrices) { kernelsFor(matrices.m, k).outer(matrices); }

namespace {

/// c of rowProduct for the columns from n0 on that a register holds; columns that do not exist repeat the last.
template <class V, bool OneRegister>
PERC_INLINE V rowSums(Index n0, Index n, Index k, const Scalar* a, const Scalar* b, Index bStride) {
  constexpr Index kWide = kLanesOf<V>;
  const Index whole = OneRegister ? kWide : k - k % kWide;
  const V first = OneRegister ? load<V>(a) : V{}, rest = OneRegister ? V{} : loadFirst<V>(a + whole, k - whole);
  V products[kWide];
#pragma GCC unroll 16
  for (Index i = 0; i < kWide; ++i) {
    const Scalar* column = b + std::min(n0 + i, n - 1) * bStride;
    if constexpr (OneRegister) {
      products[i] = first * load<V>(column);
    } else {
      products[i] = V{};
      for (Index j = 0; j < whole; j += kWide) products[i] = fused(load<V>(a + j), load<V>(column + j), products[i]);
      if (whole < k) products[i] = fused(rest, loadFirst<V>(column + whole, k - whole), products[i]);
    }
  }
  transpose(products);  // sums of different columns now stand side by side
#pragma GCC unroll 4
  for (Index half = kWide / 2; half > 0; half /= 2)
    for (Index i = 0; i < half; ++i) products[i] += products[i + half];
  return products[0];
}

template <class V, bool OneRegister>
void rowProductOf(Index n, Index k, const Scalar* a, const Scalar* b, Index bStride, Scalar bias, Scalar* c) {
  for (Index n0 = 0; n0 < n; n0 += kLanesOf<V>) store(c + n0, rowSums<V, OneRegister>(n0, n, k, a, b, bStride) + bias);
}

}  // namespace

void rowProduct(Index n, Index k, const Scalar* a, const Scalar* b, Index bStride, Scalar bias, Scalar* c) {
  const auto compute = k == kLanes       ? rowProductOf<Lanes, true>
                       : k > kShortLanes ? rowProductOf<Lanes, false>
                       : k < kShortLanes ? rowProductOf<ShortLanes, false>
                                         : rowProductOf<ShortLanes, true>;
  compute(n, k, a, b, bStride, bias, c);
}

}  // namespace perc::nn
