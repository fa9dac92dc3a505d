// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace perc::app {

/// `perceptorium bench …` with the words after the command; the exit status. Needs a QApplication.
int benchCommand(const QStringList& words);

}  // namespace perc::app
