// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export/animation.h"
#include "app/export/file_names.h"

#include <QImage>
#include <QString>
#include <functional>
#include <vector>

class QWidget;

namespace perc::app {

/// What a person chose to export.
struct ExportChoice {
  static constexpr int kAllViews = -1, kOneFigure = -2;
  /// Place in the list, kAllViews: a file for each, or a page for each in a PDF, or kOneFigure: all as its panels.
  int view = 0;
  QString title;  ///< of a single view, in place of its own; empty: its own
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
  bool hasField = false;     ///< scenes::SceneView::fieldCells
};

/// The figure as it would come out, small; null: it would not be a picture.
using ExportPreview = std::function<QImage(const ExportChoice&)>;

/// Asks which of the views goes to which file or to the clipboard, in which format, size and colours, and for an
/// animation over which span. It writes nothing itself, and lets no file be replaced without a question. `stem`: folder
/// and beginning of the file's name; the view's id and the format's suffix are put behind it. `furthest`: the last step
/// of the timeline.
void askExport(const std::vector<ExportedView>& views, int active, const QString& stem, std::int64_t furthest,
               QWidget* window, ExportPreview preview, std::function<void(const ExportChoice&)> chosen);

}  // namespace perc::app
