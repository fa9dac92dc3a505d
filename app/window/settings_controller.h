// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/preferences.h"

#include <QObject>

class QWidget;

namespace perc::widgets {
class TransportBar;
}

namespace perc::app {

class Actions;
class PreferencesDialog;

/// Theme, size of type, language, and the dialog of preferences that has them all. Window's thread.
class SettingsController : public QObject {
  Q_OBJECT
 public:
  /// `window`: the dialog's parent. `autosave`: whether the run is kept against a sudden end.
  SettingsController(QWidget* window, Actions& actions, widgets::TransportBar* bar, Preferences& preferences,
                     Appearance& appearance, bool& autosave);

  void ask();
  void toggleTheme();

 private:
  void connectActions();
  void connectDialog(PreferencesDialog* dialog);

  QWidget* m_window;
  Actions& m_actions;
  widgets::TransportBar* m_bar;
  Preferences& m_preferences;
  Appearance& m_appearance;
  bool& m_autosave;
};

}  // namespace perc::app
