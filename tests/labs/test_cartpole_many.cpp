// SPDX-License-Identifier: GPL-3.0-or-later
// The CartPole lab: many seeds, settings compared, other worlds.
#include "core/session/cohort.h"
#include "tests/labs/cartpole_support.h"

#include <algorithm>

#include <cmath>

using namespace perc;
using namespace perc::cartpole;
using namespace cartpole_test;

namespace {

const Probe kLearning{10, 10, {"learning"}};

std::vector<SettingFrame> settings(const Session& session, const Probe& probe = kLearning) {
  return session.observe(probe).cohort->settings;
}

/// The column of a curve up to a training step.
std::vector<float> returnsUntil(const Curve& curve, std::int64_t step) {
  std::vector<float> returns;
  for (std::size_t row = 0; row < curve.rows(); ++row)
    if (curve.value(row, kTrainingSteps) <= static_cast<float>(step)) returns.push_back(curve.value(row, kReturn));
  return returns;
}

}  // namespace

TEST_CASE("each of many seeds is the run that it would be alone", "[cartpole]") {
  auto session = open({{"agent", "q-learning"}, {"seeds", "3"}}, 11);
  go(*session, 2100);
  const auto all = settings(*session);
  REQUIRE(all.size() == 1);
  REQUIRE(all[0].seeds.size() == 3);
  for (std::uint64_t s = 0; s < 3; ++s) {
    auto alone = open({{"agent", "q-learning"}}, 11 + s);
    go(*alone, 2100);
    const auto expected = returnsUntil(*frame(*alone)->curve, 2048);
    CHECK(expected.size() > 20);
    CHECK(returnsUntil(*all[0].seeds[s].curve, 2048) == expected);
  }
}

TEST_CASE("settings are compared from the same seeds", "[cartpole]") {
  auto session =
      open({{"agent", "q-learning"}, {"seeds", "2"}, {"variants", "agent=sarsa | table-rate=0.5 table-lambda=0"}}, 3);
  go(*session, 1600);
  const auto all = settings(*session, {10, 10, {"comparison"}});
  REQUIRE(all.size() == 3);
  CHECK(all[0].difference == "");
  CHECK(all[1].difference == "agent=sarsa");
  CHECK(all[2].difference == "table-rate=0.5 table-lambda=0");
  const auto isTheRun = [&](std::size_t setting, std::size_t seed, const Settings& values) {
    auto alone = open(values, 3 + seed);
    go(*alone, 1600);
    CHECK(returnsUntil(*all[setting].seeds[seed].curve, 1536) == returnsUntil(*frame(*alone)->curve, 1536));
  };
  isTheRun(1, 0, {{"agent", "sarsa"}});
  isTheRun(2, 1, {{"agent", "q-learning"}, {"table-rate", "0.5"}, {"table-lambda", "0"}});
}

TEST_CASE("a change while many learn reaches all of them at its step", "[cartpole]") {
  auto session = open({{"agent", "q-learning"}, {"seeds", "2"}}, 21);
  go(*session, 300);
  CHECK(set(*session, "gravity", 3.7) == "");
  go(*session, 1100);
  auto alone = open({{"agent", "q-learning"}}, 22);
  go(*alone, 300);
  set(*alone, "gravity", 3.7);
  go(*alone, 1100);
  CHECK(returnsUntil(*settings(*session)[0].seeds[1].curve, 1024) == returnsUntil(*frame(*alone)->curve, 1024));
  const auto end = session->simulation().fingerprint();
  go(*session, 270);
  CHECK(go(*session, 1100) == end);
  CHECK_FALSE(session->status().replayDiffers);
}

TEST_CASE("bands lie between the seeds", "[cartpole]") {
  auto session = open({{"agent", "q-learning"}, {"seeds", "5"}});
  go(*session, 6000);
  for (const char* against : {"steps", "episodes"}) {
    set(*session, "against", std::string(against));
    const Band band = settings(*session)[0].band;
    REQUIRE(band.x.size() > 5);
    REQUIRE(band.middle.size() == band.x.size());
    for (std::size_t i = 0; i < band.x.size(); ++i) {
      CHECK(band.low[i] <= band.middle[i]);
      CHECK(band.middle[i] <= band.high[i]);
      if (i > 0) CHECK(band.x[i] > band.x[i - 1]);
    }
  }
}

TEST_CASE("wrong settings to compare with are refused by name", "[cartpole]") {
  const auto why = [](const std::string& variants) { return refusal(runWith({{"variants", variants}})); };
  CHECK(why("agent=nobody").find("variants") != std::string::npos);
  CHECK(why("colour=red").find("colour") != std::string::npos);
  CHECK(why("seeds=3").find("seeds") != std::string::npos);
  CHECK(why("agent").find("ID=VALUE") != std::string::npos);
  CHECK(why("agent=ppo | agent=a2c | agent=sarsa | agent=lqr").find("at most 3") != std::string::npos);
  CHECK(why("agent=dqn pushes=continuous").find("pushes") != std::string::npos);
}

namespace {

const Probe kMap{.views = {"worlds-map"}};
constexpr int kWorlds = WorldsMap::kSide * WorldsMap::kSide;

}  // namespace

