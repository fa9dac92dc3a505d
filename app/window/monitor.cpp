// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/monitor.h"

#include "app/window/run_controller.h"
#include "scenes/kit/changes.h"
#include "widgets/control/message_line.h"
#include "widgets/control/timeline_strip.h"
#include "widgets/paint/text.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace perc::app {
namespace {

using widgets::MessageLine;

constexpr double kLeastFixed = 0.001;  ///< below, so many decimals say too little
/// Numbers that change faster while the run plays cannot be read.
constexpr int kReadableMs = 100;
/// Of many events in a row one is said in this time; the timeline has them all.
constexpr int kEventMs = 3000;

/// Which metrics the transport bar shows. Of a group the first that is defined; if none is, what was shown `before`.
std::vector<int> figuresShown(const std::vector<FigurePart>& metrics, const Frame& frame,
                              const std::vector<int>& before) {
  const auto worth = [&](int i) {
    if (!std::isnan(frame.metrics[static_cast<std::size_t>(i)].value)) return 2;
    return std::find(before.begin(), before.end(), i) != before.end() ? 1 : 0;
  };
  std::vector<int> chips;
  for (int i = 0; i < static_cast<int>(metrics.size()); ++i) {
    const FigurePart& part = metrics[static_cast<std::size_t>(i)];
    if (!part.figure->chip || part.test) continue;
    const auto rival = std::find_if(chips.begin(), chips.end(), [&](int other) {
      const FigureInfo& figure = *metrics[static_cast<std::size_t>(other)].figure;
      return !figure.group.empty() && figure.group == part.figure->group;
    });
    if (rival == chips.end()) chips.push_back(i);
    else if (worth(i) > worth(*rival)) *rival = i;
  }
  return chips;
}

QString figureText(double value, const FigureInfo& figure) {
  if (std::isnan(value)) return QStringLiteral("–");
  if (figure.percent) return widgets::percentText(value);
  const bool readable = std::abs(value) >= kLeastFixed || value == 0;
  return readable ? widgets::fixedText(value, figure.decimals) : widgets::numberText(value, 2);
}

bool hasLanes(const Published& published) { return published.cohort && published.cohort->lane(1); }

/// What happened up to this moment; with two lanes in both of them.
std::vector<Event> eventsOf(const Published& published) {
  if (!hasLanes(published)) return published.frame->events;
  std::vector<Event> all;
  for (const int i : {0, 1})
    for (const Event& event : published.cohort->lane(i)->events)
      all.push_back({event.step, {i == 0 ? PERC_TR("A: %1") : PERC_TR("B: %1"), {}, {event.message}}});
  std::stable_sort(all.begin(), all.end(), [](const Event& a, const Event& b) { return a.step < b.step; });
  return all;
}

/// A run goes on as long as one of those does that are shown with it.
RunState stateOf(const Published& published) {
  if (!published.frame) return RunState::Ok;
  if (published.cohort)
    for (const SettingFrame& setting : published.cohort->settings)
      for (const MemberFrame& member : setting.seeds)
        if (member.frame && member.state == RunState::Ok) return RunState::Ok;
  return published.frame->state;
}

bool same(const std::vector<Event>& a, const std::vector<Event>& b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                    [](const Event& x, const Event& y) { return x.step == y.step && x.message == y.message; });
}

}  // namespace

Monitor::Monitor(widgets::TransportBar* bar, widgets::MessageLine* line, const RunController& run)
    : m_bar(bar), m_line(line) {
  connect(&run, &RunController::labChanged, this, &Monitor::showLab);
  connect(&run, &RunController::published, this, &Monitor::show);
}

void Monitor::showLab(const Lab& lab) {
  m_lab = &lab;
  m_run = nullptr;
  m_values = nullptr;
  m_chips.clear();
  m_marked.clear();
  m_notes.clear();
  m_state = RunState::Ok;  // what has happened to its run is said again
  m_line->dismiss();
  QStringList units;
  if (const param::Declaration* unit = stepUnit())
    for (const param::Option& option : unit->options) units << widgets::translated(option.label);
  m_bar->setStepUnits(units);
  m_bar->setRealTimeRate(lab.realTimeRate);
  m_bar->timeline()->setBars(lab.timelineBars);
  m_bar->setEpochWord(lab.epochName ? widgets::translated(lab.epochName) : tr("epoch"), lab.epochName != nullptr);
}

