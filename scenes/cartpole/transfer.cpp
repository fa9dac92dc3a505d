// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes/cartpole/transfer.h"

#include "core/cartpole/trainer.h"

#include <cmath>

namespace perc::cartpole {
namespace {

constexpr int kSide = TransferMap::kSide, kCells = kSide * kSide;
constexpr int kStride = 97;  // has no divisor in common with kCells: cells come up all over the map
static_assert(kCells % 97 != 0);
constexpr int kMostRounds = 50;  // then the map is done

struct Range {
  double low, high;
  bool log;
};
Range rangeOf(PhysicsAxis axis) {
  switch (axis) {
    case PhysicsAxis::Gravity: return {1.62, 25, true};
    case PhysicsAxis::CartMass: return {0.2, 5, true};
    case PhysicsAxis::PoleMass: return {0.02, 1, true};
    case PhysicsAxis::PoleLength: return {0.2, 4, true};
    case PhysicsAxis::Push: return {2, 30, true};
    case PhysicsAxis::CartFriction: return {0, 5, false};
    case PhysicsAxis::JointFriction: return {0, 0.5, false};
  }
  return {0, 1, false};
}

double EnvironmentSettings::*fieldOf(PhysicsAxis axis) {
  using S = EnvironmentSettings;
  constexpr double S::*fields[] = {&S::gravity, &S::cartMass,     &S::poleMass,     &S::poleLength,
                                   &S::push,    &S::cartFriction, &S::jointFriction};
  return fields[static_cast<int>(axis)];
}

}  // namespace

double physicsOf(const EnvironmentSettings& settings, PhysicsAxis axis) { return settings.*fieldOf(axis); }
void setPhysics(EnvironmentSettings& settings, PhysicsAxis axis, double value) { settings.*fieldOf(axis) = value; }

std::vector<double> transferValues(PhysicsAxis axis) {
  const Range r = rangeOf(axis);
  std::vector<double> values;
  for (int i = 0; i < kSide; ++i) {
    const double share = static_cast<double>(i) / (kSide - 1);
    values.push_back(r.log ? r.low * std::pow(r.high / r.low, share) : r.low + (r.high - r.low) * share);
  }
  return values;
}

void Transfer::begin(const CartPoleParams& params, const Study& study) {
  Snapshot shown = study.policy(params.shown);
  const bool same = m_policy && m_map.policyStep == shown.step && m_map.x == params.transferX &&
                    m_map.y == params.transferY && m_params.physics() == params.physics() &&
                    m_params.push == params.push;
  if (same) return;
  m_params = params;
  m_policy = std::move(shown.policy);
  m_next = 0;
  m_map = emptyMap(params);
  m_map.policyStep = shown.step;
}

TransferMap emptyMap(const CartPoleParams& params) {
  return {params.transferX,
          params.transferY,
          transferValues(params.transferX),
          transferValues(params.transferY),
          std::vector<float>(kCells),
          std::vector<int>(kCells),
          0,
          physicsOf(params, params.transferX),
          physicsOf(params, params.transferY)};
}

bool Transfer::step(const CartPoleParams& params, std::uint64_t seed, StopToken stop) {
  if (stop.stopRequested()) return false;
  const auto round = static_cast<std::uint64_t>(m_next / kCells);
  if (!m_policy || round >= kMostRounds) return true;
  const auto cell = static_cast<std::size_t>(m_next % kCells * kStride % kCells);
  EnvironmentSettings there = params;
  setPhysics(there, m_map.y, m_map.valuesY[cell / kSide]);
  setPhysics(there, m_map.x, m_map.valuesX[cell % kSide]);
  Random start(seed + round, "probe");
  const auto score = greedyReturn(*m_policy, there, there.subSteps, 1, start, stop);
  if (!score) return false;
  m_map.sums[cell] += static_cast<float>(*score);
  ++m_map.counts[cell];
  ++m_next;
  return true;
}

void Transfer::addTo(Fingerprint& fingerprint) const {
  fingerprint.add(m_next);
  fingerprint.add(m_map.sums.data(), m_map.sums.size() * sizeof(float));
}

}  // namespace perc::cartpole
