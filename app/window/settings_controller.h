// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/actions.h"
#include "app/window/preferences.h"

#include <QDialog>
#include <QPointer>

class QFormLayout;

namespace perc::widgets {
class TransportBar;
}

namespace perc::app {

/// Theme, size of type, language, and the dialog that has all preferences. Window's thread.
class SettingsController : public QObject {
  Q_OBJECT
 public:
  /// `autosave`: whether the run is kept against a sudden end.
  SettingsController(Actions& actions, widgets::TransportBar* bar, Preferences& preferences, Appearance& appearance,
                     bool& autosave);

  void ask();
  bool isAsking() const { return m_dialog && m_dialog->isVisible(); }
  void toggleTheme();

 private:
  std::vector<QAction*> themes() const;
  void addLooks(QFormLayout* form);
  void addHabits(QFormLayout* form);

  Actions& m_actions;
  widgets::TransportBar* m_bar;
  Preferences& m_preferences;
  Appearance& m_appearance;
  bool& m_autosave;
  QPointer<QDialog> m_dialog;
};

}  // namespace perc::app
