// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/window_parts.h"

#include "widgets/paint/text.h"

#include <QBoxLayout>
#include <algorithm>
#include <cassert>

namespace perc::app {
namespace {

std::unique_ptr<Session> firstSession(const Studio& studio) {
  auto session = Session::create(Run(studio.labs.front()));
  assert(session.ok());
  return *std::move(session);
}

/// The labs that have views, to be chosen from.
std::vector<widgets::RailItem> railItems(const Studio& studio) {
  std::vector<widgets::RailItem> items;
  for (const Lab& lab : studio.labs)
    if (const auto* scene = studio.sceneOf(lab))
      items.push_back({QString::fromStdString(lab.id), widgets::translated(lab.title), QLatin1String(scene->icon),
                       widgets::translated(lab.summary)});
  return items;
}

void layOut(WindowParts& p) {
  auto* root = new QWidget(p.window);
  auto* rows = new QVBoxLayout(root);
  rows->setContentsMargins(0, 0, 0, 0);
  rows->setSpacing(0);
  auto* middle = new QHBoxLayout;
  middle->setSpacing(0);
  auto* centre = new QVBoxLayout;
  centre->setSpacing(0);
  centre->addWidget(p.lesson);
  centre->addWidget(p.lanes);
  centre->addWidget(p.views, 1);
  for (QWidget* strip : std::initializer_list<QWidget*>{p.strip, p.exportStrip, p.offer}) centre->addWidget(strip);
  middle->addWidget(p.rail);
  middle->addLayout(centre, 1);
  middle->addWidget(p.panel);
  rows->addWidget(p.header);
  rows->addLayout(middle, 1);
  rows->addWidget(p.bar);
  p.window->setCentralWidget(root);
  p.rail->setItems(railItems(p.state.studio));
}

}  // namespace

const scenes::LabScene* Studio::sceneOf(const Lab& lab) const {
  const auto found = std::find_if(scenes.begin(), scenes.end(), [&](const auto& s) { return s.labId == lab.id; });
  return found == scenes.end() ? nullptr : &*found;
}

WindowState::WindowState(const Studio& s)
    : studio(s),
      appearance(preferences.theme(), preferences.textSize()),
      open{&s.labs.front(), {}},
      host(firstSession(s)),
      history(host) {}

WindowParts::WindowParts(WindowState& s, MainWindow* w)
    : state(s),
      window(w),
      actions(s.history.stack(), w),
      header(new HeaderBar(actions, w)),
      lesson(new LessonStrip(w)),
      rail(new widgets::LabRail(w)),
      lanes(new LaneStrip(w)),
      views(new ViewArea(w)),
      strip(new WorkStrip(s.files, w)),
      exportStrip(new WorkStrip(s.animation, w)),
      offer(new OfferBar(w)),
      panel(new widgets::ParameterPanel(w)),
      bar(new widgets::TransportBar(w)),
      toast(new widgets::Toast(views)),
      run(s.open, s.host, s.history),
      monitor(bar, panel, toast) {
  layOut(*this);
  connect(&run, &RunController::labChanged, &monitor, &Monitor::showLab);
  connect(&run, &RunController::published, &monitor, &Monitor::show);
  connectTransport(*this);
  connectViews(*this);
  connectFiles(*this);
  connectExport(*this);
  connectSharing(*this);
  connectSettings(*this);
  connectScreen(*this);
  if (s.recovery) connectRecovery(*this);
}

void WindowParts::tell(widgets::Toast::Kind kind, const QString& text, const QString& path) {
  toast->showMessage(kind, text);
  emit window->fileDone(path);
}

void WindowParts::refuse(const Message& why) { tell(widgets::Toast::Kind::Error, widgets::translated(why)); }

}  // namespace perc::app
