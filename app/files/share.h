// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bench/benchmarks.h"
#include "core/io/run_file.h"
#include "core/session/mailbox.h"

#include <QString>
#include <cstdint>
#include <span>
#include <string>

namespace perc::app {

inline constexpr qsizetype kMostCommandLine = 100'000;  ///< characters; most systems take 128 KiB

/// For run files: what the library that computes was compiled for, "x86-64-v3" or "x86-64".
inline std::string instructionLevel() { return std::string(bench::instructionLevel()); }

/// A run at a step in one line, for the metadata of a figure: lab, seed, step, what differs from the defaults, and what
/// was changed on the way. Ids, not labels: it can be typed into a command line again, unless there are so
/// many changes that the last ones are only counted.
QString describeRun(const Run& run, std::int64_t step);

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
