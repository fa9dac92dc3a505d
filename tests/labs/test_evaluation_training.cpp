// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learn/simulation.h"
#include "core/metrics/probability.h"
#include "core/metrics/ranking.h"
#include "core/metrics/regression.h"
#include "tests/labs/evaluation_support.h"

using namespace evaluation_test;

namespace {

const learn::Learner& learnerOf(const Session& session) {
  return static_cast<const learn::TrainingSimulation&>(session.simulation()).learner();
}

/// What the network of a session puts out for the samples of one part, and their targets.
struct Outputs {
  std::vector<double> values;
  std::vector<int> labels;
  std::vector<std::uint8_t> positive;  ///< class 1
};
Outputs outputsOf(const Session& session, bool test = true) {
  const learn::Learner& learner = learnerOf(session);
  const auto side = learn::outputsOf(learner.model(), learner.samples(), test, learner.evaluationWorkspace(), {});
  REQUIRE(side);
  Outputs outputs{{side->values.begin(), side->values.end()}, {}, {}};
  for (const std::int32_t i : side->samples) {
    outputs.labels.push_back(learner.samples().dataset.label(static_cast<std::size_t>(i)));
    outputs.positive.push_back(outputs.labels.back() == 1);
  }
  return outputs;
}

std::vector<float> weightsOf(const Session& session) {
  const auto& theta = learnerOf(session).model().theta;
  return {theta.data(), theta.data() + theta.size()};
}

}  // namespace

TEST_CASE("a network's figures are those of its outputs", "[evaluation]") {
  for (const char* part : {"test", "training"}) {
    const auto session = after(200, runWith({{"part", part}, {"threshold", "0.3"}}));
    const Outputs outputs = outputsOf(*session, std::string(part) == "test");
    REQUIRE(outputs.values.size() == (std::string(part) == "test" ? 300 : 700));
    const metrics::Ranking ranking = metrics::rank(outputs.values, outputs.positive);
    std::vector<double> p;
    for (const double z : outputs.values) p.push_back(1 / (1 + std::exp(-z)));
    const auto near = [&](const char* id, const metrics::Measure& expected) {
      CAPTURE(part, id);
      REQUIRE(expected.defined());
      CHECK(std::abs(metric(*session, id) - expected.value) < 1e-12);
    };
    near("auc", metrics::auc(ranking));
    near("average-precision", metrics::averagePrecision(ranking));
    near("partial-auc", metrics::partialAuc(ranking, 0.1));
    near("brier", metrics::brier(p, outputs.positive));
    near("log-loss", metrics::logLoss(p, outputs.positive));
    near("ece", metrics::calibrationError(metrics::calibration(p, outputs.positive, 10)));
    const auto counts = metrics::countsAt(metrics::rank(p, outputs.positive), 0.3);
    near("accuracy", metrics::accuracy(counts));
    near("precision", metrics::precision(counts, 1));
    near("recall", metrics::recall(counts, 1));
    near("specificity", metrics::specificity(counts, 1));
    near("f1", metrics::fScore(counts, 1));
    near("mcc", metrics::mcc(counts));
    near("kappa", metrics::kappa(counts));
    near("balanced-accuracy", metrics::balancedAccuracy(counts));
    // What is made small is the log loss, in floats.
    const std::string loss = std::string(part) == "test" ? "test-loss" : "train-loss";
    CHECK(metric(*session, "log-loss") == Approx(metric(*session, loss)).epsilon(1e-5));
    checkHonest(*session);
  }
}

