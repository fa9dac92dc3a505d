// SPDX-License-Identifier: GPL-3.0-or-later
// The loss surface lab: surfaces that another program could compute again, planes, and what is said where there is
// none.
#include "core/nn/exchange.h"
#include "core/nn/layers/kinds.h"
#include "core/nn/pass.h"
#include "core/session/adopt.h"
#include "core/session/cohort.h"
#include "tests/labs/landscape_support.h"

#include <algorithm>
#include <map>

using namespace landscape_test;
using landscape_lab::PlaneKind;

namespace {

/// The mean cross-entropy of the spiral's network, computed anew from what the lab writes.
double lossOf(const LandscapeFrame& frame, const std::vector<nn::NamedTensor>& weights,
              const std::vector<nn::NamedTensor>& directions, double a, double b) {
  const nn::Network network(2, nn::perceptronLayers({8, 8}, nn::Activation::Tanh, 1));
  Vector theta(network.parameterCount()), one(theta.size()), other(theta.size()), buffers(0);
  REQUIRE(nn::fromTensors(network, weights, theta, buffers).ok());
  REQUIRE(nn::fromTensors(network, directions, one, buffers, "a.").ok());
  REQUIRE(nn::fromTensors(network, directions, other, buffers, "b.").ok());
  theta += static_cast<Scalar>(a) * one + static_cast<Scalar>(b) * other;
  const std::size_t columns = frame.columnNames.size();
  REQUIRE(columns == 3);
  std::vector<Scalar> x, y;
  for (std::size_t row = 0; row < frame.points->size(); ++row) {
    if (frame.points->test[row]) continue;
    for (const std::size_t c : {0, 1}) x.push_back((*frame.columns)[row * columns + c]);
    y.push_back((*frame.columns)[row * columns + 2]);
  }
  const auto count = static_cast<Index>(y.size());
  nn::Workspace workspace(network, count);
  const ConstMatrixMap inputs(x.data(), 2, count), targets(y.data(), 1, count);
  REQUIRE(nn::forward(network, theta, buffers, inputs, workspace));
  return nn::meanLoss({.kind = nn::LossKind::BinaryCrossEntropy}, workspace.output(), targets,
                      ConstVectorMap(nullptr, 0));
}

void checkSurface(Session& session, const std::string& plane) {
  INFO(plane);
  set(session, "plane", plane);
  const auto frame = seen(session, {"surface"});
  INFO(frame->plane.problem.english());
  REQUIRE(frame->surface);
  CHECK(frame->surface->done == 1);
  const std::vector<nn::NamedTensor> weights = *session.tensors(file(session, "weights")),
                                     directions = *session.tensors(file(session, "directions"));
  const Grid& grid = frame->surface->heights;
  REQUIRE(grid.columns == 51);
  for (const auto& [column, row] : {std::pair{0, 0}, {25, 25}, {50, 3}, {13, 40}}) {
    const double expected = lossOf(*frame, weights, directions, grid.x(column), grid.y(row));
    CHECK(double{grid.at(column, row)} == Approx(expected).epsilon(1e-5));
  }
}

Run sameAs(const Run& other) {
  Run run(*findLab(labs(), "landscape"));
  const auto left = adoptRun(run, other);
  if (!left) FAIL(left.error().english());
  return run;
}

}  // namespace

TEST_CASE("every surface can be computed again from its weights and directions", "[landscape]") {
  auto session = after(300, runWith({{"variants", "training-seed=1 | training-seed=2"}}));
  for (const char* plane : {"random", "raw", "path", "hessian", "line", "three", "curve", "weights"})
    checkSurface(*session, plane);
}

TEST_CASE("the middle of a surface is the loss of the run", "[landscape]") {
  auto session = after(500, runWith({}));
  const auto frame = seen(*session, {"surface"});
  CHECK(double{frame->surface->heights.at(25, 25)} == Approx(metric(*session, "train-loss")).epsilon(1e-5));
  set(*session, "quantity", std::string("test-accuracy"));
  const auto accuracy = seen(*session, {"surface"});
  CHECK(double{accuracy->surface->heights.at(25, 25)} == Approx(metric(*session, "test-accuracy")));
}

