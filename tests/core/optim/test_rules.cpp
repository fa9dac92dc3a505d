// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/nn/support.h"
#include "tests/support/catch.h"

#include "core/optim/average.h"
#include "core/optim/optimizer.h"
#include "core/optim/regularizer.h"
#include "core/optim/sam.h"
#include "core/optim/schedule.h"

#include <nlohmann/json.hpp>

#include <cmath>

using namespace perc;
using namespace perc::optim;
using nlohmann::json;
using nn_support::vectorOf;

TEST_CASE("optim: twenty updates of every rule are PyTorch's") {
  const json golden = nn_support::golden("optim_golden.json");
  CHECK(golden["paths"].size() == static_cast<std::size_t>(Rule::TfjsRmsProp));  // those of other tools come after
  for (const auto& [id, path] : golden["paths"].items()) {
    INFO(id);
    const Optimizer optimizer = defaults(static_cast<Rule>(nn_support::indexOf(ruleOptions(), id)));
    Vector theta = vectorOf(golden["start"]);
    OptimizerState state = initialState(optimizer, theta.size());
    for (std::size_t step = 0; step < path.size(); ++step) {
      update(optimizer, golden["rate"], vectorOf(golden["gradients"][step]), theta, state);
      for (Index i = 0; i < theta.size(); ++i)
        CHECK(theta[i] == Approx(path[step][static_cast<std::size_t>(i)].get<double>()).epsilon(1e-5).margin(1e-6));
    }
    CHECK(state.steps == 20);
  }
}

TEST_CASE("optim: first steps by hand") {
  const Vector gradient = Vector::Constant(3, 0.5f);
  const auto first = [&](Rule rule, int steps) {
    const Optimizer optimizer = defaults(rule);
    Vector theta = Vector::Ones(3);
    OptimizerState state = initialState(optimizer, 3);
    for (int i = 0; i < steps; ++i) update(optimizer, 0.1, gradient, theta, state);
    return theta[2];
  };
  CHECK(first(Rule::Sgd, 1) == Approx(0.95));
  CHECK(first(Rule::Momentum, 1) == Approx(0.95));               // the first buffer is the raw gradient
  CHECK(first(Rule::Momentum, 2) == Approx(0.95 - 0.1 * 0.95));  // then .9 * .5 + .5
  CHECK(first(Rule::Nesterov, 1) == Approx(1 - 0.1 * 0.95));
  CHECK(first(Rule::Adagrad, 1) == Approx(0.9));
  CHECK(first(Rule::Adagrad, 2) == Approx(0.9 - 0.1 / std::sqrt(2.0)));
  CHECK(first(Rule::RmsProp, 1) == Approx(1 - 0.1 / std::sqrt(0.01)).margin(1e-6));
  CHECK(first(Rule::Adam, 1) == Approx(0.9));
  CHECK(first(Rule::AdamW, 1) == Approx(0.999 - 0.1));  // decays before the step
  CHECK(first(Rule::Adadelta, 1) == Approx(1 - 0.1 * 0.5 * 1e-3 / std::sqrt(0.025 + 1e-6)));
  CHECK(first(Rule::Rprop, 1) == Approx(0.9));
  CHECK(first(Rule::Rprop, 3) == Approx(1 - 0.1 * (1 + 1.2 + 1.44)));
}

TEST_CASE("optim: decoupled decay works with any rule, and shrinks parameters without a gradient") {
  for (std::size_t i = 0; i < ruleOptions().size(); ++i) {
    Optimizer optimizer = defaults(static_cast<Rule>(i));
    if (optimizer.rule == Rule::FannRprop) continue;  // moves without a gradient
    optimizer.weightDecay = 0.5;
    Vector theta = Vector::Constant(9, 2);
    OptimizerState state = initialState(optimizer, 9);
    update(optimizer, 0.1, Vector::Zero(9), theta, state);
    CHECK((theta.array() - Scalar(1.9)).abs().maxCoeff() < 1e-6);
  }
}

