// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/main_window.h"
#include "app/window/view_area.h"
#include "scenes/kit/scene_host.h"
#include "tests/labs/kit_lab.h"

#include <QPushButton>
#include <QTemporaryDir>
#include <functional>
#include <memory>
#include <string>

namespace perc::test {

/// The catalog and the views of the kit's lab (tests/labs/kit_lab.h).
std::span<const scenes::LabScene> allScenes();

/// On the offscreen platform, once for the process: before any widget.
void makeApplication();

/// A window on the offscreen platform, with a lab open and its first frame painted. The application (fonts, keys,
/// settings in a folder of its own) is made with the first one.
class OpenWindow {
 public:
  explicit OpenWindow(const Lab& lab, std::span<const scenes::LabScene> scenes = allScenes());
  /// The first one open.
  OpenWindow(std::span<const Lab> labs, std::span<const scenes::LabScene> scenes);
  ~OpenWindow();

  app::MainWindow& window() { return *m_window; }
  scenes::SceneHost& host() { return m_window->host(); }
  const SessionStatus& status() { return host().shown()->status; }
  const Frame& frame() { return *host().shown()->frame; }
  app::ViewArea& area() { return *child<app::ViewArea>(); }
  QString file(const QString& name) const { return m_folder.filePath(name); }

  template <class T>
  T* child(const QString& name = {}) {
    return m_window->findChild<T*>(name);
  }
  /// To a screen of 1920x1080, 1440x900 or 1280x720 pixels, which it fills.
  void moveTo(QSize screen);
  /// Lets the window live until something is so; false if it is not within half a minute, however slow the machine is.
  bool becomes(const std::function<bool()>& so);
  /// What was asked of the session is done and shown, and everything has found its place.
  bool settles();
  /// A number of updates from here, and the frame that shows them.
  bool stepsTo(std::int64_t step);
  bool rests();
  void press(int key, int modifiers = 0);
  /// The text the window says something with, or empty.
  QString said();
  /// Does what ends with fileDone.
  bool fileDone(const std::function<void()>& what);
  void drop(const QString& path);
  void close() { m_window.reset(); }

 private:
  QTemporaryDir m_folder;
  std::unique_ptr<app::MainWindow> m_window;
};

/// The first that has several presets.
const Lab& labWithPresets();
/// The run is that of a preset, in every setting, at its start.
bool isPreset(OpenWindow& open, const Preset& preset);
/// That can be seen in `parent`; null: there is none.
QPushButton* buttonCalled(QWidget* parent, const QString& text);

std::string readAll(const QString& path);
void writeAll(const QString& path, const std::string& text);

/// A small table: two columns of numbers and a label.
std::string someTable(const Lab& lab);

}  // namespace perc::test
