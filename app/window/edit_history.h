// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"

#include <QObject>
#include <QUndoStack>
#include <cstdint>
#include <memory>
#include <string>

namespace perc::scenes {
class SceneHost;
}

namespace perc::app {

/// A run, and a moment of it, to come back to.
struct Moment {
  std::shared_ptr<const Run> run;
  std::int64_t step = 0, furthest = 0;
  std::shared_ptr<const Curve> timeline;
};

/// Undo and redo of what is done to the run. It follows what the session publishes: whenever a change was made there,
/// the moments before and after it become a step of the stack; going back brings a cut future back. Changes of one
/// parameter are one step until endChange(). Window's thread.
class EditHistory : public QObject {
  Q_OBJECT
 public:
  explicit EditHistory(scenes::SceneHost& host);

  QUndoStack* stack() { return &m_stack; }
  /// Each publication, in order.
  void follow(const SessionStatus& status);
  /// Names the steps in the language that is now.
  void retranslate();
  /// The change being made is complete (slider let go, number typed).
  void endChange();
  /// The run that replaces the present one next was opened by the user; `text` names the step ("opening of a.perc").
  void expectOpened(const QString& text) { m_opening = text; }

 private:
  static constexpr std::int64_t kNone = -1;

  /// `text`: of what was opened; empty: the status says what was changed.
  void record(const SessionStatus& status, const QString& text);

  scenes::SceneHost& m_host;
  QUndoStack m_stack;
  Moment m_last;
  std::int64_t m_edits = 0, m_rejections = 0;
  int m_change = 0;  ///< changes of one parameter with the same number are one step
  std::string m_changed;
  QString m_opening;
  std::int64_t m_endAt = kNone;  ///< request with which the change being made is complete
};

}  // namespace perc::app
