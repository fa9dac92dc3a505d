// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/landscape/formula.h"
#include "tests/support/catch.h"

#include <cmath>
#include <initializer_list>
#include <limits>
#include <string>
#include <utility>
#include <vector>

using namespace perc;
using landscape::Formula;

namespace {

Formula formula(const std::string& text) {
  auto read = Formula::read(text);
  INFO(text << ": " << (read ? "" : read.error().english()));
  REQUIRE(read);
  return *std::move(read);
}
std::string errorOf(const std::string& text) {
  const auto read = Formula::read(text);
  INFO(text);
  REQUIRE(!read);
  return read.error().english();
}
std::string repeated(const std::string& part, int times) {
  std::string text;
  for (int i = 0; i < times; ++i) text += part;
  return text;
}
Approx near(double exact) { return Approx(exact).epsilon(1e-6).margin(1e-6); }

/// Gradient and Hessian against central differences of value and gradient.
void checkDerivatives(const Formula& f, double x, double y) {
  constexpr double h = 1e-5;
  INFO(f.text() << " at " << x << ", " << y);
  const auto c = f.curvature(x, y);
  const auto s = f.slope(x, y);
  CHECK(c.value == f.value(x, y));
  CHECK((c.value == s.value && c.dx == s.dx && c.dy == s.dy));
  CHECK(c.dx == near((f.value(x + h, y) - f.value(x - h, y)) / (2 * h)));
  CHECK(c.dy == near((f.value(x, y + h) - f.value(x, y - h)) / (2 * h)));
  CHECK(c.dxx == near((f.slope(x + h, y).dx - f.slope(x - h, y).dx) / (2 * h)));
  CHECK(c.dxy == near((f.slope(x, y + h).dx - f.slope(x, y - h).dx) / (2 * h)));
  CHECK(c.dyy == near((f.slope(x, y + h).dy - f.slope(x, y - h).dy) / (2 * h)));
}

}  // namespace

TEST_CASE("formula: values are those of the typed arithmetic", "[landscape]") {
  const double x = 0.7, y = -0.3;
  for (const auto& [text, value] : std::vector<std::pair<std::string, double>>{
           {"1 + 2*x - y/4", 1 + 2 * x - y / 4},
           {"-x^2", -(x * x)},
           {"2^3^2", 512},
           {"2^-1 * x", 0.5 * x},
           {"--x - -y", x + y},
           {"x - y - 1", x - y - 1},
           {"x / y / 2", x / y / 2},
           {" ( x+y ) *\tx ", (x + y) * x},
           {"1.5e1*x + .5", 15 * x + 0.5},
           {"x^1.5 + x^-2 + x^0", std::pow(x, 1.5) + 1 / (x * x) + 1},
           {"y^3 + (y^2)^0.5", y * y * y + 0.3},
           {"sin(x)+cos(x)*tan(y)", std::sin(x) + std::cos(x) * std::tan(y)},
           {"asin(x) + acos(y) + atan(9*x)", std::asin(x) + std::acos(y) + std::atan(9 * x)},
           {"sinh(x)*cosh(y)/tanh(x)", std::sinh(x) * std::cosh(y) / std::tanh(x)},
           {"exp(x) + log(x) + sqrt(x) + abs(y)", std::exp(x) + std::log(x) + std::sqrt(x) + 0.3},
           {"e^x*pi", std::exp(x) * std::acos(-1.0)},
           {"x^y + x^x", std::pow(x, y) + std::pow(x, x)},
           {"7", 7},
           {"asin(x-x+1)*x", x * std::asin(1.0)}}) {
    INFO(text);
    CHECK(formula(text).value(x, y) == Approx(value).epsilon(1e-13));
  }
}

TEST_CASE("formula: derivatives against central differences", "[landscape]") {
  for (const std::string text : {"sin(x*y)",
                                 "cos(x-2*y)^3",
                                 "tan(x/2)*y",
                                 "exp(-x*y/3)",
                                 "log(x^2+y^2+1)",
                                 "sqrt(x^2+2*y^2+1)",
                                 "abs(x)*y^2+abs(x-y)",
                                 "tanh(x+y)^2",
                                 "sinh(x)*y",
                                 "cosh(x*y)",
                                 "atan(x/(2+y^2))",
                                 "asin(x/3)*y",
                                 "acos(y/4)/(3+x)",
                                 "(x+1.1)^20/1000",
                                 "(2.3*x*x+0.7)^2.7",
                                 "(x^2+1)^y",
                                 "2^(x*y)",
                                 "e^(-(x^2+y^2)^2)",
                                 "x/(y^2+.3)/(x^2+.7)",
                                 "(x-y)*(x-y)^3",
                                 "x^2^3*y",
                                 "((x^2+.1)^1.5+y^2)^-.5",
                                 "1/(1+1/(2+x^2+1/(3+y^2)))",
                                 "3",
                                 "x"})
    for (const auto& [x, y] : {std::pair(0.7, -0.4), std::pair(-1.3, 0.8), std::pair(0.2, 1.1)})
      checkDerivatives(formula(text), x, y);
}

TEST_CASE("formula: the derivative of |x| is the sign, 0 at 0", "[landscape]") {
  const Formula f = formula("abs(x) + y");
  for (const auto& [x, sign] : {std::pair(-2., -1.), std::pair(0., 0.), std::pair(3., 1.)}) {
    CHECK(f.slope(x, 1).dx == sign);
    CHECK(f.curvature(x, 1).dxx == 0);
  }
}

