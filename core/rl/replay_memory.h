// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/fingerprint.h"
#include "core/base/ledger.h"
#include "core/math/random.h"
#include "core/rl/agent.h"

#include <cstdint>
#include <memory>
#include <span>
#include <vector>

namespace perc::rl {

/// One remembered step, in float.
struct Memory {
  std::span<const float> state, next;  ///< observations; in what ReplayMemory gives: valid until its next add()
  float rewards = 0;                   ///< discounted sum over `steps`
  std::int8_t action = 0;              ///< 0 left, 1 right
  std::uint8_t steps = 0;              ///< of the n-step return; fewer at an episode's end
  std::uint8_t terminated = 0;         ///< the return ends here: no bootstrap
};

/// Whether this very step was the failure.
inline bool isFailure(const Memory& memory) { return memory.terminated && memory.steps == 1; }

/// The last `capacity` steps (Lin 1992). Append-only in shared chunks, so that a copy costs little: the chunks are
/// never changed once full, and forgotten when nobody needs them. With priorities (Schaul et al. 2016) also a sum tree
/// over the slots.
class ReplayMemory {
 public:
  /// `numbers`: of an observation.
  ReplayMemory(int capacity, bool prioritised, std::size_t numbers);

  void add(const Memory& memory);
  int size() const;  ///< remembered now
  int capacity() const { return m_capacity; }
  std::int64_t added() const { return m_added; }
  /// The i-th oldest, 0 … size()-1.
  Memory operator[](int i) const;
  /// Failures among what is remembered: each once, however many returns end in it.
  int failures() const { return m_failures; }
  bool prioritised() const { return m_prioritised; }
  /// Of the i-th oldest, to the power alpha; 1 without priorities.
  double priority(int i) const;
  void setPriority(int i, double priority);
  /// Sum over all.
  double totalPriority() const;
  /// Index (i-th oldest) at which the sum of priorities passes `mass`.
  int at(double mass) const;

  /// Full chunks are shared with copies.
  void account(Ledger& ledger) const;
  void addTo(Fingerprint& fingerprint) const;

 private:
  static constexpr int kChunk = 512;
  struct Chunk {
    std::vector<float> floats;  ///< m_stride of each: state, next, rewards, and the bytes of the rest
    std::uint64_t digest = 0;   ///< once full
  };
  std::size_t leaf(int i) const;
  void addTo(Fingerprint& fingerprint, const std::vector<float>& floats) const;
  void forgetOldest();
  void growTree();
  int m_capacity;
  bool m_prioritised;
  std::size_t m_numbers, m_stride;
  std::int64_t m_added = 0;
  int m_failures = 0;
  std::vector<std::shared_ptr<const Chunk>> m_full;  ///< the oldest first
  Chunk m_tail;
  std::vector<double> m_tree;  ///< prioritised: a binary tree of sums over slots added() % capacity
};

}  // namespace perc::rl