const param::Declaration* Monitor::stepUnit() const {
  return m_lab->stepUnit ? param::find(*m_lab->declarations, m_lab->stepUnit) : nullptr;
}

void Monitor::show(const Published& published) {
  const SessionStatus& status = published.status;
  m_bar->setPlaying(status.playing);
  forgetSaid(status);
  if (status.run != m_run) showRun(status);
  if (status.values && status.values != m_values) showValues(*(m_values = status.values));
  if (published.frame) showEvents(published);
  if (!status.playing || !m_lately.isValid() || m_lately.elapsed() >= kReadableMs) showProgress(published);
  say(published);
}

/// A message goes with its cause: another run (anything that was said of the one before), what was said at a later
/// moment, a change that was undone.
void Monitor::forgetSaid(const SessionStatus& status) {
  if (m_run && m_run != status.run && !status.run->sameStart(*m_run)) return m_line->dismiss();
  if (m_line->text() != m_said) return;
  const bool undone = m_run && m_run != status.run && m_run->log.commonWith(status.run->log) < m_run->log.size();
  if (undone || status.step < m_saidAt || (status.edits != m_edits && m_line->kind() == MessageLine::Kind::Warning))
    m_line->dismiss();
}

void Monitor::say(MessageLine::Kind kind, const QString& text) {
  m_said = text;
  m_saidAt = m_lastStep;
  m_line->showMessage(kind, text);
}

void Monitor::showProgress(const Published& published) {
  const SessionStatus& status = published.status;
  m_lately.start();
  m_bar->setPosition(status.step, status.furthest);
  m_bar->setStepsPerSecond(status.stepsPerSecond);
  m_bar->setStepBackEnabled(status.step > 0);
  if (status.timeline != m_timeline) m_bar->timeline()->setCurve(m_timeline = status.timeline, 0);
  if (published.frame) showFigures(published);
}

void Monitor::showValues(const param::Values& values) {
  const param::Declaration* unit = stepUnit();
  if (!unit) return;
  const auto* chosen = std::get_if<std::string>(&values.get(unit->id));
  for (std::size_t i = 0; chosen && i < unit->options.size(); ++i)
    if (unit->options[i].id == *chosen) m_bar->setStepUnit(static_cast<int>(i));
}

/// What has just happened while the run went on is said; what is only come back to is not.
void Monitor::showEvents(const Published& published) {
  const SessionStatus& status = published.status;
  const std::int64_t before = std::exchange(m_lastStep, status.step);
  const bool jumped = std::exchange(m_wasSeeking, status.seeking) || status.seeking;
  std::vector<Event> events = eventsOf(published);
  if (same(events, m_events)) return;
  m_events = std::move(events);
  showMarks(m_run->log);
  const bool fresh =
      !m_events.empty() && !jumped && m_events.back().step > before && m_events.back().step <= status.step;
  const bool free = m_line->text().isEmpty() || m_line->kind() == MessageLine::Kind::Information;
  if (!fresh || !free || (m_saidEvent.isValid() && m_saidEvent.elapsed() < kEventMs)) return;
  m_saidEvent.start();
  say(MessageLine::Kind::Information, widgets::translated(m_events.back().message));
}

