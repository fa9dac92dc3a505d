// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rl/dqn.h"
#include "tests/core/cartpole/support.h"
#include "tests/core/rl/support.h"

#include <atomic>

using namespace perc;
using namespace perc::cartpole;
using namespace perc::rl;
using namespace cartpole_support;
using rl_support::fingerprintOf;

namespace {

/// Small and quick.
CartPoleSettings small() {
  CartPoleSettings s;
  s.world = WorldKind::Gymnasium;
  s.agent = AgentKind::Dqn;
  s.dqnLayers = {16, 16};
  s.dqnBatch = 16;
  s.dqnMemory = 1000;
  s.dqnWarmup = 50;
  s.dqnEvery = 10;
  s.dqnUpdates = 3;
  s.dqnTargetEvery = 20;
  s.dqnTargetShare = 1;
  s.dqnReturnSteps = 1;
  return s;
}

std::unique_ptr<Agent> made(const CartPoleSettings& settings) {
  Random init(1, "init");
  return makeDqn(settings, settings.space(), init);
}

/// An agent in its world.
struct Learning {
  CartPoleSettings settings;
  std::unique_ptr<Agent> agent;
  CartPoleEnvironment environment;
  Random starts{2, "environment"}, exploration{2, "exploration"};

  explicit Learning(const CartPoleSettings& s) : settings(s), agent(made(s)), environment(s, s.subSteps) {
    environment.reset(starts);
  }
  void act() {
    Transition t;
    t.state = observed(environment);
    const Decision decision = agent->act(t.state, 0, exploration);
    const Outcome outcome = environment.step(decision.push, starts);
    t.next = observed(environment);
    t.push = decision.push;
    t.action = decision.action;
    t.reward = outcome.reward;
    t.terminated = outcome.terminated;
    t.truncated = outcome.truncated;
    agent->remember(t);
    if (outcome.over()) environment.reset(starts);
  }
  void run(int steps) {
    for (int i = 0; i < steps; ++i) {
      REQUIRE(agent->learn(exploration, {}));
      act();
    }
  }
};

Transition stepTo(double x, double reward, bool terminated = false, bool truncated = false) {
  Transition t;
  t.state = {x - 1, 0, 0, 0};
  t.next = {x, 0, 0, 0};
  t.action = 1;
  t.reward = reward;
  t.terminated = terminated;
  t.truncated = truncated;
  return t;
}

}  // namespace

TEST_CASE("dqn: returns of n steps end with the episode; truncation bootstraps, termination does not") {
  CartPoleSettings settings = small();
  settings.dqnReturnSteps = 3;
  settings.discount = 0.5;
  const auto agent = made(settings);
  const ReplayMemory& memory = *agent->memory();
  agent->remember(stepTo(1, 1));
  agent->remember(stepTo(2, 2));
  CHECK(memory.size() == 0);
  agent->remember(stepTo(3, 4));
  REQUIRE(memory.size() == 1);
  CHECK(memory[0].rewards == 1 + 0.5f * 2 + 0.25f * 4);
  CHECK(memory[0].steps == 3);
  CHECK(memory[0].state[0] == 0);
  CHECK(memory[0].next[0] == 3);
  agent->remember(stepTo(4, 8, true));
  REQUIRE(memory.size() == 4);
  CHECK(memory.failures() == 1);  // one fall, in which three returns end
  CHECK(memory[0].terminated == 0);
  const float sums[] = {2 + 0.5f * 4 + 0.25f * 8, 4 + 0.5f * 8, 8};
  for (int i = 1; i < 4; ++i) {
    CHECK(memory[i].rewards == sums[i - 1]);
    CHECK(memory[i].steps == 4 - i);
    CHECK(memory[i].terminated == 1);
    CHECK(memory[i].next[0] == 4);
  }
  agent->remember(stepTo(1, 1));
  agent->remember(stepTo(2, 1, false, true));
  REQUIRE(memory.size() == 6);
  for (int i = 4; i < 6; ++i) {
    CHECK(memory[i].terminated == 0);
    CHECK(memory[i].next[0] == 2);
  }
  CHECK(memory[4].steps == 2);
  CHECK(memory[5].steps == 1);
}

TEST_CASE("dqn: where a hand puts the cart elsewhere, a return goes no further than to where it was") {
  CartPoleSettings settings = small();
  settings.dqnReturnSteps = 3;
  const auto agent = made(settings);
  agent->remember(stepTo(1, 1));
  agent->remember(stepTo(0.5, 1));
  const ReplayMemory& memory = *agent->memory();
  REQUIRE(memory.size() == 1);
  CHECK(memory[0].steps == 1);
  CHECK(memory[0].next[0] == 1);
  CHECK(memory[0].terminated == 0);
}

