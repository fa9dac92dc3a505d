// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/math/elementary.h"
#include "core/math/random.h"
#include "tests/support/catch.h"

#include <bit>
#include <cmath>
#include <limits>

using namespace perc;

namespace {

constexpr double kInfinity = std::numeric_limits<double>::infinity();
constexpr double kNan = std::numeric_limits<double>::quiet_NaN();

/// Largest error in units of the last place against long double, over arguments from `low` to `high`; `spread` turns
/// a number from -1 to 1 into one.
template <class F, class Reference, class Spread>
double largestError(F f, Reference reference, Spread spread) {
  Random random(1, "arguments");
  double largest = 0;
  for (int i = 0; i < 200000; ++i) {
    const double x = spread(random.uniform(-1, 1));
    const long double exact = reference(static_cast<long double>(x));
    const auto near = static_cast<double>(exact);
    const double unit = std::abs(std::nextafter(near, kInfinity) - near);
    largest = std::max(largest, static_cast<double>(std::abs(static_cast<long double>(f(x)) - exact)) / unit);
  }
  return largest;
}
auto upTo(double most) {
  return [most](double u) { return most * u; };
}
/// Of any size from e^-most to e^most, with both signs or positive.
auto ofAnySize(double most, bool positive) {
  return [=](double u) {
    const double sign = !positive && std::bit_cast<std::uint64_t>(u) & 1 ? -1 : 1;
    return sign * std::exp(most * u);
  };
}

}  // namespace

TEST_CASE("elementary functions are within the stated units of the last place", "[elementary]") {
  using L = long double;
  CHECK(largestError(
            elementary::exp, [](L x) { return std::exp(x); }, upTo(700)) < 1);
  CHECK(largestError(
            elementary::exp, [](L x) { return std::exp(x); }, upTo(1)) < 1);
  CHECK(largestError(
            elementary::expm1, [](L x) { return std::expm1(x); }, upTo(30)) < 3);
  CHECK(largestError(
            elementary::expm1, [](L x) { return std::expm1(x); }, ofAnySize(3, false)) < 3);
  CHECK(largestError(
            elementary::expm1, [](L x) { return std::expm1(x); }, ofAnySize(30, false)) < 3);
  CHECK(largestError(
            elementary::log, [](L x) { return std::log(x); }, ofAnySize(700, true)) < 1);
  CHECK(largestError(
            elementary::log, [](L x) { return std::log(x); }, ofAnySize(1, true)) < 1);
  CHECK(largestError(
            elementary::log1p, [](L x) { return std::log1p(x); }, ofAnySize(30, true)) < 3);
  CHECK(largestError(
            elementary::log1p, [](L x) { return std::log1p(x); }, upTo(0.99)) < 3);
  CHECK(largestError(
            elementary::sin, [](L x) { return std::sin(x); }, upTo(10)) < 1);
  CHECK(largestError(
            elementary::cos, [](L x) { return std::cos(x); }, upTo(10)) < 1);
  CHECK(largestError(
            elementary::sin, [](L x) { return std::sin(x); }, upTo(1e6)) < 1);
  CHECK(largestError(
            elementary::cos, [](L x) { return std::cos(x); }, upTo(1e6)) < 1);
  CHECK(largestError(
            elementary::sin, [](L x) { return std::sin(x); }, ofAnySize(12, false)) < 1);
  CHECK(largestError(
            elementary::atan, [](L x) { return std::atan(x); }, ofAnySize(5, false)) < 2);
  CHECK(largestError(
            elementary::asin, [](L x) { return std::asin(x); }, upTo(1)) < 5);
  CHECK(largestError(
            elementary::acos, [](L x) { return std::acos(x); }, upTo(0.9)) < 5);
  CHECK(largestError(
            elementary::sinh, [](L x) { return std::sinh(x); }, ofAnySize(6, false)) < 5);
  CHECK(largestError(
            elementary::cosh, [](L x) { return std::cosh(x); }, upTo(700)) < 5);
  CHECK(largestError(
            elementary::tanh, [](L x) { return std::tanh(x); }, ofAnySize(4, false)) < 5);
  for (const double y : {0.5, 0.6, 1.5, -0.4, 2.7, -7.3, 8.0})
    CHECK(largestError([y](double x) { return elementary::pow(x, y); }, [y](L x) { return std::pow(x, L(y)); },
                       ofAnySize(10, true)) < 16);
}

TEST_CASE("powers of halves and tens are exact", "[elementary]") {
  CHECK(elementary::pow(0.5, 20) == 0x1p-20);
  CHECK(elementary::pow(2, -1000) == 0x1p-1000);
  CHECK(elementary::pow(10, 15) == 1e15);
  CHECK(elementary::pow(-3, 3) == -27);
}

TEST_CASE("at the ends of their domain elementary functions are what IEEE 754 says", "[elementary]") {
  CHECK(elementary::exp(0) == 1);
  CHECK(elementary::exp(-kInfinity) == 0);
  CHECK(elementary::exp(kInfinity) == kInfinity);
  CHECK(elementary::exp(709.8) == kInfinity);
  CHECK(elementary::exp(709.78) == Approx(std::exp(709.78)).epsilon(1e-14));
  CHECK(elementary::exp(-745) == std::exp(-745.0));
  CHECK(elementary::expm1(-kInfinity) == -1);
  CHECK(elementary::expm1(kInfinity) == kInfinity);
  CHECK(elementary::log(1) == 0);
  CHECK(elementary::log(0) == -kInfinity);
  CHECK(elementary::log(kInfinity) == kInfinity);
  CHECK(elementary::log(5e-324) == Approx(std::log(5e-324)).epsilon(1e-15));
  CHECK(elementary::log1p(-1) == -kInfinity);
  CHECK(elementary::log1p(kInfinity) == kInfinity);
  CHECK(elementary::pow(0, 0) == 1);
  CHECK(elementary::pow(0, 0.5) == 0);
  CHECK(elementary::pow(0, -1) == kInfinity);
  CHECK(std::isnan(elementary::log(-1)));
  CHECK(std::isnan(elementary::pow(-1, 0.5)));
  CHECK(std::isnan(elementary::sin(kInfinity)));
  for (const auto f :
       {elementary::exp, elementary::expm1, elementary::log, elementary::log1p, elementary::sin, elementary::cos})
    CHECK(std::isnan(f(kNan)));
  CHECK(std::isnan(elementary::pow(kNan, 2)));
}

TEST_CASE("arcs and hyperbolic functions at their ends", "[elementary]") {
  CHECK(elementary::atan(kInfinity) == std::atan(kInfinity));
  CHECK(elementary::atan(-kInfinity) == -elementary::atan(kInfinity));
  CHECK(elementary::asin(1) == Approx(std::asin(1.0)));
  CHECK(elementary::acos(-1) == Approx(std::acos(-1.0)));
  CHECK(elementary::acos(1) == 0);
  for (const double x : {1.1, -1.1}) CHECK((std::isnan(elementary::asin(x)) && std::isnan(elementary::acos(x))));
  CHECK((elementary::sinh(-800) == -kInfinity && elementary::cosh(-800) == kInfinity));
  CHECK((elementary::tanh(1e300) == 1 && elementary::tanh(-kInfinity) == -1));
  for (const auto f : {elementary::atan, elementary::asin, elementary::acos, elementary::sinh, elementary::cosh,
                       elementary::tanh, elementary::tan})
    CHECK(std::isnan(f(kNan)));
}
