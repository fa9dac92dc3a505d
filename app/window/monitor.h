// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/lab.h"
#include "core/session/mailbox.h"
#include "widgets/control/message_line.h"
#include "widgets/control/transport_bar.h"

#include <QElapsedTimer>
#include <QObject>
#include <memory>

namespace perc::widgets {
class ParameterPanel;
}  // namespace perc::widgets

namespace perc::app {

class RunController;

/// Shows what a session publishes, apart from the views: the transport bar's figures, and what is to be said
/// (refused, diverged, failed, replayed with other bits). Window's thread.
class Monitor : public QObject {
  Q_OBJECT
 public:
  Monitor(widgets::TransportBar* bar, widgets::MessageLine* line, const RunController& run);

  /// The shown lab's choice of what a step goes through, or null.
  const param::Declaration* stepUnit() const;
  /// The first figure of the transport bar (the loss, the return); NaN: it is not defined now.
  double firstFigure(const Frame& frame) const;

 private:
  /// Another lab: its parameters and figures.
  void showLab(const Lab& lab);
  void show(const Published& published);
  void showProgress(const Published& published);
  void showFigures(const Published& published);
  void showRun(const SessionStatus& status);
  void showValues(const param::Values& values);
  void showEvents(const Published& published);
  void showMarks(const Log& before);
  void say(const Published& published);
  void say(widgets::MessageLine::Kind kind, const QString& text);
  void forgetSaid(const SessionStatus& status);

  widgets::TransportBar* m_bar;
  widgets::MessageLine* m_line;
  const Lab* m_lab = nullptr;
  std::shared_ptr<const Run> m_run;
  std::shared_ptr<const param::Values> m_values;
  std::shared_ptr<const Curve> m_timeline;
  std::vector<Message> m_notes;       ///< of the run shown
  QElapsedTimer m_lately;             ///< since the figures were shown
  std::vector<Event> m_events;        ///< of the run, up to the moment shown
  std::vector<std::size_t> m_marked;  ///< of each mark of a change, the log's entries up to its end
  std::int64_t m_lastStep = 0;        ///< of the publication before
  bool m_wasSeeking = true;
  QElapsedTimer m_saidEvent;
  std::vector<int> m_chips;   ///< which metrics are in view
  bool m_lanes = false;       ///< with those of lane B
  QString m_said;             ///< of this run, last
  std::int64_t m_saidAt = 0;  ///< its step
  std::int64_t m_edits = 0;   ///< made by then
  std::int64_t m_rejections = -1;
  RunState m_state = RunState::Ok;
  bool m_differs = false, m_recordDiffers = false;
};

}  // namespace perc::app
