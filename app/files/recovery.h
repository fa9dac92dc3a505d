// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/mailbox.h"

#include <QDateTime>
#include <QObject>
#include <QString>
#include <QStringList>
#include <atomic>
#include <cstdint>
#include <functional>
#include <memory>
#include <thread>

class QLockFile;
class QTimer;

namespace perc::app {

/// Keeps the run of this process for the next one, however this one ends: every few seconds, if it has changed, it is
/// written on a thread, into one of two files in turn, in a folder of this process that a lock guards, and once more at
/// the end. What the last process that is gone has left is offered; it is removed only when it was taken over and is
/// safe again, or discarded. Window's thread.
class Recovery : public QObject {
  Q_OBJECT
 public:
  static constexpr int kEveryMs = 2000;

  /// `folder`: of all processes of this user; made if need be.
  explicit Recovery(const QString& folder, QObject* parent = nullptr);
  ~Recovery() override;

  /// The run as it is now.
  void follow(const SessionStatus& status);
  /// The window is closed: what is not written yet is.
  void end();

  /// What a process that is gone has left, the newest file first; empty: nothing.
  const QStringList& offer() const { return m_offer; }
  QDateTime offerTime() const;
  /// Whether there is an offer that was neither taken nor discarded.
  bool isWaiting() const { return !m_offer.isEmpty() && !m_taken; }
  /// The offered run is open now.
  void taken() { m_taken = true; }
  /// The offered run is not wanted.
  void discard();

  static QString usualFolder();

 signals:
  /// The run could not be kept; said once.
  void failed(const QString& text);

 private:
  void findOffer();
  void write();
  std::function<QString()> writing();
  bool isWritten() const;
  void written(const QString& error);
  QString ownFolder() const;

  QString m_folder, m_id;
  std::unique_ptr<QLockFile> m_lock, m_offerLock;
  QStringList m_offer;
  bool m_taken = false, m_empty = false, m_told = false, m_writing = false;
  std::shared_ptr<const Run> m_run, m_writtenRun;
  std::int64_t m_step = 0, m_furthest = 0, m_writtenStep = -1, m_writtenFurthest = -1;
  std::uint64_t m_fingerprint = 0;
  int m_turn = 0;  ///< which of the two files is next
  QTimer* m_timer;
  std::thread m_writer;
};

}  // namespace perc::app
