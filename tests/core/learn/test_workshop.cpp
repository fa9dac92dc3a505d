// SPDX-License-Identifier: GPL-3.0-or-later
// Samples, model, evaluation of large sets: what a lab builds on.
#include "core/learn/evaluation.h"
#include "core/learn/inspection.h"
#include "core/nn/evaluate.h"
#include "tests/core/learn/table_lab.h"

#include <algorithm>
#include <cmath>

using namespace table_lab;
using learn::Model;
using learn::Samples;

namespace {

data::Dataset someClasses(std::size_t count, std::size_t features) {
  data::Dataset d;
  Random random(1, "data");
  for (std::size_t f = 0; f < features; ++f) d.featureNames.push_back("f" + std::to_string(f));
  d.classNames = {"a", "b", "c"};
  for (std::size_t i = 0; i < count; ++i) {
    d.target.push_back(static_cast<float>(i % 3));
    for (std::size_t f = 0; f < features; ++f)
      d.features.push_back(static_cast<float>(random.normal(f == i % 3 ? 2 : 0, 1)));
  }
  return d;
}

data::Split firstHalf(std::size_t count) {
  data::Split split;
  for (std::size_t i = 0; i < count; ++i) (i < count / 2 ? split.train : split.test).push_back(i);
  return split;
}

Model drawn(const Samples& samples, std::vector<int> hidden) {
  learn::Settings settings;
  settings.network.hiddenLayers = std::move(hidden);
  Random random(1, "init");
  return Model::drawn(
      std::make_shared<const nn::Network>(samples.inputCount(), learn::layersOf(settings, samples.outputCount())),
      settings.network.initializer, learn::optimizerOf(settings.training), random);
}

double valueOf(const FigureValues& figures, const std::string& id) {
  for (const Metric& metric : figures.metrics())
    if (metric.id == id) return metric.value;
  FAIL("no figure " << id);
  return 0;
}

nn::Loss crossEntropy() { return *learn::lossOf({}, nn::Task::Classification, 3); }

}  // namespace

TEST_CASE("samples are standardised by their training part, values too", "[learn]") {
  data::Dataset d = someClasses(100, 4);
  d.classNames.clear();
  d.isRegression = true;
  const Samples samples(d, firstHalf(100));
  CHECK(samples.trainCount == 50);
  CHECK(samples.testCount == 50);
  for (Index f = 0; f < 4; ++f) {
    CHECK(samples.inputs.row(f).head(50).mean() == Approx(0).margin(1e-5));
    CHECK(samples.inputs.row(f).head(50).squaredNorm() == Approx(50).epsilon(1e-4));
  }
  CHECK(samples.targets.leftCols(50).mean() == Approx(0).margin(1e-5));
  CHECK(samples.restored(samples.targets(0, 7)) == Approx(d.target[7]).margin(1e-5));
  CHECK(samples.valueLow == 0);
  CHECK(samples.valueHigh == 2);
  CHECK(samples.outputCount() == 1);
}

TEST_CASE("the digest of samples is of their numbers", "[learn]") {
  const Samples samples(someClasses(90, 3), firstHalf(90)), same(someClasses(90, 3), firstHalf(90));
  CHECK(samples.digest() == same.digest());
  data::Dataset other = someClasses(90, 3);
  other.target[80] = 1;
  CHECK(Samples(other, firstHalf(90)).digest() != samples.digest());
  data::Split split = firstHalf(90);
  split.train.push_back(split.test.front());
  split.test.erase(split.test.begin());
  CHECK(Samples(someClasses(90, 3), split).digest() != samples.digest());
}

TEST_CASE("balanced weights make each class weigh the same", "[learn]") {
  data::Dataset d = someClasses(8, 2);
  d.target = {0, 0, 0, 1, 2, 2, 2, 2};
  data::Split all;
  for (std::size_t i = 0; i < 8; ++i) all.train.push_back(i);
  const std::vector<Scalar> weights = Samples(d, all).balancedWeights();
  CHECK(weights[0] * 3 == Approx(weights[1]));
  CHECK(weights[2] * 4 == Approx(weights[1]));
}

