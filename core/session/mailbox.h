// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/frame/cohort_frame.h"
#include "core/frame/curve.h"
#include "core/frame/frame.h"
#include "core/session/run.h"

#include <cstdint>
#include <memory>
#include <mutex>
#include <string>

namespace perc {

/// Where a session stands: what the transport bar, the parameter panel and the undo stack need.
struct SessionStatus {
  std::int64_t step = 0;          ///< of the moment shown
  std::uint64_t fingerprint = 0;  ///< of the run at `step`
  std::int64_t furthest = 0;      ///< last step of the timeline; more than `step` after going back
  bool playing = false;
  bool seeking = false;       ///< on the way to a moment asked for
  double stepsPerSecond = 0;  ///< measured; 0 while nothing runs
  double refined = 1;         ///< share of the lasting watching work that is done (Simulation::refine)
  bool refining = true;       ///< whether it goes on (request::Refine)
  std::shared_ptr<const Run> run;
  std::shared_ptr<const param::Values> values;       ///< the parameters at `step`, lane A's of two
  std::shared_ptr<const param::Values> otherValues;  ///< lane B's; null: one lane
  std::shared_ptr<const Curve> timeline;             ///< the recorded figures up to `furthest`

  std::vector<Message> notes;   ///< Simulation::notes() of this run
  std::int64_t answered = 0;    ///< number of the last request that was carried out (Session::post)
  std::int64_t edits = 0;       ///< counts the changes made to the run by Set and Reset
  std::string edited;           ///< what the last of them changed: a parameter's id, or ""
  std::int64_t rejections = 0;  ///< counts the requests that were refused
  Message rejection;            ///< why the last of them was
  bool replayDiffers = false;   ///< going over known steps again gave other bits
  bool recordDiffers = false;   ///< a moment had another fingerprint than was expected (request::Expectation)
};

/// One publication: a status and what is shown of its moment.
struct Published {
  std::uint64_t version = 0;
  SessionStatus status;
  std::shared_ptr<const Frame> frame;                   ///< of the run itself
  std::shared_ptr<const CohortFrame> cohort = nullptr;  ///< of all that go together; null: the run is alone
};

/// One slot between the computing thread and the window. A publication that nobody took is replaced by the next.
/// Any thread. (A mutex: thread sanitizer reports atomic<shared_ptr> falsely under g++ 12.)
class Mailbox {
 public:
  void put(std::shared_ptr<const Published> published) {
    const std::scoped_lock lock(m_mutex);
    m_slot = std::move(published);
    m_taken = false;
  }
  /// The latest publication; null before the first.
  std::shared_ptr<const Published> take() {
    const std::scoped_lock lock(m_mutex);
    m_taken = true;
    return m_slot;
  }
  /// Whether the last publication was taken: only then is a new one worth making.
  bool wanted() const {
    const std::scoped_lock lock(m_mutex);
    return m_taken;
  }

 private:
  mutable std::mutex m_mutex;
  std::shared_ptr<const Published> m_slot;
  bool m_taken = true;
};

}  // namespace perc
