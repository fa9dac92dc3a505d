// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"

#include <condition_variable>
#include <memory>
#include <mutex>
#include <thread>

namespace perc {

/// A thread that pumps a session and publishes what comes of it. Whatever is thrown in there becomes a failed frame.
/// The destructor ends it within one layer of one mini-batch.
class SessionThread {
 public:
  explicit SessionThread(std::unique_ptr<Session> session);
  ~SessionThread();
  SessionThread(const SessionThread&) = delete;
  SessionThread& operator=(const SessionThread&) = delete;

  std::int64_t post(Request request) { return m_session->post(std::move(request)); }
  Mailbox& mailbox() { return m_session->mailbox(); }

 private:
  void run();
  void loop();
  void waitForWork();
  bool stopping();

  std::unique_ptr<Session> m_session;
  std::mutex m_mutex;
  std::condition_variable m_condition;
  bool m_woken = false, m_stop = false;  ///< under m_mutex
  std::thread m_thread;
};

}  // namespace perc
