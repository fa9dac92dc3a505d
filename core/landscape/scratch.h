// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <mutex>
#include <utility>
#include <vector>

namespace perc::landscape {

/// What the threads that work at once write to: each takes one (that last given back, which is in the cache) for as
/// long as it holds it, and one is made when all are taken.
template <class T>
class Scratch {
 public:
  explicit Scratch(std::function<T()> make) : m_make(std::move(make)) {}

  struct GiveBack {
    Scratch* owner;
    void operator()(T* one) const {
      const std::scoped_lock lock(owner->m_mutex);
      owner->m_free.push_back(one);
    }
  };
  using Held = std::unique_ptr<T, GiveBack>;

  Held hold() {
    const std::scoped_lock lock(m_mutex);
    if (m_free.empty()) {
      m_all.push_back(std::make_unique<T>(m_make()));
      m_free.reserve(m_all.size());
      return Held(m_all.back().get(), {this});
    }
    Held held(m_free.back(), {this});
    m_free.pop_back();
    return held;
  }

 private:
  std::function<T()> m_make;
  std::mutex m_mutex;
  std::vector<std::unique_ptr<T>> m_all;
  std::vector<T*> m_free;
};

}  // namespace perc::landscape
