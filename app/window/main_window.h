// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/lab.h"
#include "scenes/catalog.h"

#include <QMainWindow>
#include <functional>
#include <memory>
#include <span>
#include <vector>

namespace perc::scenes {
class SceneHost;
}

namespace perc::app {

/// The labs a window offers, and their views. Both outlive the window.
struct Studio {
  std::span<const Lab> labs;
  std::span<const scenes::LabScene> scenes;
};

struct ExportChoice;
struct TourStop;
struct WindowParts;
struct WindowState;

/// The window: labs at the left, views of the open run in the middle, its parameters at the right, transport below.
/// It only puts parts and controllers together (window_parts.h), and again when the language changes. Window's
/// thread.
class MainWindow : public QMainWindow {
  Q_OBJECT
 public:
  /// Opens the first lab with its default parameters.
  explicit MainWindow(const Studio& studio, QWidget* parent = nullptr);
  ~MainWindow() override;

  /// Opens a run file or a table, on a thread; what is wrong with it is said in the window, which stays as it is.
  void openFile(const QString& path);
  /// Saves the run up to the moment shown, on a thread.
  void saveTo(const QString& path);
  /// Draws and writes a view or all, still or moving; the writing on a thread. Or copies it.
  void exportTo(const ExportChoice& choice);
  void setPresenting(bool on);
  /// Keeps the run in this folder against a sudden end, and offers what was kept there of such an end.
  void keepSafe(const QString& folder);
  void startTour();

  scenes::SceneHost& host() const;

 signals:
  /// Something was said to the user, or done for them (file saved, refused …).
  void fileDone(const QString& path);

 protected:
  void showEvent(QShowEvent* event) override;
  void hideEvent(QHideEvent* event) override;
  void changeEvent(QEvent* event) override;
  void closeEvent(QCloseEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void dragEnterEvent(QDragEnterEvent* event) override;
  void dropEvent(QDropEvent* event) override;

 private:
  void build();
  void rebuild();
  void connectParts();
  void watch();
  void stayOnScreen();
  void placeSides();
  void visit(const Lab& lab);
  void begin(std::vector<TourStop> stops, const std::function<void()>& finished);
  void findSetting();
  void endFinding();

  bool m_finding = false;  ///< the settings are there to be searched, where they would be away
  bool m_stale = false;    ///< of another language, to be rebuilt when the events that are waiting are done
  std::unique_ptr<WindowState> m_state;
  std::unique_ptr<WindowParts> m_parts;
};

}  // namespace perc::app