/// Many strokes of a brush at one step are one mark. Of a long log only what differs from `before` is gone through.
void Monitor::showMarks(const Log& before) {
  const Log& log = m_run->log;
  const std::size_t same = log.commonWith(before);
  while (!m_marked.empty() && m_marked.back() > same) m_marked.pop_back();
  std::size_t kept = m_marked.size();
  std::vector<widgets::TimelineMark> marks;
  for (std::size_t i = m_marked.empty() ? 0 : m_marked.back(); i < log.size(); ++i) {
    const LogEntry& entry = log[i];
    if (i == 0 || log[i - 1].step != entry.step || log[i - 1].command.id != entry.command.id ||
        log[i - 1].command.lanes != entry.command.lanes)
      m_marked.push_back(i);
    else if (marks.empty()) --kept;  // goes on the last mark of those before
    if (marks.size() + kept < m_marked.size()) marks.push_back({entry.step, {}});
    marks.back().text = scenes::changeText(*m_run, entry.command);
    m_marked.back() = i + 1;
  }
  for (const Event& event : m_events) marks.push_back({event.step, widgets::translated(event.message), true});
  m_bar->timeline()->setMarks(std::move(marks), kept);
}

void Monitor::showRun(const SessionStatus& status) {
  const auto before = std::exchange(m_run, status.run);
  m_bar->setSeed(m_run->seed);
  showMarks(before ? before->log : Log());
  if (status.notes == m_notes) return;
  m_notes = status.notes;
  QStringList said;
  for (const Message& note : m_notes) said << widgets::translated(note);
  if (!said.isEmpty()) say(MessageLine::Kind::Information, said.join(QLatin1Char('\n')));
}

void Monitor::showFigures(const Published& published) {
  const Frame& frame = *published.frame;
  const auto other = hasLanes(published) ? published.cohort->lane(1) : nullptr;
  m_bar->setEpoch(frame.epoch);
  const std::vector<FigurePart>& metrics = m_lab->figures->metrics();
  if (frame.metrics.size() != metrics.size()) return;
  const std::vector<int> chips = figuresShown(metrics, frame, m_chips);
  const bool lanes = other && other->metrics.size() == metrics.size();
  if (chips != m_chips || lanes != m_lanes) {
    m_chips = chips;
    m_lanes = lanes;
    QStringList labels;
    for (const int i : chips) labels << widgets::translated(metrics[static_cast<std::size_t>(i)].figure->chip);
    m_bar->setFigureLabels(labels, lanes);
  }
  for (std::size_t i = 0; i < m_chips.size(); ++i) {
    const auto which = static_cast<std::size_t>(m_chips[i]);
    const FigureInfo& figure = *metrics[which].figure;
    m_bar->setFigure(static_cast<int>(i), figureText(frame.metrics[which].value, figure),
                     lanes ? figureText(other->metrics[which].value, figure) : QString());
  }
}

double Monitor::firstFigure(const Frame& frame) const {
  const auto first = m_chips.empty() ? frame.metrics.size() : static_cast<std::size_t>(m_chips.front());
  return first < frame.metrics.size() ? frame.metrics[first].value : std::nan("");
}

void Monitor::say(const Published& published) {
  const SessionStatus& status = published.status;
  if (m_rejections >= 0 && status.rejections != m_rejections) {
    say(MessageLine::Kind::Warning, widgets::translated(status.rejection));
  }
  m_rejections = status.rejections;
  m_edits = status.edits;
  const RunState state = stateOf(published);
  if (state != m_state) {
    if (state == RunState::Ok) m_line->dismiss();
    else m_said = widgets::translated(published.frame->message);
    if (state == RunState::Diverged)
      m_line->showLasting(MessageLine::Kind::Warning, m_said, tr("Step back"),
                          [this] { emit m_bar->stepBackRequested(); });
    if (state == RunState::Failed) m_line->showLasting(MessageLine::Kind::Error, m_said);
  }
  m_state = state;
  if (status.replayDiffers && !m_differs)
    say(MessageLine::Kind::Warning,
        tr("Going over known updates again gave other numbers: this run cannot be reproduced here."));
  m_differs = status.replayDiffers;
  if (status.recordDiffers && !m_recordDiffers)
    say(MessageLine::Kind::Warning, tr("The run arrived at other numbers than its file says: it was made by "
                                       "another version or on another kind of processor."));
  m_recordDiffers = status.recordDiffers;
}

}  // namespace perc::app
