// SPDX-License-Identifier: GPL-3.0-or-later
// The stops of the tours, and when they are shown.
#include "app/window/tour.h"
#include "core/session/run.h"
#include "widgets/control/card.h"
#include "widgets/control/parameter_panel.h"
#include "widgets/control/parameter_row.h"
#include "widgets/control/timeline_strip.h"
#include "widgets/control/transport_bar.h"
#include "widgets/paint/text.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QPushButton>
#include <algorithm>

namespace perc::app {
namespace {

struct Text {
  Q_DECLARE_TR_FUNCTIONS(perc::app::Tour)
};

constexpr std::int64_t kWatched = 20;  ///< updates after which playing has been seen

template <class T>
std::function<QWidget*()> find(QWidget* window, const QString& name = {}) {
  return [window, name]() -> QWidget* { return window->findChild<T*>(name); };
}

/// The learning rate, or what else the lab's panel has of that kind.
QWidget* rateRow(QWidget* window) {
  for (auto* row : window->findChild<widgets::ParameterPanel*>()->findChildren<widgets::ParameterRow*>())
    if (QString::fromStdString(row->declaration().id).endsWith(QLatin1String("rate")) && row->isVisible()) return row;
  return nullptr;
}

QWidget* playButton(QWidget* window) {
  const auto* bar = window->findChild<widgets::TransportBar*>();
  return bar ? bar->findChild<QPushButton*>() : nullptr;
}

/// Made with the parameter or act `id`, after `before`.
bool isChanged(const std::string& id, const SessionStatus& before, const SessionStatus& now) {
  if (now.edits > before.edits && now.edited == id) return true;
  return param::find(now.values->declarations(), id) && before.run->lab == now.run->lab &&
         now.values->get(id) != before.values->get(id);
}

}  // namespace

std::vector<TourStop> firstTour(QWidget* window) {
  return {
      {[window] { return playButton(window); }, Text::tr("Play it"),
       Text::tr("Press Space, or this button: the network begins to learn, and every view shows it as it is now."),
       [](const SessionStatus& before, const SessionStatus& now) { return now.step >= before.step + kWatched; }},
      {find<widgets::TimelineStrip>(window), Text::tr("Go back in time"),
       Text::tr("This is the whole run with its loss. Drag in it to an earlier moment; the left arrow key goes back "
                "one update."),
       [](const SessionStatus& before, const SessionStatus& now) {
         return now.step < before.step || (!now.playing && now.step < now.furthest);
       }},
      {[window] { return rateRow(window); }, Text::tr("Change it from there"),
       Text::tr("Drag the rate: from this moment on the run learns with another one, and what came after is gone. "
                "Ctrl+Z brings it back. Then press Space and see the difference."),
       [](const SessionStatus& before, const SessionStatus& now) {
         return now.edits > before.edits && param::find(now.values->declarations(), now.edited) &&
                now.step >= before.step + kWatched;
       }}};
}

std::vector<TourStop> visitTour(QWidget* window, const FirstVisit& visit) {
  const auto target = [window, &visit]() -> QWidget* {
    if (!visit.view.empty()) return window->findChild<widgets::Card*>(QString::fromStdString(visit.view));
    return window->findChild<widgets::ParameterPanel*>()->row(QString::fromStdString(visit.ids.front()));
  };
  return {{target, widgets::translated(visit.title), widgets::translated(visit.text),
           [&visit](const SessionStatus& before, const SessionStatus& now) {
             return std::ranges::any_of(visit.ids, [&](const std::string& id) { return isChanged(id, before, now); });
           }}};
}

bool wantsTour(bool seen) {
  const QString asked = qEnvironmentVariable("PERC_TOUR");
  if (!asked.isEmpty()) return asked != QLatin1String("0");
  return !seen && QGuiApplication::platformName() != QLatin1String("offscreen") &&
         !qEnvironmentVariableIsSet("PERC_STARTED_AT");
}

}  // namespace perc::app
