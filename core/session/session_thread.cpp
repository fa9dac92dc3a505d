// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/session_thread.h"

#include <algorithm>
#include <exception>
#include <limits>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace perc {
namespace {

using namespace std::chrono_literals;

/// One slice of pumping: short enough that a frame is never late.
constexpr auto kSlice = 4ms;
/// How soon the mailbox is looked at again while something waits to be published.
constexpr auto kLook = 4ms;
/// How often free memory goes back to the system while a run plays.
constexpr auto kTidy = 5s;

/// Moments that the timeline has thinned out leave holes of many sizes between those that stay. They add up to tens of
/// MiB within minutes: glibc by itself gives back only what lies at the end. Takes about 2 ms.
void giveBackFreeMemory() {
#ifdef __GLIBC__
  ::malloc_trim(0);
#endif
}

}  // namespace

SessionThread::SessionThread(std::unique_ptr<Session> session) : m_session(std::move(session)) {
  m_session->onPost([this] {
    const std::scoped_lock lock(m_mutex);
    m_woken = true;
    m_condition.notify_one();
  });
  m_thread = std::thread([this] { run(); });
}

SessionThread::~SessionThread() {
  m_session->quit();
  {
    const std::scoped_lock lock(m_mutex);
    m_stop = true;
    m_condition.notify_one();
  }
  m_thread.join();
}

bool SessionThread::stopping() {
  const std::scoped_lock lock(m_mutex);
  return m_stop;
}

void SessionThread::run() {
  try {
    loop();
  } catch (const std::exception& error) {
    auto frame = std::make_shared<Frame>();
    frame->state = RunState::Failed;
    frame->message = {PERC_TR("The run stopped because of an internal error: %1"), {error.what()}};
    m_session->mailbox().put(
        std::make_shared<const Published>(Published{~std::uint64_t{0}, m_session->status(), frame}));
  }
}

void SessionThread::loop() {
  auto tidied = Session::Clock::now();
  while (!stopping()) {
    if (const auto now = Session::Clock::now(); now - tidied > kTidy) {
      giveBackFreeMemory();
      tidied = now;
    }
    m_session->pump(0);  // what was asked for is answered before the next update begins
    m_session->publish();
    const bool more = m_session->pump(std::numeric_limits<std::int64_t>::max(), Session::Clock::now() + kSlice) > 0;
    m_session->publish();
    // What the window is still owed comes before a piece of refining, which may be long.
    const bool owes = !m_session->busy() && m_session->hasNews();
    if ((owes || !m_session->refine()) && !more) waitForWork();
  }
}

/// Until something is posted, the next update is due, or the window may have taken the last publication.
void SessionThread::waitForWork() {
  std::unique_lock lock(m_mutex);
  const auto now = Session::Clock::now();
  const bool owes = m_session->hasNews();
  auto until = now + (owes ? Session::Clock::duration(kLook) : Session::Clock::duration(1h));
  if (m_session->busy()) until = std::min(until, std::max(now, m_session->due()));
  m_condition.wait_until(lock, until, [this] { return m_woken || m_stop; });
  m_woken = false;
}

}  // namespace perc
