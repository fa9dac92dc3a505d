// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cartpole/batch_world.h"

#include "core/math/elementary.h"
#include "core/math/lanes.h"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace perc::cartpole {
namespace {

constexpr std::size_t kDoubles = kLaneBytes / sizeof(double);
using Doubles = double __attribute__((vector_size(kLaneBytes)));
using Integers = std::int64_t __attribute__((vector_size(kLaneBytes)));
// Typedefs: in an alias Clang overlooks the alignment.
typedef double UnalignedDoubles __attribute__((vector_size(kLaneBytes), aligned(8), may_alias));
typedef std::int64_t UnalignedIntegers __attribute__((vector_size(kLaneBytes), aligned(8), may_alias));

PERC_INLINE Doubles read(const double* from) { return *reinterpret_cast<const UnalignedDoubles*>(from); }
PERC_INLINE void write(double* to, Doubles value) { *reinterpret_cast<UnalignedDoubles*>(to) = value; }

/// Whether any lane of a comparison holds, and which, as bits.
PERC_INLINE std::uint64_t bitsOf(Integers mask) {
#if defined(__AVX512DQ__)
  return _mm512_movepi64_mask(reinterpret_cast<__m512i>(mask));
#elif defined(__AVX__)
  return static_cast<std::uint64_t>(_mm256_movemask_pd(reinterpret_cast<__m256d>(mask)));
#elif defined(__SSE2__)
  return static_cast<std::uint64_t>(_mm_movemask_pd(reinterpret_cast<__m128d>(mask)));
#else
  std::uint64_t bits = 0;
  for (std::size_t i = 0; i < kDoubles; ++i) bits |= static_cast<std::uint64_t>(mask[i] != 0) << i;
  return bits;
#endif
}

/// Sine and cosine: Taylor's series, whose first term left out is below 2e-17 for angles up to 0.3 (an episode's are
/// below 0.21); core/math's where an angle is larger.
constexpr double kSmallAngle = 0.3;
PERC_INLINE void sineCosine(Doubles x, Doubles& sine, Doubles& cosine) {
  const Doubles u = x * x;
  Doubles s = u * (1.0 / 6227020800) - 1.0 / 39916800;
  Doubles c = u * (1.0 / 479001600) - 1.0 / 3628800;
  s = s * u + 1.0 / 362880;
  c = c * u + 1.0 / 40320;
  s = s * u - 1.0 / 5040;
  c = c * u - 1.0 / 720;
  s = s * u + 1.0 / 120;
  c = c * u + 1.0 / 24;
  s = s * u - 1.0 / 6;
  c = c * u - 0.5;
  sine = x + x * (u * s);
  cosine = 1 + u * c;
  if (bitsOf(u > kSmallAngle * kSmallAngle) == 0) [[likely]]
    return;
  for (std::size_t i = 0; i < kDoubles; ++i) {
    sine[i] = elementary::sin(x[i]);
    cosine[i] = elementary::cos(x[i]);
  }
}

}  // namespace

BatchWorld::BatchWorld(int count, const CartPolePhysics& physics, double push, double startSpread, int stepLimit,
                       Random random)
    : m_count(count),
      m_physics(physics),
      m_push(push),
      m_startSpread(startSpread),
      m_stepLimit(stepLimit),
      m_random(random) {
  assert(count > 0);
  const std::size_t padded = (static_cast<std::size_t>(count) + kDoubles - 1) / kDoubles * kDoubles;
  for (auto& numbers : m_numbers) {
    numbers.assign(padded, 0);
    for (int i = 0; i < count; ++i) numbers[static_cast<std::size_t>(i)] = m_random.uniform(-startSpread, startSpread);
  }
  m_start.assign(padded, 0);
  m_right.assign((padded + 63) / 64, 0);
}

CartPoleState BatchWorld::state(int environment) const {
  const auto i = static_cast<std::size_t>(environment);
  return {m_numbers[0][i], m_numbers[1][i], m_numbers[2][i], m_numbers[3][i]};
}

void BatchWorld::setState(int environment, const CartPoleState& s) {
  const auto i = static_cast<std::size_t>(environment);
  m_numbers[0][i] = s.x, m_numbers[1][i] = s.xDot, m_numbers[2][i] = s.theta, m_numbers[3][i] = s.thetaDot;
  m_start[i] = m_time;
}

int BatchWorld::steps(int environment) const {
  return static_cast<int>(m_time - m_start[static_cast<std::size_t>(environment)]);
}

void BatchWorld::step(const std::uint64_t* right) {
  const double l = m_physics.poleLength / 2, total = m_physics.poleMass + m_physics.cartMass;
  const double poleMassLength = m_physics.poleMass * l, share = m_physics.poleMass / total;
  const double gravity = m_physics.gravity, push = m_push, perMass = 1 / total, coupling = poleMassLength / total;
  double *const xs = m_numbers[0].data(), *const xDots = m_numbers[1].data();
  double *const thetas = m_numbers[2].data(), *const thetaDots = m_numbers[3].data();
  ++m_time;
  const std::int64_t oldest = m_time - m_stepLimit;
  Integers lane;
  for (std::size_t i = 0; i < kDoubles; ++i) lane[i] = std::int64_t{1} << i;

  for (std::size_t i = 0; i < m_start.size(); i += kDoubles) {
    const Doubles x = read(xs + i), xDot = read(xDots + i), theta = read(thetas + i), thetaDot = read(thetaDots + i);
    const auto bits = static_cast<std::int64_t>(right[i / 64] >> (i % 64));
    const Doubles force = ((lane & bits) != 0) ? push + Doubles{} : -push + Doubles{};
    Doubles sine, cosine;
    sineCosine(theta, sine, cosine);
    const Doubles temp = (force + poleMassLength * (thetaDot * thetaDot) * sine) * perMass;
    const Doubles thetaAcc = (gravity * sine - cosine * temp) / (l * (4.0 / 3.0 - share * (cosine * cosine)));
    const Doubles xAcc = temp - coupling * thetaAcc * cosine;
    const Doubles nextX = x + kTimeStep * xDot, nextTheta = theta + kTimeStep * thetaDot;
    write(xs + i, nextX);
    write(xDots + i, xDot + kTimeStep * xAcc);
    write(thetas + i, nextTheta);
    write(thetaDots + i, thetaDot + kTimeStep * thetaAcc);
    const Integers started = *reinterpret_cast<const UnalignedIntegers*>(m_start.data() + i);
    const Integers over = (nextX > kTrackLimit) | (nextX < -kTrackLimit) | (nextTheta > kAngleLimit) |
                          (nextTheta < -kAngleLimit) | (started <= oldest);
    if (const std::uint64_t which = bitsOf(over); which != 0) resetWhereOver(i, which);
  }
}

void BatchWorld::resetWhereOver(std::size_t first, std::uint64_t over) {
  for (std::size_t i = first; i < first + kDoubles; ++i, over >>= 1) {
    if (!(over & 1)) continue;
    for (auto& numbers : m_numbers) numbers[i] = m_random.uniform(-m_startSpread, m_startSpread);
    m_start[i] = m_time;
    m_episodes += i < static_cast<std::size_t>(m_count);
  }
}

void BatchWorld::stepRandomly(int steps) {
  for (int n = 0; n < steps; ++n) {
    for (std::uint64_t& word : m_right) word = m_random.bits();
    step(m_right.data());
  }
}

}  // namespace perc::cartpole
