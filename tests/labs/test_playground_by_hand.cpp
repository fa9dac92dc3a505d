// SPDX-License-Identifier: GPL-3.0-or-later
// Painting and weights set by hand: logged, replayed, undone.
#include "tests/labs/playground_support.h"

#include <cmath>

using namespace playground_test;

namespace {

void act(Session& session, const std::string& id, std::vector<double> numbers) {
  session.post(request::Act{id, std::move(numbers)});
  session.pump();
}

void go(Session& session, std::int64_t step) {
  session.post(request::Seek{step});
  session.pump();
}

std::string rejection(Session& session) { return session.status().rejection.english(); }

}  // namespace

TEST_CASE("points are painted while it trains, and a replay has the same bits", "[by-hand]") {
  auto session = after(100, runWith({{"dataset", "gaussians"}}));
  act(*session, "add-points", {5, -5, 1, 5.2, -5, 1});
  go(*session, 160);
  act(*session, "erase-points", {0, 0, 2, 2});
  act(*session, "jitter-points", {3, 3, 2, 2, 0.5});
  go(*session, 300);
  CHECK(session->status().rejections == 0);
  const auto end = session->simulation().fingerprint();
  go(*session, 90);
  CHECK(frameOf(*session)->points->size() == 500);
  go(*session, 120);
  const auto painted = frameOf(*session);
  CHECK(painted->points->size() == 502);
  int there = 0;
  for (std::size_t i = 0; i < painted->points->size(); ++i)
    there += painted->points->x[i] > 4.9f && painted->points->y[i] < -4.9f && painted->points->target[i] == 1 &&
             !painted->points->test[i];
  CHECK(there >= 2);
  CHECK(painted->results.prediction.size() == 502);
  go(*session, 300);
  CHECK(session->simulation().fingerprint() == end);
  CHECK_FALSE(session->status().replayDiffers);
  CHECK(after(300, session->run())->simulation().fingerprint() == end);
  const auto last = frameOf(*session);
  for (std::size_t i = 0; i < last->points->size(); ++i) {
    if (last->points->test[i]) CHECK(std::hypot(last->points->x[i], last->points->y[i]) > 2);
    CHECK(std::abs(last->points->x[i]) <= 6);
  }
}

TEST_CASE("a drawing starts empty, learns what is painted, and survives reset", "[by-hand]") {
  auto session =
      after(10, runWith({{"dataset", "drawing"}, {"classes", "2"}, {"hidden-layers", "4"}, {"learning-rate", "0.05"}}));
  CHECK(session->step() == 10);
  CHECK(frameOf(*session)->points->size() == 0);
  CHECK(frameOf(*session)->classNames.size() == 2);
  CHECK(std::isnan(metric(*session, "train-loss")));
  for (double x = -3; x <= 3; x += 0.5) act(*session, "add-points", {x, x < 0 ? 2.0 : -2.0, x < 0 ? 0.0 : 1.0});
  go(*session, 400);
  CHECK(metric(*session, "train-accuracy") == 1);
  session->post(request::Reset{});
  session->pump();
  CHECK(session->step() == 0);
  CHECK(frameOf(*session)->points->size() == 13);
  CHECK(session->run().log.size() == 13);
  act(*session, "erase-points", {0, 0, 100, 100});
  CHECK(frameOf(*session)->points->size() == 0);
  go(*session, 20);
  CHECK(session->simulation().state() == RunState::Ok);
}

TEST_CASE("a weight set by hand is that weight, and reset forgets it", "[by-hand]") {
  auto session = after(50, runWith({{"hidden-layers", "3"}}));
  act(*session, "set-weight", {1, 2, 1, -4.5});
  act(*session, "set-weight", {2, 0, -1, 0.25});
  const auto frame = frameOf(*session);
  CHECK(frame->graph.layers[1].weights[2 * 2 + 1] == -4.5f);
  CHECK(frame->graph.layers[2].biases[0] == 0.25f);
  act(*session, "set-weight", {3, 0, 0, 1});
  CHECK(rejection(*session).find("layer is 3") != std::string::npos);
  act(*session, "set-weight", {1, 3, 0, 1});
  CHECK(rejection(*session).find("0 to 2") != std::string::npos);
  act(*session, "set-weight", {1, 0, 2, 1});
  CHECK(rejection(*session).find("-1 to 1") != std::string::npos);
  act(*session, "set-weight", {1, 0});
  CHECK(rejection(*session).find("4 numbers from -1000000 to 1000000") != std::string::npos);
  act(*session, "paint", {1});
  CHECK(rejection(*session).find("paint") != std::string::npos);
  session->post(request::Reset{});
  session->pump();
  CHECK(session->run().log.empty());
}

TEST_CASE("painting on a table keeps its units and fills the other columns with their mean", "[by-hand]") {
  auto session = after(20, runWith({{"dataset", "iris"}, {"inputs", "x,y,others"}}));
  act(*session, "add-points", {6.5, 0.3, 2});
  const auto frame = frameOf(*session);
  std::size_t found = frame->points->size();
  for (std::size_t i = 0; i < frame->points->size(); ++i)
    if (frame->points->x[i] == 6.5f && frame->points->y[i] == 0.3f) found = i;
  REQUIRE(found < frame->points->size());
  CHECK(frame->points->target[found] == 2);
  CHECK(frame->columns->size() == 151 * 4);
  CHECK((*frame->columns)[found * 4] == Approx(5.84).margin(0.2));  // the mean sepal length
  act(*session, "add-points", {6.5, 0.3});
  CHECK(rejection(*session).find("3 to 3000") != std::string::npos);
  act(*session, "add-points", {6.5, 0.3, 1, 2});
  CHECK(rejection(*session).find("three numbers") != std::string::npos);
  for (const double label : {0.5, -1.0, 3.0}) {
    act(*session, "add-points", {6.5, 0.3, label});
    CHECK(rejection(*session).find("whole number from 0 to 2") != std::string::npos);
  }
  act(*session, "erase-points", {6, 1, 2, -1});
  CHECK(rejection(*session).find("radius -1") != std::string::npos);
  act(*session, "jitter-points", {6, 1, 2, 1, -0.5});
  CHECK(rejection(*session).find("strength -0.5") != std::string::npos);
  CHECK(frameOf(*session)->columns->size() == 151 * 4);
}
