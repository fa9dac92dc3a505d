// SPDX-License-Identifier: GPL-3.0-or-later
// Every preset shows what its sentence says.
#include "core/session/cohort.h"
#include "tests/labs/playground_support.h"

#include <algorithm>
#include <cmath>
#include <set>

using namespace playground_test;

namespace {

std::unique_ptr<Session> preset(const std::string& id, std::int64_t steps) {
  return afterPreset("playground", id, steps);
}

double laneMetric(const Session& session, int lane, const std::string& id) {
  for (const Metric& m : session.simulation().cohort()->lane(lane)->metrics())
    if (m.id == id) return m.value;
  return std::nan("");
}

bool named(Session& session, const std::string& words) {
  const auto frame = session.observe({}).frame;
  for (const Event& event : frame->events)
    if (event.message.english().find(words) != std::string::npos) return true;
  return false;
}

}  // namespace

TEST_CASE("every preset of every lab opens and runs", "[contract]") {
  for (const Lab& lab : labs()) {
    std::set<std::string> ids;
    for (const Preset& one : lab.presets) {
      INFO(one.id);
      CHECK(ids.insert(one.id).second);
      CHECK(std::string(one.question).ends_with("?"));
      CHECK(std::string(one.lookFor).size() > 40);
      const auto run = presetRun(lab, one);
      REQUIRE(run);
      const auto session = after(20, *run);
      CHECK((session->step() == std::min<std::int64_t>(20, session->simulation().lastStep()) ||
             session->simulation().state() == RunState::Diverged));
    }
  }
}

TEST_CASE("the perceptron comes to rest on Gaussians only", "[presets]") {
  CHECK(metric(*preset("perceptron-gaussians", 3000), "train-accuracy") == 1);
  CHECK(metric(*preset("perceptron-xor", 3000), "train-accuracy") < 0.8);
}

TEST_CASE("capacity decides", "[presets]") {
  CHECK(metric(*preset("circle-hidden", 2000), "train-accuracy") > 0.97);
  CHECK(metric(*preset("spiral-few", 4000), "train-accuracy") < 0.9);
  CHECK(metric(*preset("spiral-enough", 4000), "train-accuracy") > 0.97);
  CHECK(metric(*preset("no-activation", 2000), "train-accuracy") < 0.75);
}

TEST_CASE("troubles show themselves", "[presets]") {
  CHECK(named(*preset("dead-relu", 2000), "dead units"));
  CHECK(named(*preset("vanishing-sigmoid", 500), "Layer 1: vanishing"));
  CHECK(metric(*preset("vanishing-sigmoid", 3000), "train-accuracy") < 0.7);
  CHECK(preset("rate-too-large", 2000)->simulation().state() == RunState::Diverged);
}

TEST_CASE("regularisation narrows the gap", "[presets]") {
  const auto gap = [](const char* id) {
    const auto session = preset(id, 3000);
    return metric(*session, "test-loss") - metric(*session, "train-loss");
  };
  const double plain = gap("overfitting");
  CHECK(metric(*preset("overfitting", 3000), "train-accuracy") > 0.98);
  CHECK(plain > 0.5);
  CHECK(gap("overfitting-l2") < plain / 2);
  CHECK(gap("overfitting-dropout") < 0.75 * plain);
}

TEST_CASE("lanes differ as they say", "[presets]") {
  const auto rules = preset("adam-sgd", 2000);
  CHECK(laneMetric(*rules, 0, "train-accuracy") > laneMetric(*rules, 1, "train-accuracy") + 0.15);
  const auto batches = preset("batch-one-all", 20);
  CHECK(laneMetric(*batches, 0, "train-loss") < laneMetric(*batches, 1, "train-loss"));
  const auto depth = preset("residual-sigmoid", 1000);
  CHECK(laneMetric(*depth, 0, "train-accuracy") < 0.6);
  CHECK(laneMetric(*depth, 1, "train-accuracy") > 0.95);
  const auto vanishes = [&](int lane) {
    const auto frame = depth->simulation().cohort()->lane(lane)->observe({}, {});
    return std::any_of(frame->events.begin(), frame->events.end(), [](const Event& event) {
      return event.message.english().find("vanishing") != std::string::npos;
    });
  };
  CHECK(vanishes(0));
  CHECK_FALSE(vanishes(1));
}

TEST_CASE("tables are learned", "[presets]") {
  CHECK(metric(*preset("iris", 1500), "test-accuracy") > 0.9);
  CHECK(metric(*preset("breast-cancer", 1500), "test-accuracy") > 0.95);
}
