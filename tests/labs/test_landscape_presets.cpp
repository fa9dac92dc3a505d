// SPDX-License-Identifier: GPL-3.0-or-later
// What the lessons of the loss surface lab say comes true.
#include "core/session/cohort.h"
#include "tests/labs/landscape_support.h"

#include <algorithm>

using namespace landscape_test;

namespace {

std::unique_ptr<Session> lesson(const std::string& id, std::int64_t steps) {
  return afterPreset("landscape", id, steps);
}

/// The mean of a recorded figure from a step on.
double meanOf(const Curve& curve, const std::string& name, std::int64_t from) {
  const auto& names = curve.names();
  const auto column = static_cast<std::size_t>(std::find(names.begin(), names.end(), name) - names.begin());
  double sum = 0;
  int count = 0;
  for (std::size_t row = 0; row < curve.rows(); ++row)
    if (curve.step(row) >= from) sum += double{curve.value(row, column)}, ++count;
  return sum / count;
}

float highest(const std::vector<float>& all) { return *std::max_element(all.begin(), all.end()); }

}  // namespace

TEST_CASE("the walls about a network grow as it learns", "[landscape][presets]") {
  auto session = lesson("surface-of-a-spiral", 0);
  const float before = highest(seen(*session, {"surface"})->surface->heights.values);
  seek(*session, 2000);
  CHECK(metric(*session, "train-loss") < 0.2);
  CHECK(highest(seen(*session, {"surface"})->surface->heights.values) > 3 * before);
}

TEST_CASE("raw directions show another picture of the same function, filter-normalised ones nearly the same",
          "[landscape][presets]") {
  auto session = lesson("raw-or-normalised", 400);
  const Probe probe{.views = {"surface"}};
  const auto both = [&](double rescale) {
    set(*session, "rescale", rescale);
    REQUIRE(session->refineAll(probe));
    return session->observe(probe).cohort;
  };
  const auto before = both(1), scaled = both(5);
  const auto change = [&](int lane) {
    const auto heights = [&](const CohortFrame& frame) {
      return std::static_pointer_cast<const LandscapeFrame>(frame.lane(lane))->surface->heights.values;
    };
    const auto first = heights(*before), then = heights(*scaled);
    double sum = 0;
    for (std::size_t i = 0; i < first.size(); ++i) sum += std::abs(std::log(double{then[i]} / double{first[i]}));
    return sum / static_cast<double>(first.size());
  };
  CHECK(change(1) > 3 * change(0));  // lane B is raw
}

TEST_CASE("the top eigenvectors are steeper than random directions", "[landscape][presets]") {
  auto session = lesson("hessian", 400);
  const auto rise = [&] {
    const Grid& grid = seen(*session, {"surface"})->surface->heights;
    return double{grid.at(30, 25)} + double{grid.at(20, 25)} - 2 * double{grid.at(25, 25)};
  };
  const double steep = rise();
  set(*session, "plane", std::string("random"));
  CHECK(steep > 3 * rise());
}

TEST_CASE("the loss where training was is not the plane's", "[landscape][presets]") {
  auto session = lesson("path-is-not-the-plane", 400);
  const auto losses = seen(*session, {"path"})->pathLoss;
  REQUIRE(losses);
  double most = 0;
  for (std::size_t i = 0; i < losses->inPlane.size(); ++i)
    most = std::max(most, std::abs(double{losses->inPlane[i]} - double{losses->loss[i]}));
  CHECK(most > 0.03);
}

TEST_CASE("sharpness climbs to the edge of stability and stays", "[landscape][presets]") {
  const auto session = lesson("edge-of-stability", 4000);
  CHECK(session->simulation().state() == RunState::Ok);
  const double edge = metric(*session, "sharpness-limit");
  CHECK(edge == Approx(20));
  CHECK(meanOf(session->simulation().curve(), "sharpness", 0) < 1.5 * edge);
  const double last = meanOf(session->simulation().curve(), "sharpness", 3000) / edge;
  CHECK(last > 0.95);
  CHECK(last < 1.10);
}

TEST_CASE("between two solutions there is a wall, and a way around", "[landscape][presets]") {
  auto session = lesson("two-solutions", 1500);
  const auto wall = [&](const char* plane) {
    set(*session, "plane", std::string(plane));
    const auto cut = seen(*session, {"cut"})->cut;
    float most = 0;
    for (std::size_t i = 0; i < cut->at.size(); ++i)
      if (cut->at[i] >= 0 && cut->at[i] <= 1) most = std::max(most, cut->trainLoss[i]);
    return most;
  };
  const float line = wall("line");
  CHECK(double{line} > 10 * metric(*session, "train-loss"));
  CHECK(wall("curve") < 0.5F * line);
}

