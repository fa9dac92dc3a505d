// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/nn/layers/direct.h"

#include "core/math/lanes.h"

#include <algorithm>
#include <array>
#include <bit>
#include <utility>

namespace perc::nn {
namespace {

// A tile is so many neighbouring places by registers of outputs: what the processor's registers hold beside operands.
constexpr int kMostRegisters = 2;
constexpr int kMostPlaces[kMostRegisters] = {kLaneBytes == 64 ? 24 : 12, kLaneBytes == 64 ? 12 : 6};

/// What of n numbers one register holds.
Index lanesFor(Index n) { return n <= kShortLanes ? kShortLanes : kLanes; }
Index rounded(Index n) { return (n + lanesFor(n) - 1) / lanesFor(n) * lanesFor(n); }

struct Tile {
  int rows;     // of the window
  Index row;    // numbers in one of them
  Index step;   // to the image's next row
  Index apart;  // numbers between neighbouring places in the image
  const Scalar* image;
  const Scalar* weights;
  const Scalar* bias;
  Scalar* places;
  Index outputs;  // numbers between neighbouring places in the result
  Index last;     // of the last register, those that exist; all of it may be written if nothing lies behind
  bool whole;
};

template <class V, int places, int registers>
void computeTile(const Tile& t) {
  constexpr Index kWide = kLanesOf<V>;
  V sums[places][registers];
  for (int r = 0; r < registers; ++r) {
    const V bias = load<V>(t.bias + r * kWide);
    for (int p = 0; p < places; ++p) sums[p][r] = bias;
  }
  const Scalar* w = t.weights;
  const Scalar* x = t.image;
  for (int i = 0; i < t.rows; ++i, x += t.step)
    for (Index k = 0; k < t.row; ++k, w += registers * kWide) {
      V weights[registers];
      for (int r = 0; r < registers; ++r) weights[r] = load<V>(w + r * kWide);
#pragma GCC unroll 24
      for (int p = 0; p < places; ++p) {
        const Scalar number = x[p * t.apart + k];
        for (int r = 0; r < registers; ++r) sums[p][r] = fused(weights[r], number, sums[p][r]);
      }
    }
  for (int p = 0; p < places; ++p)
    for (int r = 0; r < registers; ++r) {
      Scalar* to = t.places + p * t.outputs + r * kWide;
      if (r + 1 < registers || t.whole) store(to, sums[p][r]);
      else storeFirst(to, sums[p][r], t.last);
    }
}

using TileFunction = void (*)(const Tile&);
template <class V, int registers, int... place>
constexpr std::array<TileFunction, kMostPlaces[registers - 1]> makeTiles(std::integer_sequence<int, place...>) {
  return {computeTile<V, place + 1, registers>...};
}
template <class V, int registers>
constexpr auto kTiles = makeTiles<V, registers>(std::make_integer_sequence<int, kMostPlaces[registers - 1]>{});

TileFunction tileFor(Index width, int places) {
  const auto at = static_cast<std::size_t>(places - 1);
  return width == kShortLanes ? kTiles<ShortLanes, 1>[at]
         : width == kLanes    ? kTiles<Lanes, 1>[at]
                              : kTiles<Lanes, 2>[at];
}

/// Lanes of outputs in one go: for all that are left, at most kMostRegisters.
Index widthAt(Index first, Index outputs) { return std::min(kMostRegisters * kLanes, rounded(outputs - first)); }

}  // namespace

Extent Direct::padded() const {
  return {image.height + 2 * window.padding.height, image.width + 2 * window.padding.width};
}

Index Direct::paddedSize() const { return padded().height * step() + kLanes; }

void Direct::pad(const Scalar* from, Scalar* to) const {
  const Index row = Index{image.width} * image.channels, side = Index{window.padding.width} * image.channels;
  const Index above = window.padding.height * step();
  std::fill_n(to, above, Scalar(0));
  to += above;
  for (int i = 0; i < image.height; ++i, from += row, to += step()) {
    std::fill_n(to, side, Scalar(0));
    std::copy_n(from, row, to + side);
    std::fill_n(to + side + row, side, Scalar(0));
  }
  std::fill_n(to, above + kLanes, Scalar(0));
}

void Direct::unpad(const Scalar* from, Scalar* to) const {
  const Index row = Index{image.width} * image.channels, side = Index{window.padding.width} * image.channels;
  from += window.padding.height * step() + side;
  for (int i = 0; i < image.height; ++i, from += step(), to += row) std::copy_n(from, row, to);
}

Index Direct::packedSize() const { return (window.kernel.height * row() + 1) * rounded(places.channels); }

void Direct::pack(const Scalar* weights, const Scalar* bias, Scalar* packed) const {
  const Index outputs = places.channels, rows = window.kernel.height * row();
  for (Index first = 0; first < outputs;) {
    const Index width = widthAt(first, outputs), count = std::min(width, outputs - first);
    for (Index k = -1; k < rows; ++k, packed += width) {  // the bias, then row by row
      std::copy_n((k < 0 ? bias : weights + k * outputs) + first, count, packed);
      std::fill_n(packed + count, width - count, Scalar(0));
    }
    first += width;
  }
}

void Direct::place(const Scalar* packed, const Scalar* padded, Scalar* to) const {
  const Index outputs = places.channels, rows = window.kernel.height * row();
  const Index apart = Index{window.stride.width} * image.channels;
  for (Index first = 0; first < outputs;) {
    const Index width = widthAt(first, outputs), lanes = std::min(width, kLanes);
    // Equal tiles; the last one may repeat places of the one before.
    const int most = kMostPlaces[width / kLanes > 1], tiles = (places.width + most - 1) / most;
    const int wide = (places.width + tiles - 1) / tiles;
    const TileFunction compute = tileFor(width, wide);
    for (int row = 0; row < places.height; ++row)
      for (int tile = 0; tile < tiles; ++tile) {
        const int column = std::min(tile * wide, places.width - wide);
        compute({window.kernel.height, this->row(), step(), apart,
                 padded + row * window.stride.height * step() + column * apart, packed + width, packed,
                 to + (Index{row} * places.width + column) * outputs + first, outputs,
                 std::min(lanes, outputs - first - (width - lanes)), width >= outputs || first + width <= outputs});
      }
    packed += (rows + 1) * width;
    first += width;
  }
}

Index Direct::turnedSize() const { return places.channels * window.kernel.height * rounded(row()); }

void Direct::turn(const Scalar* weights, Scalar* turned) const {
  const Index outputs = places.channels, wide = rounded(row());
  for (Index o = 0; o < outputs; ++o)
    for (int i = 0; i < window.kernel.height; ++i, turned += wide) {
      for (Index k = 0; k < row(); ++k) turned[k] = weights[(i * row() + k) * outputs + o];
      std::fill_n(turned + row(), wide - row(), Scalar(0));
    }
}

void Direct::addTurned(const Scalar* turned, Scalar* weights) const {
  const Index outputs = places.channels, wide = rounded(row());
  for (Index o = 0; o < outputs; ++o)
    for (int i = 0; i < window.kernel.height; ++i, turned += wide)
      for (Index k = 0; k < row(); ++k) weights[(i * row() + k) * outputs + o] += turned[k];
}

namespace {

/// Division by a number known beforehand, exact for what Direct::fits() allows.
class Divider {
 public:
  explicit Divider(Index by)
      : m_by(static_cast<std::uint32_t>(by)), m_factor(((std::uint64_t{1} << 32) + m_by - 1) / m_by) {}
  std::uint32_t quotient(std::uint32_t n) const { return static_cast<std::uint32_t>(n * m_factor >> 32); }
  std::uint32_t by() const { return m_by; }

