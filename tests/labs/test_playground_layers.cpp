// SPDX-License-Identifier: GPL-3.0-or-later
// Networks of the playground that are written in the notation: parameter `layers`.
#include "core/io/run_file.h"
#include "tests/labs/playground_support.h"

#include <cmath>

using namespace playground_test;

namespace {

constexpr const char* kResidual =
    "dense 6; tanh; residual(dense 6; relu; dense 6; tanh); residual(dense 4; relu | dense 4); relu";

Probe all() {
  Probe probe;
  for (const ViewInfo& view : findLab(labs(), "playground")->views) probe.views.push_back(view.id);
  probe.fieldColumns = probe.fieldRows = 10;
  return probe;
}

std::uint64_t fingerprintAt(Session& session, std::int64_t step) {
  session.post(request::Seek{step});
  session.pump();
  return session.fingerprint();
}

}  // namespace

TEST_CASE("what hidden layers say is the same network when it is written", "[playground]") {
  const auto set = after(
      100, runWith({{"hidden-layers", "5,3"}, {"batch-norm", "true"}, {"activation", "prelu"}, {"dropout", "0.2"}}));
  const auto written = after(
      100, runWith({{"layers", "dense 5; batchnorm; prelu; dropout 0.2; dense 3; batchnorm; prelu; dropout 0.2"}}));
  CHECK(set->simulation().fingerprint() == written->simulation().fingerprint());
  CHECK(set->fingerprint() != written->fingerprint());
  CHECK(metric(*set, "test-loss") == metric(*written, "test-loss"));
}

TEST_CASE("where layers are written, what they replace has no effect", "[playground]") {
  const Run written = runWith({{"layers", "dense 8; tanh"}}), usual = runWith({});
  for (const char* id : {"hidden-layers", "activation", "layer-activations", "batch-norm", "dropout"}) {
    const auto& all = written.initial.declarations();
    const auto index = static_cast<std::size_t>(param::find(all, id) - all.data());
    INFO(id);
    CHECK_FALSE(written.initial.enabled(index));
    CHECK(usual.initial.enabled(index));
  }
}

TEST_CASE("residuals, normalisation and dropout learn, and every view has its numbers", "[playground]") {
  for (const char* layers : {kResidual, "dense 8; layernorm; tanh; dense 8; layernorm; tanh",
                             "dense 8; batchnorm; relu; dropout 0.1; dense 8; relu",
                             "dense 8; residual(batchnorm; relu; dense 8); residual(batchnorm; relu; dense 8); relu",
                             "residual(dense 2; tanh); dense 8; tanh", "dense 8", "dense 4; dropout 0.2; tanh; relu"}) {
    INFO(layers);
    auto session = after(400, runWith({{"dataset", "circle"}, {"layers", layers}, {"noise", "0"}}));
    CHECK(metric(*session, "train-loss") < metric(*after(0, session->run()), "train-loss"));
    const auto frame = frameOf(*session, all());
    REQUIRE(frame);
    CHECK(frame->isWritten);
    const std::size_t units = frame->graph.layers.size();
    CHECK(frame->layerSizes.size() == units);
    CHECK(frame->layers.size() == units - 1);
    CHECK(frame->activations.size() == units - 2);
    CHECK(frame->representation.units == frame->layerSizes[units - 2]);
    CHECK(frame->histograms->series() == (units - 1) * 3 * LayerHistograms::kBins);
    for (std::size_t l = 1; l < units; ++l) {
      CHECK(frame->graph.layers[l].weights.size() ==
            static_cast<std::size_t>(frame->layerSizes[l] * frame->layerSizes[l - 1]));
      CHECK(frame->graph.layers[l].field.outputs == frame->layerSizes[l]);
    }
    CHECK(std::isfinite(frame->next.samplePass.loss));
    // Rewound, it is the same.
    const std::uint64_t end = session->fingerprint();
    CHECK(fingerprintAt(*session, 137) != end);
    CHECK(fingerprintAt(*session, 400) == end);
  }
}

TEST_CASE("what the diagram says of a unit is what it computes, residuals added", "[playground]") {
  auto session = after(200, runWith({{"layers", kResidual}, {"dropout", "0.3"}}));
  Probe probe = all();
  probe.sample = 7;
  const auto frame = frameOf(*session, probe);
  const auto& pass = frame->next.samplePass.layers;
  REQUIRE(pass.size() == 6);
  const NetworkGraph& graph = frame->graph;
  CHECK(graph.layers[3].steps ==
        std::vector<GraphStep>{{GraphStep::Kind::Activation, "tanh"}, {GraphStep::Kind::Residual, "", 1, 1}});
  CHECK(graph.layers[4].steps.back() == GraphStep{GraphStep::Kind::Activation, "relu"});
  CHECK(graph.layers[4].steps[1] == GraphStep{GraphStep::Kind::Residual, "dense 4", 3, 2});
  for (std::size_t l = 1; l < pass.size(); ++l)
    for (std::size_t u = 0; u < pass[l].sums.size(); ++u) {
      double sum = graph.layers[l].biases[u];
      for (std::size_t i = 0; i < pass[l - 1].values.size(); ++i)
        sum += graph.layers[l].weights[u * pass[l - 1].values.size() + i] * pass[l - 1].values[i];
      CHECK(pass[l].sums[u] == Approx(sum).margin(1e-5));
      if (l == 3) CHECK(pass[l].values[u] == Approx(std::tanh(sum) + pass[1].values[u]).margin(1e-5));
    }
  // Layer 3 goes on through a shortcut with layers too, and layer 1 is added to it: no gradient is made up for them.
  CHECK(pass[1].valueGradients.empty());
  CHECK(pass[2].valueGradients.size() == 6);
  CHECK(pass[3].valueGradients.empty());
  CHECK(frame->next.samplePass.loss == Approx(frame->results.loss[7]).epsilon(1e-4));
}

