// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenes/cartpole/study.h"
#include "scenes/cartpole/variants.h"

#include <memory>
#include <vector>

namespace perc::cartpole {

/// The further agents of a run: more seeds of its own settings, and all seeds of the settings it is compared with. They
/// follow the run's own agent in pieces of kChunk training steps, each piece computed on all cores: where they are is a
/// function of the run's training step alone, and each is computed alone, so that threads change no bit.
class Crowd {
 public:
  static constexpr std::int64_t kChunk = 256;

  /// Agents of `params.seeds` seeds, from `seed` on, for the run's own settings (but for its first seed) and the
  /// variants.
  static Result<std::unique_ptr<Crowd>> make(const CartPoleParams& params, std::uint64_t seed);

  std::size_t count() const { return m_members.size(); }
  /// Everybody to training step `to`, a multiple of kChunk. False: stopped; what was done on the way is kept, and only
  /// counts once all are there.
  bool advance(std::int64_t to, StopToken stop);
  /// A live change of the run at its training step `at`, at or after the step of advance(): made by each when it comes
  /// there.
  Result<void> change(const CartPoleParams& params, std::int64_t at);

  const std::vector<VariantSettings>& variants() const { return m_variants; }
  /// Of variant v (0: the run's own settings), seed s (v = 0: from 1); null where there is none.
  const Study* study(int variant, int seed) const;
  std::int64_t step() const { return m_step; }

  struct Memory;
  /// Shared by all moments of one piece.
  std::shared_ptr<const Memory> memory() const;
  void restore(const std::shared_ptr<const Memory>& memory);
  std::uint64_t fingerprint() const;

 private:
  struct Member {
    int variant, seed;
    std::unique_ptr<Study> study;
    std::size_t changesSeen = 0;
  };
  struct Change {
    std::int64_t step;
    CartPoleParams params;
  };
  bool advance(Member& member, std::int64_t to, StopToken stop);

  std::vector<VariantSettings> m_variants;
  std::vector<Member> m_members;
  std::vector<Change> m_changes;
  std::int64_t m_step = 0;
  mutable std::shared_ptr<const Memory> m_memory;  ///< of m_step, once asked for
  std::uint64_t m_fingerprint = 0;
};

struct Crowd::Memory {
  std::vector<std::shared_ptr<const Study::Memory>> studies;
  std::vector<std::size_t> changesSeen;
  std::vector<Change> changes;
  std::int64_t step = 0;
  std::uint64_t fingerprint = 0;
  void account(Ledger& ledger) const {
    for (const auto& study : studies) study->account(ledger);
  }
};

}  // namespace perc::cartpole
