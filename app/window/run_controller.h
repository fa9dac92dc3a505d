// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/edit_history.h"
#include "core/session/lab.h"
#include "core/session/mailbox.h"
#include "core/session/request.h"

#include <QObject>
#include <QString>
#include <functional>
#include <map>
#include <optional>
#include <vector>

namespace perc {
struct RunRecord;
}

namespace perc::scenes {
class SceneHost;
}

namespace perc::app {

/// What is open in a window.
struct OpenRun {
  /// A run that the session has not answered yet: it may refuse it.
  struct Opening {
    std::int64_t number;  ///< of the request
    std::shared_ptr<const Run> before, run;
    QString file;
    bool recovered;
  };
  /// A run that one of another lab took the place of.
  struct Left {
    Moment moment;
    QString file;
  };
  const Lab* lab;
  QString file = {};  ///< of the run, once it was saved or opened
  std::optional<Opening> opening = {};
  Moment shown = {};  ///< last
  std::map<const Lab*, Left> left = {};
};

/// Opens runs and follows what the session publishes of the one that is open. Window's thread.
class RunController : public QObject {
  Q_OBJECT
 public:
  RunController(OpenRun& open, scenes::SceneHost& host, EditHistory& history);

  const Lab& lab() const { return *m_open.lab; }
  const QString& file() const { return m_open.file; }
  /// The run was saved to or read from this file.
  void setFile(const QString& path);
  /// The status shown last; null before the first publication.
  const SessionStatus* status() const;
  /// The run shown, from its beginning as it is now; a new one of the lab before the first publication.
  Run restarted() const;

  /// Replaces the run; `what` names it for undo. A run that is refused leaves what was there, its file too.
  void open(Run run, const QString& what);
  /// The lab's run where it was left, or its first one.
  void open(const Lab& lab);
  /// The same with the moment of a record, whose fingerprint is then compared. `file`: it was read from.
  void open(const RunRecord& record, const QString& what, const QString& file = {}, bool recovered = false);
  /// What else is to be done once the session has taken the run that was asked for just now, and that is shown;
  /// nothing, if it refuses it.
  void then(std::function<void()> what);
  /// Tells all who show the lab; for a window that was just built.
  void begin();
  /// Tells all who show the run what was published last.
  void follow();

 signals:
  void labChanged(const perc::Lab& lab);
  /// A run took the place of another; `file`: it was read from; `recovered`: it was ended suddenly.
  void opened(const QString& file, bool recovered);
  void published(const perc::Published& news);
  /// What the window is called by: lab or file.
  void named(const QString& name);

 private:
  void name();
  void post(request::Replace request, const QString& what, const QString& file, bool recovered);
  void followOpening(const SessionStatus& status);

  OpenRun& m_open;
  scenes::SceneHost& m_host;
  EditHistory& m_history;
  std::vector<std::function<void()>> m_then;  ///< for the run being opened
};

}  // namespace perc::app
