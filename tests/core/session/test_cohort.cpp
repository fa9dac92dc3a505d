// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/parallel.h"
#include "core/session/cohort.h"
#include "core/session/session.h"
#include "tests/support/catch.h"
#include "tests/support/tiny_lab.h"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <thread>

using namespace perc;
using namespace std::chrono_literals;

namespace {

using tiny::at;

const Lab& inStep() {
  static const Lab lab = [] {
    Lab one = tiny::lab();
    one.cohort->lockstep = true;
    return one;
  }();
  return lab;
}

Run several(const Lab& lab, std::int64_t seeds, const std::string& variants, std::vector<Command> second = {}) {
  Run run(lab);
  run.seed = 7;
  REQUIRE(run.initial.set("seeds", seeds));
  REQUIRE(run.initial.set("variants", variants));
  run.second = std::move(second);
  return run;
}

std::unique_ptr<Session> open(const Run& run) { return *Session::create(run); }

void set(Session& session, const std::string& id, param::Value value) {
  session.post(request::Set{id, std::move(value)});
  session.pump();
  REQUIRE(session.status().rejections == 0);
}

void checkMembers(Session& session, std::int64_t step) {
  for (const auto& [placed, simulation] : session.simulation().cohort()->all()) {
    const Member& member = *placed;
    INFO("lane " << member.lane << " " << member.difference.text << " seed " << member.seed);
    Run itself = runOf(session.run(), member);
    REQUIRE(itself.initial.set("seeds", std::int64_t{1}));
    REQUIRE(itself.initial.set("variants", std::string()));
    auto alone = open(itself);
    CHECK(simulation->fingerprint() == at(*alone, member.follows ? (step - 1) / 256 * 256 : step));
  }
}

std::string refusal(const std::string& variants) {
  const auto session = Session::create(several(tiny::lab(), 1, variants));
  return session ? "" : session.error().english();
}

}  // namespace

TEST_CASE("what is compared is added to a run in the middle of it: it stays, and the others catch up", "[cohort]") {
  auto session = open(several(tiny::lab(), 1, ""));
  at(*session, 40);
  set(*session, "rate", 2.0);
  at(*session, 90);
  const auto alone = session->simulation().fingerprint();
  const Log log = session->run().log;
  at(*session, 70);
  set(*session, "variants", std::string("rate=3"));
  CHECK(session->step() == 70);
  CHECK(session->furthest() == 90);
  CHECK(session->run().log == log);
  set(*session, "seeds", std::int64_t{2});
  CHECK(session->step() == 70);
  at(*session, 90);
  const auto all = session->simulation().cohort()->all();
  REQUIRE(all.size() == 4);
  CHECK(all.front().simulation->fingerprint() == alone);
}

TEST_CASE("each member is the run that it would be alone, in step or in pieces", "[cohort]") {
  for (const Lab* lab : {&tiny::lab(), &inStep()}) {
    auto session = open(several(*lab, 3, "rate=2 | start=5 rate=0.5", {{"start", std::int64_t{9}}}));
    const Cohort& cohort = *session->simulation().cohort();
    REQUIRE(cohort.all().size() == 2 * 3 * 3);
    CHECK(cohort.all()[0].member->isLane());
    CHECK(cohort.lane(1) == cohort.all()[9].simulation);
    at(*session, 1000);
    checkMembers(*session, 1000);
  }
}

TEST_CASE("a change reaches all at its step, but those that differ in it; what is the run's own reaches none",
          "[cohort]") {
  for (const Lab* lab : {&tiny::lab(), &inStep()}) {
    auto session = open(several(*lab, 2, "rate=2 | start=5"));
    at(*session, 300);
    set(*session, "rate", 7.0);
    at(*session, 400);
    set(*session, "bold", true);
    const auto end = at(*session, 1100);
    checkMembers(*session, 1100);
    CHECK(at(*session, 310) != end);
    CHECK(at(*session, 1100) == end);
    CHECK_FALSE(session->status().replayDiffers);
    at(*session, 500);
    set(*session, "rate", 3.0);  // in the past of those that follow
    at(*session, 1100);
    checkMembers(*session, 1100);
  }
}

TEST_CASE("eighty members have curves, bands and time travel", "[cohort]") {
  auto session = open(several(tiny::lab(), 20, "rate=2 | rate=3 | start=4"));
  REQUIRE(session->simulation().cohort()->all().size() == 80);
  const auto end = at(*session, 2000);
  at(*session, 700);
  CHECK(at(*session, 2000) == end);
  CHECK_FALSE(session->status().replayDiffers);
  const Observation shown = observe(session->simulation(), {}, {});
  REQUIRE(shown.cohort->settings.size() == 4);
  for (const SettingFrame& setting : shown.cohort->settings) {
    REQUIRE(setting.seeds.size() == 20);
    for (const MemberFrame& seed : setting.seeds) CHECK(seed.curve->rows() >= 1792);
    REQUIRE(setting.band.x.size() > 1);
    CHECK(setting.band.low.back() <= setting.band.high.back());
  }
  CHECK(shown.frame == shown.cohort->settings[0].seeds[0].frame);
  CHECK_FALSE(shown.cohort->settings[0].seeds[1].frame);
  auto together = open(several(inStep(), 2, ""));
  const Observation both = observe(together->simulation(), {}, {});
  CHECK_FALSE(both.cohort->settings[0].seeds[1].frame);
  CHECK_FALSE(both.cohort->lane(1));
}

