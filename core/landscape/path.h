// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ledger.h"
#include "core/math/matrix.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <vector>

namespace perc::landscape {

/// The way of training: the parameters at recorded moments. Points are shared between copies (checkpoints, frames). Of
/// a long way of a large network only every second, fourth … recorded moment is kept, by the number of moments alone,
/// so that a path takes bounded memory and is the same whoever watches.
class Path {
 public:
  struct Point {
    std::int64_t step;
    float loss;  ///< that was recorded there
    std::shared_ptr<const Vector> theta;
  };

  /// Steps strictly increase.
  void append(std::int64_t step, float loss, const Vector& theta);

  const std::vector<Point>& points() const { return *m_points; }
  bool empty() const { return m_points->empty(); }
  void account(Ledger& ledger) const;

  static constexpr std::size_t kMostNumbers = std::size_t{1} << 24, kLeastPoints = 32, kMostPoints = 2048;

 private:
  std::shared_ptr<const std::vector<Point>> m_points = std::make_shared<const std::vector<Point>>();
  std::int64_t m_offered = 0, m_every = 1;
};

}  // namespace perc::landscape