TEST_CASE("large batches and small rates end in sharper places", "[landscape][presets]") {
  auto session = lesson("flat-and-sharp", 0);
  set(*session, "sweep-updates", std::int64_t{300});
  const auto sweep = seen(*session, {"scatter"})->sweep;
  const auto sharpness = [&](const std::string& settings) {
    for (const auto& run : sweep->runs)
      if (run.settings == settings) return run.sharpness;
    FAIL("no run " << settings);
    return 0.0;
  };
  CHECK(sweep->runs.size() == 18);
  const auto at = [&](const char* batch, const char* rate) {
    return sharpness(std::string("batch-size=") + batch + " learning-rate=" + rate + " l2=0");
  };
  CHECK(at("128", "0.1") > 1.3 * at("32", "0.1"));
  CHECK(at("32", "0.1") > 1.3 * at("8", "0.1"));
  CHECK(at("32", "0.025") > 1.3 * at("32", "0.1"));
  CHECK(at("32", "0.1") > 1.3 * at("32", "0.4"));
  // Four times the batch with four times the rate: much the same place.
  CHECK(at("128", "0.4") == Approx(at("32", "0.1")).epsilon(0.3));
}

TEST_CASE("uphill first ends in a flatter place", "[landscape][presets]") {
  const auto session = lesson("sam", 600);
  const Cohort& lanes = *session->simulation().cohort();
  CHECK(metric(*lanes.lane(1), "sharpness") < 0.65 * metric(*lanes.lane(0), "sharpness"));
}

TEST_CASE("momentum is first in Rosenbrock's valley", "[landscape][presets]") {
  auto session = lesson("race-in-the-banana", 1000);
  const auto walkers = seen(*session, {"contours"})->walkers;
  REQUIRE(walkers.size() == 6);
  const auto nearest = std::min_element(walkers.begin(), walkers.end(),
                                        [](const auto& a, const auto& b) { return a.distance < b.distance; });
  CHECK(nearest->difference.find("optimizer=momentum") == 0);
  CHECK(walkers[0].distance > 0.5);
  CHECK(walkers[5].distance > 0.3);
}

TEST_CASE("in the fog only the walk is known, and a guess lifts it", "[landscape][presets]") {
  auto session = lesson("fog", 200);
  const auto frame = seen(*session, {"contours"});
  CHECK(frame->look.fog);
  CHECK(frame->plane.places.size() == 4);
  CHECK(metric(*session, "distance") < 0.2);
  set(*session, "guess", std::string("3, 2"));
  CHECK(seen(*session, {"contours"})->look.guess == "3, 2");
}

TEST_CASE("the best rate and momentum lie close to the edge", "[landscape][presets]") {
  auto session = lesson("rate-and-momentum", 0);
  const auto map = seen(*session, {"stability"})->stability;
  REQUIRE(map);
  CHECK(map->bestRate > 0.6 * 2 * (1 + map->bestMomentum) / 20);
  CHECK(map->bestRate < 2 * (1 + map->bestMomentum) / 20);
}

TEST_CASE("the finder suggests a rate well before the explosion", "[landscape][presets]") {
  auto session = lesson("find-the-rate", 0);
  const auto search = seen(*session, {"finder"})->rateSearch;
  REQUIRE(search);
  CHECK(search->finished);
  REQUIRE(search->tenthOfMinimum);
  CHECK(double{*search->tenthOfMinimum} > 1e-4);
  CHECK(double{*search->tenthOfMinimum} < 1);
}

TEST_CASE("the finder suggests nothing where only the batches make the loss fall", "[landscape][presets]") {
  const auto search = seen(*lesson("flat-and-sharp", 100), {"finder"})->rateSearch;
  REQUIRE(search->finished);
  CHECK_FALSE(search->steepest);
}

TEST_CASE("rules of the same name walk apart, and two of another name together", "[landscape][presets]") {
  auto session = lesson("same-name", 300);
  const auto walkers = seen(*session, {"contours"})->walkers;
  REQUIRE(walkers.size() == 7);
  CHECK(std::abs(walkers[0].loss - walkers[1].loss) > 1e-4);
  CHECK(std::abs(walkers[2].loss - walkers[3].loss) > 1e-6);
  CHECK(walkers[5].pathA == walkers[6].pathA);
  CHECK(walkers[4].pathA != walkers[5].pathA);
}
