// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cartpole/environment.h"
#include "core/rl/agent.h"
#include "core/rl/q_table.h"
#include "tests/core/cartpole/support.h"
#include "tests/support/catch.h"

#include <cmath>
#include <numbers>
#include <numeric>

using namespace perc;
using namespace perc::cartpole;
using namespace perc::rl;
using namespace cartpole_support;

namespace {

constexpr double kGamma = 0.9;

/// Five places in a row. Right (1) from the last one ends with reward 1, left (0) at the first one stays; no other
/// reward. So the best value of place s is 0.9^(4-s), Q(s, right) is that and Q(s, left) = 0.9 V(s-1).
struct Chain {
  static constexpr int kPlaces = 5;
  int place;
  /// True: ended.
  bool move(int action, double& reward) {
    reward = action == 1 && place == kPlaces - 1;
    if (reward > 0) return true;
    place = std::max(0, place + (action ? 1 : -1));
    return false;
  }
  static double value(int s) { return std::pow(kGamma, kPlaces - 1 - s); }
  static double q(int s, int action) { return action ? value(s) : kGamma * value(std::max(0, s - 1)); }
};

void requireExact(const QTable& table) {
  for (int s = 0; s < Chain::kPlaces; ++s)
    for (int a = 0; a < 2; ++a) {
      INFO("place " << s << ", action " << a);
      CHECK(table.values(s)[a] == Approx(Chain::q(s, a)).margin(1e-9));
    }
}

CartPoleSettings oneCell(AgentKind agent) {
  CartPoleSettings s;
  s.agent = agent;
  s.binsX = s.binsXDot = s.binsTheta = s.binsThetaDot = 1;
  s.discount = 0.9;
  s.tableRate = 0.1;
  s.tableStart = 0;
  s.epsilonStart = s.epsilonEnd = 0;
  return s;
}

Transition stay(int action, bool terminated, bool truncated) {
  Transition t;
  t.state = t.next = {0, 0, 0, 0};
  t.action = action;
  t.push = action ? 1 : -1;
  t.reward = 1;
  t.terminated = terminated;
  t.truncated = truncated;
  return t;
}

std::unique_ptr<Agent> made(const CartPoleSettings& s) {
  return s.agent == AgentKind::Sarsa ? makeSarsa(s, s.space()) : makeQLearning(s, s.space());
}

double learnedAfter(const CartPoleSettings& settings, int steps, bool terminated, bool truncated) {
  const auto agent = made(settings);
  Random random(1, "exploration");
  for (int i = 0; i < steps; ++i) agent->remember(stay(agent->act(at(), 0, random).action, terminated, truncated));
  const Opinion o = agent->opinion(at());
  return std::max(o.qOf(0), o.qOf(1));
}

}  // namespace

TEST_CASE("tables: Q-learning reaches the chain's exact values, whatever lambda, from any behaviour") {
  for (const double lambda : {0.0, 0.5, 0.95}) {
    INFO("lambda " << lambda);
    QTable table(Chain::kPlaces, 2, 0);
    Random random(7, "exploration");
    for (int episode = 0; episode < 4000; ++episode) {
      Chain chain{static_cast<int>(random.below(Chain::kPlaces))};
      for (bool over = false; !over;) {
        const int s = chain.place, action = static_cast<int>(random.below(2));
        table.choose(s, action, table.values(s)[action] < table.bestValue(s));
        double reward = 0;
        over = chain.move(action, reward);
        table.learn(reward + (over ? 0 : kGamma * table.bestValue(chain.place)), {0.2, kGamma, lambda});
      }
      table.endEpisode();
    }
    requireExact(table);
  }
}

TEST_CASE("tables: Sarsa reaches the exact values of the policy it follows, whatever lambda") {
  for (const double lambda : {0.0, 0.5, 0.95}) {
    INFO("lambda " << lambda);
    QTable table(Chain::kPlaces, 2, 0.5);
    Random random(7, "exploration");
    for (int episode = 0; episode < 6000; ++episode) {
      Chain chain{static_cast<int>(random.below(Chain::kPlaces))};
      int action = static_cast<int>(random.below(2));  // any first action, then always right
      for (bool over = false; !over; action = 1) {
        table.choose(chain.place, action, false);
        double reward = 0;
        over = chain.move(action, reward);
        table.learn(reward + (over ? 0 : kGamma * table.values(chain.place)[1]), {0.2, kGamma, lambda});
      }
      table.endEpisode();
    }
    requireExact(table);
  }
}

