// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/lab.h"
#include "core/session/mailbox.h"
#include "core/session/request.h"
#include "core/session/timeline.h"

#include <atomic>
#include <chrono>
#include <cstdint>
#include <functional>
#include <limits>
#include <memory>
#include <mutex>
#include <optional>
#include <vector>

namespace perc {

/// A run being carried out: the simulation, its log and its timeline. Front ends on any thread post() requests and
/// take() publications; one thread (a SessionThread, a script, a test) pumps. Window, command line and tests run this.
class Session {
 public:
  using Clock = std::chrono::steady_clock;

  static Result<std::unique_ptr<Session>> create(Run run);

  // Any thread.
  /// Its number: SessionStatus::answered has reached it once the request is carried out.
  std::int64_t post(Request request);
  Mailbox& mailbox() { return m_mailbox; }

  // The pumping thread.
  /// Carries out what was posted, then up to `count` updates of whatever is asked for (seeking, stepping, playing).
  /// Gives up in the middle of an update when an urgent request arrives, and after the update in which `until` passes.
  /// Returns the updates made.
  std::int64_t pump(std::int64_t count = std::numeric_limits<std::int64_t>::max(),
                    Clock::time_point until = Clock::time_point::max());
  /// Whether pump() would do something now.
  bool busy() const;
  /// When the next update at the chosen speed is due; only while busy.
  Clock::time_point due() const;
  /// Whether something has changed that is not published yet.
  bool hasNews() const { return m_dirty || m_frameStale; }
  /// Takes a turn at watching work that lasts longer than a frame (Simulation::refine), if one is due: as long as
  /// nothing else is to be done, and of the time that watching may take otherwise. True: more is left, and may be gone
  /// on with.
  bool refine();
  /// All of it for this probe, at once; false: stopped.
  bool refineAll(Probe probe, StopToken stop = {});
  /// Publishes this moment if the last publication was taken and something has changed since.
  void publish();

  const Simulation& simulation() const { return *m_simulation; }
  /// What the views show of this moment, looked at as the run says; no frame if stopped.
  Observation observe(Probe probe, StopToken stop = {}) const;
  /// What a tensor file of the lab holds at this moment, looked at as the run says: its watching work is done first.
  /// Empty: nothing, or stopped.
  Result<std::vector<nn::NamedTensor>> tensors(const TensorFile& file, StopToken stop = {});
  const Run& run() const { return *m_run; }
  std::int64_t step() const { return m_simulation->stepCount(); }
  /// Tells whether two runs stand at the same bits; by the rule of run files of another version, if asked.
  std::uint64_t fingerprint() const;
  std::int64_t furthest() const { return m_furthest; }
  const SessionStatus& status() const { return m_status; }
  const Timeline& timeline() const { return m_timeline; }
  /// Makes this and every later pump() return at once, even inside an update: the end. Any thread.
  void quit();
  /// Called on every post(), to wake the pumping thread. Set before any post.
  void onPost(std::function<void()> wake) { m_wake = std::move(wake); }

 private:
  Session() = default;

  void drain();
  void handle(request::Play& r);
  void handle(request::Steps& r);
  void handle(request::Seek& r);
  void handle(request::Set& r);
  void handle(request::Act& r);
  void handle(request::Second& r);
  void handle(request::Seed& r);
  void handle(request::Reset& r);
  void handle(request::Replace& r);
  void handle(request::Speed& r);
  void handle(request::Rest& r) { m_restsAtGoal = r.atGoal; }
  void handle(request::Watch& r);
  void handle(request::Look& r) { r.taken(observe(r.probe)); }
  void handle(request::Refine& r);

  std::int64_t advance(std::int64_t most);
  std::int64_t stepsAtOnce(std::int64_t most) const;
  void applyLog();
  void returnTo(const Checkpoint& checkpoint);
  void goTo(std::int64_t step);
  bool begin(Run run);
  void start();
  void keep();
  bool takeBack(const Run& run);
  bool edit(Run run, const std::string& what);
  void readValues();
  void cutFuture();
  void goAgainWith(const Command& members);
  bool applyNow(const Command& command);
  void look(param::Values values, std::optional<param::Values> other);
  void logNow(Command command);
  void refuse(const Message& why);
  void rememberFuture();
  void setPlaying(bool on);
  void changed() { m_dirty = m_frameStale = m_unrefined = true; }
  Probe looking(Probe probe) const;
  void settle();
  void compare();
  bool mayStep();
  void measureSpeed();

  std::optional<Run> m_run;                    ///< status().run as soon as pump() returns
  std::optional<param::Values> m_values;       ///< the parameters at step(); status().values as soon as pump() returns
  std::optional<param::Values> m_otherValues;  ///< lane B's
  bool m_runChanged = false, m_valuesChanged = false;
  std::unique_ptr<Simulation> m_simulation;
  Timeline m_timeline;
  Mailbox m_mailbox;

  std::mutex m_queueMutex;
  std::vector<Request> m_queue;
  std::int64_t m_postings = 0;  ///< under m_queueMutex
  std::atomic<bool> m_posted{false};
  std::atomic<bool> m_interrupt{false};        ///< something urgent was posted: not even an update is finished
  std::atomic<bool> m_refineInterrupt{false};  ///< anything was
  bool m_quit = false;                         ///< under m_queueMutex
  std::function<void()> m_wake;

  SessionStatus m_status;
  /// A run that one of another lab took the place of, as it was left: coming back goes over nothing again.
  struct Kept {
    Run run;
    std::unique_ptr<Simulation> simulation;
    Timeline timeline;
  };
  std::vector<Kept> m_kept;   ///< at most one of each lab
  std::size_t m_logNext = 0;  ///< first log entry not yet applied
  std::int64_t m_furthest = 0;
  std::int64_t m_target = -1;  ///< seeking to this step; -1: not
  std::int64_t m_pending = 0;  ///< single steps still to make
  double m_speed = std::numeric_limits<double>::infinity();
  bool m_restsAtGoal = false;
  Clock::time_point m_paceStart{};
  std::int64_t m_paceSteps = 0;   ///< updates made since m_paceStart
  std::int64_t m_clockEvery = 1;  ///< updates between two looks at the clock
  Clock::time_point m_rateStart{};
  std::int64_t m_rateSteps = 0;

  std::optional<request::Expectation> m_expected;

  Probe m_probe;
  bool m_dirty = true;
  bool m_answer = false;  ///< something was asked for and its outcome is not published yet
  bool m_frameStale = true;
  Observation m_shown;
  Clock::time_point m_nextFrame{};
  bool m_unrefined = true;    ///< what is looked at has changed since the last refine()
  bool m_refineTurn = false;  ///< while the run goes on: once after each frame
  /// Left of what a look that a hand has just chosen is refined for before the run goes on as before.
  Clock::duration m_urgent{};
  static constexpr Clock::duration kUrgent = std::chrono::milliseconds(60);
  Clock::time_point m_refinementShown{};
  std::uint64_t m_version = 0;
};

}  // namespace perc
