// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/message.h"

#include <QString>
#include <string_view>

namespace perc::app {

/// What a program started from a shell ends with.
enum ExitStatus { kDone = 0, kCouldNot = 1, kWrongUsage = 2, kInterrupted = 130 };

/// To standard output, as UTF-8. A failure (disk full) is kept for flushed().
void print(std::string_view text);
void print(const QString& text);
/// A line "perceptorium: …" on standard error.
void complain(const Message& message);
/// Whether all that was printed has arrived; complains if not.
bool flushed();

}  // namespace perc::app
