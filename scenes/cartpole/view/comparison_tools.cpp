// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes/cartpole/view/comparison_tools.h"

#include "core/session/members.h"
#include "scenes/cartpole/view/variants.h"
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

namespace perc::cartpole {
namespace {

/// The agent decides most of what has an effect.
param::Values valuesOf(const CartPoleParams& params) {
  param::Values values(schema().declarations());
  const auto choose = [&](const char* id, std::size_t option) {
    const param::Declaration* d = param::find(values.declarations(), id);
    if (d && option < d->options.size()) (void)values.set(id, d->options[option].id);
  };
  choose("agent", static_cast<std::size_t>(params.agent));
  choose("world", static_cast<std::size_t>(params.world));
  return values;
}

bool canDiffer(const param::Declaration& d, const param::Value& value) {
  return parseVariants(schema().declarations(), ownIds(), d.id + "=" + param::format(value)).ok();
}

}  // namespace

ComparisonTools::ComparisonTools(QWidget* parent) : QWidget(parent) {
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(0, 2, 0, 0);
  row->setSpacing(8);
  m_add = new QPushButton(tr("Add"), this);
  widgets::setButtonRole(m_add, widgets::ButtonRole::Soft);
  m_add->setAccessibleDescription(tr("Opens a menu of algorithms and settings to compare with."));
  m_menu = new QMenu(m_add);
  m_text = new QLineEdit(this);
  m_text->setPlaceholderText(QStringLiteral("agent=ppo | discount=0.9"));
  m_text->setAccessibleName(tr("Settings compared, as text"));
  m_text->setToolTip(
      tr("Up to three settings beside the run's own, divided by |; each is a list of ID=VALUE. Return starts the run "
         "anew with them."));
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

void ComparisonTools::setParams(const CartPoleParams& params) {
  if (!m_known || params.variants != m_params.variants) {
    m_text->setText(QString::fromStdString(params.variants));
    m_text->setCursorPosition(0);
  }
  if (!m_known || params.seeds != m_params.seeds) {
    const QSignalBlocker quiet(m_seeds);
    m_seeds->setValue(params.seeds);
  }
  m_params = params;
  m_known = true;
  const bool room = variantParts(params.variants).size() < kMostVariants;
  if (m_add->isEnabled() == room && !m_add->toolTip().isEmpty()) return;
  m_add->setEnabled(room);
  m_add->setToolTip(room ? tr("Another algorithm or setting, from the same seeds. The run starts anew.")
                         : tr("There are three settings beside the run's own already."));
}

/// Made anew each time, because what has an effect depends on the agent.
void ComparisonTools::fillMenu() {
  m_menu->clear();
  const param::Values values = valuesOf(m_params);
  QMenu* agents = m_menu->addMenu(tr("Algorithm"));
  const std::string present[] = {std::get<std::string>(values.get("agent")),
                                 std::get<std::string>(values.get("world"))};
  m_menu->addSeparator();
  for (std::size_t i = 0; i < values.size(); ++i) {
    const param::Declaration& d = values.declarations()[i];
    if (d.id == "task" || !values.enabled(i) || (d.kind != param::Kind::Flag && d.kind != param::Kind::Choice) ||
        !canDiffer(d, d.defaultValue))
      continue;
    if (d.id == "agent") addChoices(agents, d, present[0]);
    else if (d.kind == param::Kind::Choice)
      addChoices(m_menu->addMenu(widgets::translated(d.label)), d,
                 d.id == "world" ? present[1] : std::get<std::string>(d.defaultValue));
    else {
      const bool on = !std::get<bool>(d.defaultValue);
      QAction* action = m_menu->addAction(tr("%1: %2").arg(widgets::translated(d.label), widgets::valueText(d, on)));
      action->setData(QString::fromStdString(d.id + "=" + param::format(on)));
      connect(action, &QAction::triggered, this, [this, setting = d.id + "=" + param::format(on)] { add(setting); });
    }
  }
}

void ComparisonTools::addChoices(QMenu* menu, const param::Declaration& d, const std::string& present) {
  for (const param::Option& option : d.options) {
    if (option.id == present || (d.id == "agent" && option.id == "replay")) continue;
    QAction* action = menu->addAction(widgets::translated(option.label));
    action->setData(QString::fromStdString(d.id + "=" + option.id));
    connect(action, &QAction::triggered, this, [this, setting = d.id + "=" + option.id] { add(setting); });
  }
}

void ComparisonTools::add(const std::string& setting) {
  QStringList parts = variantParts(m_params.variants);
  parts << QString::fromStdString(setting);
  ask(joinedVariants(parts));
}

void ComparisonTools::remove(int variant) {
  QStringList parts = variantParts(m_params.variants);
  if (variant < 1 || variant > parts.size()) return;
  parts.removeAt(variant - 1);
  ask(joinedVariants(parts));
}

/// What is refused can be mended in the field.
void ComparisonTools::ask(const std::string& variants) {
  m_text->setText(QString::fromStdString(variants));
  emit requested(request::Set{"variants", variants});
}

}  // namespace perc::cartpole
