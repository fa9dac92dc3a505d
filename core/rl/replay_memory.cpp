// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rl/replay_memory.h"

#include <algorithm>
#include <bit>
#include <cassert>
#include <cstring>

namespace perc::rl {
namespace {

/// What of a memory is no float, in the place of one.
struct Rest {
  std::int8_t action;
  std::uint8_t steps, terminated, unused;
};
static_assert(sizeof(Rest) == sizeof(float));

}  // namespace

// Moment n (0 for the first one ever) is in chunk n / kChunk; the chunks kept are the last m_full.size() full ones and
// the tail. Its priority is in leaf n % leaves of the tree, whose node k is the sum of nodes 2k and 2k + 1; the root is
// node 1.

ReplayMemory::ReplayMemory(int capacity, bool prioritised, std::size_t numbers)
    : m_capacity(capacity), m_prioritised(prioritised), m_numbers(numbers), m_stride(2 * numbers + 2) {
  assert(capacity >= 1);
}

int ReplayMemory::size() const { return static_cast<int>(std::min<std::int64_t>(m_added, m_capacity)); }

void ReplayMemory::add(const Memory& memory) {
  if (size() == m_capacity) forgetOldest();
  m_failures += isFailure(memory);
  std::vector<float>& floats = m_tail.floats;
  floats.reserve(kChunk * m_stride);
  for (const std::span<const float> numbers : {memory.state, memory.next})
    floats.insert(floats.end(), numbers.begin(), numbers.end());
  const Rest rest{memory.action, memory.steps, memory.terminated, 0};
  floats.insert(floats.end(), {memory.rewards, std::bit_cast<float>(rest)});
  ++m_added;
  if (floats.size() == kChunk * m_stride) {
    Fingerprint digest;
    addTo(digest, floats);
    m_tail.digest = digest.value();
    m_full.push_back(std::make_shared<const Chunk>(std::move(m_tail)));
    m_tail = {};
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

Memory ReplayMemory::operator[](int i) const {
  assert(i >= 0 && i < size());
  const std::int64_t moment = m_added - size() + i, fullChunks = m_added / kChunk;
  const std::int64_t chunk = moment / kChunk - (fullChunks - static_cast<std::int64_t>(m_full.size()));
  const auto at = static_cast<std::size_t>(moment % kChunk), c = static_cast<std::size_t>(chunk);
  const float* from = (c < m_full.size() ? m_full[c]->floats : m_tail.floats).data() + at * m_stride;
  Rest rest;
  std::memcpy(&rest, from + 2 * m_numbers + 1, sizeof rest);
  return {{from, m_numbers}, {from + m_numbers, m_numbers}, from[2 * m_numbers], rest.action, rest.steps,
          rest.terminated};
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
  ledger.own(m_full.size() * sizeof m_full[0] + m_tail.floats.size() * sizeof(float) + m_tree.size() * sizeof(double));
  for (const auto& chunk : m_full) ledger.shared(chunk.get(), sizeof *chunk + chunk->floats.size() * sizeof(float));
}

void ReplayMemory::addTo(Fingerprint& fingerprint, const std::vector<float>& floats) const {
  for (std::size_t at = 0; at < floats.size(); at += m_stride)
    fingerprint.add(&floats[at], m_stride * sizeof(float) - sizeof(Rest::unused));
}

void ReplayMemory::addTo(Fingerprint& fingerprint) const {
  fingerprint.add(m_added);
  for (const auto& chunk : m_full) fingerprint.add(chunk->digest);
  addTo(fingerprint, m_tail.floats);
  fingerprint.add(m_tree.data(), m_tree.size() * sizeof(double));
}

}  // namespace perc::rl
