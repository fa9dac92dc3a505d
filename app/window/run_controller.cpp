// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/run_controller.h"

#include "app/files/share.h"
#include "core/io/run_file.h"
#include "scenes/kit/scene_host.h"
#include "widgets/paint/text.h"

#include <QFileInfo>
#include <utility>

namespace perc::app {

RunController::RunController(OpenRun& open, scenes::SceneHost& host, EditHistory& history)
    : m_open(open), m_host(host), m_history(history) {
  connect(&host, &scenes::SceneHost::published, this, &RunController::follow);
}

void RunController::setFile(const QString& path) {
  m_open.file = path;
  name();
}

void RunController::name() {
  emit named(file().isEmpty() ? widgets::translated(lab().title) : QFileInfo(file()).fileName());
}

const SessionStatus* RunController::status() const { return m_host.shown() ? &m_host.shown()->status : nullptr; }

Run RunController::restarted() const {
  const SessionStatus* shown = status();
  return shown ? shown->run->restartedAt(shown->step) : Run(lab());
}

void RunController::open(Run run, const QString& what) { post({std::move(run)}, what, {}, false); }

void RunController::open(const Lab& lab) {
  const QString what = widgets::translated(lab.title);
  const auto left = m_open.left.find(&lab);
  if (left == m_open.left.end()) return open(Run(lab), what);
  const auto& [run, step, furthest, timeline] = left->second.moment;
  post({*run, step, furthest, timeline}, what, left->second.file, false);
}

void RunController::then(std::function<void()> what) { m_then.push_back(std::move(what)); }

void RunController::open(const RunRecord& record, const QString& what, const QString& file, bool recovered) {
  request::Replace request{record.run, record.moment(), record.steps};
  if (record.isExactAt(instructionLevel()))
    request.expected = request::Expectation{record.moment(), record.fingerprint};
  post(std::move(request), what, file, recovered);
}

void RunController::post(request::Replace request, const QString& what, const QString& file, bool recovered) {
  m_then.clear();
  m_history.expectOpened(tr("opening of %1").arg(what));
  m_host.post(request::Play{false});
  auto run = std::make_shared<const Run>(request.run);
  m_host.post(std::move(request));
  m_open.opening = {m_host.posted(), status() ? status()->run : nullptr, std::move(run), file, recovered};
}

/// Only what the session took has a name from now on. Of two that were asked for at once it may have taken the first.
void RunController::followOpening(const SessionStatus& status) {
  if (!m_open.opening || status.answered < m_open.opening->number) return;
  const OpenRun::Opening done = *std::exchange(m_open.opening, std::nullopt);
  const auto then = std::exchange(m_then, {});
  if (status.run == done.before) return;
  const bool taken = status.run->sameStart(*done.run);
  setFile(taken ? done.file : QString());
  if (!taken) return;
  emit opened(done.file, done.recovered);
  for (const auto& what : then) what();
}

void RunController::begin() {
  emit labChanged(lab());
  name();
}

void RunController::follow() {
  const Published& news = *m_host.shown();
  if (news.status.run->lab != m_open.lab) {
    if (m_open.shown.run) m_open.left[m_open.lab] = {m_open.shown, m_open.file};
    m_open.lab = news.status.run->lab;
    begin();
  }
  m_open.shown = {news.status.run, news.status.step, news.status.furthest, news.status.timeline};
  m_history.follow(news.status);
  emit published(news);
  followOpening(news.status);
}

}  // namespace perc::app