TEST_CASE("a surface follows the training, unless it is told to stay", "[landscape]") {
  auto session = after(10, runWith({}));
  CHECK(seen(*session, {"surface"})->surfaceStep == 10);
  seek(*session, 200);
  CHECK(seen(*session, {"surface"})->surfaceStep == 200);
  set(*session, "follow", false);
  seek(*session, 300);
  const auto frame = seen(*session, {"surface"});
  CHECK(frame->surfaceStep == 200);
  CHECK(frame->walkers.front().pathSteps.back() == 300);
}

TEST_CASE("a second lane is looked at in its own way", "[landscape]") {
  for (const auto& [id, value] :
       {std::pair{"plane", "raw"}, {"resolution", "7"}, {"quantity", "test-loss"}, {"plane-seed", "5"}}) {
    INFO(id);
    Run run = runWith({});
    run.second = {{id, runWith({{id, value}}).initial.get(id)}};
    auto session = after(20, run);
    const Probe probe{.views = {"surface"}};
    REQUIRE(session->refineAll(probe));
    const Observation both = session->observe(probe);
    const auto lane = [&](int which) {
      return std::static_pointer_cast<const LandscapeFrame>(both.cohort->lane(which))->surface->heights;
    };
    CHECK_FALSE(lane(0).values == lane(1).values);
    auto alone = after(20, runWith({{id, value}}));
    CHECK(lane(1).values == seen(*alone, {"surface"})->surface->heights.values);
  }
}

TEST_CASE("where weights are not numbers, the spectrum says so and ends", "[landscape]") {
  auto session = after(300, runWith({{"optimizer", "sgd"},
                                     {"learning-rate", "10"},
                                     {"activation", "relu"},
                                     {"loss", "mean-squared-error"},
                                     {"hidden-layers", "16,16"}}));
  REQUIRE(session->simulation().state() == RunState::Diverged);
  CHECK_FALSE(seen(*session, {"spectrum"})->curvature->problem.empty());
  CHECK_FALSE(seen(*session, {"finder"})->rateSearch->problem.empty());
}

TEST_CASE("a walk ends where the surface has no slope, and says where", "[landscape]") {
  const auto walk = [](const char* formula, const char* x, const char* rate) {
    return runWith({{"ground", "surface"},
                    {"surface", "formula"},
                    {"formula", formula},
                    {"start-x", x},
                    {"start-y", "1"},
                    {"optimizer", "sgd"},
                    {"learning-rate", rate}});
  };
  CHECK(refusal(walk("x^y", "-1", "0.1")).find("start-x = -1") != std::string::npos);
  auto ended = after(9, walk("x + sqrt(x)/1000000000 + y^2", "1", "1"));  // from 1 to 0, where the root is upright
  CHECK(ended->simulation().state() == RunState::Diverged);
  CHECK(ended->step() == 1);
  CHECK(ended->simulation().message().english().find("no finite slope") != std::string::npos);
}

TEST_CASE("a playground's run as the ground has the same weights, bit for bit", "[landscape]") {
  Run other =
      runOf("playground", {{"dataset", "moons"}, {"inputs", "x,y,xy"}, {"optimizer", "momentum"}, {"l2", "0.001"}}, 5);
  other.log = {{20, {"learning-rate", 0.03}}, {40, {"add-points", std::vector<double>{1, 1, 0, -1, 2, 1}}}};
  auto played = after(100, other), seenHere = after(100, sameAs(other));
  const auto theirs = played->simulation().weights(), ours = seenHere->simulation().weights();
  REQUIRE(theirs.size() == ours.size());
  for (std::size_t i = 0; i < ours.size(); ++i) {
    CHECK(theirs[i].name == ours[i].name);
    CHECK(theirs[i].values == ours[i].values);
  }
}

