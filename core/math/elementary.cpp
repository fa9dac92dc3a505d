// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/math/elementary.h"

#include <bit>
#include <cmath>
#include <cstdint>
#include <limits>
#include <numbers>

namespace perc::elementary {
namespace {

constexpr double kInfinity = std::numeric_limits<double>::infinity();
constexpr double kNan = std::numeric_limits<double>::quiet_NaN();
constexpr double kLargestExponent = 709.782712893384;  // log of the largest number

// A constant in parts of so few bits that the parts times a small whole number are exact (Cody and Waite 1980).
constexpr double kLog2Upper = 0x1.62e42feep-1, kLog2Lower = 0x1.a39ef35793c76p-33;
constexpr double kHalfPiUpper = 0x1.921fb544p+0, kHalfPiMiddle = 0x1.0b4611a6p-34, kHalfPiLower = 0x1.3198a2e037073p-69;

/// The nearest whole number, for |x| < 2^51: in the last bits of the sum.
double nearest(double x) {
  constexpr double kRounder = 0x1.8p52;
  return (x + kRounder) - kRounder;
}

double powerOfTwo(std::int64_t k) { return std::bit_cast<double>((k + 1023) << 52); }

/// e^x = 2^k (1 + fraction) with |x - k log 2| <= log(2)/2.
struct Exponential {
  std::int64_t k;
  double fraction;
};
/// e^r - 1 = r + r^2 (1/2! + r/3! + … + r^11/13!), the sum in pairs (Estrin): shorter chains than Horner's.
Exponential splitExponential(double x) {
  const double k = nearest(x * std::numbers::log2e);
  const double r = (x - k * kLog2Upper) - k * kLog2Lower, r2 = r * r, r4 = r2 * r2;
  const double q0 = (0.5 + r * (1. / 6)) + r2 * (1. / 24 + r * (1. / 120));
  const double q1 = (1. / 720 + r * (1. / 5040)) + r2 * (1. / 40320 + r * (1. / 362880));
  const double q2 = (1. / 3628800 + r * (1. / 39916800)) + r2 * (1. / 479001600 + r * (1. / 6227020800));
  return {static_cast<std::int64_t>(k), r + r2 * (q0 + r4 * (q1 + r4 * q2))};
}

/// x = 2^k (1 + f) with 1 + f from sqrt(1/2) to sqrt(2).
struct Logarithm {
  double k, f;
};
Logarithm splitLogarithm(double x) {
  std::int64_t k = 0;
  if (x < std::numeric_limits<double>::min()) {
    x *= 0x1p54;
    k = -54;
  }
  const auto bits = std::bit_cast<std::int64_t>(x);
  constexpr std::int64_t kRoot = 0x3fe6a09e667f3bcd;  // the bits of sqrt(1/2)
  const std::int64_t exponent = (bits - kRoot) >> 52;
  k += exponent;
  return {static_cast<double>(k), std::bit_cast<double>(bits - (exponent << 52)) - 1};
}

/// An angle of at most pi/4, and what rounding took from it.
struct Angle {
  double r, rest;
};
/// sin r = r + r^3 (-1/3! + …).
double sineNear(const Angle& a) {
  const double r = a.r, z = r * r, z2 = z * z;
  const double low = -1. / 6 + z * (1. / 120) + z2 * (-1. / 5040 + z * (1. / 362880));
  const double high = -1. / 39916800 + z * (1. / 6227020800) + z2 * (-1. / 1307674368000 + z * (1. / 355687428096000));
  return r + ((r * z) * (low + (z2 * z2) * high) + a.rest * (1 - 0.5 * z));
}
/// cos r = 1 - r^2/2 + r^4 (1/4! - …); what rounding takes from 1 - r^2/2 is added again.
double cosineNear(const Angle& a) {
  const double z = a.r * a.r, z2 = z * z, half = 0.5 * z, first = 1 - half;
  const double low = 1. / 24 + z * (-1. / 720) + z2 * (1. / 40320 + z * (-1. / 3628800));
  const double high = 1. / 479001600 + z * (-1. / 87178291200) + z2 * (1. / 20922789888000);
  return first + (((1 - first) - half) + (z2 * (low + (z2 * z2) * high) - a.r * a.rest));
}

/// sin(x + quarters pi/2).
double sineOf(double x, std::int64_t quarters) {
  if (!std::isfinite(x)) return kNan;
  if (std::abs(x) > 1e6) x = std::remainder(x, 2 * std::numbers::pi);
  const double n = nearest(x * (2 / std::numbers::pi));
  const double upper = x - n * kHalfPiUpper, middle = n * kHalfPiMiddle, near = upper - middle;
  const double rest = ((upper - near) - middle) - n * kHalfPiLower, r = near + rest;
  const Angle angle{r, (near - r) + rest};
  const std::int64_t quadrant = (static_cast<std::int64_t>(n) + quarters) & 3;
  const double value = quadrant & 1 ? cosineNear(angle) : sineNear(angle);
  return quadrant & 2 ? -value : value;
}

double wholePower(double x, std::uint64_t n) {
  double result = 1;
  for (; n > 0; n >>= 1, x *= x)
    if (n & 1) result *= x;
  return result;
}

}  // namespace

double exp(double x) {
  if (!(x <= kLargestExponent)) return std::isnan(x) ? x : kInfinity;
  if (x < -745.2) return 0;
  const Exponential e = splitExponential(x);
  const double value = 1 + e.fraction;
  return e.k >= -1021 && e.k <= 1023 ? value * powerOfTwo(e.k) : std::ldexp(value, static_cast<int>(e.k));
}

double expm1(double x) {
  if (!(std::abs(x) < 40)) return x < 0 ? -1 : exp(x);
  const Exponential e = splitExponential(x);
  const double power = powerOfTwo(e.k);
  return power * e.fraction + (power - 1);
}

/// log(1 + f) = f - h + s (h + 2 s^2/3 + 2 s^4/5 + …) with s = f / (2 + f) and h = f^2/2: only the small part is
/// rounded.
double log(double x) {
  if (!(x > 0) || x == kInfinity) return x == 0 ? -kInfinity : x < 0 ? kNan : x;
  const auto [k, f] = splitLogarithm(x);
  const double s = f / (2 + f), z = s * s, z2 = z * z, z4 = z2 * z2, h = 0.5 * f * f;
  const double low = (2. / 3 + z * (2. / 5)) + z2 * (2. / 7 + z * (2. / 9));
  const double high = (2. / 11 + z * (2. / 13)) + z2 * (2. / 15 + z * (2. / 17)) + z4 * (2. / 19 + z * (2. / 21));
  const double series = z * (low + z4 * high);
  return k * kLog2Upper - ((h - (s * (h + series) + k * kLog2Lower)) - f);
}

/// log(1 + x) = log u + log(1 + c/u) where u is 1 + x rounded and c = x - (u - 1) what rounding took.
double log1p(double x) {
  const double u = 1 + x;
  if (!(u > 0) || u == kInfinity) return log(u);
  return log(u) + (x - (u - 1)) / u;
}

double pow(double x, double y) {
  if (std::isnan(x) || std::isnan(y)) return y == 0 || x == 1 ? 1 : kNan;
  const double size = std::abs(y), whole = std::floor(size);
  if (size > 0x1p40) return exp(y * log(x));
  double power = wholePower(x, static_cast<std::uint64_t>(whole));
  if (size > whole) power *= exp((size - whole) * log(x));
  return y < 0 ? 1 / power : power;
}

double sin(double x) { return sineOf(x, 0); }
double cos(double x) { return sineOf(x, 1); }
double tan(double x) { return sineOf(x, 0) / sineOf(x, 1); }

/// atan x = pi/2 - atan(1/x) beyond 1; there atan x = atan c + atan((x - c) / (1 + x c)) with c the nearest fourth.
double atan(double x) {
  // atan(c), and what rounding took from it.
  constexpr double kUpper[] = {0, 0x1.f5b75f92c80ddp-3, 0x1.dac670561bb4fp-2, 0x1.4978fa3269ee1p-1,
                               0x1.921fb54442d18p-1};
  constexpr double kLower[] = {0, 0x1.8ab6e3cf7afbdp-57, 0x1.a2b7f222f65e2p-56, 0x1.2419a87f2a458p-56,
                               0x1.1a62633145c07p-55};
  if (std::isnan(x)) return x;
  const double size = std::abs(x), inner = size > 1 ? 1 / size : size;
  const int fourths = static_cast<int>(4 * inner + 0.5);
  const double c = 0.25 * fourths, r = (inner - c) / (1 + inner * c), z = r * r, z2 = z * z;
  const double low = (-1. / 3 + z * (1. / 5)) + z2 * (-1. / 7 + z * (1. / 9));
  const double high = (-1. / 11 + z * (1. / 13)) + z2 * (-1. / 15 + z * (1. / 17));
  const double small = r * z * (low + z2 * z2 * high) + kLower[fourths];
  const double near = kUpper[fourths] + (r + small);
  return std::copysign(size > 1 ? 2 * kUpper[4] - (near - 2 * kLower[4]) : near, x);
}
double asin(double x) { return atan(x / std::sqrt((1 - x) * (1 + x))); }
double acos(double x) { return 2 * atan(std::sqrt((1 - x) / (1 + x))); }

double sinh(double x) {
  const double e = expm1(std::abs(x));
  return std::copysign(e < 1e17 ? 0.5 * (e + e / (e + 1)) : 0.5 * e, x);
}
double cosh(double x) {
  const double e = exp(std::abs(x));
  return 0.5 * (e + 1 / e);
}
double tanh(double x) {
  const double e = std::abs(x) < 20 ? expm1(2 * std::abs(x)) : kInfinity;
  return std::isnan(x) ? x : std::copysign(e < kInfinity ? e / (e + 2) : 1, x);
}

}  // namespace perc::elementary
