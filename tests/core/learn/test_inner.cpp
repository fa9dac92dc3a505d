// SPDX-License-Identifier: GPL-3.0-or-later
// What the inner views show: the next update, histograms, events, representation, activations.
#include "tests/core/learn/table_lab.h"

#include <cmath>
#include <numeric>

using namespace table_lab;

namespace {

/// Of all layers in one row.
std::vector<float> gradientOf(const PassNumbers& pass) {
  std::vector<float> all;
  for (const auto& layer : pass.layers) {
    all.insert(all.end(), layer.weightGradients.begin(), layer.weightGradients.end());
    all.insert(all.end(), layer.biasGradients.begin(), layer.biasGradients.end());
  }
  return all;
}

bool named(const Frame& frame, const std::string& words) {
  for (const Event& event : frame.events)
    if (event.message.english().find(words) != std::string::npos) return true;
  return false;
}

}  // namespace

TEST_CASE("a batch worked through in pieces has the gradient of the whole", "[learn]") {
  // 9,000 samples in one batch are three pieces; in batches of 3,000 each is whole. The rate is so small that nothing
  // moves.
  for (const Settings& more :
       {Settings{}, Settings{{"class-weights", "balanced"}, {"source", "gaussians"}, {"balance", "0.1"}}}) {
    const Settings still = with(
        {{"points", "9000"}, {"test-share", "0"}, {"optimizer", "sgd"}, {"learning-rate", "0.00001"}, {"noise", "0.5"}},
        more);
    const auto whole = gradientOf(frameOf(*after(0, with(still, {{"batch-size", "100000"}})))->next.batchPass);
    std::vector<double> sum(whole.size());
    auto session = after(0, with(still, {{"batch-size", "3000"}}));
    for (int part = 0; part < 3; ++part) {
      const auto piece = gradientOf(frameOf(*session)->next.batchPass);
      for (std::size_t i = 0; i < sum.size(); ++i) sum[i] += piece[i] / 3.0;
      session->post(request::Steps{1});
      session->pump();
    }
    double size = 0, difference = 0;
    for (std::size_t i = 0; i < whole.size(); ++i) {
      size += whole[i] * double{whole[i]};
      difference += std::pow(whole[i] - sum[i], 2);
    }
    CHECK(std::sqrt(size) > 1e-3);
    CHECK(std::sqrt(difference / size) < (more.empty() ? 1e-3 : 0.05));  // the parts' class weights differ a little
  }
}

TEST_CASE("the next update is what the next step does", "[learn]") {
  for (const Settings& settings :
       {Settings{}, Settings{{"optimizer", "sgd"}, {"l2", "0.1"}, {"clip", "0.05"}},
        Settings{{"dropout", "0.3"}, {"batch-norm", "true"}, {"optimizer", "rmsprop"}}, Settings{{"source", "iris"}}}) {
    auto session = after(37, settings);
    const auto before = frameOf(*session);
    session->post(request::Steps{1});
    session->pump();
    const auto now = frameOf(*session);
    for (std::size_t l = 1; l < before->graph.layers.size(); ++l)
      for (std::size_t i = 0; i < before->graph.layers[l].weights.size(); ++i) {
        const float change = before->next.weightChanges[l][i];
        CHECK(now->graph.layers[l].weightChanges[i] == change);
        CHECK(now->graph.layers[l].weights[i] == Approx(before->graph.layers[l].weights[i] + change).margin(1e-6));
      }
    CHECK(before->next.batch.size() == 32);
    CHECK(before->next.batchPass.loss > 0);
    CHECK(before->next.rate == 0.01);
  }
}