TEST_CASE("dqn: no update before the warm-up, then so many every so many steps") {
  Learning l(small());
  l.run(49);
  CHECK(l.agent->opinion(at()).probabilityOf(0) == 0.5);
  l.run(1);
  CHECK(l.agent->figures().updates == 0);
  l.run(1);
  CHECK(l.agent->figures().updates == 3);
  REQUIRE(l.agent->learn(l.exploration, {}));
  CHECK(l.agent->figures().updates == 3);
  l.run(9);
  CHECK(l.agent->figures().updates == 3);
  l.run(1);
  CHECK(l.agent->figures().updates == 6);
  CHECK(l.agent->lesson().update == 6);
}

TEST_CASE("dqn: a stopped update leaves nothing behind, whatever the options") {
  for (const bool prioritised : {false, true})
    for (const int updates : {1, 3}) {
      INFO("prioritised " << prioritised << ", updates " << updates);
      CartPoleSettings settings = small();
      settings.dqnPrioritised = settings.dqnDouble = settings.dqnDuelling = prioritised;
      settings.dqnUpdates = updates;
      Learning l(settings), other(settings);
      l.run(81);
      other.run(81);
      for (Learning* one : {&l, &other})
        for (int i = 0; i < 9; ++i) one->act();
      const std::uint64_t before = fingerprintOf(*l.agent);
      const double weight = l.agent->networks()[0].theta[0];
      const Random random = l.exploration;
      const std::atomic<bool> stop = true;
      CHECK_FALSE(l.agent->learn(l.exploration, StopToken(stop)));
      CHECK(fingerprintOf(*l.agent) == before);
      CHECK(l.exploration == random);
      CHECK(l.agent->networks()[0].theta[0] == weight);
      REQUIRE(l.agent->learn(l.exploration, {}));
      CHECK(fingerprintOf(*l.agent) != before);
      REQUIRE(other.agent->learn(other.exploration, {}));
      CHECK(fingerprintOf(*l.agent) == fingerprintOf(*other.agent));
    }
}

TEST_CASE("dqn: a copy goes on with the same bits and is its own") {
  for (const bool options : {false, true}) {
    CartPoleSettings settings = small();
    settings.dqnPrioritised = settings.dqnDouble = settings.dqnDuelling = options;
    settings.dqnReturnSteps = options ? 3 : 1;
    settings.dqnMemory = 700;  // more is forgotten than stays
    Learning l(settings), other(settings);
    l.run(1500);
    other.agent = l.agent->clone();
    other.environment.restore(*l.environment.memory());
    other.starts = l.starts;
    other.exploration = l.exploration;
    const std::uint64_t moment = fingerprintOf(*l.agent);
    CHECK(fingerprintOf(*other.agent) == moment);
    l.run(500);
    CHECK(fingerprintOf(*other.agent) == moment);
    other.run(500);
    CHECK(fingerprintOf(*other.agent) == fingerprintOf(*l.agent));
    CHECK(other.agent->lesson().target == l.agent->lesson().target);
    CHECK(other.agent->figures().loss == l.agent->figures().loss);
  }
}

TEST_CASE("dqn: the lesson's numbers are those of its formula") {
  for (const bool options : {false, true}) {
    CartPoleSettings settings = small();
    settings.dqnDouble = settings.dqnPrioritised = options;
    settings.dqnReturnSteps = options ? 2 : 1;
    settings.dqnUpdates = 1;
    Learning l(settings);
    l.run(401);
    const Lesson lesson = l.agent->lesson();
    CHECK(lesson.rule == (options ? Lesson::Rule::DoubleDqn : Lesson::Rule::Dqn));
    REQUIRE(lesson.values());
    const ValueLesson& v = *lesson.values();
    const int action = lesson.transition.action, next = v.nextAction;
    REQUIRE((action == 0 || action == 1));
    CHECK(v.nextOnlineQ.has_value() == options);
    const ActionPair choosing = v.nextOnlineQ.value_or(v.nextQ);
    CHECK(choosing[next] >= choosing[1 - next]);
    CHECK(lesson.discount == Approx(std::pow(0.99, v.returnSteps)));
    const double followed = lesson.transition.terminated ? 0 : lesson.discount * v.nextQ[next];
    CHECK(lesson.target == Approx(v.rewards + followed).epsilon(1e-6));
    CHECK(lesson.error == Approx(lesson.target - v.q[action]).margin(1e-5));
    CHECK(lesson.after == Approx(l.agent->opinion(lesson.transition.state).qOf(action)));
    CHECK(lesson.after != v.q[action]);
    CHECK(v.sample.has_value() == options);
    if (options) CHECK(v.sample->weight <= 1);
  }
}

