// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/math/lanes.h"

#include <cmath>

/// exp, tanh and their kin on Lanes. In float: own polynomials (interpolation at Chebyshev nodes), within a few units
/// in the last place, the same numbers in a register's every lane and on every machine of an instruction level. In
/// double (gradient tests): the standard library's. A NaN stays a NaN, so that divergence is seen.
namespace perc::lane {

/// Minimum and maximum with a limit. The instructions give their second operand when one is a NaN.
PERC_INLINE Lanes least(Lanes x, Scalar limit) {
#if defined(__AVX512F__) && !defined(PERC_SCALAR_DOUBLE)
  return _mm512_maskz_min_ps(detail::kAllLanes, broadcast(limit), x);
#elif defined(__AVX__) && !defined(PERC_SCALAR_DOUBLE)
  return _mm256_min_ps(broadcast(limit), x);
#elif defined(__SSE2__) && !defined(PERC_SCALAR_DOUBLE)
  return _mm_min_ps(broadcast(limit), x);
#else
  return x > limit ? broadcast(limit) : x;
#endif
}
PERC_INLINE Lanes atLeast(Lanes x, Scalar limit) {
#if defined(__AVX512F__) && !defined(PERC_SCALAR_DOUBLE)
  return _mm512_maskz_max_ps(detail::kAllLanes, broadcast(limit), x);
#elif defined(__AVX__) && !defined(PERC_SCALAR_DOUBLE)
  return _mm256_max_ps(broadcast(limit), x);
#elif defined(__SSE2__) && !defined(PERC_SCALAR_DOUBLE)
  return _mm_max_ps(broadcast(limit), x);
#else
  return x < limit ? broadcast(limit) : x;
#endif
}
PERC_INLINE Lanes absolute(Lanes x) { return x < Scalar(0) ? -x : x; }

template <class F>
PERC_INLINE Lanes each(Lanes x, F f) {
  for (Index i = 0; i < kLanes; ++i) x[i] = f(x[i]);
  return x;
}

/// Correctly rounded. (The compiler keeps to one number at a time, for the sake of errno.)
PERC_INLINE Lanes squareRoot(Lanes x) {
#if defined(__AVX512F__) && !defined(PERC_SCALAR_DOUBLE)
  return _mm512_maskz_sqrt_ps(detail::kAllLanes, x);
#elif defined(__AVX__) && !defined(PERC_SCALAR_DOUBLE)
  return _mm256_sqrt_ps(x);
#elif defined(__SSE2__) && !defined(PERC_SCALAR_DOUBLE)
  return _mm_sqrt_ps(x);
#else
  return each(x, [](Scalar v) { return std::sqrt(v); });
#endif
}

/// e^x = power * (1 + fraction) with power = 2^k and |log(1 + fraction)| <= log(2)/2, for -87 <= x <= 88.
struct Exponential {
  Lanes power, fraction;
};
PERC_INLINE Exponential splitExponential(Lanes x) {
  constexpr Scalar kRounder = 12582912;  // 1.5 * 2^23: adding it rounds to an integer, which is then in the low bits
  const Lanes shifted = fused(x, Scalar(1.44269504088896341), kRounder);
  const Lanes count = shifted - kRounder;
  const Lanes r = fused(count, Scalar(2.12194440e-4), fused(count, Scalar(-0.693359375), x));  // log 2 in two parts
  Lanes q = fused(r, Scalar(0.001392625083), Scalar(0.008363232884));
  q = fused(q, r, Scalar(0.04166655421));
  q = fused(q, r, Scalar(0.1666657667));
  q = fused(q, r, Scalar(0.5));
  const IntegerLanes bits = (reinterpret_cast<IntegerLanes>(shifted) << 23) + (LaneInteger(127) << 23);
  return {reinterpret_cast<Lanes>(bits), fused(r * r, q, r)};
}

/// For x <= 88; below -87: about 1e-38.
PERC_INLINE Lanes exp(Lanes x) {
  if constexpr (sizeof(Scalar) == 8) return each(x, [](Scalar v) { return std::exp(v); });
  const Exponential e = splitExponential(atLeast(least(x, 88), -87));
  return fused(e.power, e.fraction, e.power);
}

/// e^x - 1 without cancellation, for x <= 88.
PERC_INLINE Lanes expMinusOne(Lanes x) {
  if constexpr (sizeof(Scalar) == 8) return each(x, [](Scalar v) { return std::expm1(v); });
  const Exponential e = splitExponential(atLeast(least(x, 88), -87));
  return fused(e.power, e.fraction, e.power - Scalar(1));
}

/// log(1 + x) for 0 <= x <= 1, as 2 artanh(x / (2 + x)).
PERC_INLINE Lanes logOnePlus(Lanes x) {
  if constexpr (sizeof(Scalar) == 8) return each(x, [](Scalar v) { return std::log1p(v); });
  const Lanes s = x / (x + Scalar(2));
  const Lanes u = s * s;
  Lanes p = fused(u, Scalar(0.1219695404), Scalar(0.1069928025));
  p = fused(p, u, Scalar(0.143101037));
  p = fused(p, u, Scalar(0.1999935562));
  p = fused(p, u, Scalar(0.3333333951));
  p = fused(p, u, Scalar(1));
  return (s + s) * p;
}

/// x P(x^2) / Q(x^2), the rational function of degrees 4 and 4 whose largest relative error up to 9.1 is smallest
/// (Remez; 2.3e-8, the rest is rounding: below 7 units of the last place); from there on tanh rounds to 1.
PERC_INLINE Lanes tanh(Lanes x) {
  if constexpr (sizeof(Scalar) == 8) return each(x, [](Scalar v) { return std::tanh(v); });
  const Lanes within = atLeast(least(x, Scalar(9.1)), Scalar(-9.1)), u = within * within;
  Lanes p = fused(u, Scalar(1.31775057768e-8), Scalar(2.04811704478e-5));
  Lanes q = fused(u, Scalar(7.70403810996e-7), Scalar(3.27291837584e-4));
  p = fused(p, u, Scalar(0.00348780984277));
  q = fused(q, u, Scalar(0.0258473837348));
  p = fused(p, u, Scalar(0.133744740872));
  q = fused(q, u, Scalar(0.467077878608));
  p = fused(p, u, Scalar(0.999999977178));
  q = fused(q, u, Scalar(1));
  return atLeast(least(within * p / q, 1), -1);
}

PERC_INLINE Lanes sigmoid(Lanes x) { return Scalar(1) / (exp(-x) + Scalar(1)); }

/// log(1 + e^x) = max(x, 0) + log(1 + e^-|x|).
PERC_INLINE Lanes softplus(Lanes x) { return atLeast(x, 0) + logOnePlus(exp(-absolute(x))); }

/// Phi(x), the normal distribution function: e^(-x^2/2) times a polynomial in 1 / (1 + 0.3 |x|), fitted up to
/// |x| = 14. Relative error below 10^-6 where it is above 10^-6.
PERC_INLINE Lanes normalDistribution(Lanes x) {
  if constexpr (sizeof(Scalar) == 8)
    return each(x, [](Scalar v) { return Scalar(0.5) * std::erfc(v * Scalar(-0.70710678118654752)); });
  const Lanes size = least(absolute(x), 14), t = Scalar(1) / fused(size, Scalar(0.3), Scalar(1));
  Lanes p = fused(t, Scalar(-0.01784327262), Scalar(0.0961785535));
  p = fused(p, t, Scalar(-0.1865600164));
  p = fused(p, t, Scalar(0.1303268338));
  p = fused(p, t, Scalar(-0.02171702474));
  p = fused(p, t, Scalar(0.06020137071));
  p = fused(p, t, Scalar(0.09341480606));
  p = fused(p, t, Scalar(0.1060849103));
  p = fused(p, t, Scalar(0.1202960674));
  p = fused(p, t, Scalar(0.1196146742));
  p = fused(p, t, Scalar(3.097255876e-6));
  const Lanes tail = exp(size * size * Scalar(-0.5)) * p;
  return x > Scalar(0) ? Scalar(1) - tail : tail;
}
/// Its density.
PERC_INLINE Lanes normalDensity(Lanes x) { return exp(x * x * Scalar(-0.5)) * Scalar(0.39894228040143268); }

}  // namespace perc::lane
