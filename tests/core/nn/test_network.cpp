// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/nn/choices.h"
#include "core/nn/exchange.h"
#include "core/nn/network.h"
#include "tests/core/nn/layers.h"
#include "tests/support/catch.h"

#include <cmath>
#include <limits>

using namespace perc;
using namespace perc::nn;

namespace {

const Network& sample() {
  static const Network network(3, {dense(4), batchNorm(), activation(Activation::Prelu), dropout(0.5), dense(2)});
  return network;
}

struct Numbers {
  Vector theta = Vector::Zero(sample().parameterCount()), buffers = Vector::Zero(sample().bufferCount());
  explicit Numbers(std::uint64_t seed, Initializer how = Initializer::HeNormal) {
    Random random(seed, "init");
    sample().initialise(theta, buffers, how, random);
  }
};

}  // namespace

TEST_CASE("nn: segments cover the parameters, with PyTorch's names and shapes") {
  std::vector<std::string> names;
  Index next = 0;
  for (const Segment& s : sample().segments()) {
    CHECK(s.offset == next);
    next += s.size();
    names.push_back(s.name);
  }
  CHECK(next == sample().parameterCount());
  CHECK(next == 3 * 4 + 4 + 4 + 4 + 1 + 4 * 2 + 2);
  CHECK(names ==
        std::vector<std::string>{"0.weight", "0.bias", "1.weight", "1.bias", "2.weight", "4.weight", "4.bias"});
  CHECK(sample().segments()[0].shape == std::vector<std::int64_t>{4, 3});
  CHECK(sample().bufferSegments()[2].name == "1.num_batches_tracked");
  CHECK(sample().bufferSegments()[2].shape.empty());
  CHECK(sample().bufferCount() == 9);
  CHECK(sample().outputs() == 2);
  CHECK(sample().parametersFrom(2).offset == 24);
  CHECK(sample().parametersFrom(5).size == 0);
}

TEST_CASE("nn: tensors are row-major: one row per output") {
  Numbers n(1);
  n.theta.head(12) = Vector::LinSpaced(12, 0, 11);  // column-major: output runs fastest
  const std::vector<NamedTensor> tensors = toTensors(sample(), n.theta, n.buffers);
  CHECK(tensors[0].values == std::vector<float>{0, 4, 8, 1, 5, 9, 2, 6, 10, 3, 7, 11});
  Numbers other(2);
  REQUIRE(fromTensors(sample(), tensors, other.theta, other.buffers).ok());
  CHECK(other.theta == n.theta);
  CHECK(other.buffers == n.buffers);
}

TEST_CASE("nn: tensors that do not fit are refused by name, and nothing changes") {
  const Numbers source(1);
  const std::vector<NamedTensor> good = toTensors(sample(), source.theta, source.buffers);
  Numbers n(2);
  const Numbers before(2);
  const auto refusal = [&](std::vector<NamedTensor> tensors) {
    const Result<void> result = fromTensors(sample(), tensors, n.theta, n.buffers);
    REQUIRE_FALSE(result.ok());
    CHECK(n.theta == before.theta);
    CHECK(n.buffers == before.buffers);
    return result.error().english();
  };
  auto tensors = good;
  tensors.pop_back();
  CHECK_THAT(refusal(tensors), Catch::Contains("4.bias is missing"));
  tensors = good;
  tensors[0].shape = {3, 4};
  CHECK_THAT(refusal(tensors), Catch::Contains("0.weight") && Catch::Contains("3 x 4") && Catch::Contains("4 x 3"));
  tensors = good;
  tensors[1].values[2] = std::numeric_limits<float>::quiet_NaN();
  CHECK_THAT(refusal(tensors), Catch::Contains("0.bias") && Catch::Contains("not finite"));
  tensors = good;
  REQUIRE(tensors[5].name == "1.running_var");
  tensors[5].values[0] = -1;
  CHECK_THAT(refusal(tensors), Catch::Contains("1.running_var") && Catch::Contains("negative variance"));
  tensors = good;
  tensors.push_back({"9.weight", {1}, {1}});
  CHECK_THAT(refusal(tensors), Catch::Contains("9.weight"));
  tensors = good;
  tensors.push_back(good[0]);
  CHECK_THAT(refusal(tensors), Catch::Contains("0.weight is there twice"));
}

TEST_CASE("nn: descriptions from outside are checked before anything is made of them") {
  CHECK(Network::check(2, {dense(8), dense(1)}).ok());
  CHECK_FALSE(Network::check(0, {dense(1)}).ok());
  CHECK_FALSE(Network::check(2, {}).ok());
  CHECK_THAT(Network::check(2, {dense(8), dense(0)}).error().english(),
             Catch::Contains("Layer 2 (dense 0): it has 0 units; 1 to 65536 are allowed"));
  CHECK_FALSE(Network::check(2, {dropout(1)}).ok());
  CHECK_FALSE(Network::check(2, {dropout(std::nan(""))}).ok());
  CHECK_FALSE(Network::check(65536, {dense(65536)}).ok());
}

TEST_CASE("nn: initialisers have the variance and the limits their papers give") {
  const int inputs = 60, outputs = 140;
  const Network network(inputs, {dense(outputs)});
  const double n = inputs, m = outputs;
  const struct {
    Initializer how;
    double variance, limit;
  } expected[] = {{Initializer::GlorotUniform, 2 / (n + m), std::sqrt(6 / (n + m))},
                  {Initializer::GlorotNormal, 2 / (n + m), 0},
                  {Initializer::HeUniform, 2 / n, std::sqrt(6 / n)},
                  {Initializer::HeNormal, 2 / n, 0},
                  {Initializer::LecunNormal, 1 / n, 0},
                  {Initializer::Uniform, 1 / 12.0, 0.5},
                  {Initializer::Zeros, 0, 0},
                  {Initializer::TorchDefault, 1 / (3 * n), 1 / std::sqrt(n)}};
  CHECK(std::size(expected) == initializerOptions().size());
  for (const auto& e : expected) {
    INFO(initializerOptions()[static_cast<std::size_t>(e.how)].id);
    Vector theta(network.parameterCount()), buffers;
    Random random(7, "init");
    network.initialise(theta, buffers, e.how, random);
    const Vector weights = theta.head(inputs * outputs), biases = theta.tail(outputs);
    CHECK(weights.mean() == Approx(0).margin(0.02));
    CHECK(weights.squaredNorm() / static_cast<double>(weights.size()) == Approx(e.variance).epsilon(0.05));
    if (e.limit > 0) {
      CHECK(weights.cwiseAbs().maxCoeff() <= e.limit);
      CHECK(weights.cwiseAbs().maxCoeff() > 0.99 * e.limit);
    }
    CHECK((biases.cwiseAbs().maxCoeff() > 0) == (e.how == Initializer::TorchDefault));
  }
}

TEST_CASE("nn: a seed gives the same weights always, another seed others; one layer can be drawn anew") {
  CHECK(Numbers(3).theta == Numbers(3).theta);
  CHECK(Numbers(3).theta != Numbers(4).theta);
  Numbers n(3);
  Random random(9, "init");
  sample().initialiseLayer(4, n.theta, n.buffers, Initializer::HeNormal, random);
  const Index from = sample().parametersFrom(4).offset;
  CHECK(n.theta.head(from) == Numbers(3).theta.head(from));
  CHECK(n.theta.tail(10) != Numbers(3).theta.tail(10));
  CHECK(n.theta[24] == Scalar(kPreluStart));
}
