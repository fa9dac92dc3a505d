// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/files/lesson_page.h"
#include "scenes/catalog.h"
#include "scenes/contents.h"

#include <QObject>
#include <map>
#include <optional>
#include <span>

namespace perc {
struct Lab;
struct Preset;
}  // namespace perc

namespace perc::scenes {
class SceneHost;
}

namespace perc::app {

class Actions;
class FileWork;
class Preferences;
class ReadingPane;
class RunController;

/// The course: its contents, the page that is read, and sheets to print. A page belongs to its lab: it is away while
/// another lab is open. Window's thread.
class CourseController : public QObject {
  Q_OBJECT
 public:
  /// `reading`: which question is read in each lab.
  CourseController(Actions& actions, ReadingPane* pane, std::span<const Lab> labs,
                   std::span<const scenes::LabScene> scenes, std::map<const Lab*, const Question*>& reading,
                   Preferences& preferences, scenes::SceneHost& host, FileWork& files, const RunController& run);

 signals:
  /// A preset is to be opened, with these views (none: its own).
  void presetRequested(const perc::Lab& lab, const perc::Preset& preset, const std::vector<std::string>& views);

 private:
  void askContents();
  void open(const Question& question);
  void showPage(const Lab& lab);
  void follow(const QString& link);
  void print();

  ReadingPane* m_pane;
  std::span<const Lab> m_labs;
  std::span<const scenes::LabScene> m_scenes;
  std::map<const Lab*, const Question*>& m_reading;
  Preferences& m_preferences;
  scenes::SceneHost& m_host;
  FileWork& m_files;
  const RunController& m_run;
};

}  // namespace perc::app