TEST_CASE("what residuals add has its gradient from all it is added to", "[playground]") {
  // Without functions dL/da of a unit is dL/dz, its bias's gradient, however it came there.
  auto session =
      after(20, runWith({{"layers", "dense 5; residual(dense 4; residual(dense 4); dense 5); residual(dense 5)"}}));
  Probe probe = all();
  probe.sample = 3;
  const auto frame = frameOf(*session, probe);
  for (const PassNumbers* pass : {&frame->next.samplePass, &frame->next.batchPass}) {
    REQUIRE(pass->layers.size() == 7);
    for (const int layer : {1, 2, 3, 4, 5}) {
      const PassNumbers::Layer& here = pass->layers[static_cast<std::size_t>(layer)];
      INFO(layer);
      REQUIRE(here.valueGradients.size() == here.sumGradients.size());
      for (std::size_t u = 0; u < here.sumGradients.size(); ++u)
        CHECK(here.valueGradients[u] == Approx(here.sumGradients[u]).epsilon(1e-4).margin(1e-7));
    }
  }
}

TEST_CASE("weights of a residual network go out and come in again", "[playground]") {
  const Settings net{{"layers", "dense 5; batchnorm; prelu; residual(dense 3; layernorm | dense 3)"}};
  const auto trained = after(100, runWith(net));
  Run run = runWith(net);
  run.weights = {"w", 1, std::make_shared<const std::vector<nn::NamedTensor>>(trained->simulation().weights())};
  CHECK(metric(*after(0, run), "train-loss") == metric(*trained, "train-loss"));
}

TEST_CASE("a weight of a written network is set by hand", "[playground]") {
  auto session = after(10, runWith({{"layers", kResidual}}));
  session->post(request::Act{"set-weight", std::vector<double>{3, 5, 2, 1.5}});
  session->pump();
  CHECK(frameOf(*session, all())->graph.layers[3].weights[5 * 6 + 2] == 1.5F);
}

TEST_CASE("lanes differ in their layers", "[playground]") {
  Run run = runWith({{"layers", "dense 6; tanh; dense 6; tanh"}});
  run.second = {{"layers", std::string("dense 6; tanh; residual(dense 6; tanh)")}};
  auto session = after(60, run);
  const std::uint64_t end = session->fingerprint();
  CHECK(fingerprintAt(*session, 20) != end);
  CHECK(fingerprintAt(*session, 60) == end);
}

TEST_CASE("layers that do not fit the inputs are refused in words", "[playground]") {
  const std::string said = refusal(runWith({{"layers", "residual(dense 3; tanh)"}}));
  CHECK(said.find("layers: Layer 1 (residual(dense 3; tanh))") != std::string::npos);
  CHECK(said.find("end in 2 and 3") != std::string::npos);
}

TEST_CASE("a parameter that came later leaves the fingerprints of runs without it as they were", "[run-file]") {
  Run run(*findLab(labs(), "playground"));
  CHECK(digest(run, run.initial) == 0xfc71f15ae32bbb3f);  // as it was before the parameter `layers` was there
  REQUIRE(run.initial.setText("layers", "dense 8; tanh"));
  CHECK(digest(run, run.initial) != 0xfc71f15ae32bbb3f);
}

TEST_CASE("a network written by a person is read from a file as it is kept", "[run-file]") {
  const auto file = [](const std::string& layers) {
    return parseRun(
        R"({"perceptorium": 3, "lab": "playground", "seed": "7", "parameters": {"layers": ")" + layers + R"("},
    "log": [], "steps": 10, "fingerprint": "00000000000000ff", "level": "x86-64"})",
        "new.perc", labs());
  };
  const auto read = file("dense  8;tanh;residual( dense 8;tanh )");
  REQUIRE(read);
  CHECK(read->run.initial.get("layers") == param::Value(std::string("dense 8; tanh; residual(dense 8; tanh)")));
  CHECK(parseRun(*writeRun(*read, "."), "again.perc", labs())->run.sameStart(read->run));
  const auto slip = file("dense 8; tanhh");
  REQUIRE_FALSE(slip);
  for (const char* word : {"new.perc", "layers", "character 10", "tanhh", "dense, dropout"})
    CHECK(slip.error().english().find(word) != std::string::npos);
}