TEST_CASE("figures of a set within the budget are of all its samples", "[learn]") {
  const Samples samples(someClasses(1000, 5), firstHalf(1000));
  const Model model = drawn(samples, {6});
  REQUIRE(learn::lookStride(*model.network, samples) == 1);
  nn::Workspace workspace(*model.network, 64);
  PointResults results;
  const auto figures = learn::evaluate(model, crossEntropy(), samples, workspace, &results, {});
  REQUIRE(figures);
  Matrix outputs(3, 500);
  const auto targets = samples.targets.leftCols(500);
  REQUIRE(nn::forwardAll(*model.network, model.theta, model.buffers, samples.inputs.leftCols(500), workspace, outputs));
  double right = 0;
  for (Index i = 0; i < 500; ++i)
    right += nn::predictedClass(crossEntropy(), &outputs(0, i), 3) == static_cast<int>(targets(0, i));
  CHECK(valueOf(*figures, "train-loss") ==
        Approx(nn::meanLoss(crossEntropy(), outputs, targets, ConstVectorMap(nullptr, 0))).epsilon(1e-6));
  CHECK(valueOf(*figures, "train-accuracy") == right / 500);
  CHECK(std::isnan(valueOf(*figures, "train-r2")));
  double sum = 0;
  for (std::size_t i = 500; i < 1000; ++i) sum += double{results.loss[i]};
  CHECK(sum / 500 == Approx(valueOf(*figures, "test-loss")).epsilon(1e-6));
  CHECK(learn::evaluate(model, crossEntropy(), samples, workspace, nullptr, {}).has_value());
}

TEST_CASE("of a large network fewer samples show what goes on within it, and what is said of units says so",
          "[learn]") {
  learn::Settings settings;
  settings.network.hiddenLayers = {64, 64};
  settings.network.activation = nn::Activation::Relu;
  const auto made = [&](std::size_t features) {
    return *learn::Learner::make(
        settings, 1, std::make_shared<const Samples>(someClasses(1600, features), firstHalf(1600)), nullptr);
  };
  CHECK(learn::inspected(*made(5)) == 800);
  const auto large = made(784);
  const Index samples = learn::inspected(*large);
  CHECK(samples > 100);
  CHECK(samples * large->network().parameterCount() <= learn::kPartialLook / 2);
  for (double unit = 0; unit < 64; ++unit) REQUIRE(large->setWeight({1, unit, -1, -1000}).ok());
  REQUIRE(large->step({}));
  REQUIRE(large->state().events.size() == 2);  // layer 2 has nothing to go on
  CHECK(large->state().events.front().message.english() == "Layer 1: dead units: 64 of 64 put out 0 for each of the " +
                                                               std::to_string(samples) +
                                                               " training samples looked at.");
}

TEST_CASE("of a large set every so many-th sample of each side is looked at, the same ones each time", "[learn]") {
  const std::size_t count = 30000;
  const Samples samples(someClasses(count, 100), firstHalf(count));
  const Model model = drawn(samples, {64, 64});
  const Index stride = learn::lookStride(*model.network, samples);
  REQUIRE(stride > 1);
  CHECK(static_cast<Index>(count) / stride * model.network->parameterCount() <= learn::kPartialLook);
  nn::Workspace workspace(*model.network, 256);
  PointResults results, again;
  const auto figures = learn::evaluate(model, crossEntropy(), samples, workspace, &results, {});
  (void)learn::evaluate(model, crossEntropy(), samples, workspace, &again, {});
  REQUIRE(figures);
  double sum = 0;
  int looked = 0;
  for (std::size_t i = 0; i < count; ++i) {
    const std::size_t inSide = i < count / 2 ? i : i - count / 2;
    const bool taken = inSide % static_cast<std::size_t>(stride) == 0;
    if (std::isnan(results.loss[i]) == taken || std::isnan(again.loss[i]) == taken) FAIL("sample " << i);
    if (taken && results.loss[i] != again.loss[i]) FAIL("sample " << i);
    if (taken && i < count / 2) sum += double{results.loss[i]}, ++looked;
  }
  CHECK(valueOf(*figures, "train-loss") == Approx(sum / looked).epsilon(1e-6));
  Vector losses(1);
  Matrix outputs(3, 1);
  const Index last = (static_cast<Index>(count) / 2 - 1) / stride * stride;
  REQUIRE(nn::forwardAll(*model.network, model.theta, model.buffers, samples.inputs.col(last), workspace, outputs));
  nn::sampleLosses(crossEntropy(), outputs, samples.targets.col(last), losses);
  CHECK(double{losses[0]} == Approx(double{results.loss[static_cast<std::size_t>(last)]}).epsilon(1e-4));
}

