// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QObject>
#include <QString>
#include <span>
#include <vector>

class QWidget;

namespace perc::scenes {
struct LabScene;
class SceneHost;
class SceneView;
}  // namespace perc::scenes

namespace perc::app {

class Actions;
class AnimationWork;
class FileController;
class FileWork;
class Notices;
class RunController;
class ViewArea;
struct ExportChoice;
struct ExportOptions;

/// Figures of the views: to files, to the clipboard, moving. Window's thread.
class ExportController : public QObject {
  Q_OBJECT
 public:
  /// `window`: the dialog's parent.
  ExportController(QWidget* window, Actions& actions, ViewArea* views, std::span<const scenes::LabScene> scenes,
                   scenes::SceneHost& host, FileWork& files, AnimationWork& animation, const FileController& names,
                   const RunController& run, Notices& notices);

  /// Draws and writes a view or all, still or moving; the writing on a thread. Or copies it.
  void make(const ExportChoice& choice);

 private:
  void ask();
  QString title(const scenes::SceneView* view) const;
  Result<void> writeOne(scenes::SceneView& view, const QString& path, const ExportOptions& options);
  Result<void> writeAll(const std::vector<scenes::SceneView*>& views, const QString& path,
                        const ExportOptions& options);
  Result<void> animate(const ExportChoice& choice, const ExportOptions& options);
  Result<void> copy(scenes::SceneView* view, const ExportOptions& options);
  void copyActive();

  QWidget* m_window;
  ViewArea* m_views;
  std::span<const scenes::LabScene> m_scenes;
  scenes::SceneHost& m_host;
  FileWork& m_files;
  AnimationWork& m_animation;
  const FileController& m_names;
  const RunController& m_run;
  Notices& m_notices;
};

}  // namespace perc::app
