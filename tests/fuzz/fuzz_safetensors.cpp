// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/safetensors.h"

#include <cstdlib>

/// Any bytes: weights that can be written and read again unchanged, or a message.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
  using namespace perc::io;
  const auto weights = parseSafetensors({reinterpret_cast<const char*>(data), size}, "fuzz.safetensors");
  if (!weights) return weights.error().english().empty() ? std::abort(), 0 : 0;
  const auto bytes = formatSafetensors(*weights);
  if (!bytes) std::abort();
  const auto again = parseSafetensors(*bytes, "again");
  if (!again || again->tensors != weights->tensors || again->metadata != weights->metadata) std::abort();
  return 0;
}
