// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <nlohmann/json.hpp>
#include <string>
#include <string_view>

namespace perc::io {

/// JSON from strangers: what the library would read silently (a key twice: the last wins) or at any depth is refused.
/// `name` is the file's name for the message.
Result<nlohmann::json> parseStrictJson(std::string_view text, const std::string& name, std::size_t maximumDepth = 16);

}  // namespace perc::io
