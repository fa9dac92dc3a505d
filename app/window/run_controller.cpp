// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/run_controller.h"

#include "app/files/share.h"
#include "app/window/edit_history.h"
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

void RunController::open(Run run, const QString& what, std::function<void()> opened) {
  post({std::move(run)}, what, std::move(opened));
}

void RunController::open(const RunRecord& record, const QString& what, std::function<void()> opened) {
  request::Replace request{record.run, record.moment(), record.steps};
  if (record.level == instructionLevel() && record.replaced.empty())
    request.expected = request::Expectation{record.moment(), record.fingerprint, record.version};
  post(std::move(request), what, std::move(opened));
}

void RunController::post(request::Replace request, const QString& what, std::function<void()> opened) {
  m_history.expectOpened(tr("opening of %1").arg(what));
  m_host.post(request::Play{false});
  m_host.post(std::move(request));
  m_opening = {m_host.posted(), status() ? status()->run : nullptr, std::move(opened)};
}

void RunController::begin() {
  emit labChanged(lab());
  name();
}

void RunController::follow() {
  const Published& news = *m_host.shown();
  if (news.status.run->lab != m_open.lab) {
    m_open.lab = news.status.run->lab;
    begin();
  }
  m_history.follow(news.status);
  if (m_opening && news.status.answered >= m_opening->number) {
    const Opening done = *std::exchange(m_opening, std::nullopt);
    if (news.status.run != done.before) setFile({});
    if (news.status.run != done.before && done.opened) done.opened();
  }
  emit published(news);
}

}  // namespace perc::app
