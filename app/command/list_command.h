// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace perc::app {

/// `perceptorium list …` with the words after the command; the exit status.
int listCommand(const QStringList& words);

}  // namespace perc::app
