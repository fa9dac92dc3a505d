// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes/cartpole/visits.h"

#include "scenes/cartpole/graph.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace perc::cartpole {
namespace {

/// 0 … 5 for the pairs 0-1, 0-2, 1-2, 0-3, 1-3, 2-3 of axes, the lower first.
std::size_t pairOf(int low, int high) { return static_cast<std::size_t>(high * (high - 1) / 2 + low); }
constexpr std::size_t kCells = Visits::kSide * Visits::kSide;

}  // namespace

double valueOf(const CartPoleState& state, Axis axis) {
  switch (axis) {
    case Axis::X: return state.x;
    case Axis::XDot: return state.xDot;
    case Axis::Theta: return std::remainder(state.theta, 2 * std::numbers::pi);
    case Axis::ThetaDot: return state.thetaDot;
  }
  return 0;
}

int Visits::cell(Task task, Axis axis, double value) {
  const Grid along = planeOf(axis, axis, task, kSide, kSide);
  const double share = (value - along.x0) / (along.x1 - along.x0);
  return std::clamp(static_cast<int>(std::floor(std::clamp(share, 0.0, 1.0) * kSide)), 0, kSide - 1);
}

void Visits::add(Task task, const CartPoleState& state) {
  if (m_counts.empty()) m_counts.resize(6 * kCells);
  int cells[4];
  for (int a = 0; a < 4; ++a) cells[a] = cell(task, static_cast<Axis>(a), valueOf(state, static_cast<Axis>(a)));
  for (int high = 1; high < 4; ++high)
    for (int low = 0; low < high; ++low)
      ++m_counts[pairOf(low, high) * kCells + static_cast<std::size_t>(cells[high] * kSide + cells[low])];
}

std::uint32_t Visits::at(Task task, Axis x, Axis y, double valueX, double valueY) const {
  if (m_counts.empty() || x == y) return 0;
  if (x > y) {
    std::swap(x, y);
    std::swap(valueX, valueY);
  }
  const int low = cell(task, x, valueX), high = cell(task, y, valueY);
  return m_counts[pairOf(static_cast<int>(x), static_cast<int>(y)) * kCells +
                  static_cast<std::size_t>(high * kSide + low)];
}

}  // namespace perc::cartpole