 private:
  std::uint32_t m_by;
  std::uint64_t m_factor;
};

/// A tile of taps is held in registers while the slopes pass by: so many of the window's rows by registers of one.
constexpr int kTileRows = 5, kTileRegisters = 2;

struct Taps {
  Index wide;  // numbers in a row of the weights, filled up to whole registers
  Index step;  // to the image's next row
};

template <class V, int rows, int registers>
using TapLanes = V[rows][registers];

/// W += sum of dy patch', one output.
template <class V, int rows, int registers>
void addSlopes(const Taps& t, const Direct::Slope* slopes, Index count, const Scalar* image, Scalar* weights) {
  constexpr Index kWide = kLanesOf<V>;
  TapLanes<V, rows, registers> sums;
  for (int i = 0; i < rows; ++i)
    for (int r = 0; r < registers; ++r) sums[i][r] = load<V>(weights + i * t.wide + r * kWide);
  for (const Direct::Slope* slope = slopes; slope != slopes + count; ++slope) {
    const Scalar* x = image + slope->patch;
#pragma GCC unroll 8
    for (int i = 0; i < rows; ++i, x += t.step)
      for (int r = 0; r < registers; ++r) sums[i][r] = fused(load<V>(x + r * kWide), slope->dy, sums[i][r]);
  }
  for (int i = 0; i < rows; ++i)
    for (int r = 0; r < registers; ++r) store(weights + i * t.wide + r * kWide, sums[i][r]);
}

/// patch += W' dy for one place: `found` of its outputs, of which the one numbered `first` has the first weights and
/// each further one its own `apart` numbers behind.
template <class V, int rows, int registers>
void addOutputs(const Taps& t, const std::int32_t* found, Index count, const Scalar* dy, std::int32_t first,
                const Scalar* weights, Index apart, Scalar* image) {
  constexpr Index kWide = kLanesOf<V>;
  TapLanes<V, rows, registers> sums;
  for (int i = 0; i < rows; ++i)
    for (int r = 0; r < registers; ++r) sums[i][r] = load<V>(image + i * t.step + r * kWide);
  for (Index k = 0; k < count; ++k) {
    const Scalar* w = weights + (found[k] - first) * apart;
    const Scalar slope = dy[found[k]];
#pragma GCC unroll 8
    for (int i = 0; i < rows; ++i, w += t.wide)
      for (int r = 0; r < registers; ++r) sums[i][r] = fused(load<V>(w + r * kWide), slope, sums[i][r]);
  }
  for (int i = 0; i < rows; ++i)
    for (int r = 0; r < registers; ++r) store(image + i * t.step + r * kWide, sums[i][r]);
}

struct TapKernels {
  decltype(&addSlopes<Lanes, 1, 1>) addSlopes;
  decltype(&addOutputs<Lanes, 1, 1>) addOutputs;
};
template <class V, int... tile>
constexpr std::array<TapKernels, sizeof...(tile)> makeTapKernels(std::integer_sequence<int, tile...>) {
  return {TapKernels{addSlopes<V, tile / kTileRegisters + 1, tile % kTileRegisters + 1>,
                     addOutputs<V, tile / kTileRegisters + 1, tile % kTileRegisters + 1>}...};
}
template <class V>
constexpr auto kTapKernels = makeTapKernels<V>(std::make_integer_sequence<int, kTileRows * kTileRegisters>{});

/// f(kernels, row, column) for the tiles of `rows` x `wide` taps.
template <class F>
void forEachTapTile(int rows, Index wide, F f) {
  const Index lanes = lanesFor(wide);
  const auto& kernels = lanes == kShortLanes ? kTapKernels<ShortLanes> : kTapKernels<Lanes>;
  for (int row = 0; row < rows; row += kTileRows)
    for (Index column = 0; column < wide; column += kTileRegisters * lanes) {
      const Index registers = std::min<Index>(kTileRegisters, (wide - column) / lanes);
      f(kernels[static_cast<std::size_t>((std::min(kTileRows, rows - row) - 1) * kTileRegisters + registers - 1)], row,
        column);
    }
}

}  // namespace

/// A quotient by the rounded factor 2^32/b is exact up to n b < 2^32.
bool Direct::fits() const {
  constexpr Index kMost = Index{1} << 32;
  return places.size() < kMost / places.channels && places.places() < kMost / places.width;
}

Index Direct::find(const Scalar* dy, std::int32_t* found) const {
  const Index all = places.size();
  Index count = 0;
  for (Index i = 0; i < all; i += kLanes)
    count += storeNonZeroPlaces(i + kLanes <= all ? load(dy + i) : loadFirst(dy + i, all - i),
                                static_cast<std::int32_t>(i), found + count);
  return count;
}

void Direct::order(const std::int32_t* found, Index count, const Scalar* dy, Slope* ordered,
                   std::int32_t* counts) const {
  const Divider outputs(places.channels), width(places.width);
  const Index apart = Index{window.stride.width} * image.channels, below = window.stride.height * step();
  std::fill_n(counts, places.channels, 0);
  for (Index i = 0; i < count; ++i) {
    const auto at = static_cast<std::uint32_t>(found[i]);
    const std::uint32_t place = outputs.quotient(at), row = width.quotient(place);
    const Index output = at - place * outputs.by();
    ordered[output * places.places() + counts[output]++] = {
        static_cast<std::int32_t>(row * below + Index{place - row * width.by()} * apart), dy[at]};
  }
}

void Direct::addBias(const Slope* ordered, const std::int32_t* counts, Scalar* bias) const {
  for (int o = 0; o < places.channels; ++o, ordered += places.places())
    for (int i = 0; i < counts[o]; ++i) bias[o] += ordered[i].dy;
}

void Direct::addWeights(const Slope* ordered, const std::int32_t* counts, const Scalar* padded, Scalar* turned) const {
  const Taps taps{rounded(row()), step()};
  for (int o = 0; o < places.channels; ++o, ordered += places.places(), turned += window.kernel.height * taps.wide)
    forEachTapTile(window.kernel.height, taps.wide, [&](const TapKernels& kernels, int row, Index column) {
      kernels.addSlopes(taps, ordered, counts[o], padded + row * taps.step + column, turned + row * taps.wide + column);
    });
}

void Direct::addImage(const std::int32_t* found, Index count, const Scalar* dy, const Scalar* turned,
                      Scalar* padded) const {
  const Taps taps{rounded(row()), step()};
  const Divider outputs(places.channels), width(places.width);
  const Index apart = Index{window.stride.width} * image.channels, below = window.stride.height * step();
  for (Index i = 0, here = 0; i < count; i += here) {
    const std::uint32_t place = outputs.quotient(static_cast<std::uint32_t>(found[i])), y = width.quotient(place);
    const auto first = static_cast<std::int32_t>(place * outputs.by());
    for (here = 1; i + here < count && found[i + here] < first + places.channels;) ++here;
    Scalar* patch = padded + y * below + Index{place - y * width.by()} * apart;
    forEachTapTile(window.kernel.height, taps.wide, [&](const TapKernels& kernels, int row, Index column) {
      kernels.addOutputs(taps, found + i, here, dy, first, turned + row * taps.wide + column,
                         window.kernel.height * taps.wide, patch + row * taps.step + column);
    });
  }
}

}  // namespace perc::nn
