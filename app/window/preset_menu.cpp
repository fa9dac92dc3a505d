// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/preset_menu.h"

#include "app/window/preset_gallery.h"
#include "app/window/thumbnails.h"
#include "widgets/paint/text.h"
#include "widgets/paint/theme.h"

#include <QAction>
#include <QActionGroup>
#include <QEvent>
#include <QStyleOptionButton>
#include <algorithm>
#include <cmath>
#include <utility>

namespace perc::app {
namespace {
constexpr double kMostWidth = 340, kLeastWidth = 110, kAround = 48;  ///< pixels at textScale 1

constexpr std::int64_t kUsualSteps = 600;  ///< of a picture, where nothing says how far a preset goes

/// The step at which all that a preset says is to be seen; 0: not known.
std::int64_t lastStepOf(const Preset& preset) {
  std::int64_t last = 0;
  for (const Claim& claim : preset.claims) last = std::max(last, claim.step);
  return last;
}

/// At the preset's speed; empty: not known, it goes as fast as it can.
QString lengthOf(const Lab& lab, const Preset& preset) {
  const double speed = preset.speed.value_or(lab.speed);
  const double seconds = speed > 0 ? static_cast<double>(lastStepOf(preset)) / speed : 0;
  if (seconds == 0) return {};
  return seconds < 90 ? PresetMenu::tr("%1 s").arg(std::ceil(seconds / 5) * 5)
                      : PresetMenu::tr("%1 min").arg(std::ceil(seconds / 60));
}

QString needsOf(const Run& run, std::size_t views) {
  QStringList all;
  if (run.hasLanes()) all << PresetMenu::tr("two lanes");
  if (views > 0) all << PresetMenu::tr("%n view(s)", nullptr, static_cast<int>(views));
  return all.join(QStringLiteral(" · "));
}

/// By which a run is drawn that asks for these views.
std::string pictureView(const Lab& lab, const std::vector<std::string>& views) {
  return views.empty() ? lab.views.front().id : views.front();
}
}  // namespace

PresetMenu::PresetMenu(Lessons& lessons, QWidget* parent)
    : QPushButton(parent), m_lessons(lessons), m_gallery(new PresetGallery(this)), m_choices(new QActionGroup(this)) {
  setFocusPolicy(Qt::TabFocus);
  widgets::setButtonRole(this, widgets::ButtonRole::Plain);
  connect(this, &QPushButton::clicked, this, &PresetMenu::open);
  connect(m_gallery, &PresetGallery::keepRequested, this, &PresetMenu::keepRequested);
  connect(m_gallery, &PresetGallery::removeRequested, this, &PresetMenu::remove);
  connect(m_gallery, &PresetGallery::opened, this, [this](bool open) {
    if (m_thumbnails) m_thumbnails->setLearning(open);
  });
  m_choices->setExclusionPolicy(QActionGroup::ExclusionPolicy::ExclusiveOptional);
  showCurrent();
}

PresetMenu::~PresetMenu() = default;

void PresetMenu::setLab(const Lab& lab, const scenes::LabScene& scene) {
  if (m_lesson && m_lab != &lab) emit lessonChanged(nullptr);
  m_lab = &lab;
  m_scene = &scene;
  m_thumbnails.reset();
  m_starts.clear();
  m_run = nullptr;
  m_current = m_lesson = nullptr;
  for (QAction* action : m_choices->actions()) delete action;
  for (const Preset& preset : lab.presets) {
    const auto start = presetRun(lab, preset);
    m_starts.push_back(start ? *start : Run(lab));
    QAction* action = m_choices->addAction(widgets::translated(preset.title));
    action->setToolTip(widgets::translated(preset.question));
    action->setCheckable(true);
    action->setEnabled(start.ok());
    connect(action, &QAction::triggered, this, [this, &preset] {
      showCurrent();  // the click chose nothing yet: the owner does
      emit chosen(&preset);
    });
  }
  setVisible(!lab.presets.empty());
  showCurrent();
}

/// A person's own come first.
void PresetMenu::fillGallery() {
  std::vector<PresetGallery::Choice> all;
  m_own = ownPresets(*m_lab);
  m_ownChoices.clear();
  for (const OwnPreset& own : m_own) {
    auto& action = m_ownChoices.emplace_back(std::make_unique<QAction>(own.title));
    connect(action.get(), &QAction::triggered, this,
            [this, run = own.run, title = own.title] { emit ownChosen(run, title); });
    all.push_back({.action = action.get(),
                   .group = tr("Your own"),
                   .question = tr("An experiment that you have kept. The Delete key takes it away."),
                   .length = {},
                   .needs = needsOf(own.run, 0),
                   .isOwn = true});
  }
  for (std::size_t i = 0; i < m_lab->presets.size(); ++i) {
    const Preset& preset = m_lab->presets[i];
    all.push_back({.action = choices()[static_cast<int>(i)],
                   .group = widgets::translated(preset.group),
                   .question = widgets::translated(preset.question),
                   .length = lengthOf(*m_lab, preset),
                   .needs = needsOf(m_starts[i], preset.views.size())});
  }
  m_gallery->setChoices(all);
}

void PresetMenu::makeThumbnails() {
  std::vector<Thumbnails::Subject> subjects;
  for (const OwnPreset& own : m_own) subjects.push_back({own.run, pictureView(*m_lab, {}), kUsualSteps});
  for (std::size_t i = 0; i < m_lab->presets.size(); ++i) {
    const std::int64_t last = lastStepOf(m_lab->presets[i]);
    subjects.push_back({m_starts[i], pictureView(*m_lab, m_lab->presets[i].views), last > 0 ? last : kUsualSteps});
  }
  m_thumbnails = std::make_unique<Thumbnails>(std::move(subjects), *m_scene, this);
  m_thumbnails->setLook(m_gallery->pictureSize(), widgets::themeOf(this), devicePixelRatioF());
  connect(m_thumbnails.get(), &Thumbnails::made, m_gallery, &PresetGallery::setPicture);
}

void PresetMenu::remove(QAction* own) {
  for (std::size_t i = 0; i < m_ownChoices.size(); ++i)
    if (m_ownChoices[i].get() == own) removePreset(m_own[i]);
  m_gallery->close();
  ownChanged();
  open();
}

void PresetMenu::ownChanged() { m_thumbnails.reset(); }

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

/// It opens something, as a button with a menu does.
void PresetMenu::initStyleOption(QStyleOptionButton* option) const {
  QPushButton::initStyleOption(option);
  option->features |= QStyleOptionButton::HasMenu;
}

void PresetMenu::changeEvent(QEvent* event) {
  QPushButton::changeEvent(event);
  // Later: the application goes through all widgets now, and their views are among them.
  if (event->type() == QEvent::StyleChange && m_thumbnails) m_thumbnails.release()->deleteLater();
  if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange) updateGeometry();
}

void PresetMenu::open() {
  if (!m_lab || m_lab->presets.empty()) return;
  if (!m_thumbnails) {
    fillGallery();
    makeThumbnails();
  }
  const QPoint at = isVisible() ? mapToGlobal(QPoint(0, height())) : window()->mapToGlobal(QPoint(0, 0));
  m_gallery->open(at, QRect(window()->mapToGlobal(QPoint(0, 0)), window()->size()));
}

QList<QAction*> PresetMenu::choices() const { return m_choices->actions(); }

}  // namespace perc::app
