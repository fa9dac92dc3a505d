// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/io/run_file.h"
#include "core/session/mailbox.h"

#include <QString>
#include <cstdint>
#include <span>

namespace perc::app {

inline constexpr qsizetype kMostCommandLine = 100'000;  ///< characters; most systems take 128 KiB

/// The run up to the moment shown, as it goes into a file or a text.
RunRecord recordOf(const SessionStatus& status);

/// Whether a text looks like a run that was sent by somebody.
bool looksShared(const QString& text);
/// A run from a pasted text. A table or weights it needs are taken from the present run if that uses the same ones.
/// Error: not such a text, or a file that is not there; the message names the field or the file.
Result<RunRecord> readShared(const QString& text, std::span<const Lab> labs, const Run& present);

/// The line for a shell that carries out the run up to `step` again: `perceptorium run …`. Error: too long for a shell.
Result<QString> commandLine(const Run& run, std::int64_t step);

}  // namespace perc::app
