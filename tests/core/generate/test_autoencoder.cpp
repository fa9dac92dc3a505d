// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/generate/autoencoder.h"
#include "core/nn/layers/kinds.h"
#include "tests/support/catch.h"

#include <Eigen/Cholesky>
#include <Eigen/LU>
#include <cmath>
#include <numbers>

using namespace perc;
using namespace perc::generate;

namespace {

std::shared_ptr<const nn::Network> network(int inputs, const std::vector<int>& hidden, int outputs) {
  return std::make_shared<const nn::Network>(nn::Shape{inputs},
                                             nn::perceptronLayers(hidden, nn::Activation::Tanh, outputs));
}

/// Three features, two codes.
Autoencoder make(const std::vector<int>& hidden, const AutoencoderSettings& settings, std::uint64_t seed = 1) {
  const auto draw = [](Random& random, MatrixRef samples) {
    for (Index i = 0; i < samples.cols(); ++i) {
      const double along = random.normal();
      samples.col(i) << static_cast<Scalar>(along), static_cast<Scalar>(-along),
          static_cast<Scalar>(0.1 * random.normal());
    }
  };
  return {settings, draw,
          startOf(network(3, hidden, 4), network(2, hidden, 3), nn::Initializer::GlorotUniform, settings, seed)};
}

Matrix normal(Index rows, Index columns, const char* stream) {
  Random random(3, stream);
  Matrix all(rows, columns);
  for (Index i = 0; i < all.size(); ++i) all.data()[i] = static_cast<Scalar>(random.normal());
  return all;
}

}  // namespace

TEST_CASE("autoencoder: the gradients of the bound are those of its differences", "[generate]") {
  const AutoencoderSettings settings{.batchSize = 5, .deviation = 0.5, .klWeight = 0.7};
  Autoencoder one = make({4}, settings);
  const Matrix samples = normal(3, 5, "samples"), noise = normal(2, 5, "noise");
  AutoencoderState state = one.state();
  Vector encoder(state.encoder.theta.size()), decoder(state.decoder.theta.size());
  REQUIRE(one.gradients(samples, noise, encoder, decoder));
  const auto value = [&](const AutoencoderState& at) {
    one.restore(at);
    Vector unusedE(encoder.size()), unusedD(decoder.size());
    const auto bound = *one.gradients(samples, noise, unusedE, unusedD);
    return bound.reconstruction + settings.klWeight * bound.divergence;
  };
  const double step = 1e-2;
  for (const bool encoding : {true, false}) {
    const Vector& gradient = encoding ? encoder : decoder;
    double worst = 0;
    for (Index i = 0; i < gradient.size(); ++i) {
      AutoencoderState up = state, down = state;
      (encoding ? up.encoder : up.decoder).theta[i] += static_cast<Scalar>(step);
      (encoding ? down.encoder : down.decoder).theta[i] -= static_cast<Scalar>(step);
      worst = std::max(worst, std::abs((value(up) - value(down)) / (2 * step) - double{gradient[i]}));
    }
    CHECK(worst < 2e-2 * double{gradient.norm()});
  }
}

TEST_CASE("autoencoder: on a linear model with the exact posterior the bound is the likelihood", "[generate]") {
  // x = W z + b + deviation * noise, z normal: p(x) = N(b, W W' + deviation²), and of z given x the mean is
  // M W'(x - b), the covariance deviation² M with M = (W'W + deviation²)^-1 (Tipping and Bishop 1999). Here W'W is
  // diagonal, so that the encoder can say it.
  const double deviation = 0.5;
  const AutoencoderSettings settings{.batchSize = 4000, .deviation = deviation};
  Autoencoder one = make({}, settings);
  AutoencoderState state = one.state();
  Eigen::Matrix<double, 3, 2> w;
  w << 1, 0, 1, 0, 0, 0.8;
  const Eigen::Vector3d b(0.3, -0.2, 0.1);
  const Eigen::Matrix2d m = (w.transpose() * w + deviation * deviation * Eigen::Matrix2d::Identity()).inverse();
  const Eigen::Matrix<double, 2, 3> mw = m * w.transpose();
  const auto set = [&](learn::Model& model, const Eigen::MatrixXd& weights, const Eigen::VectorXd& biases) {
    auto tensors = model.weights();
    REQUIRE(tensors.size() == 2);
    for (Index r = 0; r < weights.rows(); ++r)
      for (Index c = 0; c < weights.cols(); ++c)
        tensors[0].values[static_cast<std::size_t>(r * weights.cols() + c)] = static_cast<float>(weights(r, c));
    for (Index r = 0; r < biases.size(); ++r)
      tensors[1].values[static_cast<std::size_t>(r)] = static_cast<float>(biases[r]);
    REQUIRE(model.setWeights(tensors, settings.rule));
  };
  Eigen::MatrixXd encoder = Eigen::MatrixXd::Zero(4, 3);
  encoder.topRows(2) = mw;
  Eigen::VectorXd shift(4);
  shift << -mw * b, std::log(deviation * deviation * m(0, 0)), std::log(deviation * deviation * m(1, 1));
  set(state.encoder, encoder, shift);
  set(state.decoder, w, b);
  one.restore(state);
  const Eigen::Vector3d x(0.9, -0.4, 1.2);
  const Eigen::Matrix3d covariance = w * w.transpose() + deviation * deviation * Eigen::Matrix3d::Identity();
  const double likelihood = -0.5 * ((x - b).dot(covariance.inverse() * (x - b)) + std::log(covariance.determinant()) +
                                    3 * std::log(2 * std::numbers::pi));
  Vector e(state.encoder.theta.size()), d(state.decoder.theta.size());
  const auto bound = one.gradients(x.cast<Scalar>().replicate(1, 4000), normal(2, 4000, "noise"), e, d);
  REQUIRE(bound);
  CHECK(bound->reconstruction + bound->divergence == Approx(-likelihood).epsilon(0.01));  // 4000 drawn codes
  CHECK(bound->divergence > 0);
}

TEST_CASE("autoencoder: it learns a line and makes samples of it", "[generate]") {
  AutoencoderSettings settings{.batchSize = 64, .deviation = 0.2};
  settings.schedule.rate = 5e-3;
  settings.schedule.totalSteps = 600;
  Autoencoder one = make({16}, settings);
  REQUIRE(one.update());
  const double before = one.state().reconstruction + one.state().divergence;
  for (int i = 0; i < 600; ++i) REQUIRE(one.update());
  CHECK(one.state().reconstruction + one.state().divergence < before - 5);
  Matrix samples(3, 500);
  REQUIRE(one.decode(normal(2, 500, "codes"), samples));
  CHECK((samples.row(0) + samples.row(1)).cwiseAbs().maxCoeff() < 0.5f);  // x = -y
  CHECK(samples.row(0).squaredNorm() / 500 == Approx(1).epsilon(0.3));
  Matrix means(2, 500);
  REQUIRE(one.encode(samples, means));
  Matrix again(3, 500);
  REQUIRE(one.decode(means, again));
  CHECK((again - samples).squaredNorm() < 0.05f * samples.squaredNorm());
}
