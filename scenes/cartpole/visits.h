// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cartpole/settings.h"
#include "scenes/cartpole/params.h"

#include <cstdint>
#include <vector>

namespace perc::cartpole {

/// One of the four numbers; angles within half a turn of upright.
double valueOf(const CartPoleState& state, Axis axis);

/// How often each part of each of the six planes of two numbers was visited (whatever the other two were).
class Visits {
 public:
  static constexpr int kSide = 32;

  void add(Task task, const CartPoleState& state);
  /// Around a place of the plane of two different axes.
  std::uint32_t at(Task task, Axis x, Axis y, double valueX, double valueY) const;
  bool empty() const { return m_counts.empty(); }
  std::size_t bytes() const { return m_counts.size() * sizeof(std::uint32_t); }

 private:
  static int cell(Task task, Axis axis, double value);
  std::vector<std::uint32_t> m_counts;  ///< [pair * kSide^2 + higher axis' cell * kSide + lower axis' cell]
};

}  // namespace perc::cartpole
