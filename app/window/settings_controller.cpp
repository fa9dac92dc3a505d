// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/settings_controller.h"

#include "app/translation.h"
#include "widgets/control/transport_bar.h"
#include "widgets/paint/text.h"
#include "widgets/paint/theme.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>
#include <algorithm>
#include <functional>

namespace perc::app {
namespace {

constexpr int kMargin = 24, kGap = 12, kWidth = 480;

using Choices = std::vector<std::pair<QString, QVariant>>;

QComboBox* addChoice(QFormLayout* form, const QString& label, const char* name, const Choices& choices,
                     const QVariant& chosen, const std::function<void(const QVariant&)>& take) {
  auto* box = new QComboBox(form->parentWidget());
  box->setObjectName(QLatin1String(name));
  for (const auto& [text, value] : choices) box->addItem(text, value);
  box->setCurrentIndex(std::max(0, box->findData(chosen)));
  QObject::connect(box, &QComboBox::activated, box, [box, take](int index) { take(box->itemData(index)); });
  form->addRow(label, box);
  return box;
}

void addFlag(QFormLayout* form, const QString& text, const QString& help, bool on,
             const std::function<void(bool)>& take) {
  auto* box = new QCheckBox(text, form->parentWidget());
  box->setChecked(on);
  box->setToolTip(help);
  box->setAccessibleDescription(help);
  QObject::connect(box, &QCheckBox::toggled, box, take);
  form->addRow(box);
}

}  // namespace

SettingsController::SettingsController(Actions& actions, widgets::TransportBar* bar, Preferences& preferences,
                                       Appearance& appearance, bool& autosave)
    : m_actions(actions), m_bar(bar), m_preferences(preferences), m_appearance(appearance), m_autosave(autosave) {
  for (std::size_t i = 0; i < themes().size(); ++i) {
    const auto choice = static_cast<ThemeChoice>(i);
    themes()[i]->setChecked(appearance.choice() == choice);
    connect(themes()[i], &QAction::triggered, this, [this, choice] {
      m_preferences.setTheme(choice);
      m_appearance.setChoice(choice);
    });
  }
  for (QAction* language : actions.languages)
    connect(language, &QAction::triggered, this, [this, name = language->data().toString()] {
      m_preferences.setLanguage(name);
      setLanguage(*qApp, name);
    });
  connect(actions.preferences, &QAction::triggered, this, &SettingsController::ask);
}

/// In the order of ThemeChoice.
std::vector<QAction*> SettingsController::themes() const {
  return {m_actions.themeSystem, m_actions.themeLight, m_actions.themeDark};
}

void SettingsController::toggleTheme() {
  (m_appearance.isDark() ? m_actions.themeLight : m_actions.themeDark)->trigger();
}

void SettingsController::addLooks(QFormLayout* form) {
  addChoice(form, tr("Colours"), "theme", {{tr("As the system"), 0}, {tr("Light"), 1}, {tr("Dark"), 2}},
            static_cast<int>(m_preferences.theme()),
            [this](const QVariant& theme) { themes()[static_cast<std::size_t>(theme.toInt())]->trigger(); });
  addChoice(form, tr("Type size"), "text-size", {{tr("Normal"), 0}, {tr("Large"), 1}, {tr("Largest"), 2}},
            static_cast<int>(m_preferences.textSize()), [this](const QVariant& size) {
              m_preferences.setTextSize(static_cast<TextSize>(size.toInt()));
              m_appearance.setTextSize(static_cast<TextSize>(size.toInt()));
            });
  Choices choices;
  for (const Language& language : languages())
    choices.emplace_back(language.name.isEmpty() ? tr("As the system") : language.title, language.name);
  addChoice(form, tr("Language"), "language", choices, m_preferences.language(), [this](const QVariant& name) {
    for (QAction* language : m_actions.languages)
      if (language->data() == name) return language->trigger();
  });
}

void SettingsController::addHabits(QFormLayout* form) {
  addFlag(form, tr("Keep the run safe while working"),
          tr("It is saved now and then and at the end, so that it can be continued the next time, after a crash too."),
          m_preferences.autosave(), [this](bool on) { m_preferences.setAutosave(m_autosave = on); });
}

void SettingsController::ask() {
  m_dialog = new QDialog(m_bar->window());
  m_dialog->setObjectName(QStringLiteral("preferences"));
  m_dialog->setWindowTitle(tr("Preferences"));
  m_dialog->setAttribute(Qt::WA_DeleteOnClose);
  auto* form = new QFormLayout(m_dialog);
  form->setContentsMargins(kMargin, kMargin, kMargin, kMargin - kGap / 2);
  form->setVerticalSpacing(kGap);
  form->setHorizontalSpacing(kMargin);
  form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
  addLooks(form);
  addHabits(form);
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, m_dialog);
  QPushButton* tour = buttons->addButton(tr("Show the first tour"), QDialogButtonBox::ActionRole);
  tour->setAutoDefault(false);
  form->addRow(buttons);
  connect(buttons, &QDialogButtonBox::rejected, m_dialog, &QDialog::reject);
  connect(tour, &QPushButton::clicked, m_dialog, &QDialog::accept);
  connect(tour, &QPushButton::clicked, m_actions.tour, &QAction::trigger);
  m_dialog->resize(static_cast<int>(widgets::themeOf(m_dialog).text(kWidth)), m_dialog->sizeHint().height());
  m_dialog->open();
}

}  // namespace perc::app
