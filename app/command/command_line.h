// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <optional>
#include <span>

namespace perc::app {

/// Whether the words after the program's name need a QApplication: for drawing into files and for timing the window.
bool needsWidgets(std::span<char* const> words);

/// What the words after the program's name ask for.
struct Request {
  std::optional<int> status;  ///< carried out: the exit status
  QString file;               ///< otherwise the window is asked for, opened on this ("": nothing)
};

/// Carries out a command, or finds that the window is asked for. In the main thread of an application.
Request carryOut(const QStringList& words);

}  // namespace perc::app
