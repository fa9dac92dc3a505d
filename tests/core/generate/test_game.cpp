// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/generate/game.h"
#include "core/generate/measures.h"
#include "tests/core/generate/support.h"
#include "tests/core/nn/layers.h"

#include <atomic>
#include <map>

using namespace perc;
using namespace perc::generate;
using namespace generate_test;

namespace {

const std::map<std::string, GameKind> kKinds{{"saturating", GameKind::Saturating},
                                             {"non-saturating", GameKind::NonSaturating},
                                             {"least-squares", GameKind::LeastSquares},
                                             {"hinge", GameKind::Hinge},
                                             {"wasserstein", GameKind::Wasserstein}};

const auto kNothingDrawn = [](Random&, MatrixRef) {};

/// On the ring, with small networks.
Game ringGame(GameSettings settings, std::uint64_t seed = 1) {
  const auto layers = [](int outputs) { return nn::perceptronLayers({32, 32}, nn::Activation::Relu, outputs); };
  settings.batchSize = 64;
  return {settings, [](Random& random, MatrixRef points) { draw(Planar::Ring, random, points); },
          startOf(network(2, layers(2)), network(2 * settings.packing, layers(1)), nn::Initializer::HeUniform, settings,
                  seed)};
}

std::uint64_t bitsOf(const Game& game) {
  Fingerprint fingerprint;
  game.state().addTo(fingerprint);
  return fingerprint.value();
}

}  // namespace

TEST_CASE("games: losses and gradients of both players are PyTorch's", "[generate]") {
  const json golden = nn_support::golden("generate_games.json");
  REQUIRE(golden["cases"].size() == 12);
  for (const json& c : golden["cases"]) {
    const json& options = c["options"];
    INFO(c["game"] << " " << options);
    GameSettings settings{.kind = kKinds.at(c["game"]), .batchSize = 8};
    settings.packing = options.value("packing", 1);
    settings.smoothing = options.value("smoothing", 0.0);
    settings.gradientPenalty = options.value("gradientPenalty", 0.0);
    settings.r1 = options.value("r1", 0.0);
    std::vector<nn::LayerSpec> critic{nn::dense(6)};
    if (options.contains("batchNorm")) critic.push_back(nn::batchNorm());
    critic.insert(critic.end(), {nn::activation(nn::Activation::Tanh), nn::dense(1)});
    GameState state = startOf(network(3, nn::perceptronLayers({5}, nn::Activation::Tanh, 2)),
                              network(2 * settings.packing, critic), nn::Initializer::GlorotUniform, settings, 1);
    put(c["generator"], state.generator);
    put(c["critic"], state.critic);
    Game game(settings, kNothingDrawn, state);
    const Index rows = 2 * settings.packing;
    Vector gradient(state.critic.theta.size());
    const auto loss = game.criticGradient(samplesOf(c["real"], rows), samplesOf(c["generated"], rows), gradient);
    CHECK(loss.value() == Approx(c["criticLoss"].get<double>()).epsilon(1e-5));
    requireNear(state.critic, gradient, c["criticGradient"]);
    gradient.resize(state.generator.theta.size());
    CHECK(game.generatorGradient(samplesOf(c["noise"], 3), gradient).value() ==
          Approx(c["generatorLoss"].get<double>()).epsilon(1e-5).margin(1e-7));
    requireNear(state.generator, gradient, c["generatorGradient"]);
  }
}

TEST_CASE("games: the same seed gives the same bits, and a moment can be come back to", "[generate]") {
  GameSettings settings;
  settings.gradientPenalty = 0.1;
  settings.averageDecay = 0.9;
  settings.instanceNoise = 0.05;
  settings.criticUpdates = 2;
  Game one = ringGame(settings), other = ringGame(settings), third = ringGame(settings, 2);
  for (int i = 0; i < 5; ++i) REQUIRE((one.round() && other.round() && third.round()));
  CHECK(bitsOf(one) == bitsOf(other));
  CHECK(bitsOf(one) != bitsOf(third));
  const GameState moment = one.state();
  for (int i = 0; i < 3; ++i) REQUIRE(one.round());
  const std::uint64_t later = bitsOf(one);
  one.restore(moment);
  CHECK(bitsOf(one) == bitsOf(other));
  for (int i = 0; i < 3; ++i) REQUIRE(one.round());
  CHECK(bitsOf(one) == later);
  CHECK(one.state().rounds == 8);
}

TEST_CASE("games: looking draws from no stream of the game", "[generate]") {
  Game game = ringGame({});
  REQUIRE(game.round());
  const std::uint64_t before = bitsOf(game);
  Random probe(1, "probe");
  Matrix noise(2, 700), samples(2, 700);
  game.drawNoise(probe, noise);
  REQUIRE(game.generate(noise, samples));
  CHECK(samples.allFinite());
  CHECK(bitsOf(game) == before);
}

TEST_CASE("games: clipped weights stay within, averaged ones follow behind", "[generate]") {
  GameSettings settings{.kind = GameKind::Wasserstein, .clip = 0.01, .averageDecay = 0.99};
  Game game = ringGame(settings);
  const Vector start = game.state().generator.theta;
  for (int i = 0; i < 20; ++i) REQUIRE(game.round());
  CHECK(game.state().critic.theta.cwiseAbs().maxCoeff() <= 0.01f);
  const double moved = static_cast<double>((game.state().generator.theta - start).norm());
  const double averaged = static_cast<double>((game.state().average - start).norm());
  CHECK(averaged > 0);
  CHECK(averaged < 0.5 * moved);
}

TEST_CASE("games: one side alone moves only itself", "[generate]") {
  Game game = ringGame({.criticUpdates = 3, .generatorUpdates = 0});
  const GameState start = game.state();
  REQUIRE(game.round());
  CHECK(game.state().generator.theta == start.generator.theta);
  CHECK(game.state().critic.theta != start.critic.theta);
  CHECK(game.state().critic.optimizer.steps == 3);
  REQUIRE(game.updateGenerator());
  CHECK(game.state().generator.theta != start.generator.theta);
  CHECK(game.state().generatorGradient > 0);
}

TEST_CASE("games: a long round that is stopped has changed nothing", "[generate]") {
  GameSettings settings{.batchSize = 256};
  const auto layers = [](int outputs) { return nn::perceptronLayers({512, 512}, nn::Activation::Relu, outputs); };
  Game game(
      settings, [](Random& random, MatrixRef points) { draw(Planar::Grid, random, points); },
      startOf(network(2, layers(2)), network(2, layers(1)), nn::Initializer::HeUniform, settings, 1));
  const std::uint64_t before = bitsOf(game);
  const std::atomic<bool> stop = true;
  CHECK_FALSE(game.round(StopToken(stop)));
  CHECK(bitsOf(game) == before);
  CHECK(game.round());
}
