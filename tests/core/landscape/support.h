// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/landscape/network_loss.h"
#include "core/nn/exchange.h"
#include "core/nn/layers/notation.h"
#include "tests/core/nn/support.h"

#include <cmath>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace landscape_support {

using nlohmann::json;
using perc::Index;
using perc::Matrix;
using perc::Scalar;
using perc::Vector;

inline std::shared_ptr<const perc::nn::Network> networkOf(const std::string& layers, perc::nn::Shape input) {
  return std::make_shared<const perc::nn::Network>(input, *perc::nn::readLayers(layers));
}

inline Vector normalNumbers(Index count, std::uint64_t seed) {
  perc::Random random(seed, "data");
  Vector v(count);
  for (Scalar& one : v) one = static_cast<Scalar>(random.normal());
  return v;
}

/// Parameters of a network from golden tensors.
inline Vector parametersOf(const perc::nn::Network& network, const json& tensors) {
  Vector theta(network.parameterCount()), buffers(network.bufferCount());
  REQUIRE(perc::nn::fromTensors(network, nn_support::tensorsOf(tensors), theta, buffers).ok());
  return theta;
}

/// A network in some state on random samples of three classes (or values, for one output).
struct Problem {
  std::shared_ptr<const perc::nn::Network> network;
  Vector theta, buffers;
  Matrix x, targets;
  perc::nn::Loss loss;

  Problem(const std::string& layers, perc::nn::Shape input, Index samples)
      : network(networkOf(layers, input)),
        theta(network->parameterCount()),
        buffers(network->bufferCount()),
        x(network->inputs(), samples),
        targets(1, samples) {
    perc::Random random(7, "init");
    network->initialise(theta, buffers, perc::nn::Initializer::HeNormal, random);
    x.reshaped() = normalNumbers(x.size(), 2);
    if (network->outputs() == 1) {
      loss = {.kind = perc::nn::LossKind::MeanSquaredError, .task = perc::nn::Task::Regression};
      targets.row(0) = normalNumbers(samples, 3).transpose();
    } else {
      loss = {.kind = perc::nn::LossKind::CategoricalCrossEntropy};
      for (Scalar& one : targets.reshaped()) one = static_cast<Scalar>(random.below(3));
    }
  }
  perc::landscape::LossData data() const {
    return {network, buffers, loss, {x.data(), x.rows(), x.cols()}, {targets.data(), 1, targets.cols()}, nullptr};
  }
};

/// f = sum of values_i (q_i'x)² / 2 with orthonormal q_i: the Hessian has these eigenvalues everywhere.
class Quadratic final : public perc::landscape::Objective {
 public:
  explicit Quadratic(std::vector<double> values) : m_values(std::move(values)) {
    const auto n = static_cast<Index>(m_values.size());
    // A reflection: orthogonal and symmetric.
    const Eigen::VectorXd v = normalNumbers(n, 9).cast<double>();
    m_axes = Eigen::MatrixXd::Identity(n, n) - 2 / v.squaredNorm() * v * v.transpose();
    const Eigen::VectorXd diagonal = Eigen::Map<const Eigen::VectorXd>(m_values.data(), n);
    m_hessian = m_axes * diagonal.asDiagonal() * m_axes.transpose();
  }
  Index dimension() const override { return m_hessian.rows(); }
  std::optional<double> value(const perc::ConstVectorRef& theta, perc::StopToken stop) override {
    if (stop.stopRequested()) return {};
    const Eigen::VectorXd x = theta.cast<double>();
    return x.dot(m_hessian * x) / 2;
  }
  std::optional<double> gradient(const perc::ConstVectorRef& theta, perc::VectorRef gradient,
                                 perc::StopToken stop) override {
    gradient = (m_hessian * theta.cast<double>()).cast<Scalar>();
    return value(theta, stop);
  }
  bool hessianVector(const perc::ConstVectorRef&, const perc::ConstVectorRef& vector, perc::VectorRef product,
                     perc::StopToken stop) override {
    ++products;
    product = (m_hessian * vector.cast<double>()).cast<Scalar>();
    return !stop.stopRequested();
  }
  Eigen::VectorXd axis(Index i) const { return m_axes.col(i); }

  int products = 0;

 private:
  std::vector<double> m_values;
  Eigen::MatrixXd m_axes, m_hessian;
};

/// The largest difference over the larger of the largest number and 1e-2.
inline double relativeError(const Vector& ours, const Vector& golden) {
  REQUIRE(ours.size() == golden.size());
  return static_cast<double>((ours - golden).cwiseAbs().maxCoeff()) /
         std::max(1e-2, static_cast<double>(golden.cwiseAbs().maxCoeff()));
}

}  // namespace landscape_support
