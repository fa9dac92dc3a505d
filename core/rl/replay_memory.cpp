// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rl/replay_memory.h"

#include <algorithm>
#include <cassert>
#include <cstddef>

namespace perc::rl {
namespace {

void addMemories(Fingerprint& fingerprint, const std::vector<Memory>& memories) {
  constexpr std::size_t kBytes = offsetof(Memory, terminated) + sizeof(Memory::terminated);  // what follows is padding
  for (const Memory& memory : memories) fingerprint.add(&memory, kBytes);
}

}  // namespace

// Moment n (0 for the first one ever) is in chunk n / kChunk; the chunks kept are the last m_full.size() full ones and
// the tail. Its priority is in leaf n % leaves of the tree, whose node k is the sum of nodes 2k and 2k + 1; the root is
// node 1.

ReplayMemory::ReplayMemory(int capacity, bool prioritised) : m_capacity(capacity), m_prioritised(prioritised) {
  assert(capacity >= 1);
  m_tail.memories.reserve(kChunk);
}

int ReplayMemory::size() const { return static_cast<int>(std::min<std::int64_t>(m_added, m_capacity)); }

void ReplayMemory::add(const Memory& memory) {
  if (size() == m_capacity) forgetOldest();
  m_failures += isFailure(memory);
  m_tail.memories.push_back(memory);
  ++m_added;
  if (m_tail.memories.size() == kChunk) {
    Fingerprint digest;
    addMemories(digest, m_tail.memories);
    m_tail.digest = digest.value();
    m_full.push_back(std::make_shared<const Chunk>(std::move(m_tail)));
    m_tail = {};
    m_tail.memories.reserve(kChunk);
  }
  // Whole chunks before the oldest one are of no use any more.
  const std::int64_t oldestChunk = (m_added - size()) / kChunk,
                     firstChunk = m_added / kChunk - static_cast<std::int64_t>(m_full.size());
  if (oldestChunk > firstChunk) m_full.erase(m_full.begin(), m_full.begin() + (oldestChunk - firstChunk));
  if (m_prioritised) growTree();
}

void ReplayMemory::forgetOldest() {
  m_failures -= isFailure((*this)[0]);
  if (m_prioritised) setPriority(0, 0);
}

const Memory& ReplayMemory::operator[](int i) const {
  assert(i >= 0 && i < size());
  const std::int64_t moment = m_added - size() + i, fullChunks = m_added / kChunk;
  const std::int64_t chunk = moment / kChunk - (fullChunks - static_cast<std::int64_t>(m_full.size()));
  const auto at = static_cast<std::size_t>(moment % kChunk), c = static_cast<std::size_t>(chunk);
  return c < m_full.size() ? m_full[c]->memories[at] : m_tail.memories[at];
}

std::size_t ReplayMemory::leaf(int i) const {
  const std::size_t leaves = m_tree.size() / 2;
  return leaves + static_cast<std::size_t>(m_added - size() + i) % leaves;
}

/// Twice the leaves until all that is remembered has one of its own.
void ReplayMemory::growTree() {
  constexpr std::size_t kFirst = 1024;
  const std::size_t leaves = m_tree.size() / 2;
  if (leaves >= static_cast<std::size_t>(size())) return;
  ReplayMemory old = *this;
  m_tree.assign(2 * std::max(kFirst, 2 * leaves), 0);
  const std::size_t grown = m_tree.size() / 2;
  for (int i = 0; i + 1 < size() && leaves > 0; ++i) m_tree[leaf(i)] = old.m_tree[old.leaf(i)];
  for (std::size_t node = grown - 1; node > 0; --node) m_tree[node] = m_tree[2 * node] + m_tree[2 * node + 1];
}

double ReplayMemory::priority(int i) const { return m_prioritised ? m_tree[leaf(i)] : 1; }

void ReplayMemory::setPriority(int i, double priority) {
  assert(m_prioritised && priority >= 0);
  std::size_t node = leaf(i);
  m_tree[node] = priority;
  // Sums made anew, not moved by the difference: they depend on the priorities alone, and going back gives the same
  // bits.
  for (node /= 2; node > 0; node /= 2) m_tree[node] = m_tree[2 * node] + m_tree[2 * node + 1];
}

double ReplayMemory::totalPriority() const { return m_prioritised ? (m_tree.empty() ? 0 : m_tree[1]) : size(); }

int ReplayMemory::at(double mass) const {
  assert(size() > 0);
  if (!m_prioritised) return std::clamp(static_cast<int>(mass), 0, size() - 1);
  const std::size_t leaves = m_tree.size() / 2;
  std::size_t node = 1;
  while (node < leaves) {
    node *= 2;
    // Not into a branch of zeros, whatever rounding has left of the mass.
    if (mass >= m_tree[node] && m_tree[node + 1] > 0) mass -= m_tree[node++];
  }
  const std::size_t oldest = static_cast<std::size_t>(m_added - size()) % leaves;
  return std::min(static_cast<int>((node - leaves + leaves - oldest) % leaves), size() - 1);
}

void ReplayMemory::account(Ledger& ledger) const {
  ledger.own(m_full.size() * sizeof m_full[0] + m_tail.memories.size() * sizeof(Memory) +
             m_tree.size() * sizeof(double));
  for (const auto& chunk : m_full) ledger.shared(chunk.get(), sizeof *chunk + kChunk * sizeof(Memory));
}

void ReplayMemory::addTo(Fingerprint& fingerprint) const {
  fingerprint.add(m_added);
  for (const auto& chunk : m_full) fingerprint.add(chunk->digest);
  addMemories(fingerprint, m_tail.memories);
  fingerprint.add(m_tree.data(), m_tree.size() * sizeof(double));
}

}  // namespace perc::rl
