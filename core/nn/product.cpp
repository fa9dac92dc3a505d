// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/nn/product.h"

#include "core/math/lanes.h"

#include <algorithm>
#include <array>
#include <utility>

namespace perc::nn {
namespace {

// A tile of C holds 12 sums in registers, which with AVX's 16 leaves room for the operands, or 24 with AVX-512's 32. It
// is up to kPanelLanes registers high and as wide as that allows: not wider for low panels beside high ones, since
// eight columns of B that lie a power of two apart fill all places of the first-level cache where they may be. Depth
// and rows are cut so that the packed part of A stays in the second-level cache.
constexpr int kPanelLanes = kLaneBytes == 64 ? 4 : 2;
constexpr Index kPanel = kPanelLanes * kLanes;
constexpr int kTileColumns = 6, kMostColumns = kLaneBytes == 64 ? 12 : 6;
constexpr Index kDepth = 384;
constexpr Index kRows = 256;
// Below this many columns copying A costs more than it saves.
constexpr Index kPackFrom = 24;

struct Tile {
  Index depth;
  const Scalar* a;  // rows contiguous
  Index aStride;    // between columns of A
  const Scalar* b;
  Index bRow, bColumn;
  const Scalar* bias;
  Scalar* c;
  Index cStride;
  Index rows;       // that exist in C, at most L * kLanes
  bool accumulate;  // on what is in C (a later cut of the depth)
};

/// L registers by N columns of C. Whole: all their rows exist in C.
template <int L, int N, bool Whole>
void computeTile(const Tile& t) {
  const auto existing = [&](int l) { return std::clamp<Index>(t.rows - l * kLanes, 0, kLanes); };
  const auto read = [&](const Scalar* from, int l) {
    if constexpr (Whole) return load(from + l * kLanes);
    else return loadFirst(from + l * kLanes, existing(l));
  };
  Lanes sums[L][N];
  for (int l = 0; l < L; ++l) {
    const Lanes start = t.bias ? read(t.bias, l) : Lanes{};
    for (int n = 0; n < N; ++n) sums[l][n] = start;
  }
  if (t.accumulate) [[unlikely]]
    for (int l = 0; l < L; ++l)
      for (int n = 0; n < N; ++n) sums[l][n] = read(t.c + n * t.cStride, l);
  const Scalar* a = t.a;
  const Scalar* b = t.b;
  const Index aStride = t.aStride, bRow = t.bRow, bColumn = t.bColumn;
  for (Index k = t.depth; k > 0; --k, a += aStride, b += bRow) {
    Lanes left[L];
    for (int l = 0; l < L; ++l) left[l] = load(a + l * kLanes);
#pragma GCC unroll 12
    for (int n = 0; n < N; ++n) {
      const Scalar right = b[n * bColumn];
      for (int l = 0; l < L; ++l) sums[l][n] = fused(left[l], right, sums[l][n]);
    }
  }
  for (int n = 0; n < N; ++n)
    for (int l = 0; l < L; ++l) {
      Scalar* to = t.c + n * t.cStride + l * kLanes;
      if constexpr (Whole) store(to, sums[l][n]);
      else storeFirst(to, sums[l][n], existing(l));
    }
}

using TileFunction = void (*)(const Tile&);
using TileFunctions = std::array<TileFunction, kMostColumns>;
template <int L, bool Whole, int... column>
constexpr TileFunctions makeTiles(std::integer_sequence<int, column...>) {
  return {computeTile<L, column + 1, Whole>...};
}
template <int L>
constexpr int kColumns = L > 2 ? kTileColumns : kMostColumns;
template <int L, bool Whole>
constexpr TileFunctions kTiles = makeTiles<L, Whole>(std::make_integer_sequence<int, kColumns<L>>{});
template <int... l>
constexpr std::array<std::array<TileFunctions, 2>, kPanelLanes> makeAll(std::integer_sequence<int, l...>) {
  return {std::array{kTiles<l + 1, false>, kTiles<l + 1, true>}...};
}
constexpr auto kAllTiles = makeAll(std::make_integer_sequence<int, kPanelLanes>{});

Index panelWidth(Index rows) { return (rows + kLanes - 1) / kLanes * kLanes; }

const TileFunction* tilesFor(Index rows) {
  return kAllTiles[static_cast<std::size_t>(panelWidth(rows) / kLanes - 1)][rows % kLanes == 0].data();
}

/// `rows` x `depth` of A into a panel `width` high, filled up with zeros.
void pack(const View& a, Index rows, Index depth, Index width, Scalar* to) {
  Index done = 0;
  if (a.columnStride == 1)  // A is a transpose: square blocks
    for (; done + kLanes <= depth && rows % kLanes == 0; done += kLanes)
      for (Index r = 0; r < rows; r += kLanes) {
        Lanes block[kLanes];
        for (int i = 0; i < kLanes; ++i) block[i] = load(a.data + (r + i) * a.rowStride + done);
        transpose(block);
        for (int i = 0; i < kLanes; ++i) store(to + (done + i) * width + r, block[i]);
      }
  for (Index k = done; k < depth; ++k) {
    const Scalar* from = a.data + k * a.columnStride;
    if (a.rowStride == 1 && rows == width) {
      for (Index r = 0; r < width; r += kLanes) store(to + k * width + r, load(from + r));
      continue;
    }
    for (Index r = 0; r < rows; ++r) to[k * width + r] = from[r * a.rowStride];
    for (Index r = rows; r < width; ++r) to[k * width + r] = 0;
  }
}

struct Panel {
  const Scalar* data;
  Index stride;
  const TileFunction* tiles;  // for one column and more
};

/// A panel's numbers as a tile reads them: where they are, or copied to `free`, which then moves on.
Panel preparePanel(const View& a, Index rows, Index depth, Index columns, Scalar*& free) {
  const Index width = panelWidth(rows);
  if (a.rowStride == 1 && rows == width && (columns < kPackFrom || a.columnStride == width))
    return {a.data, a.columnStride, tilesFor(rows)};
  const Panel panel{free, width, tilesFor(rows)};
  pack(a, rows, depth, width, free);
  free += width * depth;
  return panel;
}

}  // namespace

Index packedSize(Index m, Index k) { return (std::min(m, kRows) + kPanel) * std::min(k, kDepth); }

namespace {

void multiplyInto(Index m, Index n, Index k, View a, View b, const Scalar* bias, bool adds, Scalar* c, Index stride,
                  Scalar* packed) {
  std::array<Panel, kRows / kPanel> panels;
  const int most = m > 2 * kLanes ? kTileColumns : kMostColumns;
  for (Index k0 = 0; k0 < k; k0 += kDepth) {
    const Index depth = std::min(kDepth, k - k0);
    for (Index m0 = 0; m0 < m; m0 += kRows) {
      const Index rows = std::min(kRows, m - m0);
      Scalar* free = packed;
      for (Index r = 0; r < rows; r += kPanel) {
        const View part{a.data + (m0 + r) * a.rowStride + k0 * a.columnStride, a.rowStride, a.columnStride};
        panels[static_cast<std::size_t>(r / kPanel)] = preparePanel(part, std::min(kPanel, rows - r), depth, n, free);
      }
      for (Index n0 = 0; n0 < n; n0 += most) {
        const Index columns = std::min<Index>(most, n - n0);
        for (Index r = 0; r < rows; r += kPanel) {
          const Panel& panel = panels[static_cast<std::size_t>(r / kPanel)];
          const Index height = std::min(kPanel, rows - r);
          panel.tiles[columns - 1]({depth, panel.data, panel.stride, b.data + k0 * b.rowStride + n0 * b.columnStride,
                                    b.rowStride, b.columnStride, bias ? bias + m0 + r : nullptr,
                                    c + n0 * stride + m0 + r, stride, height, adds || k0 > 0});
        }
      }
    }
  }
}

}  // namespace

void multiply(Index m, Index n, Index k, View a, View b, const Scalar* bias, Scalar* c, Index stride, Scalar* packed) {
  multiplyInto(m, n, k, a, b, bias, false, c, stride, packed);
}

void multiplyAdd(Index m, Index n, Index k, View a, View b, Scalar* c, Index stride, Scalar* packed) {
  multiplyInto(m, n, k, a, b, nullptr, true, c, stride, packed);
}

void sumColumns(Index m, Index n, const Scalar* a, Scalar* result) {
  if (m == 1) {
    Lanes total{};
    Index i = 0;
    for (; i + kLanes <= n; i += kLanes) total += load(a + i);
    *result = sum(total + loadFirst(a + i, n - i));
    return;
  }
  Index r = 0;
  for (; r + kLanes <= m; r += kLanes) {
    Lanes total{};
    for (Index i = 0; i < n; ++i) total += load(a + i * m + r);
    store(result + r, total);
  }
  if (r < m) {
    Lanes total{};
    for (Index i = 0; i < n; ++i) total += loadFirst(a + i * m + r, m - r);
    storeFirst(result + r, total, m - r);
  }
}

}  // namespace perc::nn