TEST_CASE("runs without such a network are no ground", "[landscape]") {
  for (const char* lab : {"cartpole", "evaluation"}) {
    Run run(*findLab(labs(), "landscape"));
    CHECK_FALSE(adoptRun(run, Run(*findLab(labs(), lab))));
  }
}

TEST_CASE("a race has one start and the same batches", "[landscape]") {
  auto session =
      after(120, runWith({{"variants", "optimizer=sgd | optimizer=momentum learning-rate=0.03 | sam-radius=0.05"}}));
  const auto frame = seen(*session, {"contours"});
  REQUIRE(frame->walkers.size() == 4);
  for (const auto& walker : frame->walkers) {
    CHECK(walker.updates == 120);
    CHECK(walker.secondsPerUpdate > 0);
    REQUIRE_FALSE(walker.pathA.empty());
    CHECK(walker.pathA.front() == frame->walkers.front().pathA.front());
    CHECK(walker.pathB.front() == frame->walkers.front().pathB.front());
    CHECK(walker.curve->value(0, 0) == frame->walkers.front().curve->value(0, 0));
  }
  const Curve& uphill = *frame->walkers[3].work;
  CHECK(uphill.value(uphill.rows() - 1, 0) == 120);
  CHECK(uphill.value(uphill.rows() - 1, 1) == 240);
  CHECK(frame->walkers[1].difference == "optimizer=sgd");
}

TEST_CASE("the walk on a bowl is gradient descent's", "[landscape]") {
  auto session = after(50, runWith({{"ground", "surface"},
                                    {"surface", "bowl"},
                                    {"condition", "20"},
                                    {"optimizer", "sgd"},
                                    {"learning-rate", "0.05"},
                                    {"start-x", "2"},
                                    {"start-y", "1"}}));
  const auto frame = seen(*session, {"contours"});
  CHECK(double{frame->walkers.front().pathA.back()} == Approx(2 * std::pow(1 - 0.05, 50)).epsilon(1e-5));
  CHECK(frame->walkers.front().secondsPerUpdate > 0);
  CHECK(metric(*session, "distance") == Approx(2 * std::pow(1 - 0.05, 50)).epsilon(1e-4));
  CHECK(metric(*session, "sharpness") == Approx(20));
}

TEST_CASE("what cannot be shown says why", "[landscape]") {
  auto alone = after(3, runWith({{"plane", "three"}}));
  CHECK(problemOf(*alone).find("two runs") != std::string::npos);
  auto start = after(0, runWith({{"plane", "line"}}));
  CHECK(problemOf(*start).find("same point") != std::string::npos);
  CHECK(problemOf(*after(0, runWith({{"plane", "path"}}))).find("path") != std::string::npos);
  auto weights = after(0, runWith({{"plane", "weights"}, {"weight-x", "0.weight[9,0]"}}));
  CHECK(problemOf(*weights).find("8, 2") != std::string::npos);
  set(*weights, "weight-x", std::string("5.weight[0,0]"));
  CHECK(problemOf(*weights).find("0.weight") != std::string::npos);
  set(*weights, "weight-x", std::string("0.weight[0,1]"));
  CHECK(problemOf(*weights).find("already") != std::string::npos);
  auto scaled = after(0, runWith({{"rescale", "5"}}));
  CHECK(problemOf(*scaled).find("tanh") != std::string::npos);
  auto untested = after(0, runWith({{"test-share", "0"}, {"quantity", "test-loss"}}));
  CHECK(problemOf(*untested).find("test share") != std::string::npos);
  CHECK(problemOf(*after(0, runWith({{"initializer", "zeros"}}))).find("all weights are 0") != std::string::npos);
  auto values = after(0, runWith({{"dataset", "peaks"}, {"quantity", "train-accuracy"}}));
  CHECK(problemOf(*values).find("no accuracy") != std::string::npos);
  for (const char* other : {"dataset=moons", "ground=surface", "noise=0.3", "test-share=0.2"})
    CHECK(refusal(runWith({{"variants", other}})).find("cannot differ") != std::string::npos);
  auto other = after(3, runWith({{"plane", "line"}, {"variants", "hidden-layers=4"}}));
  CHECK(problemOf(*other).find("another network") != std::string::npos);
  auto lost = after(300, runWith({{"plane", "line"},
                                  {"activation", "identity"},
                                  {"dataset", "sine"},
                                  {"variants", "optimizer=sgd learning-rate=10 loss=mean-squared-error"}}));
  CHECK(problemOf(*lost).find("compared run 1 has diverged") != std::string::npos);
  auto curved = after(3, runWith({{"plane", "line"}, {"variants", "activation=relu"}}));  // of as many weights
  CHECK(problemOf(*curved).find("another network") != std::string::npos);
  auto normalised = after(3, runWith({{"plane", "hessian"}, {"batch-norm", "true"}}));
  CHECK(problemOf(*normalised).find("plane = hessian: Layer 2 (batchnorm)") != std::string::npos);
  auto flat = after(3, runWith({{"plane", "hessian"}, {"activation", "step"}, {"loss", "perceptron"}}));
  CHECK(problemOf(*flat).find("the Hessian is 0") != std::string::npos);
}

