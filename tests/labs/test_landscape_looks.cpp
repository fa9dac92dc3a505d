// SPDX-License-Identifier: GPL-3.0-or-later
// The loss surface lab: that what is looked at is shown, under the right name, of the right moment and weights.
#include "core/nn/exchange.h"
#include "tests/labs/landscape_support.h"

#include <algorithm>

using namespace landscape_test;

TEST_CASE("watching work stops when that is asked, and goes on with the next look", "[landscape]") {
  auto session = after(20, runWith({}));
  session->post(request::Watch{{.views = {"scatter"}}});
  session->pump();
  CHECK(session->refine());
  const double share = session->status().refined;
  REQUIRE((share > 0 && share < 1));
  session->post(request::Refine{false});
  session->pump();
  CHECK_FALSE(session->refine());
  seek(*session, 21);  // an update is no look
  CHECK_FALSE(session->refine());
  CHECK(session->status().refined == share);
  session->post(request::Refine{true});
  session->pump();
  CHECK(session->refine());
  session->post(request::Refine{false});
  session->pump();
  set(*session, "sweep-updates", std::int64_t{500});
  CHECK(session->refine());
}

TEST_CASE("what is computed at once is shown, though the run rests", "[landscape]") {
  auto session = after(20, runWith({}));
  session->post(request::Watch{{.views = {"finder"}}});
  session->pump();
  for (bool more = true; more;) {
    session->publish();
    (void)session->mailbox().take();
    more = session->refine();
  }
  session->publish();
  const auto shown = std::static_pointer_cast<const LandscapeFrame>(session->mailbox().take()->frame);
  REQUIRE(shown->rateSearch);
  CHECK(shown->rateSearch->finished);
}

TEST_CASE("a sweep without training samples ends and says so", "[landscape]") {
  Run run = runWith({});
  run.log = {{0, {"erase-points", std::vector<double>{0, 0, 1000, 1000}}}};
  auto session = after(3, run);
  CHECK_FALSE(seen(*session, {"scatter"})->sweep->problem.empty());
}

TEST_CASE("weights that are rescaled are rescaled all along the path", "[landscape]") {
  auto session = after(200, runWith({{"activation", "relu"}, {"plane", "path"}, {"rescale", "5"}}));
  const auto losses = seen(*session, {"path"})->pathLoss;
  CHECK(double{losses->inPlane.back()} == Approx(double{losses->loss.back()}).epsilon(1e-3));
}

TEST_CASE("the plane of two weights is about the network as it is", "[landscape]") {
  auto session = after(300, runWith({{"plane", "weights"}, {"weight-x", "4.weight[0,0]"}, {"weight-y", "4.bias[0]"}}));
  const auto cut = seen(*session, {"cut"})->cut;
  CHECK(cut->at[50] == Approx(0).margin(1e-6));
  CHECK(double{cut->trainLoss[50]} == Approx(metric(*session, "train-loss")).epsilon(1e-5));
  const auto tensors = session->tensors(file(*session, "weights"));
  for (const nn::NamedTensor& tensor : *tensors)
    for (const nn::NamedTensor& own : session->simulation().weights())
      if (own.name == tensor.name) CHECK(own.values == tensor.values);
}

TEST_CASE("what l2 adds to the curvature is taken off the sharpness that is stable", "[landscape]") {
  auto session = after(0, runWith({{"ground", "surface"}, {"surface", "bowl"}, {"optimizer", "sgd"}, {"l2", "1"}}));
  CHECK(metric(*session, "sharpness-limit") == Approx(2 / 0.01 - 1));
}

TEST_CASE("the cut of a made-up surface has heights and nothing else", "[landscape]") {
  auto session = after(5, runWith({{"ground", "surface"}, {"surface", "bowl"}, {"quantity", "test-accuracy"}}));
  const auto frame = seen(*session, {"cut", "surface"});
  CHECK(frame->surface);
  const double y = frame->cut->across;  // where the walker is: (x² + 20 y²)/2 there
  CHECK(std::abs(y) > 1e-3);
  CHECK(y == double{frame->walkers.front().pathB.back()});
  CHECK(double{frame->cut->trainLoss[50]} == Approx(10 * y * y).epsilon(1e-4));
  for (const auto* none : {&frame->cut->testLoss, &frame->cut->trainAccuracy, &frame->cut->testAccuracy})
    CHECK(std::all_of(none->begin(), none->end(), [](float value) { return std::isnan(value); }));
}

