// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"
#include "scenes/catalog.h"

#include <QMainWindow>
#include <memory>
#include <span>

namespace perc {
struct RunRecord;
}

namespace perc::scenes {
class SceneHost;
}

namespace perc::app {

struct ExportChoice;
struct ExportOptions;

/// The labs a window offers, and their views. Both outlive the window.
struct Studio {
  std::span<const Lab> labs;
  std::span<const scenes::LabScene> scenes;
};

/// The window: labs at the left, views of the open run in the middle, its parameters at the right, transport below.
/// It puts the parts together: SceneHost carries the run, Monitor and ViewArea show it, EditHistory can undo, FileWork
/// reads and writes. When the language changes it builds everything that is shown anew around the same run. Window's
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
  void dragEnterEvent(QDragEnterEvent* event) override;
  void dropEvent(QDropEvent* event) override;

 private:
  void build();
  void rebuild();
  void buildLayout();
  void connectActions();
  void connectViews();
  void connectComfort();
  void connectControls();
  void connectFiles();
  void published();
  void showLab(const Lab& lab);
  void openRun(Run run, std::int64_t step, const QString& what, std::int64_t furthest = 0);
  void openTable(const Source<data::Table>& table, const QString& path);
  void openWeights(const Source<std::vector<nn::NamedTensor>>& weights, const QString& path);
  void reset();
  void newSeed();
  void chooseStepUnit(int index);
  void askLanes();
  void askPreferences();
  void seek(std::int64_t step);
  void toggleTheme();
  void askOpen();
  void askSave();
  void askSaveWeights();
  void askExport();
  void connectRecovery();
  void recovered(const std::shared_ptr<const RunRecord>& record);
  void connectExport();
  QString figureTitle(const scenes::SceneView* view) const;
  Result<void> exportOne(scenes::SceneView& view, const QString& path, const ExportOptions& options);
  Result<void> exportAll(const std::vector<scenes::SceneView*>& views, const QString& path,
                         const ExportOptions& options);
  Result<void> animate(const ExportChoice& choice, const ExportOptions& options);
  Result<void> copyFigure(scenes::SceneView* view, const ExportOptions& options);
  void copyView();
  void connectSharing();
  void copyText(const QString& text, const QString& what);
  void copyShared();
  void pasteShared();
  void copyCommand();
  void leaveSpecial();
  void watch();
  void fillRecent();
  void nameWindow();
  QString stem() const;

  bool m_stale = false;  ///< of another language, to be rebuilt when the events that are waiting are done
  struct Parts;
  std::unique_ptr<Parts> m_parts;
};

}  // namespace perc::app