TEST_CASE("the map over physics is measured beside the run, each world ten times, and is no part of it", "[cartpole]") {
  const Settings settings{
      {"agent", "linear"}, {"rule-theta-dot", "1"}, {"rule-x", "0.1"}, {"rule-x-dot", "0.2"}, {"world", "exact"}};
  auto session = open(settings);
  const auto here = go(*session, 200);
  CHECK(frame(*session, kMap)->worldsMap.empty());
  REQUIRE(session->refineAll(kMap));
  const WorldsMap map = frame(*session, kMap)->worldsMap;
  CHECK(map.counts == std::vector<int>(kWorlds, 10));
  CHECK(map.policyStep == 200);
  CHECK(metric(*session, "training-steps") == 200);
  const auto [worst, best] = std::minmax_element(map.sums.begin(), map.sums.end());
  CHECK(*best == 5000);
  CHECK(*worst < *best);
  CHECK(session->simulation().fingerprint() == here);
  // Looks and the world decide what is measured; a way that is gone again takes its maps along.
  set(*session, "transfer-x", std::string("push"));
  CHECK(session->run().log.empty());
  CHECK(frame(*session, kMap)->worldsMap.x == PhysicsAxis::Push);
  CHECK(frame(*session, kMap)->worldsMap.counts == std::vector<int>(kWorlds));
  set(*session, "transfer-x", std::string("gravity"));
  REQUIRE(session->refineAll(kMap));
  CHECK(frame(*session, kMap)->worldsMap.sums == map.sums);
  go(*session, 100);
  CHECK(frame(*session, kMap)->worldsMap.empty());
  CHECK(go(*session, 200) == here);
  auto other = open(settings);
  go(*other, 200);
  REQUIRE(other->refineAll(kMap));
  CHECK(frame(*other, kMap)->worldsMap.sums == map.sums);
}

TEST_CASE("while the run goes on, a map stays until the next one has been round once", "[cartpole]") {
  auto session = open({{"agent", "linear"}, {"rule-theta-dot", "1"}, {"world", "exact"}});
  session->post(request::Watch{kMap});
  session->pump();
  int shown = 0;
  std::int64_t policy = 0;
  for (int turn = 0; turn < 20000 && shown < 3; ++turn) {
    session->post(request::Steps{1});
    session->pump();
    session->publish();
    session->mailbox().take();
    session->refine();
    const WorldsMap map = frame(*session, kMap)->worldsMap;
    if (map.empty()) continue;
    const bool whole = std::count(map.counts.begin(), map.counts.end(), 0) == 0;
    if (map.policyStep != policy) {
      CHECK((whole || shown == 0));  // the first one appears cell by cell
      ++shown;
    }
    policy = map.policyStep;
  }
  CHECK(shown == 3);
  // At rest it comes to an end, of the policy of now.
  while (session->refine()) continue;
  CHECK(session->status().refined == 1);
  CHECK(frame(*session, kMap)->worldsMap.policyStep == session->step());
  CHECK(frame(*session, kMap)->worldsMap.counts == std::vector<int>(kWorlds, 10));
}

TEST_CASE("evaluations keep the best policy, to be watched later", "[cartpole]") {
  auto session = open({{"agent", "q-learning"}, {"evaluate-every", "500"}, {"evaluate-episodes", "3"}});
  go(*session, 4000);
  const auto shown = frame(*session);
  CHECK(shown->bestGreedy >= metric(*session, "greedy-return"));
  CHECK(shown->bestStep % 500 == 0);
  auto without = open({{"agent", "q-learning"}});
  go(*without, 4000);
  CHECK(metric(*without, "mean-return") == metric(*session, "mean-return"));  // evaluating changes no training
  set(*session, "shown", std::string("best"));
  set(*session, "activity", std::string("watch"));
  CHECK(frame(*session)->carts[0].policyStep == shown->bestStep);
}

TEST_CASE("views get what they want and no more", "[cartpole]") {
  auto session = open({{"agent", "dqn"}, {"dqn-layers", "16"}, {"dqn-warmup", "100"}});
  go(*session, 800);
  const auto track = frame(*session, {40, 40, {"track"}});
  CHECK(track->knowledge.grid.empty());
  CHECK(track->cloud.states.empty());
  CHECK(track->graphs.empty());
  CHECK(track->path->size() >= 1);
  const auto all = frame(*session, {40, 40});
  CHECK(all->knowledge.grid.columns == 40);
  CHECK(all->cloud.size > 700);
  CHECK(all->cloud.failures > 5);
  CHECK(all->graphs.size() == 1);
  CHECK(all->worlds.pushes.size() == 25);
  CHECK(all->lesson.rule == rl::Lesson::Rule::Dqn);
  const auto& exact = all->worlds.states[WorldsComparison::kExact];
  const auto error = [&](int which) {
    return std::abs(all->worlds.states[static_cast<std::size_t>(which)][1].theta - exact[1].theta);
  };
  CHECK(error(WorldsComparison::kGymnasium) > error(WorldsComparison::kBox2DDemo));
  CHECK(error(WorldsComparison::kBox2D1) > error(WorldsComparison::kBox2DTraining));
}

TEST_CASE("agents that learn beside the run's own wait while it is watched, and feel no hand", "[cartpole]") {
  auto session = open({{"agent", "q-learning"}, {"seeds", "2"}}, 5);
  go(*session, 300);
  set(*session, "activity", std::string("watch"));
  go(*session, 1000);
  CHECK(session->simulation().cohort()->all()[1].simulation->stepCount() == 256);
  set(*session, "activity", std::string("train"));
  CHECK(act(*session, "hit", {1, 5}) == "");
  go(*session, 1500);  // 800 of training
  auto alone = open({{"agent", "q-learning"}}, 6);
  CHECK(session->simulation().cohort()->all()[1].simulation->fingerprint() == go(*alone, 768));
}
