// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export/animation.h"

#include <QString>
#include <functional>
#include <vector>

class QWidget;

namespace perc::app {

/// What a person chose to export.
struct ExportChoice {
  static constexpr int kAllViews = -1;
  int view = 0;  ///< place in the list, or kAllViews: a file for each, or a page for each in a PDF
  QString path;
  ExportOptions options;
  AnimationOptions animation;  ///< .gif and .webp: from, to, frames, framesPerSecond
  bool toClipboard = false;    ///< `path` is then of no account
};

/// One that can be chosen.
struct ExportedView {
  QString title, id;
  bool hasSolid = false;
  bool isSynthetic = false;  ///< scenes::SceneView::showsSynthetic
};

/// The file of one view when all are exported: "…/run-boundary.png".
QString pathOf(const QString& path, const QString& viewId);

/// Asks which of the views goes to which file or to the clipboard, in which format, size and colours, and for an
/// animation over which span. It writes nothing itself. `stem`: folder and beginning of the file's name; the view's id
/// and the format's suffix are put behind it. `furthest`: the last step of the timeline.
void askExport(const std::vector<ExportedView>& views, int active, const QString& stem, std::int64_t furthest,
               QWidget* window, std::function<void(const ExportChoice&)> chosen);

}  // namespace perc::app
