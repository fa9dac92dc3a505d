// SPDX-License-Identifier: GPL-3.0-or-later
// Translation between two sets, there and back.
#include "core/generate/cycle.h"
#include "core/generate/maker.h"
#include "core/nn/layers/kinds.h"
#include "tests/core/generate/support.h"

#include <cmath>

using namespace perc;
using namespace perc::generate;
using namespace generate_test;

namespace {

const DrawBoth kNobody = [](Random&, MatrixRef, MatrixRef) {};

Settings translation(Imitated what, SourceKind source) {
  Settings settings;
  settings.method = Method::Cycle;
  settings.target.what = what;
  settings.source = source;
  return settings;
}

std::string refusal(const Settings& settings) {
  const auto made = targetOf(settings, nullptr);
  REQUIRE_FALSE(made);
  return made.error().english();
}

}  // namespace

TEST_CASE("translation: the loss of both generators and its gradients are PyTorch's", "[generate]") {
  const json golden = nn_support::golden("generate_games.json");
  REQUIRE(golden["cycles"].size() == 3);
  for (const json& c : golden["cycles"]) {
    CycleSettings settings{.batchSize = 8};
    settings.cycleWeight = c["weights"]["cycle"];
    settings.identityWeight = c["weights"]["identity"];
    settings.pairWeight = c["weights"]["pair"];
    CycleState state = startOf(network(2, nn::perceptronLayers({5}, nn::Activation::Tanh, 2)),
                               network(2, nn::perceptronLayers({6}, nn::Activation::Tanh, 1)),
                               nn::Initializer::GlorotUniform, settings, 1);
    for (std::size_t way : {0u, 1u}) {
      put(c["generators"][way], state.generators[way]);
      put(c["critics"][way], state.critics[way]);
    }
    Cycle cycle(settings, kNobody, state);
    std::array<Vector, 2> gradients;
    for (Vector& gradient : gradients) gradient.resize(state.generators[0].theta.size());
    const auto loss = cycle.generatorGradients(samplesOf(c["from"], 2), samplesOf(c["to"], 2), gradients);
    CHECK(loss.value() == Approx(c["loss"].get<double>()).epsilon(1e-5));
    for (std::size_t way : {0u, 1u}) requireNear(state.generators[way], gradients[way], c["gradients"][way]);
  }
}

TEST_CASE("translation: blobs become moons and come back", "[generate]") {
  Settings settings = translation(Imitated::Moons, SourceKind::Blobs);
  settings.critic.hiddenLayers = settings.generator.hiddenLayers = {64, 64};
  settings.batchSize = 128;
  const auto target = *targetOf(settings, nullptr);
  CHECK(target->window.x0 < -2);  // around both
  const auto maker = makeMaker(settings, *target, 1);
  const Matrix& from = target->source->reference;
  Matrix there(2, from.cols()), back(2, from.cols());
  REQUIRE(maker->make(from, there));
  const double before = judge(*target, there)->frechet;
  for (int k = 0; k < 1000; ++k) REQUIRE(maker->step({}));
  REQUIRE(maker->make(from, there));
  REQUIRE(maker->cycle()->translate(Way::Back, there, back));
  CHECK(judge(*target, there)->frechet < before / 5);
  CHECK((back - from).cwiseAbs().mean() < 0.15f);
  CHECK(maker->cycle()->state().cycleError == Approx(static_cast<double>((back - from).cwiseAbs().mean())).margin(0.1));
}

TEST_CASE("translation: stopped in the middle of a round, nothing has changed", "[generate]") {
  const Settings settings = translation(Imitated::Ring, SourceKind::Line);
  const auto target = *targetOf(settings, nullptr);
  const auto maker = makeMaker(settings, *target, 1);
  const auto bits = [&] {
    Fingerprint f;
    maker->addTo(f);
    return f.value();
  };
  const auto before = bits();
  std::atomic<bool> stop = true;
  CHECK_FALSE(maker->step(StopToken(stop)));
  CHECK(bits() == before);
}

TEST_CASE("pictures in another kind: dark and light, turned, thicker, edges", "[generate]") {
  const data::PictureShape square{1, 3, 3}, wide{1, 2, 3};
  Vector picture(9), kind(9), expected(9);
  picture << 1, -1, -1, -1, 0, -1, -1, -1, -1;
  toKind(SourceKind::Inverted, square, picture, kind);
  CHECK(kind == -picture);
  toKind(SourceKind::Rotated, square, picture, kind);  // clockwise: top left is then top right
  expected << -1, -1, 1, -1, 0, -1, -1, -1, -1;
  CHECK(kind == expected);
  toKind(SourceKind::Thickened, square, picture, kind);
  expected << 1, 1, -1, 1, 0, 0, -1, 0, -1;
  CHECK(kind == expected);
  toKind(SourceKind::Edges, square, picture, kind);  // lightest less darkest around each place, less 1
  expected << 1, 1, -1, 1, 0, 0, -1, 0, -1;
  CHECK(kind == expected);
  Vector flat(6), turned(6), half(6);
  flat << 0, 1, 2, 3, 4, 5;
  half << 5, 4, 3, 2, 1, 0;
  toKind(SourceKind::Rotated, wide, flat, turned);
  CHECK(turned == half);
}

TEST_CASE("pairs of pictures belong together, others do not", "[generate]") {
  Settings settings = translation(Imitated::Digits, SourceKind::Inverted);
  for (const double weight : {0.0, 1.0}) {
    settings.pairWeight = weight;
    const auto target = *targetOf(settings, nullptr);
    Matrix from(64, 50), to(64, 50);
    Random random(1, "test");
    target->source->draw(random, from, to);
    CHECK((from == -to) == (weight > 0));
  }
}

TEST_CASE("a source that does not go with what is imitated is refused by name", "[generate]") {
  CHECK(refusal(translation(Imitated::Ring, SourceKind::Edges)).starts_with("source = edges: that is of pictures"));
  CHECK(
      refusal(translation(Imitated::Digits, SourceKind::Moons)).starts_with("source = moons: that lies in the plane"));
  Settings settings = translation(Imitated::Ring, SourceKind::Moons);
  settings.pairWeight = 1;
  CHECK(refusal(settings).starts_with("pair-weight: samples in the plane have no partners"));
  settings = translation(Imitated::Digits, SourceKind::Edges);
  settings.condition = Condition::Class;
  const auto fits = check(settings, **targetOf(settings, nullptr));
  REQUIRE_FALSE(fits);
  CHECK(fits.error().english() == "condition = class: translation is told no classes; choose condition = none.");
}
