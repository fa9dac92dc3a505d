// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ledger.h"
#include "core/frame/curve.h"
#include "core/math/matrix.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <vector>

namespace perc::landscape {

/// The way of training: the parameters at recorded moments. Full chunks of it are shared between copies (checkpoints,
/// frames), so that a copy costs a short tail. Of a long way of a large network only every second, fourth … recorded
/// moment is kept, by the number of moments alone, so that a path takes bounded memory and is the same whoever watches.
class Path {
 public:
  struct Point {
    std::int64_t step;
    float loss;  ///< that was recorded there
    std::shared_ptr<const Vector> theta;
  };

  /// Steps strictly increase.
  void append(std::int64_t step, float loss, const Vector& theta);

  std::size_t size() const { return m_full.size() * kChunk + m_tail.size(); }
  const Point& operator[](std::size_t i) const {
    return i / kChunk < m_full.size() ? (*m_full[i / kChunk])[i % kChunk] : m_tail[i % kChunk];
  }
  void account(Ledger& ledger) const;

  static constexpr std::size_t kMostNumbers = std::size_t{1} << 24, kLeastPoints = 32, kMostPoints = 2048;

 private:
  using Chunk = std::vector<Point>;
  static constexpr std::size_t kChunk = 32;

  void add(Point point);

  std::vector<std::shared_ptr<const Chunk>> m_full;
  Chunk m_tail;
  std::int64_t m_offered = 0, m_every = 1;
};

/// What a walk leaves: its path, and how much was done up to each record of its curve.
class WalkRecord {
 public:
  /// After updates that took so many gradients in all.
  void work(std::int64_t updates, std::int64_t gradients) { m_updates = updates, m_gradients = gradients; }
  std::int64_t updates() const { return m_updates; }
  std::int64_t gradients() const { return m_gradients; }
  /// With each row of the curve.
  void append(std::int64_t step, float loss, const Vector& theta);

  const Path& path() const { return m_path; }
  /// "updates" and "gradients" at each step that was recorded.
  const Curve& done() const { return m_done; }
  void account(Ledger& ledger) const;

 private:
  Path m_path;
  Curve m_done{{"updates", "gradients"}};
  std::int64_t m_updates = 0, m_gradients = 0;
};

}  // namespace perc::landscape
