// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace perc::app {

class MainWindow;

/// In a process that benchStart() started: says on standard output how long it took until the window's first frame was
/// painted, and ends the application. Does nothing in any other.
void reportStart(MainWindow& window);

}  // namespace perc::app
