// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/images.h"

#include <cstdlib>

/// Any bytes: as many numbers as images, or a message.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
  using namespace perc::data;
  ImageSet set{.channels = 3, .height = 32, .width = 32};
  const auto added = addCifar10({reinterpret_cast<const char*>(data), size}, "fuzz.bin", set);
  if (!added) return added.error().english().empty() ? std::abort(), 0 : 0;
  if (set.numbers.size() != set.size() * set.numbersEach()) std::abort();
  return 0;
}