TEST_CASE("dqn: opinions of many states are those of each") {
  for (const Task task : {Task::Balance, Task::SwingUp}) {
    CartPoleSettings settings = small();
    settings.task = task;
    settings.dqnDuelling = task == Task::SwingUp;
    const auto agent = made(settings);
    Random random(3, "probe");
    std::vector<double> states(4 * 700);
    for (double& number : states) number = random.normal();
    std::vector<Opinion> all(700);
    agent->opinions(states, all);
    for (std::size_t i = 0; i < all.size(); i += 13) {
      const Observation state(&states[4 * i], 4);
      const Opinion one = agent->opinion(state);
      CHECK(one.qOf(0) == all[i].qOf(0));
      CHECK(one.qOf(1) == all[i].qOf(1));
      CHECK(one.preferred == agent->greedy(state));
      CHECK(one.value == std::max(one.qOf(0), one.qOf(1)));
    }
  }
}

TEST_CASE("dqn: nothing saves the lost states, in any world and task") {
  Random random(1, "environment");
  for (const Task task : {Task::Balance, Task::SwingUp})
    for (const WorldKind world : {WorldKind::Gymnasium, WorldKind::Exact, WorldKind::Box2D}) {
      CartPoleSettings settings;
      settings.task = task;
      settings.world = world;
      CartPoleEnvironment environment(settings, 4);
      const std::vector<double> lost = settings.space().lost;
      REQUIRE(lost.size() == 4 * 16);
      for (std::size_t i = 0; i < lost.size(); i += 4) {
        const CartPoleState state = stateOf({&lost[i], 4});
        CHECK_FALSE(hasFailed(task, state));
        for (int pushes = 0; pushes < 1 << 9; ++pushes) {
          environment.resetTo(state);
          int steps = 0;
          while (steps < 9 && !environment.step(pushes >> steps & 1 ? 1 : -1, random).over()) ++steps;
          REQUIRE(steps < 9);
        }
      }
    }
}

TEST_CASE("dqn: weights go out and in under PyTorch's names, others are refused by name") {
  CartPoleSettings settings = small();
  Learning l(settings);
  l.run(200);
  const auto other = made(settings);
  const std::vector<nn::NamedTensor> saved = l.agent->weights();
  REQUIRE(saved.size() == 6);
  CHECK(saved[0].name == "0.weight");
  CHECK(saved[4].name == "4.weight");
  CHECK(saved[4].shape == std::vector<std::int64_t>{2, 16});
  REQUIRE(other->setWeights(saved).ok());
  CHECK(other->opinion(at(0.1, 0, 0, 0)).qOf(1) == l.agent->opinion(at(0.1, 0, 0, 0)).qOf(1));
  settings.dqnDuelling = true;
  const auto duelling = made(settings);
  const std::uint64_t before = fingerprintOf(*duelling);
  const Result<void> refused = duelling->setWeights(saved);
  REQUIRE_FALSE(refused.ok());
  CHECK(refused.error().english().find("4.weight") != std::string::npos);
  CHECK(refused.error().english().find("3 x 16") != std::string::npos);
  CHECK(fingerprintOf(*duelling) == before);
}

TEST_CASE("dqn: a rate that is far too high ends in a named state, not in a crash") {
  CartPoleSettings settings = small();
  settings.dqnRate = 1e30;
  Learning l(settings);
  l.run(300);
  CHECK_FALSE(l.agent->isFinite());
  const std::int64_t updates = l.agent->figures().updates;
  l.run(100);
  CHECK(l.agent->figures().updates == updates);
}

TEST_CASE("dqn: balances after a few thousand steps") {
  CartPoleSettings settings;  // as they come
  settings.world = WorldKind::Gymnasium;
  Learning l(settings);
  const auto greedySteps = [&] {
    CartPoleEnvironment environment(settings, 4);
    environment.resetTo({0.02, 0, 0.03, 0});
    Random none(1, "probe");
    int steps = 0;
    while (!environment.step(l.agent->greedy(environment.observation()), none).over()) ++steps;
    return steps;
  };
  const int before = greedySteps();
  int most = 0;
  for (int i = 0; i < 15 && most < 300; ++i) {
    l.run(1000);
    most = std::max(most, greedySteps());
  }
  CHECK(before < 60);
  CHECK(most >= 300);
  CHECK(l.agent->figures().dqn->lostValue < 15);
  CHECK(l.agent->memory()->failures() > 50);
}

TEST_CASE("dqn: a memory that holds no failure any more is seen in the values of lost states") {
  CartPoleSettings settings;
  settings.dqnMemory = 1000;
  settings.epsilonEnd = 0;
  settings.dqnBatch = 64;
  settings.dqnReturnSteps = 3;
  settings.dqnTargetEvery = 100;
  settings.dqnTargetShare = 1;
  Learning l(settings);
  bool ranOut = false, drifted = false;
  for (int i = 0; i < 100 && !drifted; ++i) {
    l.run(500);
    ranOut = ranOut || (l.agent->memory()->size() == 1000 && l.agent->memory()->failures() == 0);
    drifted = ranOut && l.agent->figures().dqn->lostValue > 25;
  }
  CHECK(ranOut);
  CHECK(drifted);
}