TEST_CASE("several classes are judged as the network foretells them", "[evaluation]") {
  for (const char* dataset : {"iris", "digits"}) {
    const auto session = after(100, runWith({{"dataset", dataset}, {"hidden-layers", "16"}}));
    const Outputs outputs = outputsOf(*session);
    const std::size_t n = outputs.labels.size(), classes = outputs.values.size() / n;
    std::vector<int> predicted;
    double losses = 0;
    std::vector<double> p(outputs.values);
    for (std::size_t i = 0; i < n; ++i) {
      double* z = p.data() + i * classes;
      predicted.push_back(static_cast<int>(std::max_element(z, z + classes) - z));
      double sum = 0;
      for (std::size_t k = 0; k < classes; ++k) sum += std::exp(z[k]);
      for (std::size_t k = 0; k < classes; ++k) z[k] = std::exp(z[k]) / sum;
      losses -= std::log(z[outputs.labels[i]]) / static_cast<double>(n);
    }
    CAPTURE(dataset);
    CHECK(metric(*session, "log-loss") == Approx(losses).epsilon(1e-10));
    CHECK(metric(*session, "log-loss") == Approx(metric(*session, "test-loss")).epsilon(1e-5));
    const auto area =
        metrics::severalClassesAuc(p, outputs.labels, static_cast<int>(classes), metrics::SeveralClasses::Macro);
    CHECK(metric(*session, "auc") == Approx(area.value).epsilon(1e-9));
    const auto counts = metrics::confusion(outputs.labels, predicted, static_cast<int>(classes));
    CHECK(metric(*session, "accuracy") == Approx(metrics::accuracy(counts).value));
    CHECK(metric(*session, "mcc") == Approx(metrics::mcc(counts).value));
    checkHonest(*session);
  }
}

TEST_CASE("the threshold is one entry of the log, and no weight knows of it", "[evaluation]") {
  auto session = after(60, runWith({}));
  auto plain = after(60, runWith({}));
  const double half = metric(*session, "accuracy");
  session->post(request::Set{"threshold", 0.95});  // a drag
  session->post(request::Set{"threshold", 0.9});
  session->pump();
  REQUIRE(session->run().log.size() == 1);
  CHECK(session->run().log[0].step == 60);
  CHECK(session->run().log[0].command.id == "threshold");
  CHECK(metric(*session, "accuracy") != half);
  CHECK(metric(*session, "auc") == metric(*plain, "auc"));
  CHECK(frameOf(*session)->judging.threshold == 0.9);
  CHECK(weightsOf(*session) == weightsOf(*plain));
  seek(*session, 100);
  seek(*plain, 100);
  CHECK(weightsOf(*session) == weightsOf(*plain));

  seek(*session, 59);
  CHECK(frameOf(*session)->judging.threshold == 0.5);
  seek(*plain, 59);
  CHECK(metric(*session, "accuracy") == metric(*plain, "accuracy"));
  CHECK(session->status().values->get("threshold") == param::Value(0.5));
  seek(*session, 80);
  seek(*plain, 80);
  CHECK(frameOf(*session)->judging.threshold == 0.9);
  CHECK(metric(*session, "auc") == metric(*plain, "auc"));
  CHECK_FALSE(session->status().replayDiffers);
}

TEST_CASE("a frame is judged as it is asked for at its moment", "[evaluation]") {
  auto session = after(30, runWith({}));
  CHECK(frameOf(*session)->judged->ofTest);
  const std::size_t tested = frameOf(*session)->judged->size();
  set(*session, "part", std::string("training"));
  set(*session, "positive", std::string(frameOf(*session)->classNames[0]));
  auto frame = frameOf(*session);
  CHECK_FALSE(frame->judged->ofTest);
  CHECK(frame->judged->size() > tested);
  CHECK(frame->judged->scored.positive == 0);
  seek(*session, 31);
  CHECK(frameOf(*session)->judged->scored.positive == 0);
  seek(*session, 29);
  frame = frameOf(*session);
  CHECK(frame->judged->ofTest);
  CHECK(frame->judged->scored.positive == 1);
  // Without a test part the training samples are judged.
  auto whole = after(3, runWith({{"test-share", "0"}}));
  CHECK_FALSE(frameOf(*whole)->judged->ofTest);
  checkHonest(*whole);
}

TEST_CASE("the baseline knows the majority, and nothing of a sample", "[evaluation]") {
  for (const char* dataset : {"gaussians", "transactions", "breast-cancer", "iris"}) {
    CAPTURE(dataset);
    auto session = started(runWith({{"model", "baseline"}, {"dataset", dataset}}));
    const auto frame = frameOf(*session);
    const auto& truth = frame->judged->scored.truth;
    std::vector<double> counts(frame->classNames.size());
    for (const int label : truth) counts[static_cast<std::size_t>(label)] += 1 / static_cast<double>(truth.size());
    const auto most = static_cast<std::size_t>(std::max_element(counts.begin(), counts.end()) - counts.begin());
    CHECK(metric(*session, "accuracy") == Approx(counts[most]));
    CHECK(metric(*session, "auc") == Approx(0.5).epsilon(1e-12));
    CHECK(metric(*session, "balanced-accuracy") == Approx(1.0 / static_cast<double>(counts.size())));
    CHECK(metric(*session, "mcc") == 0);
    CHECK(metric(*session, "ece") < 0.02);
    checkHonest(*session);
    seek(*session, 10);
    CHECK(session->step() == 0);  // it does not learn
  }
  auto values = started(runWith({{"model", "baseline"}, {"dataset", "diabetes"}}));
  CHECK(metric(*values, "r2") <= 0);
  CHECK(metric(*values, "r2") > -0.1);
  checkUndefined(*values, "squared-correlation");
}

