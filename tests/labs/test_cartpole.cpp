// SPDX-License-Identifier: GPL-3.0-or-later
// The CartPole lab: what a run of it is.
#include "tests/labs/cartpole_support.h"

#include "core/data/csv.h"
#include "core/io/run_file.h"

#include <cmath>
#include <sstream>

using namespace perc;
using namespace perc::cartpole;
using namespace cartpole_test;

namespace {

Source<data::Table> actions(const std::string& text) {
  auto table = data::parseCsv(text, "actions.csv");
  if (!table) FAIL(table.error().english());
  return {"actions.csv", 1, std::make_shared<const data::Table>(*std::move(table))};
}

std::vector<std::string> lines(const std::string& text) {
  std::vector<std::string> all;
  std::istringstream in(text);
  for (std::string line; std::getline(in, line);) all.push_back(line);
  return all;
}

std::vector<double> numbers(const std::string& line) {
  std::vector<double> all;
  std::istringstream in(line);
  for (std::string cell; std::getline(in, cell, ',');) all.push_back(cell.empty() ? std::nan("") : std::stod(cell));
  return all;
}

Run replay(const std::string& table, const Settings& settings) {
  Run run = runWith(settings);
  run.data = actions(table);
  REQUIRE(lab().adoptData(run));
  return run;
}

}  // namespace

TEST_CASE("given actions go through each world, and Gymnasium's numbers come out", "[cartpole]") {
  Run run = replay("action\n1\n1\n0\n1\n0\n0\n1\n0\n1\n1\n", {{"world", "gymnasium"}});
  run.log.push_back({0, {"place", std::vector<double>{.01, .02, .03, -.04}}});
  auto session = *Session::create(run);
  session->post(request::Play{true});
  session->pump();
  CHECK(session->step() == 10);  // and no further: the actions are used up
  const auto rows = lines(session->simulation().series());
  REQUIRE(rows.size() == 12);
  CHECK(rows[0] == "step,episode,x,x-dot,theta,theta-dot,action,reward");
  CHECK(rows[1] == "0,0,0.01,0.02,0.029999999999999999,-0.040000000000000001,,");
  const auto last = numbers(rows.back());
  const double golden[] = {0.04893928416685289, 0.40990562038101297, -0.026661611227023277,
                           -0.6180202741438212};  // Gymnasium
  for (std::size_t i = 0; i < 4; ++i) CHECK(std::abs(last[2 + i] - golden[i]) < 1e-12);
  CHECK(last[6] == 1);
  CHECK(last[7] == 1);
  run.initial = replay("action\n1\n", {{"world", "exact"}}).initial;
  auto exact = *Session::create(run);
  go(*exact, 10);
  CHECK(std::abs(numbers(lines(exact->simulation().series()).back())[4] - golden[2]) > 1e-4);
}

TEST_CASE("an episode among given actions begins with its start", "[cartpole]") {
  std::string table = "action\n";
  for (int i = 0; i < 60; ++i) table += "1\n";
  auto session = *Session::create(replay(table, {}));
  go(*session, 60);
  const auto rows = lines(session->simulation().series());
  int starts = 0;
  for (std::size_t i = 1; i < rows.size(); ++i) starts += std::isnan(numbers(rows[i] + "0")[6]);
  CHECK(starts == static_cast<int>(metric(*session, "episodes")) + 1);
  CHECK(starts >= 5);
  CHECK(rows.size() == 1 + 60 + static_cast<std::size_t>(starts));
}

TEST_CASE("a table of actions with other words is refused, with line and cell", "[cartpole]") {
  const auto why = [](const std::string& table) { return refusal(replay(table, {})); };
  CHECK(why("action\n1\nup\n").find("line 3") != std::string::npos);
  CHECK(why("action\n1\nup\n").find("0 (left) or 1 (right)") != std::string::npos);
  CHECK(why("action\n2\n").find("\"2\"") != std::string::npos);
  CHECK(why("push\n1\n").find("column action") != std::string::npos);
  CHECK(refusal(runWith({{"agent", "replay"}})).find("--data") != std::string::npos);
}

TEST_CASE("watching and playing teach the agent nothing", "[cartpole]") {
  auto session = open({{"agent", "q-learning"}});
  go(*session, 3000);
  const auto before = session->simulation().weights();
  REQUIRE_FALSE(before.empty());
  CHECK(set(*session, "activity", std::string("watch")) == "");
  go(*session, 3400);
  CHECK(metric(*session, "training-steps") == 3000);
  CHECK(session->simulation().weights() == before);
  CHECK(set(*session, "activity", std::string("train")) == "");
  go(*session, 3900);
  CHECK(metric(*session, "training-steps") == 3500);
  CHECK(session->simulation().weights() != before);
}

TEST_CASE("earlier policies start beside the present one", "[cartpole]") {
  auto session = open({{"agent", "q-learning"}, {"ghosts", "3"}});
  go(*session, 20000);
  set(*session, "activity", std::string("watch"));
  const auto start = frame(*session);
  REQUIRE(start->carts.size() == 4);
  CHECK(start->carts[0].who == Cart::Who::Agent);
  CHECK(start->carts[0].policyStep == 20000);
  for (std::size_t i = 1; i < 4; ++i) {
    CHECK(start->carts[i].who == Cart::Who::Ghost);
    CHECK(start->carts[i].policyStep < 20000);
    CHECK(start->carts[i].state == start->carts[0].state);
  }
  go(*session, 20060);
  const auto later = frame(*session);
  CHECK(later->carts[0].steps > 0);
  CHECK_FALSE(later->carts[0].state == later->carts[1].state);
}

