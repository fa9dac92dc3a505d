// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/window_parts.h"

#include <cassert>

namespace perc::app {
namespace {

std::unique_ptr<Session> firstSession(const Studio& studio) {
  auto session = Session::create(Run(studio.labs.front()));
  assert(session.ok());
  return *std::move(session);
}

}  // namespace

WindowState::WindowState(const Studio& s)
    : studio(s),
      appearance(preferences.theme(), preferences.textSize()),
      open{&s.labs.front()},
      host(firstSession(s)),
      history(host) {
  QObject::connect(&animation, &Work::saved, &files, &Work::saved);  // a file as others
  QObject::connect(&animation, &Work::failed, &files, &Work::failed);
}

WindowParts::WindowParts(WindowState& s, QWidget* window)
    : actions(s.history.stack(), window),
      header(new HeaderBar(actions, s.lessons, window)),
      lesson(new LessonStrip(s.lessons, window)),
      rail(new widgets::LabRail(window)),
      lanes(new LaneStrip(window)),
      pins(new PinStrip(window)),
      pane(new ReadingPane(window)),
      views(new ViewArea(window)),
      strip(new WorkStrip(s.files, window)),
      exportStrip(new WorkStrip(s.animation, window)),
      offer(new OfferBar(window)),
      panel(new widgets::ParameterPanel(window)),
      bar(new widgets::TransportBar(window)),
      line(new widgets::MessageLine(window)),
      pager(new ViewPager(views->previousPage(), views->nextPage(), window)),
      notices(line),
      run(s.open, s.host, s.history),
      monitor(bar, line, run),
      settingUp(panel, pins, s.preferences, s.studio.scenes, s.host, s.history, run),
      transport(actions, bar, s.speeds, s.preferences, s.host, s.history, monitor, run),
      viewing(actions, views, lanes, header->presets(), lesson, pane, s.studio.scenes, s.looks, s.preferences, s.host,
              run, transport),
      course(actions, pane, s.studio.labs, s.studio.scenes, s.reading, s.preferences, s.host, s.files, run),
      files(actions, header->presets(), offer, s.studio.labs, s.preferences, s.files, run, notices),
      exports(actions, views, s.host, s.files, s.animation, files, run, notices),
      sharing(actions, s.studio.labs, s.files, run, notices),
      settings(actions, bar, s.preferences, s.appearance, s.autosave),
      screen(window, actions, views, {header, rail}, s.appearance),
      sound(actions.hear, run, monitor, notices) {}

}  // namespace perc::app
