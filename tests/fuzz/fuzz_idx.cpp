// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/idx.h"

#include <cstdlib>

/// Any bytes: an array as long as its dimensions say, or a message.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
  using namespace perc::data;
  const auto array = parseIdx({reinterpret_cast<const char*>(data), size}, "fuzz-ubyte");
  if (!array) return array.error().english().empty() ? std::abort(), 0 : 0;
  std::size_t count = 1;
  for (const std::uint32_t dim : array->dims) count *= dim;
  if (array->values.size() != count) std::abort();
  return 0;
}
