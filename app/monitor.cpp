// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/monitor.h"

#include "widgets/control/parameter_panel.h"
#include "widgets/control/toast.h"
#include "widgets/control/transport_bar.h"
#include "widgets/paint/text.h"

#include <algorithm>
#include <cmath>

namespace perc::app {
namespace {

using widgets::Toast;

constexpr int kDecimals = 4;
constexpr double kLeastFixed = 0.001;  ///< below, so many decimals say too little
/// Numbers that change faster while the run plays cannot be read.
constexpr int kReadableMs = 100;

bool speaksOf(const std::string& id, std::string_view word) { return id.find(word) != std::string::npos; }

/// The metric shown beside the loss: the first accuracy that is defined, else the first other figure that is.
int secondFigure(const Frame& frame) {
  int other = -1;
  for (int i = 0; i < static_cast<int>(frame.metrics.size()); ++i) {
    const Metric& metric = frame.metrics[static_cast<std::size_t>(i)];
    if (std::isnan(metric.value) || speaksOf(metric.id, "loss")) continue;
    if (speaksOf(metric.id, "accuracy")) return i;
    if (other < 0) other = i;
  }
  return other;
}

QString figureText(const Metric& metric) {
  if (speaksOf(metric.id, "accuracy")) return widgets::percentText(metric.value);
  const bool readable = std::abs(metric.value) >= kLeastFixed || metric.value == 0;
  return readable ? widgets::fixedText(metric.value, kDecimals) : widgets::numberText(metric.value, 2);
}

QString markText(const Run& run, const LogEntry& entry) {
  const param::Declaration* declaration = param::find(run.initial.declarations(), entry.command.id);
  const QString label = declaration ? widgets::translated(declaration->label) : QString::fromStdString(entry.command.id);
  return Monitor::tr("%1: %2").arg(label, QString::fromStdString(param::format(entry.command.value)));
}

}  // namespace

Monitor::Monitor(widgets::TransportBar* bar, widgets::ParameterPanel* panel, widgets::Toast* toast, QObject* parent)
    : QObject(parent), m_bar(bar), m_panel(panel), m_toast(toast) {}

void Monitor::showLab(const Lab& lab) {
  m_lab = &lab;
  m_run = nullptr;
  m_values = nullptr;
  m_second = -1;
  m_panel->setDeclarations(*lab.declarations);
}

void Monitor::show(const Published& published) {
  const SessionStatus& status = published.status;
  m_bar->setPlaying(status.playing);
  if (status.run != m_run) showRun(status);
  if (status.values && status.values != m_values) m_panel->setValues(*(m_values = status.values));
  if (!status.playing || !m_lately.isValid() || m_lately.elapsed() >= kReadableMs) showProgress(published);
  say(published);
  checkFingerprint(status);
}

void Monitor::showProgress(const Published& published) {
  const SessionStatus& status = published.status;
  m_lately.start();
  m_bar->setPosition(status.step, status.furthest);
  m_bar->setStepsPerSecond(status.stepsPerSecond);
  m_bar->setStepBackEnabled(status.step > 0);
  if (status.timeline != m_timeline) m_bar->setCurve(m_timeline = status.timeline, 0);
  if (published.frame) showFigures(*published.frame);
}

void Monitor::showRun(const SessionStatus& status) {
  m_run = status.run;
  m_bar->setSeed(m_run->seed);
  std::vector<widgets::TimelineMark> marks;
  for (const LogEntry& entry : m_run->log) marks.push_back({entry.step, markText(*m_run, entry)});
  m_bar->setMarks(std::move(marks));
  if (status.notes == m_notes) return;
  m_notes = status.notes;
  QStringList said;
  for (const Message& note : m_notes) said << widgets::translated(note);
  if (!said.isEmpty()) m_toast->showMessage(widgets::Toast::Kind::Information, said.join(QLatin1Char('\n')));
}

void Monitor::showFigures(const Frame& frame) {
  m_bar->setEpoch(frame.epoch);
  if (frame.metrics.empty() || frame.metrics.size() != m_lab->metrics.size()) return;
  if (const int second = secondFigure(frame); second != m_second) {
    m_second = second;
    QStringList labels{widgets::translated(m_lab->metrics[0].label)};
    if (second >= 0) labels << widgets::translated(m_lab->metrics[static_cast<std::size_t>(second)].label);
    m_bar->setFigureLabels(labels);
  }
  m_bar->setFigure(0, figureText(frame.metrics[0]));
  if (m_second >= 0) m_bar->setFigure(1, figureText(frame.metrics[static_cast<std::size_t>(m_second)]));
}

void Monitor::say(const Published& published) {
  const SessionStatus& status = published.status;
  if (status.rejections != m_rejections) m_toast->showMessage(Toast::Kind::Warning, widgets::translated(status.rejection));
  m_rejections = status.rejections;
  const RunState state = published.frame ? published.frame->state : RunState::Ok;
  if (state != m_state) {
    if (state == RunState::Diverged)
      m_toast->showMessage(Toast::Kind::Warning, widgets::translated(published.frame->message), tr("Step back"));
    else if (state == RunState::Failed)
      m_toast->showMessage(Toast::Kind::Error, widgets::translated(published.frame->message));
    else
      m_toast->dismiss();
  }
  m_state = state;
  if (status.replayDiffers && !m_differs)
    m_toast->showMessage(Toast::Kind::Warning, tr("Going over known updates again gave other numbers: this run cannot be reproduced here."));
  m_differs = status.replayDiffers;
}

void Monitor::expectFingerprint(std::int64_t step, std::uint64_t fingerprint) {
  m_expectedStep = step;
  m_expected = fingerprint;
}

void Monitor::checkFingerprint(const SessionStatus& status) {
  if (m_expectedStep < 0 || status.seeking || status.step != m_expectedStep) return;
  if (status.fingerprint != m_expected)
    m_toast->showMessage(Toast::Kind::Warning,
                         tr("The run arrived at other numbers than its file says: it was made by another version or on another kind of processor."));
  m_expectedStep = -1;
}

}  // namespace perc::app
