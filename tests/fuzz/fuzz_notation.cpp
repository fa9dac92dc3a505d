// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/nn/layers/notation.h"
#include "core/nn/network.h"

#include <cstdlib>

/// Any text: layers that are written and read again unchanged, or a message; the same for what fits on an input. The
/// first three bytes are the input's shape.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
  using namespace perc::nn;
  if (size < 3) return 0;
  const Shape input{data[0] % 8, data[1], data[2]};
  const auto layers = readLayers({reinterpret_cast<const char*>(data) + 3, size - 3});
  if (!layers) return layers.error().english().empty() ? std::abort(), 0 : 0;
  const auto again = readLayers(notationOf(*layers));
  if (!again || *again != *layers) std::abort();
  const auto fits = Network::check(input, *layers);
  if (!fits) return fits.error().english().empty() ? std::abort(), 0 : 0;
  const Network network(input, *layers);
  perc::Index parameters = 0;
  for (const Segment& segment : network.segments()) parameters += segment.size();
  if (network.outputs() < 1 || parameters != network.parameterCount()) std::abort();
  return 0;
}
