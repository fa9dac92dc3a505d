// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/panel_controller.h"

#include "app/window/preferences.h"
#include "app/window/run_controller.h"
#include "scenes/kit/scene_host.h"
#include "widgets/control/option_box.h"
#include "widgets/control/parameter_panel.h"
#include "widgets/control/parameter_row.h"
#include "widgets/control/segments.h"
#include "widgets/control/themed_label.h"
#include "widgets/paint/text.h"

#include <QAction>
#include <QActionGroup>
#include <QHBoxLayout>
#include <algorithm>

namespace perc::app {
namespace {
constexpr std::int64_t kPictureSteps = 400;  ///< so far the picture of an option learns
}

PanelController::PanelController(widgets::ParameterPanel* panel, PinStrip* pins, Preferences& preferences,
                                 std::span<const scenes::LabScene> scenes, scenes::SceneHost& host,
                                 EditHistory& history, const RunController& run)
    : m_panel(panel),
      m_pins(pins),
      m_preferences(preferences),
      m_scenes(scenes),
      m_host(host),
      m_run(run),
      m_lanes(new QActionGroup(this)) {
  addLaneChoice();
  connect(panel, &widgets::ParameterPanel::changeRequested, this, &PanelController::set);
  connect(panel, &widgets::ParameterPanel::changeFinished, &history, &EditHistory::endChange);
  connect(panel, &widgets::ParameterPanel::pinRequested, this, &PanelController::pin);
  connect(pins, &PinStrip::changeRequested, this, &PanelController::set);
  connect(pins, &PinStrip::changeFinished, &history, &EditHistory::endChange);
  connect(pins, &PinStrip::unpinRequested, this, [this](const QString& id) { pin(id, false); });
  connect(&run, &RunController::labChanged, this, &PanelController::showLab);
  connect(&run, &RunController::published, this, [this](const Published& news) { follow(news.status); });
}

void PanelController::addLaneChoice() {
  const auto add = [this](const QString& text, const QString& tip, int lane) {
    QAction* action = m_lanes->addAction(text);
    action->setCheckable(true);
    action->setToolTip(tip);
    action->setData(lane);
    return action;
  };
  add(tr("A"), tr("Changes are for lane A alone"), 0);
  add(tr("B"), tr("Changes are for lane B alone"), 1);
  add(tr("Both"), tr("Changes are for both lanes"), widgets::SteeredValues::kBoth)->setChecked(true);
  connect(m_lanes, &QActionGroup::triggered, this, &PanelController::showValues);
  for (QWidget* parent : {static_cast<QWidget*>(m_panel), static_cast<QWidget*>(m_pins)}) {
    auto* line = new QWidget(parent);
    auto* layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(
        new widgets::ElidedLabel(tr("Change:"), widgets::TextRole::Body, &widgets::Palette::muted, 0, line));
    layout->addWidget(new widgets::Segments(m_lanes, tr("Lane that is changed"), line), 1);
    line->hide();
    m_choices.push_back(line);
  }
  m_panel->setLaneChoice(m_choices[0]);
  m_pins->setLaneChoice(m_choices[1]);
}

int PanelController::lane() const { return m_lanes->checkedAction()->data().toInt(); }

void PanelController::set(const QString& id, const param::Value& value) {
  const Lanes lanes = lane() == 0 ? Lanes::A : lane() == 1 ? Lanes::B : Lanes::Both;
  m_host.post(request::Set{id.toStdString(), value, lanes});
}

void PanelController::showLab(const Lab& lab) {
  m_shown = nullptr;
  m_values = m_otherValues = nullptr;
  m_pictures.reset();
  m_panel->setDeclarations(*lab.declarations, lab.first);
  for (const param::Declaration& choice : *lab.declarations)
    if (*choice.drawnBy)
      connect(m_panel->row(QString::fromStdString(choice.id))->options(), &widgets::OptionBox::listed, this,
              [this, &choice](bool open) {
                if (open) drawOptions(choice);
                else if (m_pictures) m_pictures->setLearning(false);
              });
  showPinned();
}

/// What the run would become, were it another option.
void PanelController::drawOptions(const param::Declaration& choice) {
  std::vector<Thumbnails::Subject> subjects;
  for (const param::Option& option : choice.options) {
    Run run = m_run.restarted();
    run.second.clear();
    run.weights = {};
    if (run.initial.setText(choice.id, option.id)) subjects.push_back({std::move(run), choice.drawnBy, kPictureSteps});
  }
  m_pictures = std::make_unique<Thumbnails>(std::move(subjects), *scenes::findScene(m_scenes, m_run.lab().id), this);
  auto* box = m_panel->row(QString::fromStdString(choice.id))->options();
  m_pictures->setLook(box->pictureSize(box), widgets::themeOf(box), box->devicePixelRatioF());
  connect(m_pictures.get(), &Thumbnails::made, box, [box, &choice](int index, const QPixmap& picture) {
    box->setPicture(choice.options[static_cast<std::size_t>(index)].id, picture);
  });
  m_pictures->setLearning(true);
}

void PanelController::showValues() {
  if (!m_values) return;
  const widgets::SteeredValues values(*m_values, m_otherValues.get(), lane());
  m_panel->setValues(values);
  m_pins->setValues(values);
}

/// What was sought goes with the run that another one was opened for. What was asked for and refused is not in force.
void PanelController::follow(const SessionStatus& status) {
  if (m_shown && m_shown != status.run && status.edits == m_edits && !status.run->sameStart(*m_shown))
    m_panel->setFilter({});
  m_shown = status.run;
  m_edits = status.edits;
  const bool refused = m_rejections >= 0 && status.rejections != m_rejections;
  m_rejections = status.rejections;
  for (QWidget* choice : m_choices) choice->setVisible(status.otherValues != nullptr);
  if (!status.otherValues) m_lanes->actions().back()->setChecked(true);
  if (status.values != m_values || status.otherValues != m_otherValues || refused) {
    m_values = status.values;
    m_otherValues = status.otherValues;
    showValues();
  }
  if (refused) m_panel->refuse(widgets::translated(status.rejection));
}

/// The last one pinned is always there; the first one goes for it where there is no more room.
void PanelController::pin(const QString& id, bool pinned) {
  std::vector<std::string> ids = m_preferences.pinned(m_run.lab().id);
  std::erase(ids, id.toStdString());
  if (pinned) ids.push_back(id.toStdString());
  if (ids.size() > PinStrip::kMost) ids.erase(ids.begin());
  m_preferences.setPinned(m_run.lab().id, ids);
  showPinned();
}

void PanelController::showPinned() {
  const Lab& lab = m_run.lab();
  const std::vector<std::string> ids = m_preferences.pinned(lab.id);
  m_panel->setPinned(ids);
  m_pins->setPinned(lab, ids);
  showValues();
}

}  // namespace perc::app
