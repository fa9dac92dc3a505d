// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/nn/gradients_check.h"
#include "tests/support/catch.h"

#include "core/rl/policy_loss.h"

using namespace perc;
using namespace perc::rl;

namespace {

constexpr Index kSamples = 40;

/// A batch on which some ratios are clipped on either side, for advantages of both signs.
struct Batch {
  Matrix outputs;
  double logDeviation = -0.4;
  Vector actions{kSamples}, advantages{kSamples}, old{kSamples};

  explicit Batch(bool discrete) : outputs(discrete ? 2 : 1, kSamples) {
    Random random(7, "data");
    for (Index i = 0; i < outputs.size(); ++i) outputs.data()[i] = random.normal(0, 2);
    for (Index i = 0; i < kSamples; ++i) {
      actions[i] = discrete ? double(random.below(2)) : outputs(0, i) + random.normal();
      advantages[i] = random.normal(0.2, 2);
      old[i] = logProbability(outputs.col(i).data(), discrete, logDeviation, actions[i]) + random.normal(0, 0.4);
    }
  }
  PolicySamples at(const Matrix& z, double deviation) const { return {z, deviation, actions, advantages, old}; }
};

void requireRight(const PolicyObjective& objective, bool discrete) {
  INFO((discrete ? "discrete" : "continuous") << ", clipped: " << (objective.kind == PolicyObjective::Kind::Clipped)
                                              << ", entropy: " << objective.entropyWeight);
  const Batch b(discrete);
  Matrix gradient(b.outputs.rows(), kSamples);
  const PolicyLoss loss = policyLossAndGradient(objective, b.at(b.outputs, b.logDeviation), gradient);
  CHECK(loss.total(objective) == policyLoss(objective, b.at(b.outputs, b.logDeviation)).total(objective));
  const auto total = [&](const Vector& z, double deviation) {
    return policyLoss(objective, b.at(ConstMatrixMap(z.data(), b.outputs.rows(), kSamples), deviation))
        .total(objective);
  };
  const Vector flat = ConstVectorMap(b.outputs.data(), b.outputs.size());
  const Vector estimate = gradients::differences(flat, [&](const Vector& z) { return total(z, b.logDeviation); });
  CHECK(gradient.cwiseAbs().maxCoeff() > 1e-3);
  CHECK(gradients::relativeError(ConstVectorMap(gradient.data(), gradient.size()), estimate) < 1e-6);
  if (discrete) return;
  const Vector deviation = Vector::Constant(1, b.logDeviation);
  const Vector byDeviation = gradients::differences(deviation, [&](const Vector& d) { return total(flat, d[0]); });
  CHECK(gradients::relativeError(Vector::Constant(1, loss.logDeviationGradient), byDeviation) < 1e-6);
}

}  // namespace

TEST_CASE("gradients: what policies minimise, discrete and continuous") {
  for (const bool discrete : {true, false})
    for (const auto kind : {PolicyObjective::Kind::LogProbability, PolicyObjective::Kind::Clipped})
      for (const double entropyWeight : {0.0, 0.7}) requireRight({kind, 0.2, entropyWeight, 1.0 / kSamples}, discrete);
}

TEST_CASE("gradients: where PPO cuts a ratio off, nothing pulls it further") {
  for (const bool discrete : {true, false}) {
    const Batch b(discrete);
    Matrix gradient(b.outputs.rows(), kSamples);
    const PolicyObjective objective{PolicyObjective::Kind::Clipped, 0.2, 0, 1};
    (void)policyLossAndGradient(objective, b.at(b.outputs, b.logDeviation), gradient);
    int cut = 0;
    for (Index i = 0; i < kSamples; ++i) {
      const double ratio =
          std::exp(logProbability(b.outputs.col(i).data(), discrete, b.logDeviation, b.actions[i]) - b.old[i]);
      const bool off = b.advantages[i] > 0 ? ratio > 1.2 : ratio < 0.8;
      cut += off;
      CHECK((gradient.col(i).cwiseAbs().maxCoeff() == 0) == off);
    }
    CHECK(cut > 3);
    CHECK(cut < kSamples - 3);
  }
}

TEST_CASE("gradients: policies of huge logits stay finite, and certain ones have no entropy") {
  Matrix z(2, 2), gradient(2, 2);
  z << -800, 900, 800, -900;
  const Vector actions = Vector::Zero(2), advantages = Vector::Ones(2), old = Vector::Zero(2);
  const PolicyLoss loss = policyLossAndGradient({PolicyObjective::Kind::LogProbability, 0.2, 1, 0.5},
                                                {z, 0, actions, advantages, old}, gradient);
  CHECK(loss.surrogate == Approx(800));
  CHECK(loss.entropy == 0);
  CHECK(gradient.allFinite());
  CHECK(gradient(0, 0) == Approx(-0.5));
}

TEST_CASE("gradients: the value loss") {
  Random random(3, "data");
  Matrix values(1, 9), gradient(1, 9);
  Vector targets(9);
  for (Index i = 0; i < 9; ++i) values(0, i) = random.normal(), targets[i] = random.normal();
  (void)valueLossAndGradient(values, targets, 1.0 / 9, 0.5, gradient);
  Matrix unused(1, 9);
  const Vector estimate = gradients::differences(Vector(values.transpose()), [&](const Vector& v) {
    return 0.5 * valueLossAndGradient(v.transpose(), targets, 1.0 / 9, 1, unused);
  });
  CHECK(gradients::relativeError(Vector(gradient.transpose()), estimate) < 1e-6);
}
