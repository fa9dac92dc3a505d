// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/settings_controller.h"

#include "app/translation.h"
#include "app/window/actions.h"
#include "app/window/preferences_dialog.h"
#include "widgets/control/transport_bar.h"

#include <QAction>
#include <QApplication>

namespace perc::app {

SettingsController::SettingsController(QWidget* window, Actions& actions, widgets::TransportBar* bar,
                                       Preferences& preferences, Appearance& appearance, bool& autosave)
    : m_window(window),
      m_actions(actions),
      m_bar(bar),
      m_preferences(preferences),
      m_appearance(appearance),
      m_autosave(autosave) {
  connectActions();
}

void SettingsController::connectActions() {
  for (const auto& [action, choice] : {std::pair{m_actions.themeSystem, ThemeChoice::System},
                                       {m_actions.themeLight, ThemeChoice::Light},
                                       {m_actions.themeDark, ThemeChoice::Dark}}) {
    action->setChecked(m_appearance.choice() == choice);
    connect(action, &QAction::triggered, this, [this, choice = choice] {
      m_preferences.setTheme(choice);
      m_appearance.setChoice(choice);
    });
  }
  for (QAction* language : m_actions.languages)
    connect(language, &QAction::triggered, this, [this, name = language->data().toString()] {
      m_preferences.setLanguage(name);
      setLanguage(*qApp, name);
    });
  connect(m_actions.preferences, &QAction::triggered, this, &SettingsController::ask);
}

void SettingsController::ask() {
  std::vector<LanguageChoice> choices;
  for (const Language& language : languages())
    if (!language.name.isEmpty()) choices.push_back({language.name, language.title});
  auto* dialog = new PreferencesDialog(m_preferences, choices, m_window);
  connectDialog(dialog);
  dialog->open();
}

void SettingsController::connectDialog(PreferencesDialog* dialog) {
  connect(dialog, &PreferencesDialog::themeChosen, this, [this](ThemeChoice choice) {
    const std::pair<ThemeChoice, QAction*> actions[] = {{ThemeChoice::System, m_actions.themeSystem},
                                                        {ThemeChoice::Light, m_actions.themeLight},
                                                        {ThemeChoice::Dark, m_actions.themeDark}};
    for (const auto& [which, action] : actions)
      if (which == choice) action->trigger();
  });
  connect(dialog, &PreferencesDialog::textSizeChosen, this, [this](TextSize size) { m_appearance.setTextSize(size); });
  connect(dialog, &PreferencesDialog::languageChosen, this, [this](const QString& code) {
    for (QAction* language : m_actions.languages)
      if (language->data().toString() == code) return language->trigger();
  });
  connect(dialog, &PreferencesDialog::seedLockChosen, m_bar, &widgets::TransportBar::setSeedLocked);
  connect(dialog, &PreferencesDialog::autosaveChosen, this, [this](bool on) { m_autosave = on; });
  connect(dialog, &PreferencesDialog::tourRequested, m_actions.tour, &QAction::trigger);
}

void SettingsController::toggleTheme() {
  (m_appearance.isDark() ? m_actions.themeLight : m_actions.themeDark)->trigger();
}

}  // namespace perc::app
