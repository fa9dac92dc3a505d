// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/nn/narrow.h"

#include "core/math/lanes.h"

#include <algorithm>
#include <array>
#include <utility>

namespace perc::nn {
namespace {

PERC_INLINE Lanes loadAvailable(const Scalar* from, Index available) {
  return available >= kLanes ? load(from) : loadFirst(from, std::max<Index>(available, 0));
}

/// Streams the columns of B past K columns of A held in registers, for the rows r … of C.
template <int K, bool Whole>
PERC_INLINE void stream(Index m, Index n, Index r, const Lanes (&a)[K], const Scalar* b, Index bStride, Lanes start,
                        Scalar* c) {
  c += r;
  for (Index i = 0; i < n; ++i, b += bStride, c += m) {
    Lanes even = start, odd{};  // two chains: the sum of one is too slow to follow the stream
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

template <int K>
PERC_INLINE void streamRows(const Narrow& p, Index m, Index r, const Lanes (&a)[K], Lanes start) {
  // A store of a whole register may run into the next column, which is written later, unless that column's first rows
  // were written in an earlier sweep.
  if (r + kLanes <= m || r == 0) stream<K, true>(m, p.n, r, a, p.b, p.bStride, start, p.c);
  else stream<K, false>(m, p.n, r, a, p.b, p.bStride, start, p.c);
}

// In the kernels `One` says that there are exactly kLanes rows: what most small layers come to.

template <int K, bool One>
void product(const Narrow& p) {
  const Index m = One ? kLanes : p.m;
  for (Index r = 0; r < m; r += kLanes) {
    const Scalar* from = p.a + r;
    Lanes a[K];
    if (One || r + kLanes <= m + p.behindA)
      for (int k = 0; k < K; ++k) a[k] = load(from + k * m);
    else
      for (int k = 0; k < K; ++k) a[k] = loadAvailable(from + k * m, (K - k) * m - r + p.behindA);
    const Lanes start = !p.bias ? Lanes{} : One ? load(p.bias) : loadAvailable(p.bias + r, m - r);
    streamRows<K>(p, m, r, a, start);
  }
}

template <int K, bool One>
void transposed(const Narrow& p) {
  constexpr int kBlocks = (K + int(kLanes) - 1) / int(kLanes);
  const Index m = One ? kLanes : p.m;
  for (Index r = 0; r < m; r += kLanes) {
    Lanes a[K];
    for (int block = 0; block < kBlocks; ++block) {
      Lanes turned[kLanes];
      for (Index i = 0; i < kLanes; ++i) {
        const Index at = (r + i) * K + block * kLanes;
        if constexpr (One && K % kLanes == 0) turned[i] = load(p.a + at);
        else turned[i] = r + i < m ? loadAvailable(p.a + at, m * K - at + p.behindA) : Lanes{};
      }
      transpose(turned);
      for (int k = block * int(kLanes); k < std::min(K, (block + 1) * int(kLanes)); ++k) a[k] = turned[k % kLanes];
    }
    streamRows<K>(p, m, r, a, Lanes{});
  }
}

template <int K, bool One>
void outer(const Narrow& p) {
  const Index m = One ? kLanes : p.m;
  for (Index r = 0; r < m; r += kLanes) {
    Lanes c[K] = {}, total{};
    const Scalar *a = p.a + r, *b = p.b;
    for (Index i = 0; i < p.n; ++i, a += p.aStride, b += p.bStride) {
      const Lanes column = load(a);
      total += column;
#pragma GCC unroll 8
      for (int k = 0; k < K; ++k) c[k] = fused(column, b[k], c[k]);
    }
    const auto put = [&](Scalar* to, Lanes value) {
      if (One || r + kLanes <= m) store(to + r, value);
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
template <bool One, int... k>
constexpr std::array<Kernels, kNarrow> makeKernels(std::integer_sequence<int, k...>) {
  return {Kernels{product<k + 1, One>, transposed<k + 1, One>, outer<k + 1, One>}...};
}
constexpr auto kAnyRows = makeKernels<false>(std::make_integer_sequence<int, kNarrow>{});
constexpr auto kOneRegister = makeKernels<true>(std::make_integer_sequence<int, kNarrow>{});

const Kernels& kernelsFor(Index m, Index k) {
  return (m == kLanes ? kOneRegister : kAnyRows)[static_cast<std::size_t>(k - 1)];
}

}  // namespace

void narrowProduct(Index k, const Narrow& matrices) { kernelsFor(matrices.m, k).product(matrices); }
void narrowTransposed(Index k, const Narrow& matrices) { kernelsFor(matrices.m, k).transposed(matrices); }
void narrowOuter(Index k, const Narrow& matrices) { kernelsFor(matrices.m, k).outer(matrices); }

namespace {

/// c of rowProduct for the kLanes columns from n0 on; columns that do not exist repeat the last.
template <bool OneRegister>
PERC_INLINE Lanes rowSums(Index n0, Index n, Index k, const Scalar* a, const Scalar* b, Index bStride) {
  const Index whole = OneRegister ? kLanes : k - k % kLanes;
  const Lanes first = OneRegister ? load(a) : Lanes{}, rest = OneRegister ? Lanes{} : loadFirst(a + whole, k - whole);
  Lanes products[kLanes];
#pragma GCC unroll 16
  for (Index i = 0; i < kLanes; ++i) {
    const Scalar* column = b + std::min(n0 + i, n - 1) * bStride;
    if constexpr (OneRegister) {
      products[i] = first * load(column);
    } else {
      products[i] = Lanes{};
      for (Index j = 0; j < whole; j += kLanes) products[i] = fused(load(a + j), load(column + j), products[i]);
      if (whole < k) products[i] = fused(rest, loadFirst(column + whole, k - whole), products[i]);
    }
  }
  transpose(products);  // sums of different columns now stand side by side
#pragma GCC unroll 4
  for (Index half = kLanes / 2; half > 0; half /= 2)
    for (Index i = 0; i < half; ++i) products[i] += products[i + half];
  return products[0];
}

}  // namespace

void rowProduct(Index n, Index k, const Scalar* a, const Scalar* b, Index bStride, Scalar bias, Scalar* c) {
  for (Index n0 = 0; n0 < n; n0 += kLanes) {
    const Lanes sums = k == kLanes ? rowSums<true>(n0, n, k, a, b, bStride) : rowSums<false>(n0, n, k, a, b, bStride);
    store(c + n0, sums + bias);
  }
}

}  // namespace perc::nn
