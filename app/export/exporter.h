// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "scenes/kit/scene_view.h"
#include "widgets/paint/theme.h"

#include <QImage>
#include <QSize>
#include <QString>
#include <memory>
#include <string>
#include <vector>

namespace perc::app {

/// How a view is written to a file.
struct ExportOptions {
  QSize size{960, 720};  ///< of the figure, in pixels at scale 1 (96 to the inch)
  double scale = 2;      ///< PNG: pixels in the file for each of those
  widgets::Theme theme;  ///< light unless asked otherwise
  QString description;   ///< the run that made it: into the file's metadata
  bool mark = true;      ///< pictures that a network has made are marked for the eye; the metadata say so in any case
  int grid = 101;        ///< CSV of a field: values on each side (SceneView::fieldCells)
};
inline constexpr int kLeastGrid = 2, kMostGrid = 1001;

inline constexpr int kLeastExportSide = 100, kMostExportSide = 8000;
inline constexpr double kMostExportScale = 8;
inline constexpr double kMostExportPixels = 200e6;  ///< of a PNG

/// A view with its title, to be drawn.
struct Figure {
  scenes::SceneView* view;
  QString title;
};
/// Several of them are one figure: its panels, with letters (a), (b) …, row by row.
using Panels = std::vector<Figure>;

/// "png" of "…/a.PNG".
std::string suffixOf(const std::string& path);
/// Of views that have a solid (ViewInfo::hasSolid).
inline constexpr const char* kSolidSuffix = "stl";

/// Gives a view a moment of a run: with two lanes its own lane's frame, and beside it all that go together.
void giveMoment(scenes::SceneView& view, const Observation& moment, int lane);

/// The picture of a figure, with title, description and run in its texts, and that it is synthetic if it is; null if it
/// is too large for the memory.
QImage figureImage(const Panels& panels, const ExportOptions& options);

/// Writes a view to a file: .png, .svg, .pdf (vector, one page), .csv (the data behind it) or .txt (what it shows, in
/// words: alternative text), by the suffix. The same code paints the screen. Wholly or not at all; the message of a
/// failure names the file. Window's thread (or the main thread of a QApplication on the offscreen platform).
Result<void> exportView(scenes::SceneView& view, const QString& title, const std::string& path,
                        const ExportOptions& options);

/// Whether exportView could write such a file; the message says which suffixes are allowed.
Result<void> checkExportPath(const std::string& path);

/// Whether a file of this name could be written now: to be known before hours of computing, not after.
Result<void> checkWritableFile(const std::string& path);

/// The bytes of such a file, `suffix` being "png", "svg", "pdf", and of a single view "csv", "txt" or "stl".
Result<std::string> exportBytes(const Panels& panels, const std::string& suffix, const ExportOptions& options);

/// A PDF with a page for each figure.
Result<std::string> pdfPages(const std::vector<Figure>& figures, const ExportOptions& options);

/// Puts the figure (as a picture and as SVG) and its data (CSV) on the clipboard.
Result<void> copyView(scenes::SceneView& view, const QString& title, const ExportOptions& options);

}  // namespace perc::app
