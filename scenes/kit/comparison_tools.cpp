// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes/kit/comparison_tools.h"

#include "core/session/cohort_settings.h"
#include "core/session/members.h"
#include "scenes/kit/variants.h"
#include "widgets/control/parameter_text.h"
#include "widgets/control/themed_label.h"
#include "widgets/paint/text.h"

#include <QBoxLayout>
#include <QEvent>
#include <QFontMetricsF>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <algorithm>
#include <utility>

namespace perc::scenes {

ComparisonTools::ComparisonTools(Comparable lab, QWidget* parent)
    : QWidget(parent), m_lab(std::move(lab)), m_values(m_lab.declarations) {
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(0, 2, 0, 0);
  row->setSpacing(8);
  m_add = new QPushButton(tr("Add"), this);
  widgets::setButtonRole(m_add, widgets::ButtonRole::Soft);
  m_add->setAccessibleDescription(tr("Opens a menu of algorithms and settings to compare with."));
  m_menu = new QMenu(m_add);
  m_text = new QLineEdit(this);
  const auto& options = param::find(m_lab.declarations, m_lab.algorithm)->options;
  const QString id = QString::fromStdString(m_lab.algorithm);
  m_text->setPlaceholderText(
      QStringLiteral("%1=%2 | %1=%3")
          .arg(id, QString::fromStdString(options.end()[-2].id), QString::fromStdString(options.back().id)));
  m_text->setAccessibleName(tr("Settings compared, as text"));
  m_text->setToolTip(
      tr("Up to %n settings beside the run's own, divided by |; each is a list of ID=VALUE. Return starts the run anew "
         "with them.",
         nullptr, m_lab.cohort.mostVariants));
  m_text->setMinimumWidth(60);
  m_seeds = new QSpinBox(this);
  m_seeds->setRange(1, kMostSeeds);
  m_seeds->setKeyboardTracking(false);
  m_seeds->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
  m_seeds->setAccessibleName(tr("Seeds of each setting"));
  m_seeds->setToolTip(tr("From how many seeds each setting learns. The run starts anew."));
  auto* word = new widgets::ThemedLabel(tr("Seeds"), widgets::TextRole::Small, &widgets::Palette::muted, this);
  row->addWidget(m_add);
  row->addWidget(m_text, 1);
  row->addWidget(word);
  row->addWidget(m_seeds);
  const bool hasSeeds = param::find(m_lab.declarations, kSeedsId);
  word->setVisible(hasSeeds);
  m_seeds->setVisible(hasSeeds);
  restyle();
  connect(m_menu, &QMenu::aboutToShow, this, &ComparisonTools::fillMenu);
  connect(m_add, &QPushButton::clicked, this,
          [this] { m_menu->popup(m_add->mapToGlobal(QPoint(0, m_add->height()))); });
  connect(m_text, &QLineEdit::returnPressed, this, [this] { ask(m_text->text().trimmed().toStdString()); });
  connect(m_seeds, &QSpinBox::valueChanged, this, [this](int seeds) {
    emit requested(request::Set{"seeds", std::int64_t{seeds}});
  });
}

/// Qt makes the box of small numbers too narrow for our wells.
void ComparisonTools::restyle() {
  const widgets::Theme theme = widgets::themeOf(this);
  m_seeds->setFixedWidth(
      static_cast<int>(QFontMetricsF(theme.font()).horizontalAdvance(QStringLiteral("00")) + theme.text(44)));
}

void ComparisonTools::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::StyleChange) restyle();
}

void ComparisonTools::setValues(const param::Values& values, const std::string& variants, int seeds) {
  const bool first = m_count == 0;
  if (first || variants != m_variants) {
    m_text->setText(QString::fromStdString(variants));
    m_text->setCursorPosition(0);
  }
  if (seeds != m_count) {
    const QSignalBlocker quiet(m_seeds);
    m_seeds->setValue(seeds);
  }
  m_values = values;
  m_variants = variants;
  m_count = seeds;
  const bool room = variantParts(variants).size() < m_lab.cohort.mostVariants;
  if (m_add->isEnabled() == room && !m_add->toolTip().isEmpty()) return;
  m_add->setEnabled(room);
  m_add->setToolTip(
      room ? tr("Another algorithm or setting, from the same seeds, up to where the run is.")
           : tr("There are %n settings beside the run's own already.", nullptr, m_lab.cohort.mostVariants));
}

bool ComparisonTools::isLeftOut(const std::string& what) const {
  return std::find(m_lab.leftOut.begin(), m_lab.leftOut.end(), what) != m_lab.leftOut.end();
}

/// Made anew each time, because what has an effect depends on the run's own settings.
void ComparisonTools::fillMenu() {
  m_menu->clear();
  QMenu* algorithms = m_menu->addMenu(tr("Algorithm"));
  m_menu->addSeparator();
  for (std::size_t i = 0; i < m_values.size(); ++i) {
    const param::Declaration& d = m_lab.declarations[i];
    const std::string unchanged = d.id + "=" + param::format(d.defaultValue);
    if (isLeftOut(d.id) || !m_values.enabled(i) || !parseVariants(m_lab.declarations, m_lab.cohort, unchanged))
      continue;
    const QString label = widgets::translated(d.label);
    if (d.kind == param::Kind::Choice) {
      addChoices(d.id == m_lab.algorithm ? algorithms : m_menu->addMenu(label), d);
    } else if (d.kind == param::Kind::Flag) {
      const bool on = !std::get<bool>(d.defaultValue);
      addSetting(m_menu, tr("%1: %2").arg(label, widgets::valueText(d, on)), d.id + "=" + param::format(on));
    }
  }
}

void ComparisonTools::addChoices(QMenu* menu, const param::Declaration& d) {
  for (const param::Option& option : d.options) {
    const std::string setting = d.id + "=" + option.id;
    if (param::Value(option.id) != m_values.get(d.id) && !isLeftOut(setting))
      addSetting(menu, widgets::translated(option.label), setting);
  }
}

void ComparisonTools::addSetting(QMenu* menu, const QString& text, const std::string& setting) {
  QAction* action = menu->addAction(text);
  action->setData(QString::fromStdString(setting));
  connect(action, &QAction::triggered, this, [this, setting] { add(setting); });
}

void ComparisonTools::add(const std::string& setting) {
  QStringList parts = variantParts(m_variants);
  parts << QString::fromStdString(setting);
  ask(joinedVariants(parts));
}

void ComparisonTools::remove(int variant) {
  QStringList parts = variantParts(m_variants);
  if (variant < 1 || variant > parts.size()) return;
  parts.removeAt(variant - 1);
  ask(joinedVariants(parts));
}

/// What is refused can be mended in the field.
void ComparisonTools::ask(const std::string& variants) {
  m_text->setText(QString::fromStdString(variants));
  emit requested(request::Set{"variants", variants});
}

}  // namespace perc::scenes
