// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/nn/support.h"

#include "core/nn/exchange.h"
#include "core/nn/layers/notation.h"
#include "core/nn/pass.h"
#include "core/nn/torch.h"
#include "core/optim/optimizer.h"
#include "tests/support/catch.h"

#include <cstdio>

using namespace perc;
using namespace perc::nn;
using nlohmann::json;
using nn_support::tensorsOf;

namespace {

Shape shapeOf(const json& sizes) {
  if (sizes.size() == 1) return {sizes[0]};
  return {sizes[0], sizes[1], sizes[2]};
}

/// From PyTorch's order of an image's numbers (channel, row, column) to ours, sample by sample.
Matrix channelsLast(const json& values, const Shape& shape) {
  Matrix m(shape.size(), static_cast<Index>(values.size()) / shape.size());
  std::size_t next = 0;
  for (Index s = 0; s < m.cols(); ++s)
    for (Index c = 0; c < shape.channels; ++c)
      for (Index p = 0; p < shape.places(); ++p) m(p * shape.channels + c, s) = values[next++].get<Scalar>();
  return m;
}

void requireNear(const ConstMatrixRef& ours, const Matrix& golden, double limit = 1e-5) {
  REQUIRE(ours.size() == golden.size());
  const double scale = std::max(1e-2, static_cast<double>(golden.cwiseAbs().maxCoeff()));
  CHECK(static_cast<double>((ours - golden).cwiseAbs().maxCoeff()) / scale < limit);
}

/// Of all tensors that the golden values name.
void requireNear(const std::vector<NamedTensor>& ours, const json& golden, double limit) {
  std::size_t compared = 0;
  for (const NamedTensor& t : ours)
    if (golden.contains(t.name)) {
      INFO(t.name);
      CHECK(nn_support::relativeError(t.values, golden[t.name]) < limit);
      ++compared;
    }
  CHECK(compared == golden.size());
}

void requireShapes(const std::vector<NamedTensor>& ours, const json& golden) {
  REQUIRE(ours.size() == golden.size());
  for (const json& theirs : golden) {
    const auto same = [&](const NamedTensor& t) { return t.name == theirs["name"].get<std::string>(); };
    const auto tensor = std::ranges::find_if(ours, same);
    INFO(theirs["name"]);
    REQUIRE(tensor != ours.end());
    CHECK(json(tensor->shape) == theirs["shape"]);
  }
}

json torchText(const Network& network) {
  const TorchNetwork text = torchNetwork(network);
  return {{"definitions", text.definitions}, {"modules", text.modules}};
}

}  // namespace

TEST_CASE("nn: every kind of layer computes, learns and is written as PyTorch's", "[levels]") {
  for (const json& c : nn_support::golden("nn_layers.json")) {
    INFO(c["layers"]);
    const Shape input = shapeOf(c["input"]), output = shapeOf(c["output"]);
    const Network network(input, *readLayers(c["layers"].get<std::string>()));
    REQUIRE(network.layers().back().layer->out() == output);
    Vector theta(network.parameterCount()), buffers(network.bufferCount()), gradient(network.parameterCount());
    REQUIRE(fromTensors(network, tensorsOf(c["tensors"]), theta, buffers).ok());
    const Matrix x = channelsLast(c["x"], input), targets = channelsLast(c["targets"], output);
    const Loss loss{.kind = LossKind::MeanSquaredError, .task = Task::Regression};
    Workspace workspace(network, x.cols());
    REQUIRE(forward(network, theta, buffers, x, workspace));
    requireNear(workspace.output(), channelsLast(c["evaluated"], output));

    Random dropout(1, "dropout");
    REQUIRE(forwardTraining(network, theta, buffers, x, dropout, workspace));
    requireNear(workspace.output(), channelsLast(c["outputs"], output));
    CHECK(meanLossAndGradient(loss, workspace.output(), targets, Vector(), workspace.outputGradient()) ==
          Approx(c["loss"].get<double>()).epsilon(1e-5));
    REQUIRE(backward(network, theta, buffers, x, workspace, gradient, {}, true));
    requireNear(workspace.inputGradient(), channelsLast(c["input_gradient"], input));
    requireNear(toTensors(network, gradient, buffers), c["gradients"], 1e-5);
    updateRunningStatistics(workspace, buffers);
    requireNear(toTensors(network, theta, buffers), c["buffers_after"], 1e-5);

    const optim::Optimizer rule = optim::defaults(optim::Rule::Sgd);
    optim::OptimizerState state = optim::initialState(rule, theta.size());
    for (int update = 1; update <= 300; ++update) {
      optim::update(rule, 0.05, gradient, theta, state);
      REQUIRE(trainGradient(network, theta, buffers, {x, targets}, loss, dropout, workspace, gradient));
      if (update == 20) requireNear(toTensors(network, theta, buffers), c["after"], 1e-5);
    }
    // In single precision, at every instruction level. A power iteration, which moves in every pass, drifts furthest.
    const bool powerIteration = c["layers"].get<std::string>().starts_with("spectral");
    requireNear(workspace.output(), channelsLast(c["outputs_300"], output), powerIteration ? 5e-4 : 1e-4);
    requireShapes(toTensors(network, theta, buffers), c["tensors"]);
    CHECK(torchText(network) == c["torch"]);  // which PyTorch has run
  }
}

