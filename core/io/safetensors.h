// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/nn/named_tensor.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace perc::io {

/// The contents of a safetensors file: tensors in the order of their data, and free texts by name.
struct Weights {
  std::vector<nn::NamedTensor> tensors;
  std::map<std::string, std::string> metadata;
};

inline constexpr std::size_t kMaxSafetensorsHeader = std::size_t{1} << 20;
inline constexpr std::size_t kMaxSafetensorsBytes = std::size_t{1} << 30;

/// Weights in the safetensors format: 8 bytes header length (little-endian), a JSON header, the numbers as
/// little-endian F32 (https://huggingface.co/docs/safetensors). Refused: repeated names, shapes that do not fit their
/// numbers, values that are not finite, a header over kMaxSafetensorsHeader.
Result<std::string> formatSafetensors(const Weights&);
/// Reads F32 and, for counters as num_batches_tracked, I64 (converted; at most 2^24). Refused, naming file and tensor:
/// what is truncated or oversized, holes and overlaps, repeated names, metadata other than texts, other types, and
/// values that are not finite. `name` stands for the file in messages.
Result<Weights> parseSafetensors(std::string_view bytes, const std::string& name);

Result<void> saveSafetensors(const std::string& path, const Weights&);
Result<Weights> loadSafetensors(const std::string& path);

}  // namespace perc::io