TEST_CASE("two models share one file of weights by their prefixes", "[learn]") {
  const Samples samples(someClasses(30, 4), firstHalf(30));
  const Model critic = drawn(samples, {5}), generator = drawn(samples, {2, 3});
  auto all = critic.weights("critic.");
  for (const nn::NamedTensor& t : generator.weights("generator.")) all.push_back(t);
  CHECK(all.front().name == "critic.0.weight");
  const optim::Optimizer rule = optim::defaults(optim::Rule::Adam);
  Model other = generator;
  other.theta.setZero();
  other.optimizer.steps = 7;
  REQUIRE(other.setWeights(all, rule, "generator."));
  CHECK(other.theta == generator.theta);
  CHECK(other.lastChange().isZero(0));
  CHECK(other.optimizer.steps == 0);
  all.pop_back();
  const auto refused = other.setWeights(all, rule, "generator.");
  REQUIRE_FALSE(refused);
  CHECK(refused.error().english().find("generator.4.bias") != std::string::npos);
}

TEST_CASE("a pruned parameter stays 0, a group has its own rate", "[learn]") {
  const Samples samples(someClasses(30, 4), firstHalf(30));
  Model model = drawn(samples, {5});
  const optim::Optimizer rule = optim::defaults(optim::Rule::Sgd);
  model.startAnew(rule);
  const Vector before = model.theta, ones = Vector::Ones(model.theta.size());
  model.mask = ones;
  model.mask[3] = 0;
  model.groups = {{0, 10, 0.5}, {10, model.theta.size() - 10, 1}};
  Fingerprint plain, pruned;
  drawn(samples, {5}).addTo(plain);
  model.addTo(pruned);
  CHECK(plain.value() != pruned.value());
  model.update(rule, 0.1, ones);
  CHECK(model.theta[3] == 0);
  CHECK(model.theta[0] == Approx(before[0] - 0.05));
  CHECK(model.theta[12] == Approx(before[12] - 0.1));
  CHECK(model.bytes() >= static_cast<std::size_t>(2 * model.theta.size()) * sizeof(Scalar));  // with its mask
}

TEST_CASE("a lab of a hundred lines trains, is watched, goes back and forth", "[learn]") {
  for (const char* source : {"iris", "wine", "diabetes"}) {
    INFO(source);
    auto session = after(300, {{"source", source}});
    const auto fingerprint = session->simulation().fingerprint();
    const auto frame = frameOf(*session);
    CHECK(frame->metrics.size() == learn::figureTable().metrics().size());
    CHECK(frame->metrics[0].value < frame->curve->value(0, 0));
    CHECK(frame->points->x.empty());
    CHECK(frame->points->size() == frame->results.loss.size());
    CHECK(frame->columns->size() == frame->columnNames.size() * frame->points->size());
    CHECK(frame->graph.layers.front().names == frame->columnNames);
    CHECK(frame->graph.layers[1].field.empty());
    CHECK(frame->representation.x.size() == frame->points->size());
    session->post(request::Seek{100});
    session->pump();
    session->post(request::Seek{300});
    session->pump();
    CHECK(session->simulation().fingerprint() == fingerprint);
  }
}

TEST_CASE("an optimiser that is left and taken again at one step has forgotten what it knew, on replay too",
          "[learn]") {
  auto session = after(50, {{"source", "iris"}, {"optimizer", "adam"}});
  for (const char* rule : {"sgd", "adam"}) {
    session->post(request::Set{"optimizer", std::string(rule)});
    session->pump();
  }
  CHECK(session->run().log.size() == 2);
  CHECK(learnerOf(*session).model().optimizer.steps == 0);
  const auto at = [](Session& s, std::int64_t step) {
    s.post(request::Seek{step});
    s.pump();
    return s.simulation().fingerprint();
  };
  const auto end = at(*session, 80);
  auto replay = *Session::create(session->run());
  CHECK(at(*replay, 80) == end);
  at(*session, 20);
  CHECK(at(*session, 80) == end);
}
