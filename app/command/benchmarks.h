// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bench/benchmarks.h"

namespace perc::app {

class MainWindow;

// What only the whole program can measure of itself. Needs a QApplication (offscreen will do).

/// The window while it plays flat out at 1920 x 1080 with all views of a lab (its id, or a saved run; empty: the first)
/// open, with one lane and with two; takes about 30 s. Milliseconds: of frames from the timer's tick until everything
/// is painted, and (answer_max) from asking (play, pause, seek) until the window shows it. rate_share: updates per
/// second with the window over those of the same run without one.
bench::BenchResult benchWindow(const std::string& lab);

/// The window at 1920 x 1080 with all views of the lab that has a parameter to drag (Lab::dragged), opened on 100,000
/// made-up scores, while a hand drags it to 300 places: milliseconds until every view is painted with it, 99th
/// percentile.
bench::BenchResult benchDrag();

/// A surface of 101 x 101 samples with two paths, turned once round at 800 x 600: milliseconds a frame, median; uhd:
/// the same at 3840 x 2160.
bench::BenchResult benchSurfaceTurn();

/// Resident memory of the window, as in benchWindow(), for ten minutes, in MiB: the most, and the medians of the last
/// tenth of either half. Error: more than is allowed at any time, or too much growth over the last half. Needs /proc.
bench::BenchResult benchSoak(const std::string& lab);

/// Seconds from the start of the process to the first painted frame, warm: the median of several starts of this very
/// program without arguments, in which reportStart() must be called.
bench::BenchResult benchStart();

/// In a process that benchStart() started: says on standard output how long it took until the window's first frame was
/// painted, and ends the application. Does nothing in any other.
void reportStart(MainWindow& window);

/// Reads a table of 1,000,000 rows and three columns, as the window and --data do, from a temporary file: seconds.
/// progress_calls: how often a window would have heard of it, and could have cancelled.
bench::BenchResult benchCsv();

}  // namespace perc::app
