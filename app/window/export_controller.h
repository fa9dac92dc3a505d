// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export/export_dialog.h"
#include "app/window/file_controller.h"
#include "app/window/view_area.h"

namespace perc::app {

class Actions;
class AnimationWork;
class Notices;
class RunController;

/// Figures of the views: to files, to the clipboard, moving. Window's thread.
class ExportController : public QObject {
  Q_OBJECT
 public:
  ExportController(Actions& actions, ViewArea* views, scenes::SceneHost& host, FileWork& files,
                   AnimationWork& animation, const FileController& names, const RunController& run, Notices& notices);

  /// Draws and writes a view or all, still or moving; the writing on a thread. Or copies it.
  void make(const ExportChoice& choice);

 private:
  void ask();
  Panels panelsOf(const ExportChoice& choice) const;
  QImage preview(const ExportChoice& choice);
  void copyActive();
  QString title(const scenes::SceneView* view) const;
  Result<void> carryOut(const ExportChoice& choice, const ExportOptions& options);
  void writeField(const ExportChoice& choice);
  Result<void> writeAll(const QString& path, const ExportOptions& options);
  void animate(const ExportChoice& choice, const ExportOptions& options);

  ViewArea* m_views;
  scenes::SceneHost& m_host;
  FileWork& m_files;
  AnimationWork& m_animation;
  const FileController& m_names;
  const RunController& m_run;
  Notices& m_notices;
};

}  // namespace perc::app
