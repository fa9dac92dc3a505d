// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/landscape/function_objective.h"
#include "core/landscape/made_up.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <atomic>
#include <cmath>

using namespace perc;
using namespace perc::landscape;

namespace {

std::vector<MadeUpSurface> all() {
  std::vector<MadeUpSurface> surfaces;
  for (std::size_t i = 0; i < madeUpOptions().size(); ++i)
    surfaces.push_back(madeUpSurface(static_cast<MadeUp>(i)).value());
  return surfaces;
}

}  // namespace

TEST_CASE("made-up surfaces: flat and curved upwards at the minima, which nothing in the window undercuts",
          "[landscape]") {
  for (const MadeUpSurface& s : all()) {
    INFO(s.formula.text());
    for (const Spot& m : s.minima) {
      const auto c = s.formula.curvature(m.x, m.y);
      CHECK(c.value == Approx(*s.minimum).margin(1e-12));
      CHECK(std::hypot(c.dx, c.dy) < 1e-10);
      CHECK((c.dxx > 0 && c.dxx * c.dyy - c.dxy * c.dxy > 0));
      CHECK((m.x > s.x0 && m.x < s.x1 && m.y > s.y0 && m.y < s.y1));
    }
    CHECK((s.start.x > s.x0 && s.start.x < s.x1 && s.start.y > s.y0 && s.start.y < s.y1));
    const auto slope = s.formula.slope(s.start.x, s.start.y);
    CHECK(std::hypot(slope.dx, slope.dy) > 1e-3);
    for (int i = 0; i <= 100; ++i)
      for (int j = 0; s.minimum && j <= 100; ++j)
        REQUIRE(s.formula.value(s.x0 + (s.x1 - s.x0) * i / 100, s.y0 + (s.y1 - s.y0) * j / 100) >= *s.minimum);
  }
}

TEST_CASE("made-up surfaces: derivatives against central differences", "[landscape]") {
  constexpr double h = 1e-5;
  const auto near = [](double exact) { return Approx(exact).epsilon(1e-6).margin(1e-6); };
  for (const MadeUpSurface& s : all())
    for (const auto& [x, y] : {std::pair(0.7, -0.4), std::pair(-1.3, 0.8), std::pair(s.start.x, s.start.y)}) {
      INFO(s.formula.text() << " at " << x << ", " << y);
      const Formula& f = s.formula;
      const auto c = f.curvature(x, y);
      CHECK(c.dx == near((f.value(x + h, y) - f.value(x - h, y)) / (2 * h)));
      CHECK(c.dy == near((f.value(x, y + h) - f.value(x, y - h)) / (2 * h)));
      CHECK(c.dxx == near((f.slope(x + h, y).dx - f.slope(x - h, y).dx) / (2 * h)));
      CHECK(c.dxy == near((f.slope(x, y + h).dx - f.slope(x, y - h).dx) / (2 * h)));
      CHECK(c.dyy == near((f.slope(x, y + h).dy - f.slope(x, y - h).dy) / (2 * h)));
    }
}

TEST_CASE("made-up surfaces: the bowl has the condition number asked for; the saddle no minimum", "[landscape]") {
  for (const double k : {1., 20., 1234.5, 1e6}) {
    const auto c = madeUpSurface(MadeUp::Bowl, k)->formula.curvature(1, 2);
    CHECK((c.dxx == 1 && c.dxy == 0 && c.dyy == k));
  }
  const auto saddle = madeUpSurface(MadeUp::Saddle).value();
  CHECK((!saddle.minimum && saddle.minima.empty() && saddle.formula.curvature(0, 0).dyy == -2));
  CHECK(!madeUpSurface(MadeUp::Formula, 1, "x +"));
  CHECK(madeUpSurface(MadeUp::Formula, 1, "x*y")->formula.value(2, 3) == 6);
}

TEST_CASE("made-up surfaces: as an objective", "[landscape]") {
  FunctionObjective objective(Formula::read("x^2*y + 3*y^2").value());
  const Vector theta = (Vector(2) << 2, 5).finished(), along = (Vector(2) << 1, -2).finished();
  Vector gradient(2), product(2);
  CHECK(objective.dimension() == 2);
  CHECK(objective.value(theta, {}) == 95);
  CHECK(objective.gradient(theta, gradient, {}) == 95);
  CHECK((gradient[0] == 20 && gradient[1] == 34));
  REQUIRE(objective.hessianVector(theta, along, product, {}));
  CHECK((product[0] == 10 - 8 && product[1] == 4 - 12));  // [[2y, 2x], [2x, 6]]
  const std::atomic<bool> flag = true;
  const StopToken stop(flag);
  CHECK(!objective.value(theta, stop));
  CHECK(!objective.gradient(theta, gradient, stop));
  CHECK(!objective.hessianVector(theta, along, product, stop));
}
