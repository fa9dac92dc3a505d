// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/actions.h"

#include "app/translation.h"
#include "core/session/library.h"
#include "widgets/paint/icons.h"

#include <QAction>
#include <QActionGroup>
#include <QKeySequence>
#include <QMenu>
#include <QMenuBar>
#include <QUndoStack>
#include <QWidget>

namespace perc::app {

Actions::Actions(QUndoStack* history, QWidget* window)
    : QObject(window), m_window(window), m_themes(new QActionGroup(this)) {
  open = add(tr("&Open run or table…"), "open", {QKeySequence::Open});
  save = add(tr("&Save run"), "save", {QKeySequence::Save});
  saveAs = add(tr("Save run &as…"), "save", {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S)});
  exportView = add(tr("&Export figure…"), "export", {QKeySequence(Qt::CTRL | Qt::Key_E)});
  quit = add(tr("&Quit"), "", {QKeySequence(Qt::CTRL | Qt::Key_Q)});

  undo = history->createUndoAction(this, tr("&Undo"));
  undo->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Z));
  redo = history->createRedoAction(this, tr("&Redo"));
  redo->setShortcuts({QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)});
  undo->setIcon(widgets::icon(QStringLiteral("undo")));
  redo->setIcon(widgets::icon(QStringLiteral("redo")));
  window->addActions({undo, redo});
  copyView = add(tr("&Copy view"), "copy", {QKeySequence::Copy});
  copyShared = add(tr("Copy as &share text"), "copy", {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C)});
  paste = add(tr("&Paste shared run"), "", {QKeySequence::Paste});
  copyCommand = add(tr("Copy as command &line"), "", {});
  find = add(tr("&Find a setting"), "search", {QKeySequence::Find});

  themeSystem = addTheme(tr("Colours of the &system"));
  themeLight = addTheme(tr("&Light"));
  themeDark = addTheme(tr("&Dark"));
  maximise = add(tr("&Maximise view"), "maximise", {QKeySequence(Qt::Key_M)});
  present = add(tr("&Presenter mode"), "present", {QKeySequence(Qt::Key_F11), QKeySequence(Qt::Key_P)});
  present->setCheckable(true);
  fullScreen = add(tr("&Full screen"), "", {QKeySequence(Qt::SHIFT | Qt::Key_F11)});
  fullScreen->setCheckable(true);
  hear = add(tr("&Hear the run"), "", {QKeySequence(Qt::CTRL | Qt::Key_H)});
  hear->setCheckable(true);
  hear->setToolTip(tr("A tone for each moment, higher where the loss is higher"));
  leave = add(tr("Back to the normal view"), "", {QKeySequence(Qt::Key_Escape)});

  play = add(tr("&Play"), "play", {QKeySequence(Qt::Key_Space)});
  step = add(tr("&Step"), "step", {QKeySequence(Qt::Key_Right)});
  stepBack = add(tr("Step &back"), "step-back", {QKeySequence(Qt::Key_Left)});
  reset = add(tr("&Reset"), "to-start", {QKeySequence(Qt::Key_Home)});
  newRun = add(tr("&New run (another seed)"), "dice", {QKeySequence::New});
  restAtGoal = add({}, "", {});  // each lab calls its goal by its name
  restAtGoal->setCheckable(true);

  play->setObjectName(QStringLiteral("play"));  // found by tests of the whole program
  quit->setObjectName(QStringLiteral("quit"));

  presets = add(tr("Pr&esets"), "", {QKeySequence(Qt::CTRL | Qt::Key_L)});
  preferences = add(tr("Prefere&nces…"), "settings", {QKeySequence(Qt::CTRL | Qt::Key_Comma)});
  tour = add(tr("First &tour"), "", {});
  keys = add(tr("&Keys"), "help", {QKeySequence(Qt::Key_F1)});
  contents = add(tr("&Contents of the course…"), "", {QKeySequence(Qt::Key_F2)});
  about = add(tr("&About Perceptorium"), "", {});
  recent = new QMenu(tr("Open &recent"), window);
  views = new QMenu(tr("&Views"), window);
  language = new QMenu(tr("L&anguage"), window);
  openIn = new QMenu(tr("Open &in…"), window);
  openIn->menuAction()->setVisible(false);  // until there is something in it
  lanes = add(tr("Two &lanes…"), "lanes", {QKeySequence(Qt::CTRL | Qt::Key_T)});
  addLanguages();
  addPrograms();
}

Actions::~Actions() {
  for (QMenu* menu : {recent, views, language, openIn}) delete menu;
}

/// Their own names in their own languages: who cannot read the present one finds them.
void Actions::addLanguages() {
  auto* group = new QActionGroup(this);
  for (const Language& each : app::languages()) {
    QAction* action = language->addAction(each.name.isEmpty() ? tr("Language of the &system") : each.title);
    action->setData(each.name);
    action->setCheckable(true);
    action->setChecked(each.name == chosenLanguage());
    group->addAction(action);
    languages.push_back(action);
  }
}

void Actions::addPrograms() {
  for (const LibraryInfo& library : kLibraries)
    copyProgram.push_back(add(tr("As &%1 code").arg(QLatin1String(library.name)), "", {}));
}

QAction* Actions::add(const QString& text, const char* icon, const QList<QKeySequence>& shortcuts) {
  auto* action = new QAction(text, this);
  if (*icon) action->setIcon(widgets::icon(QLatin1String(icon)));
  action->setShortcuts(shortcuts);
  m_window->addAction(action);
  return action;
}

QAction* Actions::addTheme(const QString& text) {
  QAction* action = add(text, "", {});
  action->setCheckable(true);
  m_themes->addAction(action);
  return action;
}

void Actions::fill(QMenuBar* bar) {
  file = bar->addMenu(tr("&File"));
  file->addAction(open);
  file->addMenu(recent);
  file->addActions({save, saveAs});
  afterSaved = file->addSeparator();
  file->addAction(exportView);
  file->addSeparator();
  file->addAction(quit);

  QMenu* edit = bar->addMenu(tr("&Edit"));
  edit->addActions({undo, redo});
  edit->addSeparator();
  edit->addActions({copyView, find});
  edit->addSeparator();
  edit->addActions({copyShared, paste, copyCommand});
  QMenu* program = edit->addMenu(tr("Copy as pro&gram"));
  for (QAction* each : copyProgram) program->addAction(each);
  edit->addSeparator();
  edit->addAction(preferences);

  QMenu* view = bar->addMenu(tr("&View"));
  view->addMenu(views);
  view->addSeparator();
  view->addActions({themeSystem, themeLight, themeDark});
  view->addMenu(language);
  view->addSeparator();
  view->addActions({maximise, present, fullScreen});
  view->addSeparator();
  view->addAction(hear);

  run = bar->addMenu(tr("&Run"));
  run->addAction(presets);
  run->addSeparator();
  run->addActions({play, step, stepBack, reset, restAtGoal});
  run->addSeparator();
  run->addActions({newRun, lanes});
  run->addMenu(openIn);

  QMenu* help = bar->addMenu(tr("&Help"));
  help->addActions({contents, keys, tour, about});
}

}  // namespace perc::app