TEST_CASE("formula: where there is no value there are no derivatives", "[landscape]") {
  constexpr double kInfinity = std::numeric_limits<double>::infinity();
  CHECK(formula("1/x").value(0, 0) == kInfinity);
  CHECK(formula("-1/x^2").value(0, 0) == -kInfinity);
  CHECK(formula("log(x)").value(0, 0) == -kInfinity);
  CHECK(formula("exp(x)").value(1e4, 0) == kInfinity);
  CHECK(formula("(x^20)^20").value(1e3, 0) == kInfinity);
  for (const std::string text : {"x/x", "log(x - 1)", "sqrt(x - 1)", "(x-1)^.3", "asin(x + 2)"}) {
    const auto c = formula(text).curvature(0, 0);
    INFO(text);
    CHECK(std::isnan(c.value));
    for (const double d : {c.dx, c.dy, c.dxx, c.dxy, c.dyy}) CHECK(std::isnan(d));
  }
  CHECK(std::isnan(formula("1/x").slope(0, 0).dx));
  CHECK(std::isnan(formula("x*y").value(std::nan(""), 1)));
}

TEST_CASE("formula: what is wrong is said with its place and what is allowed", "[landscape]") {
  const std::string wanted =
      "a number, x, y, pi, e, ( or one of abs, acos, asin, atan, cos, cosh, exp, log, sin, sinh, sqrt, tan, tanh is "
      "wanted here.";
  for (const auto& [text, error] : std::vector<std::pair<std::string, std::string>>{
           {"", "at the end: " + wanted},
           {"  ", "at the end: " + wanted},
           {"x +", "at the end: " + wanted},
           {"x**2", "character 3, \"*\": " + wanted},
           {"x + foo(x)", "character 5, \"foo\": " + wanted},
           {"X", "character 1, \"X\": " + wanted},
           {"²", "character 1, \"²\": " + wanted},
           {"2x", "character 2, \"x\": one of + - * / ^ is allowed here."},
           {"x²", "character 2, \"²\": one of + - * / ^ is allowed here."},
           {"x)", "character 2, \")\": one of + - * / ^ is allowed here."},
           {"(x", "at the end: one of + - * / ^ ) is allowed here."},
           {"(x y)", "character 4, \"y\": one of + - * / ^ ) is allowed here."},
           {"sin x", "character 5, \"x\": ( is wanted after sin."},
           {"0,5*x", "character 2, \",\": numbers have a point, as in 0.2."},
           {"x + .", "character 5, \".\": numbers have a point, as in 0.2."},
           {"1e13", "character 1, \"1\": numbers from 1e-12 to 1e+12 are allowed, and 0."},
           {"x*1e400", "character 3, \"1\": numbers from 1e-12 to 1e+12 are allowed, and 0."},
           {"x^21", "character 3, \"2\": exponents from -20 to 20 are allowed, or one with x or y."},
           {"9^9^9^9", "character 5, \"9\": exponents from -20 to 20 are allowed, or one with x or y."},
           {"x + (-2)^x", "character 9, \"^\": before an exponent with x or y only constants above 0 are allowed."},
           {"((x^20)^20)^2", "character 12, \"^\": powers multiplied together may reach 400."},
           {"x*1/0", "it has no value anywhere, as where it divides by 0 or takes a root below 0."},
           {"1/(x-x)", "it has no value anywhere, as where it divides by 0 or takes a root below 0."},
           {"sinh(0*x)^y", "it has no value anywhere, as where it divides by 0 or takes a root below 0."},
           {"x + 1e12^9",
            "character 9, \"^\": what is calculated of numbers alone may be 0, or in size from 1e-100 to 1e+100."},
           {"x + 1/0",
            "character 6, \"/\": this has no finite value, as where numbers are divided by 0 or a root is taken below "
            "0."},
           {"x + log(0)",
            "character 5, \"log\": this has no finite value, as where numbers are divided by 0 or a root is taken "
            "below "
            "0."}})
    CHECK(errorOf(text) == error);
}

TEST_CASE("formula: limits", "[landscape]") {
  formula(repeated("x+", 149) + "10");
  CHECK_THAT(errorOf(repeated("x+", 149) + "100"), Catch::Contains("character 301") && Catch::Contains("at most 300"));
  formula(repeated("(", 40) + "x" + repeated(")", 40));
  CHECK_THAT(errorOf(repeated("(", 41) + "x" + repeated(")", 41)), Catch::Contains("character 41, \"(\": at most 40"));
  formula(repeated("sin(", 40) + "x" + repeated(")", 40));
  formula(repeated("-", 299) + "x");
  formula("x^x^x^y");
  CHECK_THAT(errorOf("x^x^(x^x^y)"), Catch::Contains("character 10, \"y\": at most 3 exponents"));
  std::string product = "(x+1)";
  for (int i = 2; i < 43; ++i) product += "*(x+" + std::to_string(i) + ")";
  CHECK_THAT(errorOf(product), Catch::Contains("its derivatives need more than 10000 operations"));
}

TEST_CASE("formula: reading it again gives derivatives of the same bits", "[landscape]") {
  // GiNaC orders terms by addresses and by how many symbols were made before.
  for (const std::string text : {"(1 - x)^2 + 100*(y - x^2)^2", "(2*x-3*y+.5)^7*(y-x)*sin(x-y)", "x^x^x^y",
                                 "y/(x+y/(x+y/(x+y/(x+1))))", "1/(x-y)/(x-2*y)/(3.3-x)"}) {
    const auto first = formula(text).curvature(0.7, 0.9);
    for (int i = 0; i < 30; ++i) {
      const auto c = formula(text).curvature(0.7, 0.9);
      INFO(text);
      CHECK((c.dx == first.dx && c.dy == first.dy && c.dxx == first.dxx && c.dxy == first.dxy && c.dyy == first.dyy));
    }
  }
}
