// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/nn/layer.h"
#include "core/nn/layers/notation.h"

#include <vector>

namespace perc::nn {

/// A window that slides over the places of an image: of convolutions and pooling.
struct Window {
  Extent kernel, stride{1, 1}, padding{0, 0}, dilation{1, 1};

  /// How often it fits: floor((n + 2 padding - dilation (kernel - 1) - 1) / stride) + 1 along each axis.
  Extent over(const Shape& image) const;
  /// What is wrong with it in itself …
  Result<void> check() const;
  /// … and for such images.
  Result<void> check(const Shape& image) const;
  /// Whether everywhere it stands (`places`) some of it is on the image, not on padding.
  bool alwaysMeets(const Shape& image, const Shape& places) const;
  /// " stride 2 pad 1": what differs from `usual`.
  std::string options(const Window& usual) const;
  /// ", stride=(2, 2), padding=(1, 1)" likewise.
  std::string torchOptions(const Window& usual) const;

  /// The image's row (column) under tap `k` of the window in row (column) `at`; may lie outside, in the padding.
  int row(int at, int k) const { return at * stride.height - padding.height + k * dilation.height; }
  int column(int at, int k) const { return at * stride.width - padding.width + k * dilation.width; }

  bool operator==(const Window&) const = default;
};

/// What is written behind a kernel: stride, pad, dilation.
std::vector<Arguments::Option> windowOptions(Arguments& arguments, Window& window);

/// Python's "(5, 3)".
std::string torchPair(const Extent& extent);

/// f(p, q) for each place p of the image under window place (row, column) of `out`, q: the tap. Both as row * width +
/// column. Taps outside the image are left out.
template <class F>
void forEachTap(const Window& w, const Shape& image, int row, int column, F f) {
  for (int i = 0; i < w.kernel.height; ++i) {
    const int y = w.row(row, i);
    if (y < 0 || y >= image.height) continue;
    for (int j = 0; j < w.kernel.width; ++j) {
      const int x = w.column(column, j);
      if (x >= 0 && x < image.width) f(Index{y} * image.width + x, Index{i} * w.kernel.width + j);
    }
  }
}

}  // namespace perc::nn
