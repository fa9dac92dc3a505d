// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rl/cells.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace perc::rl {
namespace {

// Where a cart and pole that are balanced are found.
constexpr double kSpeed = 3.5, kTurn = 2;
// Swinging up. A pole of 1 m that falls from upright passes the bottom with 7.7 rad/s.
constexpr double kSwingSpeed = 4, kSwingTurn = 8;

}  // namespace

Cells::Cells(const Settings& s)
    : m_round(s.task == Task::SwingUp),
      m_bins{s.binsX, s.binsXDot, s.binsTheta, s.binsThetaDot},
      m_range{kTrackLimit, m_round ? kSwingSpeed : kSpeed, m_round ? std::numbers::pi : kAngleLimit,
              m_round ? kSwingTurn : kTurn} {}

int Cells::count() const { return m_bins[0] * m_bins[1] * m_bins[2] * m_bins[3]; }

int Cells::at(const CartPoleState& state) const {
  const double angle = m_round ? std::remainder(state.theta, 2 * std::numbers::pi) : state.theta;
  const double numbers[] = {state.x, state.xDot, angle, state.thetaDot};
  int cell = 0;
  for (std::size_t i = 0; i < 4; ++i) {
    const double place = (numbers[i] + m_range[i]) / (2 * m_range[i]) * m_bins[i];
    cell = cell * m_bins[i] + static_cast<int>(std::clamp(place, 0.0, m_bins[i] - 0.5));
  }
  return cell;
}

std::vector<double> Cells::edges(int number) const {
  const auto i = static_cast<std::size_t>(number);
  const int bins = m_bins[i];
  const bool round = m_round && number == 2;
  std::vector<double> edges;
  for (int k = round ? 0 : 1; k < bins + (round ? 1 : 0); ++k) edges.push_back(m_range[i] * (2.0 * k / bins - 1));
  return edges;
}

}  // namespace perc::rl
