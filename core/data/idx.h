// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace perc::data {

/// An array of bytes from an IDX file (LeCun's MNIST format): the last dimension runs fastest.
struct IdxArray {
  std::vector<std::uint32_t> dims;  ///< 1 … 4 dimensions
  std::vector<std::uint8_t> values;
};

inline constexpr std::size_t kMaxIdxBytes = std::size_t{512} << 20;  ///< of the file and of what gzip may grow to

/// Reads an IDX file of unsigned bytes, gzip-compressed or not. Refused, naming the file and what is wrong: other
/// magic or type codes, sizes that overflow, exceed or fall short of the file, damaged or truncated gzip, anything
/// after the end, and what exceeds kMaxIdxBytes.
Result<IdxArray> readIdx(const std::string& path);
/// The same from memory; `name` stands for the file in messages; `cap` bounds the uncompressed size.
Result<IdxArray> parseIdx(std::string_view bytes, const std::string& name, std::size_t cap = kMaxIdxBytes);

}  // namespace perc::data