TEST_CASE("optim: groups have their own rates; a rate of 0 freezes parameters and their state") {
  const Optimizer optimizer = defaults(Rule::Adam);
  Vector theta = Vector::Zero(10);
  OptimizerState state = initialState(optimizer, 10);
  const std::vector<ParameterGroup> groups = {{0, 3, 0}, {3, 4, 1}, {7, 2, 0.5}};
  update(optimizer, 0.1, Vector::Ones(10), theta, state, groups);
  CHECK(theta.head(3).isZero(0));
  CHECK(theta.segment(3, 4).isApproxToConstant(Scalar(-0.1), 1e-5));
  CHECK(theta.segment(7, 2).isApproxToConstant(Scalar(-0.05), 1e-5));
  CHECK(theta[9] == 0);
  CHECK(state.first.head(3).isZero(0));
}

TEST_CASE("optim: an update does not depend on where its numbers lie") {
  const Optimizer optimizer = defaults(Rule::Adam);
  Vector together = Vector::LinSpaced(21, -1, 1), apart = together;
  const Vector gradient = Vector::LinSpaced(21, 3, -2);
  OptimizerState one = initialState(optimizer, 21), two = one;
  const std::vector<ParameterGroup> groups = {{0, 5, 1}, {5, 13, 1}, {18, 3, 1}};
  for (int i = 0; i < 5; ++i) {
    update(optimizer, 0.1, gradient, together, one);
    update(optimizer, 0.1, gradient, apart, two, groups);
  }
  CHECK(together == apart);
  CHECK(one.first == two.first);
  CHECK(one.second == two.second);
  CHECK(two.clocks == std::vector<std::int64_t>{5, 5, 5});
}

TEST_CASE("optim: a group that is thawed later begins as Adam begins, by its own clock and schedule") {
  const Optimizer optimizer = defaults(Rule::Adam);
  Vector theta = Vector::Zero(2);
  OptimizerState state = initialState(optimizer, 2);
  const Schedule halves{.kind = ScheduleKind::Exponential, .rate = 0.1, .factor = 0.5};
  std::vector<ParameterGroup> groups = {{0, 1}, {1, 1, 0, halves}};
  for (int i = 0; i < 50; ++i) update(optimizer, 0.1, Vector::Ones(2), theta, state, groups);
  CHECK(theta[1] == 0);
  groups[1].rateFactor = 1;
  update(optimizer, 0.1, Vector::Ones(2), theta, state, groups);
  CHECK(theta[1] == Approx(-0.1));
  update(optimizer, 0.1, Vector::Ones(2), theta, state, groups);
  CHECK(theta[1] == Approx(-0.15));
  CHECK(state.clocks == std::vector<std::int64_t>{52, 2});
  CHECK(state.steps == 52);
}

TEST_CASE("optim: sharpness-aware minimisation climbs by its radius; averaged weights lag behind") {
  const Vector gradient = (Vector(3) << 3, 0, -4).finished(), theta = Vector::Ones(3);
  Vector there(3);
  climb(0.5, gradient, theta, there);
  CHECK(there.isApprox((Vector(3) << 1.3f, 1, 0.6f).finished()));
  climb(0.5, Vector::Zero(3), theta, there);
  CHECK(there == theta);
  Vector mean = Vector::Zero(3);
  for (int i = 0; i < 2; ++i) average(0.9, theta, mean);
  CHECK(mean.isApprox(Vector::Constant(3, 0.19f)));
}

TEST_CASE("optim: clipping by the norm is clip_grad_norm_") {
  const json golden = nn_support::golden("optim_golden.json");
  Vector gradient = vectorOf(golden["gradients"][0]);
  CHECK(clipNorm(gradient, golden["clip"]["maximum"]) == Approx(golden["clip"]["norm"].get<double>()).epsilon(1e-6));
  for (Index i = 0; i < gradient.size(); ++i)
    CHECK(gradient[i] == Approx(golden["clip"]["gradient"][static_cast<std::size_t>(i)].get<double>()).epsilon(1e-5));
  Vector small = Vector::Constant(4, 0.5f);
  CHECK(clipNorm(small, 2) == Approx(1));
  CHECK(small == Vector::Constant(4, 0.5f));
}

TEST_CASE("optim: penalties by hand") {
  const Vector theta = (Vector(4) << 1, -2, 3, 5).finished();
  const std::vector<nn::Range> weights = {{0, 3}};
  Vector gradient = Vector::Zero(4);
  CHECK(addPenalty({0.1, 0.2}, weights, theta, gradient) == Approx(0.1 * 6 + 0.1 * 14));
  CHECK(gradient[1] == Approx(-0.1 - 0.4));
  CHECK(gradient[3] == 0);
}
