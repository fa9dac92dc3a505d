// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/run_controller.h"

#include "app/files/share.h"
#include "app/window/edit_history.h"
#include "core/io/run_file.h"
#include "scenes/kit/scene_host.h"
#include "widgets/paint/text.h"

#include <QFileInfo>
#include <algorithm>

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

void RunController::open(Run run, std::int64_t step, const QString& what, std::int64_t furthest) {
  m_history.expectOpened(tr("opening of %1").arg(what));
  setFile({});
  m_host.post(request::Play{false});
  m_host.post(request::Replace{std::move(run), step, std::max(step, furthest)});
}

void RunController::open(const RunRecord& record, const QString& what) {
  open(record.run, record.moment(), what, record.steps);
  if (record.level == instructionLevel())
    m_host.post(request::Expect{record.moment(), record.fingerprint, record.version});
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
  emit published(news);
}

}  // namespace perc::app