TEST_CASE("tables: with lambda 0 a step is the textbook's rule and moves one value") {
  QTable table(2, 2, 3);
  table.choose(0, 1, false);
  const QTable::Change change = table.learn(1 + 0.9 * 3, {0.5, 0.9, 0});
  CHECK(change.before == 3);
  CHECK(change.target == Approx(3.7));
  CHECK(change.error == Approx(0.7));
  CHECK(change.after == Approx(3.35));
  table.choose(1, 0, false);
  table.learn(10, {0.5, 0.9, 0});
  CHECK(table.values(0)[0] == 3);
  CHECK(table.values(0)[1] == Approx(3.35));
  CHECK(table.values(1)[0] == Approx(6.5));
  CHECK(table.values(1)[1] == 3);
}

TEST_CASE("tables: an error reaches back along the trace, by gamma lambda a step; a visit again makes it 1") {
  const QTable::Constants constants{0.5, 0.9, 0.8};
  QTable table(3, 2, 0);
  for (const int s : {0, 1, 0}) {
    table.choose(s, 0, false);
    table.learn(0, constants);
  }
  table.choose(2, 1, false);
  table.learn(1, constants);
  CHECK(table.values(2)[1] == Approx(0.5));
  CHECK(table.values(0)[0] == Approx(0.5 * 0.72));  // replaced by the second visit, not added to
  CHECK(table.values(1)[0] == Approx(0.5 * 0.72 * 0.72));
}

TEST_CASE("tables: after an exploring action nothing of before learns any more; nor after an episode's end") {
  for (const bool explored : {false, true}) {
    QTable table(3, 2, 0);
    table.choose(0, 0, false);
    table.learn(0, {0.5, 0.9, 0.8});
    table.choose(1, 1, explored);
    table.learn(1, {0.5, 0.9, 0.8});
    CHECK((table.values(0)[0] > 0) != explored);
    CHECK(table.values(1)[1] > 0);
    const double kept = table.values(1)[1];
    table.endEpisode();
    table.choose(2, 0, false);
    table.learn(1, {0.5, 0.9, 0.8});
    CHECK(table.values(1)[1] == kept);
  }
}

TEST_CASE("tables: truncation bootstraps, termination does not") {
  for (const AgentKind agent : {AgentKind::QLearning, AgentKind::Sarsa}) {
    CHECK(learnedAfter(oneCell(agent), 2000, true, false) == Approx(1));
    CHECK(learnedAfter(oneCell(agent), 2000, false, true) == Approx(10));
    CHECK(learnedAfter(oneCell(agent), 2000, false, false) == Approx(10));
  }
}

TEST_CASE("tables: Sarsa learns from the action it takes next, Q-learning from the best one") {
  for (const bool sarsa : {false, true}) {
    CartPoleSettings settings = oneCell(sarsa ? AgentKind::Sarsa : AgentKind::QLearning);
    settings.binsX = 2;  // left of the middle, right of the middle
    settings.epsilonStart = settings.epsilonEnd = 1;
    settings.tableLambda = 0;
    settings.tableRate = 1;
    const auto agent = made(settings);
    Random random(3, "exploration");
    const std::vector<double> left{-1, 0, 0, 0}, right{1, 0, 0, 0};
    // On the right, one action is worth 1, the other 0.
    Transition t = stay(1, true, false);
    t.state = t.next = right;
    while (agent->opinion(right).qOf(1) != 1)
      if (t.action = agent->act(right, 0, random).action; t.action == 1) agent->remember(t);
      else t.reward = 0, agent->remember(t), t.reward = 1;
    bool sawWorse = false;
    for (int i = 0; i < 40; ++i) {
      Transition step = stay(agent->act(left, 0, random).action, false, false);
      step.state = left;
      step.next = right;
      step.reward = 0;
      agent->remember(step);
      const int next = agent->act(right, 0, random).action;
      const Lesson lesson = agent->lesson();
      CHECK(lesson.rule == (sarsa ? Lesson::Rule::Sarsa : Lesson::Rule::QLearning));
      CHECK(lesson.target == Approx(0.9 * (sarsa ? next : 1)));
      CHECK(lesson.after == Approx(lesson.values()->q[step.action] + lesson.rate * lesson.error));
      sawWorse = sawWorse || next == 0;
      t.reward = next;
      t.action = next;
      agent->remember(t);
    }
    CHECK(sawWorse);
  }
}

