// SPDX-License-Identifier: GPL-3.0-or-later
// Presets and their lessons, two lanes, preferences, keys, the first tour.
#include "app/window/help_dialogs.h"
#include "app/window/lane_dialog.h"
#include "app/window/main_window_parts.h"
#include "app/window/preferences_dialog.h"
#include "app/window/tour.h"
#include "app/translation.h"
#include "widgets/paint/text.h"

#include <QAction>
#include <algorithm>

namespace perc::app {

void MainWindow::connectComfort() {
  Parts& p = *m_parts;
  connect(p.presets, &PresetMenu::chosen, this, [this, &p](const Preset* preset) {
    if (auto run = presetRun(*p.lab, *preset)) openRun(*std::move(run), 0, widgets::translated(preset->title));
  });
  connect(p.presets, &PresetMenu::lessonChanged, p.lesson, &LessonStrip::setLesson);
  connect(p.actions.presets, &QAction::triggered, p.presets, &PresetMenu::open);
  connect(p.actions.lanes, &QAction::triggered, this, &MainWindow::askLanes);
  connect(p.actions.preferences, &QAction::triggered, this, &MainWindow::askPreferences);
  connect(p.actions.keys, &QAction::triggered, this,
          [this, &p] { (new KeysDialog(*p.header->menus(), this))->open(); });
  connect(p.actions.tour, &QAction::triggered, this, &MainWindow::startTour);
}

void MainWindow::askLanes() {
  const auto& shown = m_parts->host.shown();
  if (!shown) return;
  auto* dialog = new LaneDialog(*m_parts->lab, *shown->status.values, shown->status.run->second, this);
  connect(dialog, &LaneDialog::chosen, this,
          [this](const Command& difference) { m_parts->host.post(request::Second{difference}); });
  dialog->open();
}

void MainWindow::askPreferences() {
  Parts& p = *m_parts;
  std::vector<LanguageChoice> languages;
  for (const Language& language : app::languages())
    if (!language.name.isEmpty()) languages.push_back({language.name, language.title});
  auto* dialog = new PreferencesDialog(p.preferences, languages, this);
  connect(dialog, &PreferencesDialog::themeChosen, this, [&p](ThemeChoice choice) {
    const std::pair<ThemeChoice, QAction*> actions[] = {{ThemeChoice::System, p.actions.themeSystem},
                                                        {ThemeChoice::Light, p.actions.themeLight},
                                                        {ThemeChoice::Dark, p.actions.themeDark}};
    for (const auto& [which, action] : actions)
      if (which == choice) action->trigger();
  });
  connect(dialog, &PreferencesDialog::textSizeChosen, this, [&p](TextSize size) { p.appearance.setTextSize(size); });
  connect(dialog, &PreferencesDialog::languageChosen, this, [&p](const QString& code) {
    for (QAction* language : p.actions.languages)
      if (language->data().toString() == code) return language->trigger();
  });
  connect(dialog, &PreferencesDialog::seedLockChosen, p.bar, &widgets::TransportBar::setSeedLocked);
  connect(dialog, &PreferencesDialog::autosaveChosen, this, [&p](bool on) { p.kept->autosave = on; });
  connect(dialog, &PreferencesDialog::tourRequested, this, &MainWindow::startTour);
  dialog->open();
}

void MainWindow::startTour() {
  if (findChild<Tour*>()) return;
  auto* tour = new Tour(firstTour(this), this);
  connect(tour, &Tour::finished, this, [this] { m_parts->preferences.setTourSeen(true); });
}

}  // namespace perc::app
