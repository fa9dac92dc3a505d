// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/landscape/formula.h"

#include <bit>
#include <cstdint>
#include <cstdlib>
#include <string_view>

/// Any text: a formula whose derivatives can be taken anywhere, with the same bits when it is read again, or a message.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
  using perc::landscape::Formula;
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  const auto formula = Formula::read(text), again = Formula::read(text);
  if (!formula) return formula.error().english().empty() || again ? std::abort(), 0 : 0;
  for (const double at : {-3.0, -0.5, 0.0, 1.0, 1e6}) {
    const auto one = formula->curvature(at, 0.7), two = again->curvature(at, 0.7);
    const auto same = [](double a, double b) {
      return std::bit_cast<std::uint64_t>(a) == std::bit_cast<std::uint64_t>(b) || (a != a && b != b);
    };
    if (!same(one.value, formula->value(at, 0.7)) || !same(one.dx, formula->slope(at, 0.7).dx)) std::abort();
    if (!same(one.dx, two.dx) || !same(one.dy, two.dy) || !same(one.dxx, two.dxx) || !same(one.dxy, two.dxy) ||
        !same(one.dyy, two.dyy))
      std::abort();
  }
  return 0;
}
