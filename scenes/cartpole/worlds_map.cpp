// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes/cartpole/worlds_map.h"

#include "core/cartpole/trainer.h"
#include "core/math/elementary.h"

#include <cmath>

namespace perc::cartpole {
namespace {

constexpr int kSide = WorldsMap::kSide, kCells = kSide * kSide;
constexpr int kStride = 97;  // has no divisor in common with kCells: cells come up all over the map
static_assert(kCells % 97 != 0);
constexpr int kRounds = 10;  // then the map is done

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

std::vector<double> worldsAlong(PhysicsAxis axis) {
  const Range r = rangeOf(axis);
  std::vector<double> values;
  for (int i = 0; i < kSide; ++i) {
    const double share = static_cast<double>(i) / (kSide - 1);
    values.push_back(r.log ? r.low * elementary::pow(r.high / r.low, share) : r.low + (r.high - r.low) * share);
  }
  return values;
}

WorldsMap emptyWorldsMap(const CartPoleParams& params) {
  return {params.transferX,
          params.transferY,
          worldsAlong(params.transferX),
          worldsAlong(params.transferY),
          std::vector<float>(kCells),
          std::vector<int>(kCells),
          0,
          physicsOf(params, params.transferX),
          physicsOf(params, params.transferY)};
}

/// Whether the working map is of the policy of training step `step`, or will be when it has been round once.
bool WorldsEvaluation::takePolicy(const CartPoleParams& params, const Training& training, std::int64_t step) {
  if (m_next && m_next->episodes >= kCells) {
    m_shown = std::move(m_next);
    m_next.reset();
  }
  const Measured* working = m_next ? &*m_next : m_shown ? &*m_shown : nullptr;
  if (working && working->map.policyStep == step) return true;
  if (working && working->episodes < kCells) return false;
  Measured fresh{emptyWorldsMap(params), training.policy(params.shown).policy};
  fresh.map.policyStep = step;
  (m_shown ? m_next : m_shown) = std::move(fresh);
  return true;
}

double WorldsEvaluation::refine(const CartPoleParams& params, std::uint64_t seed, const Training& training,
                                std::chrono::steady_clock::duration budget, StopToken stop) {
  if (const auto key = measuredIn(params); m_key != key) {
    m_shown.reset();
    m_next.reset();
    m_key = key;
  }
  const TrainingRecord& record = training.record();
  const bool best = params.shown == Shown::Best && record.best.policy;
  const std::int64_t step = best ? record.best.step : training.trainer().steps();
  const auto end = std::chrono::steady_clock::now() + budget;
  for (;;) {
    const bool current = takePolicy(params, training, step);
    Measured& working = m_next ? *m_next : *m_shown;
    const double progress = current ? static_cast<double>(working.episodes) / (kCells * kRounds) : 0;
    if (progress >= 1 || std::chrono::steady_clock::now() >= end || !measure(working, params, seed, stop))
      return progress;
  }
}

/// One episode in the next cell. False: stopped, nothing has changed.
bool WorldsEvaluation::measure(Measured& measured, const CartPoleParams& params, std::uint64_t seed, StopToken stop) {
  WorldsMap& map = measured.map;
  const auto round = static_cast<std::uint64_t>(measured.episodes / kCells);
  const auto cell = static_cast<std::size_t>(measured.episodes % kCells * kStride % kCells);
  EnvironmentSettings there = params;
  setPhysics(there, map.y, map.valuesY[cell / kSide]);
  setPhysics(there, map.x, map.valuesX[cell % kSide]);
  Random start(seed + round, "probe");
  const auto score = greedyReturn(*measured.policy, there, there.subSteps, 1, start, stop);
  if (!score) return false;
  map.sums[cell] += static_cast<float>(*score);
  ++map.counts[cell];
  ++measured.episodes;
  return true;
}

WorldsMap WorldsEvaluation::map(const CartPoleParams& params) const {
  return m_shown && m_key == measuredIn(params) ? m_shown->map : emptyWorldsMap(params);
}

void WorldsEvaluation::goneBackTo(std::int64_t trainingStep) {
  for (auto* measured : {&m_next, &m_shown})
    if (*measured && (*measured)->map.policyStep > trainingStep) measured->reset();
}

}  // namespace perc::cartpole