TEST_CASE("a run sees those that are in step with it, and as many as its lab allows", "[cohort]") {
  auto session = open(several(inStep(), 1, "rate=2 | start=5 rate=0.5", {{"start", std::int64_t{9}}}));
  at(*session, 30);
  const Observation shown = observe(session->simulation(), {}, {});
  const auto& placed = session->simulation().cohort()->all();
  for (const std::size_t lane : {0, 1}) {
    const auto& frame = static_cast<const tiny::TinyFrame&>(*shown.lane(static_cast<int>(lane)));
    REQUIRE(frame.beside.size() == 2);
    CHECK(frame.beside[0].first == "rate=2");
    for (const std::size_t i : {0, 1})
      CHECK(frame.beside[i].second == placed[3 * lane + 1 + i].simulation->metrics().front().value);
  }
  Lab more = inStep();
  CHECK_FALSE(Session::create(several(more, 1, "rate=2 | rate=3 | rate=4 | rate=5")));
  more.cohort->mostVariants = 4;
  CHECK(Session::create(several(more, 1, "rate=2 | rate=3 | rate=4 | rate=5")));
}

TEST_CASE("a step that is stopped in any lane has changed nothing", "[cohort]") {
  const std::atomic<bool> stop{true};
  for (const bool slowFirst : {false, true}) {
    Run run = several(tiny::lab(), 1, "", {{"slow", !slowFirst}});
    REQUIRE(run.initial.set("slow", slowFirst));
    auto simulation = *createSimulation(run);
    std::vector<std::uint64_t> expected{simulation->fingerprint()};
    for (int i = 0; i < 3; ++i) {
      for (int turn = 0; turn < 3; ++turn) {
        REQUIRE_FALSE(simulation->step(StopToken(stop)));
        CHECK(simulation->fingerprint() == expected.back());
      }
      REQUIRE(simulation->step({}));
      expected.push_back(simulation->fingerprint());
    }
    Run quick = run;
    REQUIRE(quick.initial.set("slow", false));
    quick.second = {{"slow", false}};
    auto undisturbed = *createSimulation(quick);
    for (const std::uint64_t each : expected) {
      CHECK(undisturbed->fingerprint() == each);
      undisturbed->step({});
    }
  }
}

TEST_CASE("members that are stopped on their way go on from there", "[cohort]") {
  const Run run = several(tiny::lab(), 8, "rate=2 | start=3");
  auto undisturbed = *createSimulation(run), simulation = *createSimulation(run);
  std::atomic<bool> stop{false}, end{false};
  std::jthread nuisance([&] {
    while (!end) {
      stop = !stop;
      std::this_thread::sleep_for(100us);
    }
  });
  std::shared_ptr<const Checkpoint> moment;
  while (simulation->stepCount() < 3000) {
    if (simulation->step(StopToken(stop))) undisturbed->step({});
    else if (simulation->stepCount() == 1024) moment = simulation->save();
    if (simulation->fingerprint() != undisturbed->fingerprint()) FAIL("at step " << simulation->stepCount());
  }
  end = true;
  if (!moment) return;
  const auto last = simulation->fingerprint();
  simulation->restore(*moment);
  while (simulation->stepCount() < 3000) simulation->step({});
  CHECK(simulation->fingerprint() == last);
}

TEST_CASE("a long step is answered in the second lane too", "[cohort][thread]") {
  Run run = several(tiny::lab(), 1, "", {{"slow", true}});
  auto simulation = *createSimulation(run);
  std::atomic<bool> stop{false};
  std::jthread later([&] {
    std::this_thread::sleep_for(20ms);
    stop = true;
  });
  CHECK_FALSE(simulation->step(StopToken(stop)));  // 200 ms long otherwise
}

TEST_CASE("simulations are jobs of which the results are kept", "[cohort]") {
  const auto value = [](std::size_t i) {
    Run run(tiny::lab());
    run.seed = i;
    auto simulation = *createSimulation(run);
    while (simulation->stepCount() < 200) simulation->step({});
    return std::optional<double>(simulation->metrics().front().value);
  };
  const auto all = parallelJobs(100, {}, value);
  REQUIRE(all);
  for (const std::size_t i : {0, 41, 99}) CHECK((*all)[i] == *value(i));
}

TEST_CASE("settings that cannot be compared are refused by name", "[cohort]") {
  CHECK(refusal("rate=2 | start=3") == "");
  CHECK(refusal("rate").find("ID=VALUE") != std::string::npos);
  CHECK(refusal("speed=3").find("speed") != std::string::npos);
  for (const char* own : {"seeds=2", "bright=true", "bold=true"})
    CHECK(refusal(own).find("the same for all") != std::string::npos);
  CHECK(refusal("rate=-1").find("variants: rate") != std::string::npos);
  CHECK(refusal("rate=1 | rate=2 | rate=3 | rate=4").find("at most 3") != std::string::npos);
}

TEST_CASE("watching work goes on in both lanes, though neither comes to an end", "[cohort]") {
  auto run = several(tiny::lab(), 1, "", {{"start", std::int64_t{9}}});
  auto simulation = *createSimulation(run);
  const Probe probe{.views = {"pieces"}};
  CHECK(simulation->refine(probe, 1ms, {}) == 0.1);
  for (const int lane : {0, 1}) {
    const auto frame = simulation->cohort()->lane(lane)->observe(probe, {});
    CHECK(static_cast<const tiny::TinyFrame&>(*frame).pieces == 1);
  }
}
