// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <vector>

class QAction;
class QActionGroup;
class QKeySequence;
class QMenu;
class QMenuBar;
class QUndoStack;
class QWidget;

namespace perc::app {

/// Everything the window can be told to do: each with its text, icon and keys, in menus and on the window itself, so
/// that keys work while the menus are away. The window connects them. Window's thread.
class Actions : public QObject {
  Q_OBJECT
 public:
  Actions(QUndoStack* history, QWidget* window);
  ~Actions() override;

  void fill(QMenuBar* bar);

  QAction *open, *save, *saveAs, *exportView, *quit;
  QAction *undo, *redo, *copyView, *find;
  QAction *themeSystem, *themeLight, *themeDark, *maximise, *present, *fullScreen, *leave, *hear;
  QAction *copyShared, *paste, *copyCommand;
  std::vector<QAction*> copyProgram;  ///< one for each of kLibraries
  QAction *play, *step, *stepBack, *reset, *newRun, *restAtGoal;
  QAction *keys, *contents, *about, *presets, *preferences, *tour;
  QAction* lanes;
  std::vector<QAction*> languages;  ///< QAction::data(): the name, as for setLanguage()
  QMenu *recent, *views, *language, *openIn;
  QMenu *file = nullptr, *run = nullptr;  ///< of the bar
  QAction* afterSaved = nullptr;          ///< in it: what the lab can save comes before

 private:
  QAction* add(const QString& text, const char* icon, const QList<QKeySequence>& shortcuts);
  void addLanguages();
  void addPrograms();
  QAction* addTheme(const QString& text);

  QWidget* m_window;
  QActionGroup* m_themes;
};

}  // namespace perc::app