TEST_CASE("the plane of two weights takes the first ones there are, in whatever tensor", "[landscape]") {
  auto session =
      after(3, runWith({{"plane", "weights"}, {"hidden-layers", "none"}, {"dataset", "plane"}, {"inputs", "x"}}));
  const auto frame = seen(*session, {"contours"});
  REQUIRE(frame->plane.problem.empty());
  CHECK(frame->plane.aName.english().find("0.weight[0,0]") != std::string::npos);
  CHECK(frame->plane.bName.english().find("0.bias[0]") != std::string::npos);
}

TEST_CASE("the worst loss nearby is within the radius that is set now", "[landscape]") {
  Run run = runWith({{"sam-radius", "0.05"}});
  run.log = {{0, {"sam-radius", 0.5}}};
  CHECK(seen(*after(20, run), {"spectrum"})->curvature->radius == 0.5);
}

TEST_CASE("with class weights surface and curvature are of one loss, the one that is reported", "[landscape]") {
  auto session = after(200, runWith({{"dataset", "gaussians"},
                                     {"noise", "0.4"},
                                     {"balance", "0.1"},
                                     {"class-weights", "balanced"},
                                     {"record-sharpness", "true"}}));
  const auto frame = seen(*session, {"surface", "spectrum"});
  CHECK(frame->curvature->loss == Approx(metric(*session, "train-loss")).epsilon(1e-4));
  CHECK(double{frame->surface->heights.at(25, 25)} == Approx(frame->curvature->loss).epsilon(1e-4));
  CHECK(frame->curvature->worst > frame->curvature->loss);
  CHECK(std::isnan(frame->sharpnessLimit));
}

TEST_CASE("a wrong formula is refused with its place, a start in a hole with its numbers", "[landscape]") {
  const auto formula = [](const char* text) {
    return runWith({{"ground", "surface"}, {"surface", "formula"}, {"formula", text}});
  };
  const auto wrong = [](const char* id, const char* text) {
    const auto set = Run(*findLab(labs(), "landscape")).initial.setText(id, text);
    return set ? std::string() : set.error().english();
  };
  CHECK(wrong("formula", "x^2 + + y*").find("formula: at the end") == 0);
  CHECK(wrong("formula", "x^2 + 1/(y + q)").find("formula: character 14") == 0);
  CHECK(wrong("formula", "z + 1").size() > 20);
  CHECK(refusal(formula("")).find("formula: at the end") == 0);
  CHECK(after(5, runWith({{"ground", "surface"}, {"surface", "formula"}}))->simulation().state() == RunState::Ok);
  for (const char* guess : {"somewhere", "1", "1,", "1, 2, 3", "nan, 1"})
    CHECK(wrong("guess", guess).find("as in 1, -0.5") != std::string::npos);
  for (const char* guess : {"", "1, -0.5", "-2,3e-1"}) CHECK(wrong("guess", guess).empty());
  CHECK(refusal(formula("log(x)")).find("start-x") != std::string::npos);
  auto holed = after(3, runWith({{"ground", "surface"},
                                 {"surface", "formula"},
                                 {"formula", "1/(x^2 + y^2 - 1)^2 + x^2"},
                                 {"start-x", "3"},
                                 {"start-y", "3"},
                                 {"learning-rate", "0.001"}}));
  CHECK(seen(*holed, {"contours"})->surface);
}

