// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/lab.h"
#include "scenes/catalog.h"

#include <QMainWindow>
#include <memory>
#include <span>

namespace perc::app {

/// The labs a window offers, and their views. Both outlive the window.
struct Studio {
  std::span<const Lab> labs;
  std::span<const scenes::LabScene> scenes;
};

/// The window: labs at the left, views of the open run in the middle, its parameters at the right, transport below.
/// It puts parts together; what happens is in Experiment, Actions, FileWork and EditHistory. Window's thread.
class MainWindow : public QMainWindow {
  Q_OBJECT
 public:
  /// Opens the first lab with its default parameters.
  explicit MainWindow(const Studio& studio, QWidget* parent = nullptr);
  ~MainWindow() override;

  /// Opens a run file or a table, on a thread; what is wrong with it is said in the window, which stays as it is.
  void openFile(const QString& path);

 private:
  struct Parts;
  std::unique_ptr<Parts> m_parts;
};

}  // namespace perc::app