TEST_CASE("the stability map is over the constant that the rule has", "[landscape]") {
  const auto map = [](const Settings& more) {
    Settings all{{"ground", "surface"}, {"surface", "bowl"}};
    all.insert(all.end(), more.begin(), more.end());
    return seen(*after(0, runWith(all)), {"stability"})->stability;
  };
  const auto adam = map({{"optimizer", "adam"}, {"beta1", "0.7"}});
  CHECK(adam->secondId == "beta1");
  CHECK(adam->second == Approx(0.7));
  CHECK(adam->measured.rows > 1);
  CHECK(map({{"optimizer", "rmsprop"}})->secondId == "smoothing");
  const auto plain = map({{"optimizer", "gradient-descent"}});
  CHECK(plain->secondId.empty());
  CHECK(plain->measured.rows == 1);
  CHECK(map({{"optimizer", "sgd"}, {"l2", "1"}})->largest == Approx(21));
  CHECK_FALSE(map({{"optimizer", "sgd"}, {"clip", "1"}})->problem.empty());
}

TEST_CASE("a recorded sharpness is that of the loss as it is now", "[landscape]") {
  auto session = after(20, runWith({{"record-sharpness", "true"}}));
  const double before = metric(*session, "sharpness");
  set(*session, "loss", std::string("mean-squared-error"));
  const double now = metric(*session, "sharpness");
  CHECK(now != Approx(before).epsilon(0.05));
  CHECK(now == Approx(seen(*session, {"spectrum"})->curvature->top.front().value).epsilon(0.02));
}

TEST_CASE("networks with batch normalisation are not joined", "[landscape]") {
  auto session = after(5, runWith({{"batch-norm", "true"}, {"variants", "training-seed=1"}, {"plane", "line"}}));
  CHECK(problemOf(*session).find("batch normalisation") != std::string::npos);
}

TEST_CASE("heights are of all samples alike, as the figures are, whatever the classes weigh", "[landscape]") {
  auto session = after(100, runWith({{"class-weights", "balanced"}, {"balance", "0.9"}}));
  const auto frame = seen(*session, {"surface"});
  CHECK(double{frame->surface->heights.at(25, 25)} == Approx(metric(*session, "train-loss")).epsilon(1e-5));
}

TEST_CASE("a race goes against updates, whatever a step is", "[landscape]") {
  auto session = after(3, runWith({{"step-unit", "epoch"}}));
  const auto frame = seen(*session, {"race"});
  const Curve& work = *frame->walkers.front().work;
  CHECK(work.value(work.rows() - 1, 0) == static_cast<float>(frame->walkers.front().updates));
  CHECK(frame->walkers.front().updates > 3);
}

TEST_CASE("the window of a made-up surface reaches to where the walk begins", "[landscape]") {
  auto session = after(1, runWith({{"ground", "surface"}, {"surface", "bowl"}, {"start-x", "40"}, {"start-y", "-30"}}));
  const Grid& grid = seen(*session, {"surface"})->surface->heights;
  CHECK((grid.x1 >= 40 && grid.x0 <= -5 && grid.y0 <= -30 && grid.y1 >= 3));
}

TEST_CASE("a look that a hand has chosen is not kept waiting by a run at full speed", "[landscape]") {
  auto session = after(20, runWith({}));
  session->post(request::Watch{{.views = {"scatter"}}});
  session->post(request::Play{true});
  session->pump(1);
  session->publish();
  (void)session->mailbox().take();
  session->refine();  // its turn after the frame
  const double before = session->status().refined;
  session->refine();
  CHECK(session->status().refined == before);  // the run's turn
  session->post(request::Set{"sweep-updates", std::int64_t{500}});
  session->pump(0);
  session->refine();
  CHECK(session->status().refined != before);
}
