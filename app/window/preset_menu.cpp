// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/preset_menu.h"

#include "widgets/paint/text.h"
#include "widgets/paint/theme.h"

#include <QAction>
#include <QActionGroup>
#include <QEvent>
#include <QMenu>
#include <algorithm>
#include <cmath>
#include <string_view>

namespace perc::app {
namespace {
constexpr double kMostWidth = 340, kLeastWidth = 110, kAround = 48;  ///< pixels at textScale 1

/// Seconds at the preset's speed until all that it says is to be seen; 0: not known, it goes as fast as it can.
double playedFor(const Lab& lab, const Preset& preset) {
  std::int64_t last = 0;
  for (const Claim& claim : preset.claims) last = std::max(last, claim.step);
  const double speed = preset.speed.value_or(lab.speed);
  return speed > 0 ? static_cast<double>(last) / speed : 0;
}
}  // namespace

PresetMenu::PresetMenu(Lessons& lessons, QWidget* parent)
    : QPushButton(parent), m_lessons(lessons), m_choices(new QActionGroup(this)) {
  setFocusPolicy(Qt::TabFocus);
  widgets::setButtonRole(this, widgets::ButtonRole::Plain);
  setMenu(new QMenu(this));
  menu()->setToolTipsVisible(true);
  m_choices->setExclusionPolicy(QActionGroup::ExclusionPolicy::ExclusiveOptional);
  showCurrent();
}

void PresetMenu::setLab(const Lab& lab) {
  if (m_lesson && m_lab != &lab) emit lessonChanged(nullptr);
  m_lab = &lab;
  m_starts.clear();
  m_run = nullptr;
  m_current = m_lesson = nullptr;
  for (QAction* action : m_choices->actions()) delete action;
  for (QAction* action : menu()->actions()) delete action;  // headings
  std::string_view group;
  for (const Preset& preset : lab.presets) {
    if (group != preset.group) menu()->addSection(widgets::translated(preset.group));
    group = preset.group;
    const auto start = presetRun(lab, preset);
    m_starts.push_back(start ? *start : Run(lab));
    const double seconds = playedFor(lab, preset);
    const QString length = seconds == 0   ? QString()
                           : seconds < 90 ? tr("%1 s").arg(std::ceil(seconds / 5) * 5)
                                          : tr("%1 min").arg(std::ceil(seconds / 60));
    // What stands behind a tab is written at the right, where keys are.
    QAction* action = menu()->addAction(widgets::translated(preset.title) + QLatin1Char('\t') + length);
    action->setToolTip(widgets::translated(preset.question));
    action->setCheckable(true);
    action->setEnabled(start.ok());
    m_choices->addAction(action);
    connect(action, &QAction::triggered, this, [this, &preset] {
      showCurrent();  // the click chose nothing yet: the owner does
      emit chosen(&preset);
    });
  }
  setVisible(!lab.presets.empty());
  showCurrent();
}

const Preset* PresetMenu::presetOf(const Run& run) const {
  for (std::size_t i = 0; i < m_starts.size(); ++i)
    if (run.lab == m_lab && run.initial == m_starts[i].initial && run.second == m_starts[i].second && !run.weights)
      return &m_lab->presets[i];
  return nullptr;
}

/// Whether nothing was changed since but what is looked at: the question still stands.
bool PresetMenu::looksApart(const Run& run, const Preset& preset) const {
  const Run& start = m_starts[static_cast<std::size_t>(&preset - m_lab->presets.data())];
  return run.lab == m_lab && param::sameButLooks(run.initial, start.initial) && run.second == start.second &&
         !run.weights;
}

/// To a lab whose run goes on where it was left: its lesson does, too.
void PresetMenu::comeBack(const SessionStatus& status) {
  const auto left = m_lessons.left.find(m_lab);
  if (left == m_lessons.left.end() || !left->second.run->sameStart(*status.run)) return;
  m_run = left->second.run;
  m_edits = status.edits;
  m_lesson = left->second.lesson;
  emit lessonChanged(m_lesson);
}

void PresetMenu::follow(const SessionStatus& status) {
  if (!m_lab || status.run == m_run) return;
  if (!m_run) comeBack(status);
  // Looking at something else is no edit, and opens nothing.
  const bool looked = m_run && param::sameButLooks(m_run->initial, status.run->initial) &&
                      m_run->second == status.run->second && m_run->seed == status.run->seed &&
                      m_run->lab == status.run->lab;
  const bool opened = !m_run || (status.edits == m_edits && !looked);
  m_run = status.run;
  m_edits = status.edits;
  m_current = presetOf(*status.run);
  if (!m_current && m_lesson && looksApart(*status.run, *m_lesson)) m_current = m_lesson;
  showCurrent();
  const bool another = m_current != m_lesson && (opened || m_current);
  if (another) m_lesson = m_current;
  m_lessons.left[m_lab] = {m_lesson, m_run};
  if (another) emit lessonChanged(m_lesson);
}

void PresetMenu::showCurrent() {
  const QString title = m_current ? widgets::translated(m_current->title) : QString();
  m_whole = m_current ? title : tr("Presets");
  setToolTip(m_current ? title
                       : tr("Experiments made ready, each with a question (%1)")
                             .arg(QKeySequence(Qt::CTRL | Qt::Key_L).toString(QKeySequence::NativeText)));
  setAccessibleName(m_current ? tr("Preset: %1").arg(title) : m_whole);
  setAccessibleDescription(tr("Opens a list of experiments made ready"));
  const QList<QAction*> actions = m_choices->actions();
  for (qsizetype i = 0; i < actions.size(); ++i)
    actions[i]->setChecked(m_current == &m_lab->presets[static_cast<std::size_t>(i)]);
  fit();
  updateGeometry();
}

/// Where the header is narrow the title gives way: the whole is in the tool tip.
void PresetMenu::fit() {
  const int around = static_cast<int>(widgets::themeOf(this).text(kAround));
  setText(fontMetrics().elidedText(m_whole, Qt::ElideRight, width() - around));
}

QSize PresetMenu::sizeHint() const {
  const widgets::Theme theme = widgets::themeOf(this);
  const int wanted = fontMetrics().horizontalAdvance(m_whole) + static_cast<int>(theme.text(kAround)) + 2;
  return {std::min(wanted, static_cast<int>(theme.text(kMostWidth))), QPushButton::sizeHint().height()};
}

QSize PresetMenu::minimumSizeHint() const {
  return {std::min(sizeHint().width(), static_cast<int>(widgets::themeOf(this).text(kLeastWidth))),
          sizeHint().height()};
}

void PresetMenu::resizeEvent(QResizeEvent* event) {
  QPushButton::resizeEvent(event);
  fit();
}

void PresetMenu::changeEvent(QEvent* event) {
  QPushButton::changeEvent(event);
  if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange) updateGeometry();
}

void PresetMenu::open() {
  if (!m_lab || m_lab->presets.empty()) return;
  const QWidget* over = isVisible() ? this : window();
  const QPoint at = isVisible() ? QPoint(0, height())
                                : over->rect().center() - menu()->sizeHint().width() / 2 * QPoint(1, 0) -
                                      QPoint(0, menu()->sizeHint().height() / 2);
  menu()->popup(over->mapToGlobal(at));
  const QAction* chosen = m_choices->checkedAction();
  menu()->setActiveAction(chosen ? const_cast<QAction*>(chosen) : m_choices->actions().front());
}

QList<QAction*> PresetMenu::choices() const { return m_choices->actions(); }

}  // namespace perc::app
