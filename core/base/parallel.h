// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/stop.h"

#include <condition_variable>
#include <cstddef>
#include <functional>
#include <mutex>
#include <optional>
#include <thread>
#include <utility>
#include <vector>

namespace perc {

/// Threads that wait for work which is divided into pieces. Pieces know nothing of each other and each writes to a
/// place of its own, so that the bits never depend on how many threads there are. Any thread may call, several at a
/// time, and a piece may divide its own work again: whoever asks works along and never only waits for a free thread.
class ThreadPool {
 public:
  /// So many threads beside the one that asks; 0: that one does everything.
  explicit ThreadPool(unsigned helpers);
  ~ThreadPool();

  /// At most so many pieces of one call run at once.
  std::size_t threads() const { return m_helpers.size() + 1; }

  /// piece(0) … piece(count - 1), in any order, and back when all are done. `stop` is asked before each piece; inside,
  /// a piece asks itself and returns false when it gave up. False: not all were done. What a piece throws is thrown
  /// here, when no piece runs any more.
  bool forEach(std::size_t count, StopToken stop, const std::function<bool(std::size_t)>& piece);

 private:
  struct Batch;
  void help();
  static void work(Batch& batch);

  std::mutex m_mutex;
  std::condition_variable m_changed;
  std::vector<Batch*> m_batches;  ///< with pieces that nobody has taken yet
  bool m_end = false;
  std::vector<std::thread> m_helpers;
};

/// The threads of this program: as many as there are processors, made when first needed and kept till the end.
ThreadPool& programThreads();
/// ThreadPool::forEach on them.
bool parallelFor(std::size_t count, StopToken stop, const std::function<bool(std::size_t)>& piece);

/// Independent jobs (folds, draws of a bootstrap, whole simulations) of which only the results are kept, in the order
/// of their numbers: job(i) gives an optional, empty if it gave up. Nothing: not all were done.
template <class Job>
auto parallelJobs(std::size_t count, StopToken stop, const Job& job)
    -> std::optional<std::vector<typename decltype(job(std::size_t{}))::value_type>> {
  std::vector<decltype(job(std::size_t{}))> made(count);
  const auto piece = [&](std::size_t i) { return (made[i] = job(i)).has_value(); };
  if (!parallelFor(count, stop, piece)) return std::nullopt;
  std::vector<typename decltype(job(std::size_t{}))::value_type> results;
  results.reserve(count);
  for (auto& result : made) results.push_back(*std::move(result));
  return results;
}

}  // namespace perc
