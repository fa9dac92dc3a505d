// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/landscape/function_objective.h"
#include "core/landscape/made_up.h"
#include "tests/core/nn/support.h"
#include "tests/support/catch.h"

#include "core/optim/optimizer.h"

#include <nlohmann/json.hpp>

#include <cmath>

using namespace perc;
using namespace perc::landscape;
using nlohmann::json;

namespace {

std::vector<Vector> path(const MadeUpSurface& surface, const optim::Optimizer& optimizer, double rate,
                         std::size_t updates) {
  FunctionObjective objective(surface.formula);
  Vector theta(2), gradient(2);
  theta << static_cast<Scalar>(surface.start.x), static_cast<Scalar>(surface.start.y);
  optim::OptimizerState state = optim::initialState(optimizer, 2);
  std::vector<Vector> places;
  for (std::size_t i = 0; i < updates; ++i) {
    REQUIRE(objective.gradient(theta, gradient, {}));
    optim::update(optimizer, rate, gradient, theta, state);
    places.push_back(theta);
  }
  return places;
}

}  // namespace

TEST_CASE("paths: every rule's on the bowl and on Rosenbrock's function are PyTorch's", "[landscape]") {
  const json golden = nn_support::golden("landscape_paths.json");
  for (const auto& [id, kind] : {std::pair("bowl", MadeUp::Bowl), std::pair("rosenbrock", MadeUp::Rosenbrock)}) {
    CHECK(golden[id].size() == 10);  // those that PyTorch has
    for (const auto& [rule, theirs] : golden[id].items()) {
      INFO(id << ", " << rule);
      const auto optimizer = optim::defaults(static_cast<optim::Rule>(nn_support::indexOf(optim::ruleOptions(), rule)));
      const auto ours = path(madeUpSurface(kind).value(), optimizer, theirs["rate"], theirs["path"].size());
      for (std::size_t i = 0; i < ours.size(); ++i) {
        const double x = theirs["path"][i][0], y = theirs["path"][i][1];
        INFO("update " << i + 1);
        CHECK(std::hypot(ours[i][0] - x, ours[i][1] - y) < 1e-4 * std::max(0.05, std::hypot(x, y)));
      }
    }
  }
}

TEST_CASE("paths: gradient descent and momentum on the bowl are powers of a matrix", "[landscape]") {
  constexpr double rate = 0.03, momentum = 0.8;
  const MadeUpSurface bowl = madeUpSurface(MadeUp::Bowl, 20).value();
  const auto plain = path(bowl, {.rule = optim::Rule::Sgd}, rate, 40);
  const auto heavy = path(bowl, {.rule = optim::Rule::Momentum, .momentum = momentum}, rate, 40);
  const auto nesterov = path(bowl, {.rule = optim::Rule::Nesterov, .momentum = momentum}, rate, 40);
  for (const Index axis : {0, 1}) {
    const double curvature = axis == 0 ? 1 : 20, start = axis == 0 ? bowl.start.x : bowl.start.y;
    // Of (theta, v), for v' = momentum v + curvature theta.
    Eigen::Matrix2d heavyUpdate, nesterovUpdate;
    heavyUpdate << 1 - rate * curvature, -rate * momentum, curvature, momentum;
    nesterovUpdate << 1 - rate * curvature * (1 + momentum), -rate * momentum * momentum, curvature, momentum;
    Eigen::Vector2d ball(start, 0), ahead(start, 0);
    for (std::size_t i = 0; i < 40; ++i) {
      ball = (heavyUpdate * ball).eval();
      ahead = (nesterovUpdate * ahead).eval();
      const double descent = start * std::pow(1 - rate * curvature, static_cast<double>(i + 1));
      CHECK(plain[i][axis] == Approx(descent).epsilon(1e-4).margin(1e-6));
      CHECK(heavy[i][axis] == Approx(ball[0]).epsilon(1e-4).margin(1e-5));
      CHECK(nesterov[i][axis] == Approx(ahead[0]).epsilon(1e-4).margin(1e-5));
    }
  }
}
