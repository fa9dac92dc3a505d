// SPDX-License-Identifier: GPL-3.0-or-later
// The promise that a run replays on another machine: what each level's bits are, whatever compiler and C library made
// them. Run at each level by CTest. Box2D's world is not ours to promise.
#include "core/base/fingerprint.h"
#include "core/bench/benchmarks.h"
#include "core/nn/layers/notation.h"
#include "core/nn/pass.h"
#include "core/nn/tangent.h"
#include "core/optim/optimizer.h"
#include "core/session/session.h"
#include "scenes/labs.h"
#include "tests/support/golden.h"

#include <cstdio>
#include <map>

using namespace perc;

namespace {

using Digests = std::map<std::string, std::string>;

bool inBox2d(const param::Values& values) {
  const param::Declaration* world = param::find(values.declarations(), "world");
  return world && values.get("world") == param::Value(std::string("box2d"));
}

/// State and metrics after so many steps that every agent has learned.
void addRun(Fingerprint& f, const Run& run) {
  if (inBox2d(run.initial)) return;
  auto session = Session::create(run);
  if (!session) return;  // a setting that does not go with the others
  (*session)->post(request::Seek{run.lab->id == "cartpole" ? 1200 : 60});
  (*session)->pump();
  const Simulation& simulation = (*session)->simulation();
  f.add(simulation.fingerprint());
  for (const Metric& metric : simulation.metrics()) f.add(metric.value);
}

/// Each preset, and each option of each choice with everything else as it is by default.
void addLab(Digests& digests, const Lab& lab) {
  Fingerprint presets;
  for (const Preset& preset : lab.presets) addRun(presets, *presetRun(lab, preset));
  digests[lab.id + " presets"] = hex(presets.value());
  for (const param::Declaration& d : *lab.declarations) {
    if (d.kind != param::Kind::Choice || d.when == param::When::Look) continue;
    Fingerprint options;
    for (const param::Option& option : d.options) {
      Run run(lab);
      if (param::find(*lab.declarations, "world")) (void)run.initial.setText("world", "exact");
      if (run.initial.setText(d.id, option.id)) addRun(options, run);
    }
    digests[lab.id + " " + d.id] = hex(options.value());
  }
}

/// Weights after ten updates, and a Hessian times a vector, of layers that no lab has yet.
std::uint64_t digestOfImages(const char* notation, bool secondOrder) {
  const nn::Shape input{3, 12, 12};
  const nn::Network network(input, *nn::readLayers(notation));
  Random random(1, "images");
  Vector theta(network.parameterCount()), buffers(network.bufferCount()), gradient(network.parameterCount());
  network.initialise(theta, buffers, nn::Initializer::HeNormal, random);
  Matrix x(network.inputs(), 20), targets(1, 20);
  for (Index i = 0; i < x.size(); ++i) x.data()[i] = static_cast<Scalar>(random.normal());
  for (Index i = 0; i < 20; ++i) targets(0, i) = static_cast<Scalar>(i % 5);
  const nn::Loss loss{.kind = nn::LossKind::CategoricalCrossEntropy};
  nn::Workspace workspace(network, 20);
  const optim::Optimizer adam{.rule = optim::Rule::Adam};
  optim::OptimizerState state = optim::initialState(adam, theta.size());
  for (int i = 0; i < 10; ++i) {
    REQUIRE(nn::trainGradient(network, theta, buffers, {x, targets}, loss, random, workspace, gradient));
    optim::update(adam, 0.01, gradient, theta, state);
  }
  Fingerprint f;
  f.add(theta.data(), static_cast<std::size_t>(theta.size()) * sizeof(Scalar));
  f.add(buffers.data(), static_cast<std::size_t>(buffers.size()) * sizeof(Scalar));
  if (secondOrder) {
    nn::Tangents tangents(network, 20);
    const Vector along = gradient;
    Vector product(theta.size());
    REQUIRE(
        nn::hessianVector(network, theta, buffers, {x, targets}, loss, along, workspace, tangents, gradient, product));
    f.add(product.data(), static_cast<std::size_t>(product.size()) * sizeof(Scalar));
  }
  return f.value();
}

Digests digests() {
  Digests all;
  for (const Lab& lab : labs()) addLab(all, lab);
  all["convolution"] = hex(digestOfImages(
      "conv 8 5x5 pad 2; relu; maxpool 2; residual(conv 8 3x3 pad 1; gelu); conv 20 3x3; silu; globalpool; dense 5",
      true));
  all["transposed"] = hex(digestOfImages(
      "conv 6 3x3 stride 2 pad 1; batchnorm; convtranspose 4 2x2 stride 2; elu; avgpool 2; flatten; layernorm; "
      "dropout 0.2; dense 5",
      false));
  return all;
}

}  // namespace

TEST_CASE("this level gives the bits that it gives everywhere", "[levels]") {
  const std::string level(bench::instructionLevel());
  const nlohmann::json known = test::golden("bits.json");
  if (!known.contains(level)) {
    WARN("nobody has recorded the bits of " << level << " yet (test_labs [.bits])");
    return;
  }
  const Digests now = digests();
  for (const auto& [what, digest] : now) {
    CAPTURE(level, what);
    REQUIRE(known[level].contains(what));
    if (known[level][what].is_null() && level == "x86-64-v4")  // the other levels are on every machine
      WARN("nobody has recorded these bits yet (test_labs [.bits])");
    else CHECK(known[level][what] == digest);
  }
  CHECK(known[level].size() == now.size());
}

TEST_CASE("prints this level's bits for tests/golden/bits.json", "[.bits]") {
  std::printf("%s\n", nlohmann::json{{bench::instructionLevel(), digests()}}.dump(1).c_str());
}