TEST_CASE("one sample's numbers fit together: sums, values, error signals, gradients, loss", "[learn]") {
  for (const char* dataset : {"spiral", "iris", "peaks"}) {
    INFO(dataset);
    auto session = after(100, {{"source", dataset}, {"dropout", "0.2"}, {"hidden-layers", "5,4"}});
    const auto frame = frameOf(*session, {.fieldColumns = 10, .fieldRows = 10, .views = {}, .sample = 7});
    const NextUpdate& next = frame->next;
    REQUIRE(next.sample == 7);
    CHECK(next.samplePass.loss == Approx(frame->results.loss[7]).epsilon(1e-4));
    for (std::size_t l = 1; l < frame->graph.layers.size(); ++l) {
      const GraphLayer& layer = frame->graph.layers[l];
      const auto &here = next.samplePass.layers[l], &before = next.samplePass.layers[l - 1];
      const std::size_t inputs = before.values.size();
      for (std::size_t u = 0; u < here.sums.size(); ++u) {
        double sum = layer.biases[u];
        for (std::size_t i = 0; i < inputs; ++i) sum += layer.weights[u * inputs + i] * before.values[i];
        CHECK(here.sums[u] == Approx(sum).margin(1e-5));
        if (layer.activation() == "tanh") {
          CHECK(here.values[u] == Approx(std::tanh(sum)).margin(1e-5));
          CHECK(here.sumGradients[u] ==
                Approx(here.valueGradients[u] * (1 - std::pow(std::tanh(sum), 2))).margin(1e-5));
        }
        for (std::size_t i = 0; i < inputs; ++i)
          CHECK(here.weightGradients[u * inputs + i] == Approx(here.sumGradients[u] * before.values[i]).margin(1e-5));
      }
    }
    CHECK(next.samplePass.prediction.size() == (std::string(dataset) == "iris" ? 3 : 1));
  }
}

TEST_CASE("a step is a sample, a batch or an epoch, and the numbers are the same", "[learn]") {
  const Settings small{{"points", "100"}, {"batch-size", "16"}};  // 70 for training: 5 updates an epoch
  const auto weights = [&](const char* unit, std::int64_t steps) {
    return after(steps, with(small, {{"step-unit", unit}}))->simulation().weights();
  };
  const auto same = [](const auto& a, const auto& b) {
    for (std::size_t i = 0; i < a.size(); ++i)
      if (a[i].values != b[i].values) return false;
    return true;
  };
  CHECK(same(weights("epoch", 3), weights("batch", 15)));
  CHECK(same(weights("sample", 70), weights("batch", 5)));
  CHECK(same(weights("sample", 15), weights("batch", 0)));
  CHECK_FALSE(same(weights("sample", 16), weights("batch", 0)));
  CHECK(frameOf(*after(3, with(small, {{"step-unit", "epoch"}})))->epoch == 3);
  auto walking = after(18, with(small, {{"step-unit", "sample"}}));
  const auto frame = frameOf(*walking);
  CHECK(frame->next.position == 2);
  CHECK(frame->next.sample == frame->next.batch[2]);
  walking->post(request::Set{"step-unit", std::string("epoch")});
  walking->post(request::Steps{1});
  walking->pump();
  CHECK(frameOf(*walking)->epoch == 1);
}

TEST_CASE("only what is looked at is computed", "[learn]") {
  auto session = after(20, {});
  const auto boundary = frameOf(*session, {.fieldColumns = 10, .fieldRows = 10, .views = {"boundary", "curves"}});
  CHECK(boundary->graph.empty());
  CHECK(boundary->representation.empty());
  CHECK(boundary->layers.empty());
  CHECK_FALSE(boundary->columns);
  const auto all = frameOf(*session);
  CHECK(all->graph.layers.size() == 4);
  CHECK(all->representation.x.size() == 500);
  CHECK(all->activations.size() == 2);
  CHECK(all->layers.size() == 3);
  CHECK(all->columns->size() == 1000);
}

