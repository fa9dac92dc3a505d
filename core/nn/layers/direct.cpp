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

Index rounded(Index n) { return (n + kLanes - 1) / kLanes * kLanes; }

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

template <int places, int registers>
void computeTile(const Tile& t) {
  Lanes sums[places][registers];
  for (int r = 0; r < registers; ++r) {
    const Lanes bias = load(t.bias + r * kLanes);
    for (int p = 0; p < places; ++p) sums[p][r] = bias;
  }
  const Scalar* w = t.weights;
  const Scalar* x = t.image;
  for (int i = 0; i < t.rows; ++i, x += t.step)
    for (Index k = 0; k < t.row; ++k, w += registers * kLanes) {
      Lanes weights[registers];
      for (int r = 0; r < registers; ++r) weights[r] = load(w + r * kLanes);
#pragma GCC unroll 24
      for (int p = 0; p < places; ++p) {
        const Scalar number = x[p * t.apart + k];
        for (int r = 0; r < registers; ++r) sums[p][r] = fused(weights[r], number, sums[p][r]);
      }
    }
  for (int p = 0; p < places; ++p)
    for (int r = 0; r < registers; ++r) {
      Scalar* to = t.places + p * t.outputs + r * kLanes;
      if (r + 1 < registers || t.whole) store(to, sums[p][r]);
      else storeFirst(to, sums[p][r], t.last);
    }
}

using TileFunction = void (*)(const Tile&);
template <int registers, int... place>
constexpr std::array<TileFunction, kMostPlaces[registers - 1]> makeTiles(std::integer_sequence<int, place...>) {
  return {computeTile<place + 1, registers>...};
}
template <int registers>
constexpr auto kTiles = makeTiles<registers>(std::make_integer_sequence<int, kMostPlaces[registers - 1]>{});

TileFunction tileFor(int registers, int places) {
  return registers == 1 ? kTiles<1>[static_cast<std::size_t>(places - 1)]
                        : kTiles<2>[static_cast<std::size_t>(places - 1)];
}

/// Registers of outputs in one go: all that are left, at most kMostRegisters.
int registersAt(Index first, Index outputs) {
  return static_cast<int>(std::min<Index>(kMostRegisters, (outputs - first + kLanes - 1) / kLanes));
}

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
    const Index width = registersAt(first, outputs) * kLanes, count = std::min(width, outputs - first);
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
    const int registers = registersAt(first, outputs);
    const Index width = registers * kLanes;
    // Equal tiles; the last one may repeat places of the one before.
    const int most = kMostPlaces[registers - 1], tiles = (places.width + most - 1) / most;
    const int wide = (places.width + tiles - 1) / tiles;
    const TileFunction compute = tileFor(registers, wide);
    for (int row = 0; row < places.height; ++row)
      for (int tile = 0; tile < tiles; ++tile) {
        const int column = std::min(tile * wide, places.width - wide);
        compute({window.kernel.height, this->row(), step(), apart,
                 padded + row * window.stride.height * step() + column * apart, packed + width, packed,
                 to + (Index{row} * places.width + column) * outputs + first, outputs,
                 std::min(kLanes, outputs - first - (width - kLanes)), width >= outputs || first + width <= outputs});
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

constexpr int kBits = 8;  // looked up at once

/// Of each pattern of bits the places of those that are set, in order.
constexpr auto kPlacesOfBits = [] {
  std::array<std::array<std::uint8_t, kBits>, 1 << kBits> all{};
  for (unsigned bits = 0; bits < all.size(); ++bits) {
    std::size_t next = 0;
    for (std::uint8_t place = 0; place < kBits; ++place)
      if (bits >> place & 1U) all[bits][next++] = place;
  }
  return all;
}();

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

/// f(output, first number of the patch in the padded image, dy) for what was found.
template <class F>
PERC_INLINE void forEachFound(const Direct& d, const std::int32_t* found, Index count, const Scalar* dy, F f) {
  const Divider outputs(d.places.channels), width(d.places.width);
  const Index apart = Index{d.window.stride.width} * d.image.channels;
  const Index below = Index{d.window.stride.height} * d.padded().width * d.image.channels;
  for (Index i = 0; i < count; ++i) {
    const auto at = static_cast<std::uint32_t>(found[i]);
    const std::uint32_t place = outputs.quotient(at), row = width.quotient(place);
    f(Index{at - place * outputs.by()}, row * below + Index{place - row * width.by()} * apart, dy[at]);
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
  for (Index i = 0; i < all; i += kLanes) {
    const unsigned pattern = nonZeroBits(i + kLanes <= all ? load(dy + i) : loadFirst(dy + i, all - i));
    for (int part = 0; part < kLanes; part += kBits) {
      const unsigned bits = pattern >> part & (kPlacesOfBits.size() - 1);
      const auto& set = kPlacesOfBits[bits];
      for (int k = 0; k < kBits; ++k)
        found[count + k] = static_cast<std::int32_t>(i) + part + set[static_cast<std::size_t>(k)];
      count += std::popcount(bits);
    }
  }
  return count;
}

void Direct::addBias(const std::int32_t* found, Index count, const Scalar* dy, Scalar* bias) const {
  const Divider outputs(places.channels);
  for (Index i = 0; i < count; ++i) {
    const auto at = static_cast<std::uint32_t>(found[i]);
    bias[at - outputs.quotient(at) * outputs.by()] += dy[at];
  }
}

void Direct::addWeights(const std::int32_t* found, Index count, const Scalar* dy, const Scalar* padded,
                        Scalar* turned) const {
  const Index wide = rounded(row()), rows = window.kernel.height, step = this->step();
  forEachFound(*this, found, count, dy, [=](Index output, Index patch, Scalar slope) {
    Scalar* sum = turned + output * rows * wide;
    const Scalar* x = padded + patch;
    for (Index i = 0; i < rows; ++i, x += step, sum += wide)
      for (Index k = 0; k < wide; k += kLanes) store(sum + k, fused(load(x + k), slope, load(sum + k)));
  });
}

void Direct::addImage(const std::int32_t* found, Index count, const Scalar* dy, const Scalar* turned,
                      Scalar* padded) const {
  const Index wide = rounded(row()), rows = window.kernel.height, step = this->step();
  forEachFound(*this, found, count, dy, [=](Index output, Index patch, Scalar slope) {
    const Scalar* w = turned + output * rows * wide;
    Scalar* sum = padded + patch;
    for (Index i = 0; i < rows; ++i, w += wide, sum += step)
      for (Index k = 0; k < wide; k += kLanes) store(sum + k, fused(load(w + k), slope, load(sum + k)));
  });
}

}  // namespace perc::nn