TEST_CASE("nn: max pooling gives each slope to the first of the largest, for any number of channels", "[levels]") {
  constexpr struct {
    const char* notation;
    int high, wide, down, across, pad;
  } kCases[] = {{"maxpool 2", 2, 2, 2, 2, 0},
                {"maxpool 3x2", 3, 2, 3, 2, 0},
                {"maxpool 2 stride 1", 2, 2, 1, 1, 0},
                {"maxpool 3 stride 2 pad 1", 3, 3, 2, 2, 1}};
  constexpr Index kSamples = 3;
  Random random(1, "pooling");
  for (const auto& w : kCases)
    for (int channels = 1; channels <= 34; ++channels) {
      CAPTURE(w.notation, channels);
      const Shape in(channels, 6, 10 + channels % 2);
      const LayerPointer layer = *(*readLayers(w.notation))[0].make({in});
      const Shape out = layer->out();
      Vector x(in.size() * kSamples), y(out.size() * kSamples + kSlack), dy = y, dx = Vector::Ones(x.size() + kSlack);
      for (Scalar& number : x) number = static_cast<Scalar>(random.below(5));  // many are equal
      for (Scalar& number : dy) number = static_cast<Scalar>(random.normal());
      Work work{};
      work.samples = kSamples, work.x = x.data(), work.xStride = in.size(), work.y = y.data();
      layer->forward(work);
      layer->backward(work, {dy.data(), dx.data(), nullptr, nullptr});
      // By the window's definition, number by number.
      Vector expected = Vector::Zero(x.size());
      bool largest = true;
      for (Index i = 0; i < out.size() * kSamples; ++i) {
        const Index c = i % channels, column = i / channels % out.width, row = i / channels / out.width % out.height;
        Index best = -1;
        for (Index r = row * w.down - w.pad; r < row * w.down - w.pad + w.high; ++r)
          for (Index k = column * w.across - w.pad; k < column * w.across - w.pad + w.wide; ++k) {
            const Index at = i / out.size() * in.size() + (r * in.width + k) * channels + c;
            if (r >= 0 && k >= 0 && r < in.height && k < in.width && (best < 0 || x[at] > x[best])) best = at;
          }
        largest = largest && y[i] == x[best];
        expected[best] += dy[i];
      }
      CHECK(largest);
      CHECK((dx.head(x.size()) - expected).cwiseAbs().maxCoeff() < 1e-5f);
    }
}

TEST_CASE("prints what tests/golden/nn_layers.py runs", "[.torch]") {
  json all = json::object();
  for (const json& c : nn_support::golden("nn_layers.json")) {
    const auto notation = c["layers"].get<std::string>();
    all[notation] = torchText(Network(shapeOf(c["input"]), *readLayers(notation)));
  }
  std::printf("%s\n", all.dump(1).c_str());
}