TEST_CASE("tables: cells are cut where the edges say; the angle of a swinging pole goes round") {
  CartPoleSettings settings;
  settings.binsX = 3;
  settings.binsXDot = 4;
  settings.binsTheta = 8;
  settings.binsThetaDot = 6;
  for (const Task task : {Task::Balance, Task::SwingUp}) {
    settings.task = task;
    const rl::Space space = settings.space();
    CHECK(rl::cellCount(space) == 3 * 4 * 8 * 6);
    const std::size_t bins[] = {3, 4, 8, 6};
    for (int number = 0; number < 4; ++number) {
      const std::vector<double> edges = rl::cellEdges(space, number);
      const bool round = task == Task::SwingUp && number == 2;
      REQUIRE(edges.size() == bins[number] + (round ? 1 : -1));
      CHECK(std::is_sorted(edges.begin(), edges.end()));
      for (const double edge : edges) {
        std::array<double, 4> below{}, above{};
        below[static_cast<std::size_t>(number)] = edge - 1e-6;
        above[static_cast<std::size_t>(number)] = edge + 1e-6;
        CHECK(rl::cellOf(space, below) != rl::cellOf(space, above));
      }
    }
    for (const double far : {-1e9, 1e9}) {
      CHECK(rl::cellOf(space, at(far, far, far, far)) >= 0);
      CHECK(rl::cellOf(space, at(far, far, far, far)) < rl::cellCount(space));
    }
  }
  const rl::Space round = settings.space();
  CHECK(rl::cellOf(round, at(0, 0, 0.3)) == rl::cellOf(round, at(0, 0, 0.3 + 4 * std::numbers::pi)));
}

TEST_CASE("tables: what it knows of a cell, and how often it was there") {
  CartPoleSettings settings = oneCell(AgentKind::QLearning);
  const auto agent = made(settings);
  CHECK(agent->opinion(at()).visits == 0);
  CHECK(std::isnan(agent->opinion(at()).preferred));
  Random random(1, "exploration");
  const Decision decision = agent->act(at(), 0, random);
  agent->remember(stay(decision.action, true, false));
  const Opinion o = agent->opinion(at());
  CHECK(o.visits == 1);
  CHECK(o.qOf(decision.action) == Approx(0.1));
  CHECK(o.qOf(1 - decision.action) == 0);
  CHECK(o.value == Approx(0.1));
  CHECK(o.preferred == decision.push);
  CHECK(agent->greedy(at()) == decision.push);
  CHECK(o.probabilityOf(decision.action) == 1);
}

TEST_CASE("tables: weights go out and in, another table's are refused") {
  CartPoleSettings settings = oneCell(AgentKind::Sarsa);
  settings.binsTheta = 3;
  const auto agent = made(settings);
  Random random(1, "exploration");
  for (int i = 0; i < 20; ++i) agent->remember(stay(agent->act(at(), 0, random).action, false, true));
  const auto saved = agent->weights();
  const auto other = made(settings);
  REQUIRE(other->setWeights(saved).ok());
  CHECK(other->opinion(at()).qOf(0) == Approx(agent->opinion(at()).qOf(0)));
  settings.binsTheta = 4;
  const Result<void> refused = made(settings)->setWeights(saved);
  REQUIRE_FALSE(refused.ok());
  CHECK(refused.error().english().find("1 x 1 x 4 x 1 x 2") != std::string::npos);
}

TEST_CASE("tables: Q-learning and Sarsa learn to balance, and a copy goes on with the same bits") {
  for (const AgentKind kind : {AgentKind::QLearning, AgentKind::Sarsa}) {
    CartPoleSettings settings;
    settings.world = WorldKind::Gymnasium;
    settings.agent = kind;
    auto agent = made(settings);
    CartPoleEnvironment environment(settings, 4);
    Random starts(3, "environment"), exploration(3, "exploration");
    std::vector<double> returns;
    const auto run = [&](int steps) {
      for (int i = 0; i < steps; ++i) {
        Transition t;
        t.state = observed(environment);
        t.action = agent->act(t.state, 0, exploration).action;
        const Outcome outcome = environment.step(t.action ? 1 : -1, starts);
        t.next = observed(environment);
        t.reward = outcome.reward;
        t.terminated = outcome.terminated;
        t.truncated = outcome.truncated;
        agent->remember(t);
        if (!outcome.over()) continue;
        returns.push_back(environment.episodeReturn());
        environment.reset(starts);
      }
    };
    const auto fingerprint = [&] {
      Fingerprint f;
      agent->addTo(f);
      return f.value();
    };
    environment.reset(starts);
    run(20000);
    const auto moment = agent->clone();
    const auto place = environment.memory();
    const Random first = starts, second = exploration;
    run(40000);
    const std::uint64_t after = fingerprint();
    CHECK(std::accumulate(returns.end() - 50, returns.end(), 0.0) / 50 > 195);
    agent = moment->clone();
    environment.restore(*place);
    starts = first;
    exploration = second;
    run(40000);
    CHECK(fingerprint() == after);
  }
}
