// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/nn/support.h"

#include "core/cartpole/settings.h"
#include "core/nn/exchange.h"
#include "core/optim/optimizer.h"
#include "core/nn/layers/kinds.h"
#include "core/rl/dqn_update.h"

#include <nlohmann/json.hpp>

using namespace perc;
using namespace perc::rl;
using nlohmann::json;
using nn_support::tensorsOf, nn_support::vectorOf;

namespace {

const Space kSpace = cartpole::CartPoleSettings{}.space();

Vector parametersOf(const nn::Network& network, const json& tensors) {
  Vector theta(network.parameterCount()), none;
  REQUIRE(nn::fromTensors(network, tensorsOf(tensors), theta, none).ok());
  return theta;
}

void requireNear(const ConstVectorRef& ours, const ConstVectorRef& golden) {
  REQUIRE(ours.size() == golden.size());
  CHECK((ours - golden).cwiseAbs().maxCoeff() / std::max(Scalar(1e-2), golden.cwiseAbs().maxCoeff()) < 1e-5);
}

ReplayMemory memoryOf(const json& c) {
  const std::size_t size = c["actions"].size();
  ReplayMemory memory(static_cast<int>(size), false, 4);
  for (std::size_t i = 0; i < size; ++i) {
    float state[4], next[4];
    for (std::size_t k = 0; k < 4; ++k) {
      state[k] = c["states"][4 * i + k].get<float>();
      next[k] = c["next"][4 * i + k].get<float>();
    }
    Memory one{state, next};
    one.rewards = c["rewards"][i].get<float>();
    one.action = c["actions"][i].get<std::int8_t>();
    one.steps = c["steps"][i].get<std::uint8_t>();
    one.terminated = c["terminated"][i].get<std::uint8_t>();
    memory.add(one);
  }
  return memory;
}

}  // namespace

TEST_CASE("dqn: loss, gradient and updates are PyTorch's: plain, double, duelling, n-step, weighted, clipped") {
  const json golden = nn_support::golden("rl_dqn.json");
  REQUIRE(golden["cases"].size() == 7);
  for (const json& c : golden["cases"]) {
    INFO(c["name"]);
    const nn::Network network(4, nn::perceptronLayers({8, 6}, nn::Activation::Relu, valueOutputs(c["duelling"])));
    Vector theta = parametersOf(network, c["online"]);
    const Vector target = parametersOf(network, c["target"]);
    const ReplayMemory memory = memoryOf(c);
    Settings settings;
    settings.discount = golden["discount"];
    settings.dqnDouble = c["double"];
    DqnUpdate update(network, kSpace, memory.size());
    std::vector<int> indices(static_cast<std::size_t>(memory.size()));
    for (std::size_t i = 0; i < indices.size(); ++i) indices[i] = static_cast<int>(i);
    update.take(memory, settings, indices, c["weights"].get<std::vector<Scalar>>());
    Vector gradient(theta.size());
    optim::Optimizer adam = optim::defaults(optim::Rule::Adam);
    optim::OptimizerState state = optim::initialState(adam, theta.size());
    bool first = true;
    for (const json& wanted : c["losses"]) {
      CHECK(*update.gradient(settings, theta, target, gradient, {}) == Approx(wanted.get<double>()).epsilon(1e-5));
      if (first) {
        requireNear(update.targets(), vectorOf(c["targets"]));
        requireNear(ConstVectorMap(update.q().data(), update.q().size()), vectorOf(c["q"]));
        CHECK(update.gradientNorm() == Approx(c["norm"].get<double>()).epsilon(1e-5));
        requireNear(gradient, parametersOf(network, c["gradient"]));
      }
      first = false;
      optim::update(adam, golden["rate"], gradient, theta, state);
    }
    requireNear(theta, parametersOf(network, c["after"]));
  }
}

TEST_CASE("dqn: priorities favour what surprised, weights make up for it") {
  const nn::Network network(4, nn::perceptronLayers({4}, nn::Activation::Relu, 2));
  ReplayMemory memory(100, true, 4);
  for (int i = 0; i < 100; ++i) {
    const float state[4] = {static_cast<float>(i)};
    memory.add({state, state});
    memory.setPriority(i, i == 40 ? 99 : 1);
  }
  DqnUpdate update(network, kSpace, 20);
  Random random(4, "exploration");
  int often = 0;
  double rest = 0;
  for (int draw = 0; draw < 50; ++draw) {
    update.draw(memory, Settings{}, 1, random);
    for (Index s = 0; s < 20; ++s) {
      const bool favoured = update.indices()[static_cast<std::size_t>(s)] == 40;
      often += favoured;
      CHECK(update.weights()[s] == Approx(favoured ? 1.0 / 99 : 1));
      if (!favoured) rest += update.indices()[static_cast<std::size_t>(s)];
    }
  }
  CHECK(often == Approx(500).margin(10));
  CHECK(rest / (1000 - often) == Approx(49.5).margin(4));
}
