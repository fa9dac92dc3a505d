// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/simulation.h"

#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <iterator>
#include <memory>
#include <vector>

namespace perc {

inline constexpr std::size_t kMostLogEntries = 100000;

struct LogEntry {
  std::int64_t step;  ///< applied when this many updates have been made
  Command command;
  bool operator==(const LogEntry&) const = default;
};

/// What was changed in a run, in the order of its steps. Full chunks are shared between copies, so that a run is copied
/// at each change for the price of a short tail, however long its log.
class Log {
 public:
  Log() = default;
  Log(std::initializer_list<LogEntry> entries) : Log(std::vector<LogEntry>(entries)) {}
  Log(const std::vector<LogEntry>& entries) {
    for (const LogEntry& entry : entries) push_back(entry);
  }

  std::size_t size() const { return m_full.size() * kChunk + m_tail.size(); }
  bool empty() const { return size() == 0; }
  const LogEntry& operator[](std::size_t i) const {
    return i < m_full.size() * kChunk ? (*m_full[i / kChunk])[i % kChunk] : m_tail[i - m_full.size() * kChunk];
  }
  const LogEntry& back() const { return (*this)[size() - 1]; }
  void push_back(LogEntry entry);
  void pop_back();

  /// Index of the first entry at or after `step`.
  std::size_t firstAt(std::int64_t step) const;
  /// Forgets what comes after `step`.
  void cutAfter(std::int64_t step);
  /// How many entries both have in common from the beginning on.
  std::size_t commonWith(const Log& other) const;
  /// The first step at which they differ; the largest number if they do at none.
  std::int64_t differsAt(const Log& other) const;
  friend bool operator==(const Log& a, const Log& b) { return a.size() == b.size() && a.commonWith(b) == a.size(); }

  class Iterator {
   public:
    using iterator_category = std::forward_iterator_tag;
    using difference_type = std::ptrdiff_t;
    using value_type = LogEntry;
    using pointer = const LogEntry*;
    using reference = const LogEntry&;
    Iterator() = default;
    Iterator(const Log* log, std::size_t at) : m_log(log), m_at(at) {}
    reference operator*() const { return (*m_log)[m_at]; }
    pointer operator->() const { return &(*m_log)[m_at]; }
    Iterator& operator++() {
      ++m_at;
      return *this;
    }
    Iterator operator++(int) { return {m_log, m_at++}; }
    bool operator==(const Iterator&) const = default;

   private:
    const Log* m_log = nullptr;
    std::size_t m_at = 0;
  };
  Iterator begin() const { return {this, 0}; }
  Iterator end() const { return {this, size()}; }

 private:
  static constexpr std::size_t kChunk = 256;
  using Chunk = std::vector<LogEntry>;
  std::vector<std::shared_ptr<const Chunk>> m_full;
  Chunk m_tail;
};

}  // namespace perc
