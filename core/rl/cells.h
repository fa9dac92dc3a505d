// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rl/cartpole.h"
#include "core/rl/settings.h"

#include <array>
#include <vector>

namespace perc::rl {

/// The four numbers of a state cut into bins ("boxes", Michie and Chambers 1968). Balance: equal parts of ±2.4 m,
/// ±kSpeed m/s, ±12 degrees, ±kTurn rad/s; beyond the last edge is the last bin. SwingUp: wider, and the angle goes
/// round.
class Cells {
 public:
  explicit Cells(const Settings& settings);

  int count() const;
  /// 0 … count()-1, the last number running fastest.
  int at(const CartPoleState& state) const;
  /// Bins along each number.
  const std::array<int, 4>& bins() const { return m_bins; }
  /// Where bins meet along one number; an angle that goes round also has ±pi.
  std::vector<double> edges(int number) const;

 private:
  bool m_round;
  std::array<int, 4> m_bins;
  std::array<double, 4> m_range;  ///< half of what is cut
};

}  // namespace perc::rl
