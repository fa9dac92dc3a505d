// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/nn/layers.h"
#include "tests/core/nn/support.h"
#include "tests/support/catch.h"

#include "core/nn/choices.h"
#include "core/nn/exchange.h"
#include "core/nn/pass.h"
#include "core/optim/optimizer.h"

#include <nlohmann/json.hpp>

using namespace perc;
using namespace perc::nn;
using nlohmann::json;
using nn_support::indexOf, nn_support::tensorsOf;

namespace {

std::vector<LayerSpec> layersOf(const json& list) {
  std::vector<LayerSpec> layers;
  for (const json& item : list) {
    if (item.is_number()) layers.push_back(dense(item.get<int>()));
    else if (item == "batch-norm") layers.push_back(batchNorm());
    else layers.push_back(activation(static_cast<Activation>(indexOf(activationOptions(), item))));
  }
  return layers;
}

Matrix matrixOf(const json& values, Index rows) {
  Matrix m(rows, static_cast<Index>(values.size()) / rows);
  for (Index i = 0; i < m.size(); ++i) m.data()[i] = values[static_cast<std::size_t>(i)].get<float>();
  return m;
}

/// Equal to within 1e-5 of the tensor's largest number, or 1e-7: the bias before a batch normalisation has gradient 0.
void requireNear(const std::vector<float>& ours, const json& golden) {
  CHECK(nn_support::relativeError(ours, golden) < 1e-5);
}
void requireNear(const ConstMatrixRef& ours, const json& golden) {
  const Matrix copy = ours;
  requireNear(std::vector<float>(copy.data(), copy.data() + copy.size()), golden);
}
void requireTensorsNear(const std::vector<NamedTensor>& ours, const json& golden) {
  std::size_t compared = 0;
  for (const NamedTensor& t : ours) {
    if (!golden.contains(t.name)) continue;
    INFO(t.name);
    requireNear(t.values, golden[t.name]);
    ++compared;
  }
  CHECK(compared == golden.size());
}

}  // namespace

TEST_CASE("nn: forward, losses, gradients and running statistics are PyTorch's") {
  const json golden = nn_support::golden("nn_golden.json");
  REQUIRE(golden["cases"].size() == 16);
  for (const json& c : golden["cases"]) {
    INFO(c["name"]);
    const Network network(c["inputs"].get<int>(), layersOf(c["layers"]));
    Vector theta(network.parameterCount()), buffers(network.bufferCount()), gradient(network.parameterCount());
    REQUIRE(fromTensors(network, tensorsOf(c["tensors"]), theta, buffers).ok());
    CHECK(toTensors(network, theta, buffers) == tensorsOf(c["tensors"]));
    Loss loss{.kind = static_cast<LossKind>(indexOf(lossOptions(), c["loss"])),
              .task = c["regression"] ? Task::Regression : Task::Classification};
    loss.classWeights = c["class_weights"].get<std::vector<Scalar>>();
    const Matrix x = matrixOf(c["x"], network.inputs());
    const Matrix targets = matrixOf(c["targets"], c["regression"] ? network.outputs() : 1);
    const Vector weights = c["weights"].empty() ? Vector() : Vector(matrixOf(c["weights"], 1).transpose());
    Workspace workspace(network, x.cols());
    REQUIRE(forward(network, theta, buffers, x, workspace));
    requireNear(workspace.output(), c["evaluated"]);
    Random dropout(1, "dropout");
    const double value =
        *trainGradient(network, theta, buffers, {x, targets, weights}, loss, dropout, workspace, gradient);
    requireNear(workspace.output(), c["outputs"]);
    CHECK(value == Approx(c["mean_loss"].get<double>()).epsilon(1e-5));
    Vector losses(x.cols());
    sampleLosses(loss, workspace.output(), targets, losses);
    requireNear(losses, c["sample_losses"]);
    requireTensorsNear(toTensors(network, gradient, buffers), c["gradients"]);
    requireTensorsNear(toTensors(network, theta, buffers), c["buffers_after"]);
  }
}

TEST_CASE("nn: twenty updates of a small network end where PyTorch's do") {
  const json golden = nn_support::golden("nn_golden.json");
  REQUIRE(golden["runs"].size() == 2);
  for (const json& run : golden["runs"]) {
    INFO(run["name"]);
    const Network network(2, perceptronLayers({8, 8}, Activation::Tanh, 1));
    Vector theta(network.parameterCount()), buffers, gradient(network.parameterCount());
    REQUIRE(fromTensors(network, tensorsOf(run["tensors"]), theta, buffers).ok());
    const Matrix x = matrixOf(run["x"], 2), targets = matrixOf(run["targets"], 1);
    const optim::Optimizer optimizer =
        optim::defaults(static_cast<optim::Rule>(indexOf(optim::ruleOptions(), run["name"])));
    optim::OptimizerState state = optim::initialState(optimizer, theta.size());
    Workspace workspace(network, 10);
    Random dropout(1, "dropout");
    for (const json& wanted : run["losses"]) {
      const double loss =
          *trainGradient(network, theta, buffers, {x, targets},
                         {.kind = LossKind::MeanSquaredError, .task = Task::Regression}, dropout, workspace, gradient);
      CHECK(loss == Approx(wanted.get<double>()).epsilon(1e-5));
      optim::update(optimizer, run["rate"], gradient, theta, state);
    }
    requireTensorsNear(toTensors(network, theta, buffers), run["after"]);
  }
}
