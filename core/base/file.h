// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace perc::io {

/// The bytes of a regular file of at most `cap` bytes. The message of a failure names the file and the reason.
Result<std::string> readFile(const std::string& path, std::size_t cap);

/// Replaces a file by `bytes`, wholly or not at all: a temporary file beside it, fsync, rename (POSIX). When it fails
/// (disk full, no permission) the old file is as it was and nothing is left behind; the message names file and reason.
/// Takes milliseconds on a slow disk: not on the window's thread.
Result<void> writeFileAtomically(const std::string& path, std::string_view bytes);

}  // namespace perc::io
