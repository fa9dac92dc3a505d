// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/mailbox.h"
#include "core/session/request.h"

#include <QObject>
#include <span>

class QMenu;

namespace perc {
struct Lab;
}

namespace perc::scenes {
struct LabScene;
class SceneHost;
}  // namespace perc::scenes

namespace perc::widgets {
class TransportBar;
}

namespace perc::app {

class EditHistory;
class LaneStrip;
class Preferences;
class RunController;
class ViewArea;

/// The views of the open lab: which are shown, what the host keeps up to date, what they ask for. Window's thread.
class ViewsController : public QObject {
  Q_OBJECT
 public:
  /// `menu` gets an action for each view.
  ViewsController(ViewArea* views, LaneStrip* lanes, widgets::TransportBar* bar, QMenu* menu,
                  std::span<const scenes::LabScene> scenes, Preferences& preferences, scenes::SceneHost& host,
                  EditHistory& history, RunController& run);

 private:
  void showLab(const Lab& lab);
  void follow(const Published& news);
  void ask(const Request& request);

  ViewArea* m_views;
  LaneStrip* m_lanes;
  widgets::TransportBar* m_bar;
  QMenu* m_menu;
  std::span<const scenes::LabScene> m_scenes;
  Preferences& m_preferences;
  scenes::SceneHost& m_host;
};

}  // namespace perc::app