TEST_CASE("a person's keys push, no key pushes nothing, and the agent starts from the same place", "[cartpole]") {
  auto session = open({{"agent", "lqr"}, {"activity", "play"}});
  const auto start = frame(*session);
  REQUIRE(start->carts.size() == 2);
  CHECK(start->carts[0].who == Cart::Who::Person);
  CHECK(start->carts[1].who == Cart::Who::Agent);
  CHECK(start->carts[0].state == start->carts[1].state);
  go(*session, 3);
  CHECK(frame(*session)->carts[0].forces.cart == 0);
  act(*session, "keys", {1});
  go(*session, 6);
  CHECK(frame(*session)->carts[0].forces.cart == 10);
  CHECK(frame(*session)->carts[0].state.xDot > 0.3);
  go(*session, 60);  // the person has fallen, and the agent's score is told to the end
  const auto end = frame(*session);
  CHECK(end->carts[0].over);
  CHECK(end->carts[1].over);
  CHECK(end->carts[0].score < 60);
  CHECK(end->carts[1].score == 500);
  CHECK(end->personBest == end->carts[0].steps);
}

TEST_CASE("a hand hits and pulls cart and pole, and puts them elsewhere", "[cartpole]") {
  const auto after = [](const std::string& id, const std::vector<double>& how) {
    auto session = open({{"agent", "linear"}, {"rule-theta", "0"}, {"activity", "play"}, {"start-spread", "0"}});
    CHECK(act(*session, id, how) == "");
    go(*session, 2);
    return frame(*session)->carts[0].state;
  };
  CHECK(after("hit", {0, 1}).xDot > 0.5);         // 1 N s on 1.1 kg
  CHECK(after("hit", {1, 0.05}).thetaDot > 0.5);  // on the tip
  CHECK(after("hit", {1, -0.05}).thetaDot < -0.5);
  CHECK(after("pull", {0, -5}).xDot < -0.1);
  const CartPoleState there = after("place", {1, 0, 0.1, 0});
  CHECK(there.x > 0.9);
  CHECK(there.theta > 0.09);
  auto session = open({});
  CHECK(act(*session, "place", {3, 0, 0, 0}).find("2.4") != std::string::npos);
  CHECK(act(*session, "hit", {1.5, 1}).find("from 0") != std::string::npos);
  CHECK(act(*session, "hit", {0, 1000}) != "");
}

TEST_CASE("physics change while it runs, and what makes no sense is refused by name", "[cartpole]") {
  auto session = open({{"agent", "lqr"}, {"pushes", "continuous"}});
  go(*session, 100);
  CHECK(set(*session, "gravity", 1.62) == "");
  go(*session, 600);
  CHECK(frame(*session)->params.gravity == 1.62);
  for (const auto& [id, value] :
       std::vector<std::pair<std::string, double>>{{"cart-mass", 0}, {"pole-mass", -1}, {"pole-length", 0}}) {
    const std::string why = set(*session, id, value);
    INFO(why);
    CHECK(why.find(id) != std::string::npos);
    CHECK(why.find(" to ") != std::string::npos);
  }
  CHECK(set(*session, "cart-mass", 0.1) == "");
  const std::string why = set(*session, "push", 50.0);  // on 0.2 kg: 5 m/s in one step
  INFO(why);
  CHECK(why.find("push") != std::string::npos);
  CHECK(refusal(runWith({{"dqn-memory", "512"}, {"dqn-batch", "512"}})) == "");
  CHECK(param::Values(*lab().declarations).setText("bins-x", "0").error().english().find("bins-x") !=
        std::string::npos);
  CHECK(refusal(runWith({{"agent", "dqn"}, {"pushes", "continuous"}})).find("pushes") != std::string::npos);
}

TEST_CASE("every agent runs in every world, task and kind of push that suits it", "[cartpole]") {
  for (const param::Option& agent : param::find(*lab().declarations, "agent")->options)
    for (const char* world : {"box2d", "gymnasium", "exact"})
      for (const char* task : {"balance", "swing-up"})
        for (const char* pushes : {"discrete", "continuous"}) {
          INFO(agent.id << ' ' << world << ' ' << task << ' ' << pushes);
          const Run run = runWith({{"agent", agent.id},
                                   {"world", world},
                                   {"task", task},
                                   {"pushes", pushes},
                                   {"dqn-layers", "8"},
                                   {"dqn-warmup", "100"},
                                   {"dqn-every", "50"},
                                   {"dqn-updates", "2"},
                                   {"ppo-steps", "16"}});
          if (const std::string why = refusal(run); !why.empty()) {
            CHECK(why.size() > 20);
            continue;
          }
          auto session = *Session::create(run);
          const auto end = go(*session, 400);
          CHECK(session->simulation().state() == RunState::Ok);
          go(*session, 150);
          CHECK(go(*session, 400) == end);
          CHECK_FALSE(session->status().replayDiffers);
          CHECK(frame(*session)->carts.size() >= 1);
        }
}

TEST_CASE("what an agent has learned is saved, and another one starts with it", "[cartpole]") {
  for (const char* agent : {"q-learning", "dqn", "ppo", "cross-entropy"}) {
    INFO(agent);
    const Settings settings{{"agent", agent}, {"dqn-layers", "16"}, {"dqn-warmup", "200"}};
    auto session = open(settings);
    go(*session, 2500);
    Run next = runWith(settings, 5);
    next.weights = {"w.safetensors", 7,
                    std::make_shared<const std::vector<nn::NamedTensor>>(session->simulation().weights())};
    auto other = *Session::create(next);
    CHECK(other->simulation().weights() == session->simulation().weights());
    Run wrong = next;
    REQUIRE(wrong.initial.setText("agent", std::string(agent) == "dqn" ? "ppo" : "dqn"));
    const std::string why = refusal(wrong);
    INFO(why);
    CHECK(why.size() > 20);
  }
}
