// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QApplication;

namespace perc::app {

/// The program without a sub-command: fonts, theme, the window (opened on a file unless `path` is empty), until it is
/// closed. Returns the exit status.
int runWindow(QApplication& application, const QString& path);

}  // namespace perc::app
