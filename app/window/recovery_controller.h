// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/lab.h"

#include <QObject>
#include <memory>
#include <span>

namespace perc {
struct RunRecord;
}

namespace perc::app {

class FileWork;
class Notices;
class OfferBar;
class Recovery;
class RunController;

/// Offers what was kept of a run that ended suddenly, and opens it when it is wanted. Window's thread.
class RecoveryController : public QObject {
  Q_OBJECT
 public:
  /// `continued`: what was offered is open; stays with the recovery.
  RecoveryController(OfferBar* offer, Recovery& recovery, bool& continued, std::span<const Lab> labs, FileWork& files,
                     RunController& run, Notices& notices);

 private:
  void recovered(const std::shared_ptr<const RunRecord>& record);

  OfferBar* m_offer;
  Recovery& m_recovery;
  bool& m_continued;
  RunController& m_run;
  Notices& m_notices;
};

}  // namespace perc::app
