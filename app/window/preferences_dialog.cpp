// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/preferences_dialog.h"

#include "widgets/paint/text.h"
#include "widgets/paint/theme.h"

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
}

PreferencesDialog::PreferencesDialog(Preferences& preferences, const std::vector<LanguageChoice>& languages,
                                     QWidget* parent)
    : QDialog(parent), m_preferences(preferences) {
  setWindowTitle(tr("Preferences"));
  setAttribute(Qt::WA_DeleteOnClose);
  auto* form = new QFormLayout(this);
  form->setContentsMargins(kMargin, kMargin, kMargin, kMargin - kGap / 2);
  form->setVerticalSpacing(kGap);
  form->setHorizontalSpacing(kMargin);
  form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
  form->addRow(tr("Colours"), addTheme());
  form->addRow(tr("Type size"), addTextSize());
  form->addRow(tr("Language"), addLanguage(languages));
  form->addRow(tr("Speed at the start"), addSpeed());
  form->addRow(addFlag(tr("Reset gives the same start"),
                       tr("The seed is locked. Without it every reset takes a new seed."), preferences.seedLocked(),
                       [this](bool on) {
                         m_preferences.setSeedLocked(on);
                         emit seedLockChosen(on);
                       }));
  form->addRow(addFlag(tr("Keep the run safe while working"),
                       tr("It is saved now and then, so that it can be continued after a crash."),
                       preferences.autosave(), [this](bool on) {
                         m_preferences.setAutosave(on);
                         emit autosaveChosen(on);
                       }));
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
  QPushButton* tour = buttons->addButton(tr("Show the first tour"), QDialogButtonBox::ActionRole);
  tour->setAutoDefault(false);
  form->addRow(buttons);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  connect(tour, &QPushButton::clicked, this, [this] {
    accept();
    emit tourRequested();
  });
  resize(static_cast<int>(widgets::themeOf(this).text(kWidth)), sizeHint().height());
}

QComboBox* PreferencesDialog::addTheme() {
  auto* box = new QComboBox(this);
  box->setObjectName(QStringLiteral("theme"));
  box->addItems({tr("As the system"), tr("Light"), tr("Dark")});
  box->setCurrentIndex(static_cast<int>(m_preferences.theme()));
  connect(box, &QComboBox::activated, this, [this](int index) {
    m_preferences.setTheme(static_cast<ThemeChoice>(index));
    emit themeChosen(static_cast<ThemeChoice>(index));
  });
  return box;
}

QComboBox* PreferencesDialog::addTextSize() {
  auto* box = new QComboBox(this);
  box->setObjectName(QStringLiteral("text-size"));
  box->addItems({tr("Normal"), tr("Large"), tr("Largest")});
  box->setCurrentIndex(static_cast<int>(m_preferences.textSize()));
  connect(box, &QComboBox::activated, this, [this](int index) {
    m_preferences.setTextSize(static_cast<TextSize>(index));
    emit textSizeChosen(static_cast<TextSize>(index));
  });
  return box;
}

QComboBox* PreferencesDialog::addLanguage(const std::vector<LanguageChoice>& languages) {
  auto* box = new QComboBox(this);
  box->setObjectName(QStringLiteral("language"));
  box->addItem(tr("As the system"), QString());
  for (const LanguageChoice& language : languages) box->addItem(language.name, language.code);
  box->setCurrentIndex(std::max(0, box->findData(m_preferences.language())));
  connect(box, &QComboBox::activated, this, [this, box](int index) {
    const QString code = box->itemData(index).toString();
    m_preferences.setLanguage(code);
    emit languageChosen(code);
  });
  return box;
}

QComboBox* PreferencesDialog::addSpeed() {
  auto* box = new QComboBox(this);
  box->setObjectName(QStringLiteral("speed"));
  std::vector<double> speeds{1, 10, 60, Preferences::kFirstSpeed, 1000, 0};
  const double stored = m_preferences.firstSpeed();
  if (std::find(speeds.begin(), speeds.end(), stored) == speeds.end()) speeds.insert(speeds.begin(), stored);
  for (const double speed : speeds) {
    box->addItem(speed > 0 ? tr("%1 updates per second").arg(widgets::briefText(speed)) : tr("As fast as it goes"),
                 speed);
    if (speed == stored) box->setCurrentIndex(box->count() - 1);
  }
  box->setToolTip(tr("From the next start of the program on."));
  connect(box, &QComboBox::activated, this,
          [this, box](int index) { m_preferences.setFirstSpeed(box->itemData(index).toDouble()); });
  return box;
}

QWidget* PreferencesDialog::addFlag(const QString& text, const QString& help, bool on,
                                    const std::function<void(bool)>& take) {
  auto* box = new QCheckBox(text, this);
  box->setChecked(on);
  box->setToolTip(help);
  box->setAccessibleDescription(help);
  connect(box, &QCheckBox::toggled, this, take);
  return box;
}

}  // namespace perc::app
