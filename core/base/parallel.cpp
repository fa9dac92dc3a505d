// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/parallel.h"

#include <algorithm>
#include <atomic>
#include <exception>
#include <system_error>

namespace perc {

struct ThreadPool::Batch {
  std::size_t count;
  StopToken stop;
  const std::function<bool(std::size_t)>& piece;
  std::atomic<std::size_t> next{0};
  std::atomic<bool> givenUp{false};
  int helping = 0;  ///< threads beside the one that asked; under the pool's mutex
  std::mutex errorMutex{};
  std::exception_ptr error{};
  std::size_t errorPiece = 0;
};

ThreadPool::ThreadPool(unsigned helpers) {
  try {
    for (unsigned i = 0; i < helpers; ++i) m_helpers.emplace_back([this] { help(); });
  } catch (const std::system_error&) {
    // With as many threads as the system has left: all work is done, only later.
  }
}

ThreadPool::~ThreadPool() {
  {
    const std::scoped_lock lock(m_mutex);
    m_end = true;
  }
  m_changed.notify_all();
  for (std::thread& helper : m_helpers) helper.join();
}

bool ThreadPool::forEach(std::size_t count, StopToken stop, const std::function<bool(std::size_t)>& piece) {
  Batch batch{.count = count, .stop = stop, .piece = piece};
  const bool shared = count > 1 && !m_helpers.empty();
  if (shared) {
    const std::scoped_lock lock(m_mutex);
    m_batches.push_back(&batch);
  }
  if (shared) m_changed.notify_all();
  work(batch);
  if (shared) {
    std::unique_lock lock(m_mutex);
    std::erase(m_batches, &batch);
    m_changed.wait(lock, [&batch] { return batch.helping == 0; });
  }
  if (batch.error) std::rethrow_exception(batch.error);
  return !batch.givenUp;
}

void ThreadPool::help() {
  std::unique_lock lock(m_mutex);
  for (;;) {
    m_changed.wait(lock, [this] { return m_end || !m_batches.empty(); });
    if (m_end) return;
    Batch& batch = *m_batches.front();
    ++batch.helping;
    lock.unlock();
    work(batch);
    lock.lock();
    std::erase(m_batches, &batch);  // every piece is taken
    if (--batch.helping == 0) m_changed.notify_all();
  }
}

void ThreadPool::work(Batch& batch) {
  for (;;) {
    const std::size_t i = batch.next++;
    if (i >= batch.count) return;
    if (batch.givenUp || batch.stop.stopRequested()) {
      batch.givenUp = true;
      return;
    }
    try {
      if (!batch.piece(i)) batch.givenUp = true;
    } catch (...) {
      const std::scoped_lock lock(batch.errorMutex);
      if (!batch.error || i < batch.errorPiece) {
        batch.error = std::current_exception();
        batch.errorPiece = i;
      }
      batch.givenUp = true;
    }
  }
}

ThreadPool& programThreads() {
  static ThreadPool pool(std::max(1U, std::thread::hardware_concurrency()) - 1);
  return pool;
}

bool parallelFor(std::size_t count, StopToken stop, const std::function<bool(std::size_t)>& piece) {
  return programThreads().forEach(count, stop, piece);
}

}  // namespace perc
