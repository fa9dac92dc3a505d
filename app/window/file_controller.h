// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/lab.h"

#include <QObject>
#include <QString>
#include <memory>
#include <span>
#include <vector>

class QMimeData;
class QWidget;

namespace perc {
struct RunRecord;
}

namespace perc::app {

class Actions;
class FileWork;
class Notices;
class Preferences;
class RunController;

/// Opens and saves runs, tables and weights: asks for their names, and makes of what was read a run. Window's thread.
class FileController : public QObject {
  Q_OBJECT
 public:
  /// `window`: the dialogs' parent.
  FileController(QWidget* window, Actions& actions, std::span<const Lab> labs, Preferences& preferences,
                 FileWork& files, RunController& run, Notices& notices);

  /// On a thread; what is wrong with the file is said in the window, which stays as it is.
  void open(const QString& path);
  /// The run up to the moment shown, on a thread.
  void save(const QString& path);
  /// Folder and beginning of the names of new files, "…/LAB-seed1-".
  QString stem() const;
  /// The one local file that is dragged, or nothing.
  static QString fileOf(const QMimeData* data);

 private:
  void connectWork();
  void saved(const QString& path);
  void opened(const QString& path, const std::shared_ptr<const RunRecord>& record);
  void openTable(const QString& path, const Source<data::Table>& table);
  void openWeights(const QString& path, const Source<std::vector<nn::NamedTensor>>& weights);
  void askOpen();
  void askSave();
  void askSaveWeights();
  void fillRecent();

  QWidget* m_window;
  Actions& m_actions;
  std::span<const Lab> m_labs;
  Preferences& m_preferences;
  FileWork& m_files;
  RunController& m_run;
  Notices& m_notices;
};

}  // namespace perc::app
