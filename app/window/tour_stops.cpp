// SPDX-License-Identifier: GPL-3.0-or-later
// The stops of the first tour, and when it is shown.
#include "app/window/preset_menu.h"
#include "app/window/tour.h"
#include "app/window/view_area.h"
#include "widgets/control/card.h"
#include "widgets/control/parameter_panel.h"
#include "widgets/control/timeline_strip.h"
#include "widgets/control/transport_bar.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QPushButton>

namespace perc::app {
namespace {

struct Text {
  Q_DECLARE_TR_FUNCTIONS(perc::app::Tour)
};

template <class T>
std::function<QWidget*()> find(QWidget* window, const QString& name = {}) {
  return [window, name]() -> QWidget* { return window->findChild<T*>(name); };
}

/// The card of the first view.
QWidget* firstView(QWidget* window) {
  const auto* area = window->findChild<ViewArea*>();
  if (!area || area->views().empty()) return nullptr;
  QWidget* widget = area->views().front();
  while (widget && !qobject_cast<widgets::Card*>(widget)) widget = widget->parentWidget();
  return widget;
}

QWidget* playButton(QWidget* window) {
  const auto* bar = window->findChild<widgets::TransportBar*>();
  return bar ? bar->findChild<QPushButton*>() : nullptr;
}

}  // namespace

std::vector<TourStop> firstTour(QWidget* window) {
  return {
      {find<PresetMenu>(window), Text::tr("Begin with a preset"),
       Text::tr(
           "Experiments made ready, each with a question to answer before anything is played. Ctrl+L opens the list.")},
      {[window] { return firstView(window); }, Text::tr("Watch it learn"),
       Text::tr("Views show the network as it is at this moment. Point at anything to read its numbers; a double click "
                "makes a view large.")},
      {[window] { return playButton(window); }, Text::tr("Play, step, step back"),
       Text::tr("Space plays and pauses; the arrow keys go one update forward or back. The speed is beside it.")},
      {find<widgets::ParameterPanel>(window), Text::tr("Change anything"),
       Text::tr("Settings can be changed while the run goes on; those that start it anew say so. Everything can be "
                "undone with Ctrl+Z.")},
      {find<widgets::TimelineStrip>(window), Text::tr("Go back in time"),
       Text::tr("The whole run with its loss. Drag to any moment, change something there, and go on from it.")},
      {find<QPushButton>(window, QStringLiteral("export")), Text::tr("Take it with you"),
       Text::tr(
           "Every view becomes a picture, a page, a table or a film. F1 lists all keys; Help shows this tour again.")},
  };
}

bool wantsTour(bool seen) {
  const QString asked = qEnvironmentVariable("PERC_TOUR");
  if (!asked.isEmpty()) return asked != QLatin1String("0");
  return !seen && QGuiApplication::platformName() != QLatin1String("offscreen") &&
         !qEnvironmentVariableIsSet("PERC_STARTED_AT");
}

}  // namespace perc::app
