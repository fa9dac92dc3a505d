// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/translation.h"
#include "app/window/window_parts.h"
#include "widgets/paint/text.h"
#include "widgets/paint/theme.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>
#include <algorithm>
#include <functional>

namespace perc::app {
namespace {

constexpr int kMargin = 24, kGap = 12, kWidth = 480;

/// In the order of ThemeChoice.
std::vector<QAction*> themes(const WindowParts& p) {
  return {p.actions.themeSystem, p.actions.themeLight, p.actions.themeDark};
}

using Choices = std::vector<std::pair<QString, QVariant>>;

QComboBox* addChoice(WindowParts& p, QFormLayout* form, const QString& label, const char* name, const Choices& choices,
                     const QVariant& chosen, const std::function<void(const QVariant&)>& take) {
  auto* box = new QComboBox(form->parentWidget());
  box->setObjectName(QLatin1String(name));
  for (const auto& [text, value] : choices) box->addItem(text, value);
  box->setCurrentIndex(std::max(0, box->findData(chosen)));
  QObject::connect(box, &QComboBox::activated, &p, [box, take](int index) { take(box->itemData(index)); });
  form->addRow(label, box);
  return box;
}

void addFlag(WindowParts& p, QFormLayout* form, const QString& text, const QString& help, bool on,
             const std::function<void(bool)>& take) {
  auto* box = new QCheckBox(text, form->parentWidget());
  box->setChecked(on);
  box->setToolTip(help);
  box->setAccessibleDescription(help);
  QObject::connect(box, &QCheckBox::toggled, &p, take);
  form->addRow(box);
}

void addLanguage(WindowParts& p, QFormLayout* form) {
  Choices choices;
  for (const Language& language : languages())
    choices.emplace_back(language.name.isEmpty() ? MainWindow::tr("As the system") : language.title, language.name);
  addChoice(p, form, MainWindow::tr("Language"), "language", choices, p.state.preferences.language(),
            [&p](const QVariant& name) {
              for (QAction* language : p.actions.languages)
                if (language->data() == name) return language->trigger();
            });
}

void addSpeed(WindowParts& p, QFormLayout* form) {
  std::vector<double> speeds{1, 10, 60, Preferences::kFirstSpeed, 1000, 0};
  const double stored = p.state.preferences.firstSpeed();
  if (std::find(speeds.begin(), speeds.end(), stored) == speeds.end()) speeds.insert(speeds.begin(), stored);
  Choices choices;
  for (const double speed : speeds)
    choices.emplace_back(speed > 0 ? MainWindow::tr("%1 updates per second").arg(widgets::briefText(speed))
                                   : MainWindow::tr("As fast as it goes"),
                         speed);
  addChoice(p, form, MainWindow::tr("Speed at the start"), "speed", choices, stored, [&p](const QVariant& speed) {
    p.state.preferences.setFirstSpeed(speed.toDouble());
  })->setToolTip(MainWindow::tr("From the next start of the program on."));
}

}  // namespace

void connectSettings(WindowParts& p) {
  for (std::size_t i = 0; i < themes(p).size(); ++i) {
    const auto choice = static_cast<ThemeChoice>(i);
    themes(p)[i]->setChecked(p.state.appearance.choice() == choice);
    QObject::connect(themes(p)[i], &QAction::triggered, &p, [&p, choice] {
      p.state.preferences.setTheme(choice);
      p.state.appearance.setChoice(choice);
    });
  }
  QObject::connect(p.header, &HeaderBar::themeToggled, &p,
                   [&p] { (p.state.appearance.isDark() ? p.actions.themeLight : p.actions.themeDark)->trigger(); });
  for (QAction* language : p.actions.languages)
    QObject::connect(language, &QAction::triggered, &p, [&p, name = language->data().toString()] {
      p.state.preferences.setLanguage(name);
      setLanguage(*qApp, name);
    });
  QObject::connect(p.actions.preferences, &QAction::triggered, &p, [&p] { askPreferences(p); });
}

void askPreferences(WindowParts& p) {
  WindowState& s = p.state;
  auto* dialog = new QDialog(p.window);
  dialog->setObjectName(QLatin1String(kPreferencesDialog));
  dialog->setWindowTitle(MainWindow::tr("Preferences"));
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  auto* form = new QFormLayout(dialog);
  form->setContentsMargins(kMargin, kMargin, kMargin, kMargin - kGap / 2);
  form->setVerticalSpacing(kGap);
  form->setHorizontalSpacing(kMargin);
  form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
  addChoice(p, form, MainWindow::tr("Colours"), "theme",
            {{MainWindow::tr("As the system"), 0}, {MainWindow::tr("Light"), 1}, {MainWindow::tr("Dark"), 2}},
            static_cast<int>(s.preferences.theme()),
            [&p](const QVariant& theme) { themes(p)[static_cast<std::size_t>(theme.toInt())]->trigger(); });
  addChoice(p, form, MainWindow::tr("Type size"), "text-size",
            {{MainWindow::tr("Normal"), 0}, {MainWindow::tr("Large"), 1}, {MainWindow::tr("Largest"), 2}},
            static_cast<int>(s.preferences.textSize()), [&s](const QVariant& size) {
              s.preferences.setTextSize(static_cast<TextSize>(size.toInt()));
              s.appearance.setTextSize(static_cast<TextSize>(size.toInt()));
            });
  addLanguage(p, form);
  addSpeed(p, form);
  addFlag(p, form, MainWindow::tr("Reset gives the same start"),
          MainWindow::tr("The seed is locked. Without it every reset takes a new seed."), s.preferences.seedLocked(),
          [&p](bool on) {
            p.state.preferences.setSeedLocked(on);
            p.bar->setSeedLocked(on);
          });
  addFlag(p, form, MainWindow::tr("Keep the run safe while working"),
          MainWindow::tr("It is saved now and then, so that it can be continued after a crash."),
          s.preferences.autosave(), [&s](bool on) { s.preferences.setAutosave(s.autosave = on); });
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
  QPushButton* tour = buttons->addButton(MainWindow::tr("Show the first tour"), QDialogButtonBox::ActionRole);
  tour->setAutoDefault(false);
  form->addRow(buttons);
  QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
  QObject::connect(tour, &QPushButton::clicked, dialog, &QDialog::accept);
  QObject::connect(tour, &QPushButton::clicked, p.actions.tour, &QAction::trigger);
  dialog->resize(static_cast<int>(widgets::themeOf(dialog).text(kWidth)), dialog->sizeHint().height());
  dialog->open();
}

}  // namespace perc::app