TEST_CASE("values have their own figures", "[evaluation]") {
  auto session = after(300, runWith({{"dataset", "diabetes"}}));
  const auto frame = frameOf(*session);
  const auto& judged = *frame->judged;
  REQUIRE(judged.isRegression());
  REQUIRE(judged.truth.size() == 133);
  double square = 0, absolute = 0;
  for (std::size_t i = 0; i < judged.truth.size(); ++i) {
    const auto sample = static_cast<std::size_t>(judged.samples[i]);
    CHECK(judged.truth[i] == frame->points->target[sample]);
    CHECK(judged.value[i] == Approx(frame->results.prediction[sample]).epsilon(1e-6));
    CHECK(frame->points->test[sample] == 1);
    square += std::pow(judged.truth[i] - judged.value[i], 2) / 133;
    absolute += std::abs(judged.truth[i] - judged.value[i]) / 133;
  }
  CHECK(metric(*session, "mse") == Approx(square));
  CHECK(metric(*session, "rmse") == Approx(std::sqrt(square)));
  CHECK(metric(*session, "mae") == Approx(absolute));
  CHECK(metric(*session, "r2") == Approx(metrics::r2(judged.truth, judged.value).value));
  CHECK((metric(*session, "r2") > 0.3 && metric(*session, "r2") < 0.7));
  CHECK(metric(*session, "squared-correlation") >= metric(*session, "r2"));
  CHECK(metric(*session, "rmse") > 40);  // in the target's unit
  CHECK(metric(*session, "rmse") < 70);
  for (const std::string& id : classFigures()) CHECK(std::isnan(metric(*session, id)));
}

TEST_CASE("losses without probabilities leave what needs them undefined", "[evaluation]") {
  for (const char* loss : {"hinge", "mean-squared-error", "perceptron"}) {
    CAPTURE(loss);
    auto session = after(100, runWith({{"loss", loss}, {"hidden-layers", "none"}}));
    for (const char* id : {"brier", "log-loss", "ece"}) checkUndefined(*session, id);
    checkHonest(*session);
    CHECK(metric(*session, "auc") > 0.6);
    // At half the sign of the output decides, as it does in the plane.
    const auto frame = frameOf(*session);
    const auto& judged = *frame->judged;
    double right = 0;
    for (std::size_t i = 0; i < judged.size(); ++i)
      right += frame->results.prediction[static_cast<std::size_t>(judged.scored.samples[i])] ==
               static_cast<float>(judged.scored.truth[i]);
    CHECK(metric(*session, "accuracy") == Approx(right / static_cast<double>(judged.size())));
  }
}

TEST_CASE("what changes a network's outputs but no weight changes its figures at once", "[evaluation]") {
  auto session = after(100, runWith({}));
  const auto weights = weightsOf(*session);
  const double area = metric(*session, "auc");
  set(*session, "loss", std::string("hinge"));
  for (const char* id : {"brier", "log-loss", "ece"}) checkUndefined(*session, id);
  CHECK(frameOf(*session)->judged->scored.kind == metrics::ScoreKind::Margin);
  set(*session, "loss", std::string("focal"));
  CHECK(std::isfinite(metric(*session, "brier")));
  set(*session, "activation", std::string("relu"));
  CHECK(weightsOf(*session) == weights);
  CHECK(metric(*session, "auc") != area);
  const Outputs outputs = outputsOf(*session);
  CHECK(metric(*session, "auc") == Approx(metrics::auc(metrics::rank(outputs.values, outputs.positive)).value));
  seek(*session, 99);
  CHECK(std::isfinite(metric(*session, "brier")));
}

