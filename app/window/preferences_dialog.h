// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/preferences.h"

#include <QDialog>
#include <functional>
#include <vector>

class QComboBox;

namespace perc::app {

/// A language the window can speak: its code ("de") and its own name for itself.
struct LanguageChoice {
  QString code, name;
};

/// What can be chosen for good. Every choice is stored and told at once; there is nothing to confirm.
class PreferencesDialog : public QDialog {
  Q_OBJECT
 public:
  /// `preferences` outlives the dialog.
  PreferencesDialog(Preferences& preferences, const std::vector<LanguageChoice>& languages, QWidget* parent);

 signals:
  void themeChosen(perc::app::ThemeChoice choice);
  void textSizeChosen(perc::app::TextSize size);
  void languageChosen(const QString& code);  ///< empty: the system's
  void seedLockChosen(bool locked);
  void autosaveChosen(bool on);
  void tourRequested();

 private:
  QComboBox* addTheme();
  QComboBox* addTextSize();
  QComboBox* addLanguage(const std::vector<LanguageChoice>& languages);
  QComboBox* addSpeed();
  QWidget* addFlag(const QString& text, const QString& help, bool on, const std::function<void(bool)>& take);

  Preferences& m_preferences;
};

}  // namespace perc::app
