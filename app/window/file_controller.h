// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/files/file_work.h"

class QAction;

namespace perc::app {

class Actions;
class Notices;
class OfferBar;
class Preferences;
class PresetMenu;
class Recovery;
class RunController;

/// Opens and saves runs, tables and weights: asks for their names, and makes of what was read a run. Window's thread.
class FileController : public QObject {
  Q_OBJECT
 public:
  FileController(Actions& actions, PresetMenu* presets, OfferBar* offer, std::span<const Lab> labs,
                 Preferences& preferences, FileWork& files, RunController& run, Notices& notices);

  /// On a thread; what is wrong with the file is said in the window, which stays as it is.
  void open(const QString& path);
  /// The run up to the moment shown, on a thread.
  void save(const QString& path);
  /// Folder and beginning of the names of new files, "…/LAB-seed1-".
  QString stem() const;
  /// Offers what was kept of a run that ended suddenly, and opens it when it is wanted.
  void offer(Recovery& recovery);

 private:
  void connectWork();
  void offerTensors(Actions& actions, const Lab& lab);
  void offerLabs(Actions& actions);
  void openIn(const Lab& lab);
  void openPicture(const QString& path);  ///< says where it comes from
  void openTable(const QString& path, const Source<data::Table>& table);
  void askOpen();
  void askSave();
  void askName(PresetMenu* presets);

  OfferBar* m_offer;
  std::span<const Lab> m_labs;
  Preferences& m_preferences;
  FileWork& m_files;
  RunController& m_run;
  Notices& m_notices;
  std::vector<QAction*> m_tensors;  ///< what the lab can write, in the menu
};

}  // namespace perc::app