TEST_CASE("a run that has diverged is judged as far as its outputs are numbers, and can be left", "[evaluation]") {
  for (const char* dataset : {"gaussians", "iris", "diabetes"})
    for (const char* layers : {"8", "8,8,8"}) {
      CAPTURE(dataset, layers);
      auto session = after(3000, runWith({{"loss", "mean-squared-error"},
                                          {"activation", "relu"},
                                          {"optimizer", "sgd"},
                                          {"dataset", dataset},
                                          {"hidden-layers", layers},
                                          {"learning-rate", "10"}}));
      REQUIRE(session->simulation().state() == RunState::Diverged);
      CHECK(frameOf(*session)->judged);
      if (std::string(dataset) != "diabetes") checkHonest(*session);
      seek(*session, 1);
      CHECK(session->simulation().state() == RunState::Ok);
    }
}

TEST_CASE("outputs beyond all numbers leave the figures undefined, with the reason", "[evaluation]") {
  for (const char* dataset : {"gaussians", "iris", "diabetes"}) {
    CAPTURE(dataset);
    const Settings settings{{"dataset", dataset}, {"hidden-layers", "4,4"}, {"activation", "relu"}};
    auto weights = started(runWith(settings))->simulation().weights();
    for (auto& tensor : weights)
      for (std::size_t i = 0; i < tensor.values.size(); ++i) tensor.values[i] = i % 3 ? 1e30f : -1e30f;
    Run run = runWith(settings);
    run.weights = {"w", 1, std::make_shared<const std::vector<nn::NamedTensor>>(weights)};
    auto session = started(run);
    if (std::string(dataset) == "diabetes") {
      for (const char* id : {"r2", "squared-correlation", "mse", "rmse", "mae"}) checkUndefined(*session, id);
    } else {
      checkUndefined(*session, "auc");
      checkHonest(*session);
    }
  }
}

TEST_CASE("a leak before the split is seen as a number", "[evaluation]") {
  const Settings noise{{"dataset", "transactions"}, {"noise", "1"},         {"balance", "0.1"},
                       {"points", "400"},           {"resampling", "over"}, {"hidden-layers", "64"},
                       {"learning-rate", "0.05"}};
  Settings before = noise;
  before.emplace_back("resampling-place", "before");
  auto honest = after(400, runWith(noise)), leaking = after(400, runWith(before));
  CHECK(metric(*leaking, "auc") > 0.9);
  CHECK(metric(*honest, "auc") < 0.7);
  CHECK(frameOf(*leaking)->resampled->leaked > 50);
  CHECK(frameOf(*honest)->resampled->leaked == 0);
}

TEST_CASE("of two features the network's units are drawn over their plane, of more they are not", "[evaluation]") {
  const auto units = [](const Settings& settings) { return frameOf(*after(20, runWith(settings)))->graph.layers; };
  for (const GraphLayer& layer : units({{"dataset", "moons"}})) {
    REQUIRE_FALSE(layer.field.empty());
    CHECK(layer.field.x0 < layer.field.x1);
  }
  for (const GraphLayer& layer : units({{"dataset", "iris"}})) CHECK(layer.field.empty());
  const Observation seen = after(20, runWith({{"dataset", "moons"}}))->observe({});
  const auto& frame = static_cast<const EvaluationFrame&>(*seen.frame);
  for (std::size_t i = 0; i < frame.points->size(); i += 10) {  // the plane holds all points
    const Grid& plane = frame.graph.layers[0].field;
    CHECK((plane.x0 < frame.points->x[i] && frame.points->x[i] < plane.x1));
    CHECK((plane.y0 < frame.points->y[i] && frame.points->y[i] < plane.y1));
  }
}

TEST_CASE("every lesson of the lab starts and runs", "[evaluation]") {
  const Lab& lab = *findLab(labs(), "evaluation");
  CHECK(lab.presets.size() >= 12);
  for (const Preset& preset : lab.presets) {
    CAPTURE(preset.id);
    const auto run = presetRun(lab, preset);
    REQUIRE(run.ok());
    auto session = after(50, *run);
    CHECK(session->simulation().state() == RunState::Ok);
    CHECK((session->step() == 50 || session->simulation().lastStep() == 0));
    REQUIRE(session->observe({}).frame);
    int defined = 0;
    for (const Metric& m : session->simulation().metrics()) defined += std::isfinite(m.value);
    CHECK(defined >= 5);
  }
}
