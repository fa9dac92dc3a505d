// SPDX-License-Identifier: GPL-3.0-or-later
// Rules as other tools compute them: numbers that these tools gave (findings/fann_irprop_goes_uphill.sh runs FANN).
#include "tests/support/catch.h"

#include "core/optim/optimizer.h"

#include <cmath>
#include <vector>

using namespace perc;
using namespace perc::optim;

namespace {

/// The third of many parameters, so that whole registers and the rest of them are gone through.
double last(const Vector& theta) { return theta[theta.size() - 1]; }

}  // namespace

TEST_CASE("optim: rules as in tfjs walk as tfjs 4.22.0 walked") {
  const std::vector<std::vector<double>> gradients = {
      {0.5, -2, 1e-4, 0}, {-0.25, 1, 2e-4, 0.1}, {0.5, 0.5, -1e-4, 3}, {1, -1, 0, -3}};
  struct Path {
    Rule rule;
    std::vector<std::vector<double>> thetas;
  };
  const Path paths[] = {{Rule::TfjsRmsProp,
                         {{0.683772862, 1.31622767, 0.968534172, 1},
                          {0.831214547, 1.16878569, 0.906783402, 0.683788061},
                          {0.609539211, 1.09332204, 0.937583983, 0.367718309},
                          {0.347636700, 1.23544145, 0.937583983, 0.597079754}}},
                        {Rule::TfjsAdagrad,
                         {{0.915484607, 1.09877300, 0.999968350, 1},
                          {0.954409540, 1.05449224, 0.999905109, 0.969848871},
                          {0.892980039, 1.03287530, 0.999936759, 0.870454431},
                          {0.815423369, 1.07255912, 0.999936759, 0.940950036}}},
                        {Rule::TfjsAdadelta,
                         {{0.949999988, 1.20000005, 0.999989986, 1},
                          {0.974999964, 1.10000002, 0.999969959, 0.990000010},
                          {0.924999952, 1.05000007, 0.999979973, 0.689999998},
                          {0.824999928, 1.15000010, 0.999979973, 0.990000010}}}};
  for (const Path& path : paths) {
    const Optimizer optimizer = defaults(path.rule);
    Vector theta = Vector::Ones(4 * 9);
    OptimizerState state = initialState(optimizer, theta.size());
    for (std::size_t step = 0; step < gradients.size(); ++step) {
      Vector gradient(theta.size());
      for (Index i = 0; i < theta.size(); ++i)
        gradient[i] = static_cast<Scalar>(gradients[step][static_cast<std::size_t>(i) % 4]);
      update(optimizer, 0.1, gradient, theta, state);
      for (Index i = 0; i < theta.size(); ++i)
        CHECK(theta[i] == Approx(path.thetas[step][static_cast<std::size_t>(i) % 4]).epsilon(3e-7));
    }
  }
}

TEST_CASE("optim: iRprop- as in FANN goes where libfann 2.2 went, uphill where the slope has changed") {
  // A network of one weight from 1 and one bias from 0 learns to put out 0: both have the gradient weight + bias.
  const double outputs[] = {0.75999999,   0.472003003,  0.126399994,   -0.288320065, -0.0809600353, 0.167871982,
                            0.292288005,  0.142988741,  -0.0361703336, 0.053409189,  -0.0540862679, -0.00033852458,
                            0.0641587675, 0.0964073837, 0.0577090383,  0.0112709701, -0.044454664,  -0.0165918469,
                            0.0168435276, 0.0335611999, 0.0134999454,  -0.010573566, 0.00146320462, -0.0129808784};
  const auto walk = [](Rule rule, std::size_t steps) {
    const Optimizer optimizer = defaults(rule);
    Vector theta = Vector::Zero(2 * 17);
    theta.head(17).setOnes();
    OptimizerState state = initialState(optimizer, theta.size());
    std::vector<double> path;
    for (std::size_t i = 0; i < steps; ++i) {
      const Scalar output = theta[0] + theta[theta.size() - 1];
      update(optimizer, 0.1, Vector::Constant(theta.size(), output), theta, state);
      path.push_back(double{theta[0]} + last(theta));
    }
    return path;
  };
  const std::vector<double> fann = walk(Rule::FannRprop, std::size(outputs));
  for (std::size_t i = 0; i < fann.size(); ++i) CHECK(fann[i] == Approx(outputs[i]).margin(2e-6));
  CHECK(fann[6] > fann[5]);  // from .17 to .29: away from the target
  // The published rule stays where the slope has changed.
  const std::vector<double> published = walk(Rule::Rprop, 8);
  CHECK(published[3] < 0);
  CHECK(published[4] == published[3]);
}

TEST_CASE("optim: iRprop- as in FANN moves without a gradient, and keeps weights within 1500") {
  const Optimizer optimizer = defaults(Rule::FannRprop);
  Vector theta = Vector::Constant(20, 1499);
  OptimizerState state = initialState(optimizer, theta.size());
  update(optimizer, 0.1, Vector::Zero(20), theta, state);
  CHECK(last(theta) == Approx(1499.12));
  for (int i = 0; i < 20; ++i) update(optimizer, 0.1, Vector::Zero(20), theta, state);
  CHECK(last(theta) == 1500);
  theta.setConstant(-1499);
  for (int i = 0; i < 3; ++i) update(optimizer, 0.1, Vector::Ones(20), theta, state);
  CHECK(last(theta) == -1500);
}

TEST_CASE("optim: Rprop's step begins with the rate of its first update and keeps within its limits") {
  const Optimizer optimizer = defaults(Rule::Rprop);
  Vector theta = Vector::Zero(3);
  OptimizerState state = initialState(optimizer, 3);
  update(optimizer, 0.5, Vector::Ones(3), theta, state);
  CHECK(last(theta) == -0.5);
  update(optimizer, 7, Vector::Ones(3), theta, state);  // the rate says nothing any more
  CHECK(last(theta) == Approx(-0.5 - 0.6));
  for (int i = 0; i < 60; ++i) update(optimizer, 7, Vector::Ones(3), theta, state);
  CHECK(state.second[2] == 50);
  for (int i = 0; i < 200; ++i) update(optimizer, 7, Vector::Constant(3, i % 3 == 0 ? -1 : 1), theta, state);
  CHECK(state.second[2] < 1);
  update(optimizer, 1, Vector::Constant(3, NAN), theta, state);
  CHECK(std::isnan(theta[2]));
}
