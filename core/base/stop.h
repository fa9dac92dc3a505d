// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>

namespace perc {

/// A question that long work asks often (each layer of each mini-batch, each thousand rows): should it give up?
/// Default constructed: never. Cheap to copy; the flag must outlive it. Any thread may set the flag.
class StopToken {
 public:
  StopToken() = default;
  explicit StopToken(const std::atomic<bool>& flag) : m_flag(&flag) {}
  bool stopRequested() const { return m_flag && m_flag->load(std::memory_order_relaxed); }

 private:
  const std::atomic<bool>* m_flag = nullptr;
};

}  // namespace perc