TEST_CASE("a rescaled network computes the same and is sharper", "[landscape]") {
  auto session = after(200, runWith({{"activation", "relu"}}));
  const auto before = seen(*session, {"surface", "spectrum"});
  set(*session, "rescale", 4.0);
  const auto scaled = seen(*session, {"surface", "spectrum"});
  CHECK(double{scaled->surface->heights.at(25, 25)} ==
        Approx(double{before->surface->heights.at(25, 25)}).epsilon(1e-4));
  REQUIRE_FALSE(scaled->curvature->top.empty());
  CHECK(scaled->curvature->top.front().value > 1.5 * before->curvature->top.front().value);
}

TEST_CASE("a bent way between two solutions is lower than the straight one", "[landscape]") {
  auto session =
      after(1500, runWith({{"hidden-layers", "32,32"}, {"dataset", "moons"}, {"variants", "training-seed=1"}}));
  const auto highest = [&](const char* plane) {
    set(*session, "plane", std::string(plane));
    const auto cut = seen(*session, {"cut"})->cut;
    REQUIRE(cut);
    CHECK(cut->done == 1);
    float most = 0;
    for (std::size_t i = 0; i < cut->at.size(); ++i)
      if (cut->at[i] >= 0 && cut->at[i] <= 1) most = std::max(most, cut->trainLoss[i]);
    return most;
  };
  const float line = highest("line"), curve = highest("curve");
  CHECK(curve < 0.5F * line);
}

TEST_CASE("a sweep fills in and tells sharpness and accuracy of each run", "[landscape]") {
  auto session = after(0, runWith({{"sweep-updates", "40"}}));
  const auto sweep = seen(*session, {"scatter"})->sweep;
  REQUIRE(sweep);
  CHECK(sweep->runs.size() == sweep->all);
  CHECK(sweep->all == 18);
  for (const auto& run : sweep->runs)
    if (!run.diverged) {
      CHECK(run.sharpness > 0);
      CHECK(run.testAccuracy > 0.2);
    }
}

TEST_CASE("the stability map's edge is where theory has it", "[landscape]") {
  auto session = after(0, runWith({{"ground", "surface"}, {"surface", "bowl"}, {"optimizer", "momentum"}}));
  const auto map = seen(*session, {"stability"})->stability;
  REQUIRE(map);
  REQUIRE(map->hasTheory);
  CHECK(map->largest == Approx(20));
  std::size_t same = 0;
  for (std::size_t i = 0; i < map->theory.values.size(); ++i)
    same += (map->theory.values[i] < 1) == (map->measured.values[i] < 1);
  CHECK(same > 97 * map->theory.values.size() / 100);
}

TEST_CASE("looking changes no bit of the run", "[landscape]") {
  const Run run = runWith({{"variants", "optimizer=sgd"}});
  auto alone = after(120, run), watched = after(0, run);
  for (int i = 1; i <= 12; ++i) {
    for (const char* view : {"surface", "spectrum", "finder", "scatter", "cut", "path"}) {
      watched->post(request::Watch{{.views = {view}}});
      watched->pump();
      for (int k = 0; k < 5; ++k) watched->refine();
    }
    seek(*watched, 10 * i);
  }
  CHECK(watched->fingerprint() == alone->fingerprint());
}
