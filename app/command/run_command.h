// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <span>

namespace perc {
struct Lab;
}

namespace perc::app {

/// `perceptorium run …` and `perceptorium replay …` with the words after the command; the exit status.
int runCommand(const QStringList& words);
int replayCommand(const QStringList& words);
/// With other labs than those of the program.
int runCommand(const QStringList& words, std::span<const Lab> labs);
int replayCommand(const QStringList& words, std::span<const Lab> labs);

}  // namespace perc::app
