// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/members.h"

#include <cstdint>
#include <memory>
#include <vector>

namespace perc {

/// Members that follow a run in pieces of kPiece steps, each piece computed on all threads: where they are is a
/// function of the run's step alone, and each is computed alone, so that threads change no bit. One thread at a time.
class Followers {
 public:
  static constexpr std::int64_t kPiece = 256;

  void add(const Member& member, std::unique_ptr<Simulation> simulation);
  bool empty() const { return m_followers.empty(); }
  std::size_t size() const { return m_followers.size(); }
  const Member& info(std::size_t i) const { return m_followers[i].member; }
  const Simulation& simulation(std::size_t i) const { return *m_followers[i].simulation; }
  /// What it had recorded at step().
  const std::shared_ptr<const Curve>& curve(std::size_t i) const { return m_state.curves[i]; }

  /// All to step `to`; one that has diverged or ended waits. False: stopped. What was done on the way is kept, and only
  /// counts once all are there and settle() says so.
  bool advance(std::int64_t to, StopToken stop);
  /// Whatever advance() has reached counts now.
  void settle();
  /// A change of the run at its step `at`, at or after step(): made by each when it comes there. What a follower cannot
  /// take with its own settings it leaves as it is.
  void change(const Command& command, std::int64_t at);

  /// The step that counts.
  std::int64_t step() const { return m_state.step; }
  std::uint64_t fingerprint() const { return m_state.fingerprint; }

  struct Memory;
  /// Shared by all moments of one piece; null where there are no followers.
  std::shared_ptr<const Memory> memory() const;
  void restore(const std::shared_ptr<const Memory>& memory);

 private:
  struct Follower {
    Member member;
    std::unique_ptr<Simulation> simulation;
    std::uint64_t fingerprint = 0;  ///< where it has arrived
  };
  struct Change {
    std::int64_t step;
    Command command;
  };
  struct State {
    std::vector<std::shared_ptr<const Curve>> curves;
    std::vector<Change> changes;
    std::vector<std::size_t> changesSeen;  ///< by each
    std::int64_t step = 0;
    std::uint64_t fingerprint = 0;
  };
  bool advance(std::size_t i, std::int64_t to, StopToken stop);

  std::vector<Follower> m_followers;
  State m_state;
  std::int64_t m_reached = 0;
  mutable std::shared_ptr<const Memory> m_memory;  ///< of now, once asked for
};

struct Followers::Memory : State {
  std::vector<std::shared_ptr<const Checkpoint>> checkpoints;
  void account(Ledger& ledger) const {
    for (const auto& checkpoint : checkpoints) checkpoint->account(ledger);
  }
};

}  // namespace perc
