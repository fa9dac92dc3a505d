// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace perc::app {

/// `perceptorium run …` and `perceptorium replay …` with the words after the command; the exit status.
int runCommand(const QStringList& words);
int replayCommand(const QStringList& words);

}  // namespace perc::app