TEST_CASE("histograms hold all numbers of a layer, now and along the way", "[learn]") {
  auto session = after(100, {});
  const auto frame = frameOf(*session);
  CHECK(frame->histograms->series() == 3 * 3 * LayerHistograms::kBins);
  CHECK(frame->histograms->rows() == frame->curve->rows());
  for (const LayerHistograms& layer : frame->layers)
    for (const auto* kind : {&layer.weights, &layer.activations, &layer.gradients})
      CHECK(std::accumulate(std::begin(*kind), std::end(*kind), 0.0) == Approx(1));
  float inside = 0;  // tanh puts out -1 to 1: bins of kBinEdges below 1
  for (int bin = LayerHistograms::kBins / 2 - 6; bin < LayerHistograms::kBins / 2 + 6; ++bin)
    inside += frame->layers[0].activations[bin];
  CHECK(inside == Approx(1));
  const auto zeros = frameOf(*after(0, {{"initializer", "zeros"}}));
  CHECK(zeros->layers[0].weights[LayerHistograms::kBins / 2] == 1);
}

TEST_CASE("vanishing gradients and dead units are named with their layer", "[learn]") {
  auto deep = after(50, {{"hidden-layers", "8,8,8,8,8,8"}, {"activation", "sigmoid"}, {"optimizer", "sgd"}});
  CHECK(named(*frameOf(*deep), "Layer 1: vanishing gradients"));
  auto dead = after(5, {{"activation", "relu"}, {"hidden-layers", "4"}});
  CHECK_FALSE(named(*frameOf(*dead), "dead units"));
  for (double unit = 0; unit < 4; ++unit)
    dead->post(request::Act{"set-weight", std::vector<double>{1, unit, -1, -1000}});
  dead->post(request::Steps{30});
  dead->pump();
  CHECK(named(*frameOf(*dead), "Layer 1: dead units: 4 of 4"));
  CHECK_FALSE(named(*frameOf(*after(300, {})), "Layer"));
}

TEST_CASE("without a plane the representation is not turned, and has no lines", "[learn]") {
  const auto two = frameOf(*after(200, {{"hidden-layers", "8,2"}}))->representation;
  CHECK_FALSE(two.principal);
  CHECK(two.x.size() == 500);
  CHECK(two.lines.empty());
  const auto flat = frameOf(*after(200, {{"hidden-layers", "6"}, {"activation", "identity"}}))->representation;
  CHECK(flat.principal);
  CHECK(flat.units == 6);
  CHECK(flat.explained == Approx(1).margin(1e-4));
}

TEST_CASE("the activation view knows the function and what enters it", "[learn]") {
  auto session = after(50, {{"layer-activations", "relu"}});
  const auto frame = frameOf(*session);
  REQUIRE(frame->activations.size() == 2);
  CHECK(frame->activations[0].activation == "relu");
  CHECK(frame->activations[1].activation == "tanh");
  const ActivationState& relu = frame->activations[0];
  CHECK(relu.value.front() == 0);
  CHECK(relu.value.back() == relu.x.back());
  CHECK(relu.slope.front() == 0);
  CHECK(relu.slope.back() == 1);
  CHECK(relu.inputs.size() <= 600);
  CHECK(relu.inputs.size() > 300);
}

TEST_CASE("every layer may have an activation of its own, and the rules their constants", "[learn]") {
  const auto plain = after(50, {})->simulation().fingerprint();
  for (const auto& setting : {std::pair{"layer-activations", "sigmoid,relu"},
                              {"layer-activations", "tanh,prelu"},
                              {"beta1", "0.5"},
                              {"beta2", "0.9"},
                              {"epsilon", "0.01"}}) {
    INFO(setting.first);
    CHECK(after(50, {setting})->simulation().fingerprint() != plain);
  }
  CHECK(after(50, {{"layer-activations", "tanh"}})->simulation().fingerprint() == plain);
  auto session = after(50, {});
  session->post(request::Set{"layer-activations", std::vector<std::string>{"prelu", "prelu"}});
  session->post(request::Steps{50});
  session->pump();
  CHECK(session->status().rejections == 0);
  CHECK(frameOf(*session)->graph.layers[2].activation() == "prelu");
}
