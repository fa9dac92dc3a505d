// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace perc::io {

/// One entry of a safetensors header: type, shape and the place of the numbers after the header, in bytes.
struct TensorEntry {
  std::string name, type;
  std::vector<std::uint64_t> shape, offsets;
  bool hasShape = false;
};

struct SafetensorsHeader {
  std::vector<TensorEntry> tensors;
  std::map<std::string, std::string> metadata;
};

/// Reads the JSON of the header strictly: only the keys of the format, each once, only the types it allows.
Result<SafetensorsHeader> parseSafetensorsHeader(std::string_view json, const std::string& file);

}  // namespace perc::io
