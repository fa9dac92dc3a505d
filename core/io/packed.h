// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace perc::io {

/// Bytes as text: compressed (zlib, RFC 1950), in base64 (RFC 4648, section 4, with padding).
std::string pack(std::string_view bytes);

/// What pack() was given. Nothing: it is no such text, or more than `most` bytes come out.
std::optional<std::string> unpack(std::string_view text, std::size_t most);

}  // namespace perc::io
