// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/nn/support.h"
#include "tests/core/rl/support.h"

#include "core/cartpole/trial.h"
#include "core/nn/exchange.h"
#include "core/rl/policy_value.h"

#include <nlohmann/json.hpp>

#include <atomic>
#include <cmath>

using namespace perc;
using namespace perc::cartpole;
using namespace perc::rl;
using namespace nn_support;
using namespace rl_support;
using nlohmann::json;

namespace {

void requireNear(const std::vector<nn::NamedTensor>& ours, const json& golden, double tolerance) {
  double compared = 0;
  for (const json& g : golden) {
    const auto name = g["name"].get<std::string>();
    INFO(name);
    const auto t = std::find_if(ours.begin(), ours.end(), [&](const nn::NamedTensor& o) { return o.name == name; });
    if (t == ours.end()) continue;
    ++compared;
    CHECK(relativeError(t->values, g["values"]) < tolerance);
  }
  CHECK(compared == static_cast<double>(ours.size()));
}

/// The gradients of both networks under the names of their weights.
std::vector<nn::NamedTensor> gradientsOf(const PolicyValue& networks) {
  std::vector<nn::NamedTensor> all;
  for (const AgentNetwork& n : networks.networks()) {
    const ConstVectorMap gradient(n.gradient, n.network->parameterCount());
    for (nn::NamedTensor& t : nn::toTensors(*n.network, gradient, ConstVectorMap(nullptr, 0))) {
      t.name = std::string(n.role) + "." + t.name;
      all.push_back(t);
    }
  }
  return all;
}

constexpr AgentKind kAll[] = {AgentKind::Reinforce, AgentKind::A2c, AgentKind::Ppo};

}  // namespace

TEST_CASE("policy gradients: losses, gradients and updates are PyTorch's", "[rl]") {
  const json golden = nn_support::golden("rl_policy.json");
  REQUIRE(golden["cases"].size() == 6);
  for (const json& c : golden["cases"]) {
    INFO(c["name"]);
    optim::Optimizer rule{.rule = c["rule"] == "a2c" ? optim::Rule::RmsProp : optim::Rule::Adam, .epsilon = 1e-5};
    Random random(1, "init");
    PolicyValue networks(4, !c["continuous"].get<bool>(), {8, 5}, rule, random);
    REQUIRE(networks.setWeights(tensorsOf(c["start"])).ok());
    CHECK(networks.weights() == tensorsOf(c["start"]));
    const Vector flat = vectorOf(c["x"]), actions = vectorOf(c["actions"]), advantages = vectorOf(c["advantages"]);
    const Vector old = vectorOf(c["old_log_probabilities"]), targets = vectorOf(c["targets"]);
    const ConstMatrixMap x(flat.data(), 4, actions.size());
    const PolicyObjective objective{
        c["rule"] == "ppo" ? PolicyObjective::Kind::Clipped : PolicyObjective::Kind::LogProbability, 0.2,
        c["entropy_weight"], 1.0 / static_cast<double>(actions.size())};
    for (const json& expected : c["losses"]) {
      PolicyValue::Losses losses;
      networks.clearGradient();
      for (const auto& [first, count] : {std::pair<Index, Index>{0, 9}, {9, actions.size() - 9}})  // in two pieces
        REQUIRE(networks.addGradient(
            {x.middleCols(first, count), actions.segment(first, count), advantages.segment(first, count),
             old.segment(first, count), targets.segment(first, count)},
            objective, c["value_weight"], losses, {}));
      const double norm = networks.step(0.01, c["clip_norm"]);
      CHECK(losses.policy.surrogate == Approx(expected["surrogate"].get<double>()).margin(1e-5));
      CHECK(losses.policy.entropy == Approx(expected["entropy"].get<double>()).epsilon(1e-5));
      CHECK(losses.policy.kl == Approx(expected["kl"].get<double>()).margin(1e-6));
      CHECK(losses.policy.clipShare == Approx(expected["clip_share"].get<double>()));
      CHECK(losses.value == Approx(expected["value"].get<double>()).epsilon(1e-5));
      if (&expected != &c["losses"][0]) continue;
      CHECK(norm == Approx(c["norm"].get<double>()).epsilon(1e-5));
      requireNear(gradientsOf(networks), c["gradient"], 2e-5);
    }
    requireNear(networks.weights(), c["end"], 1e-4);
  }
}

TEST_CASE("policy gradients: weights of another shape are refused by name, and nothing changes", "[rl]") {
  auto trainer = trained(gymnasium(AgentKind::Ppo), 600);
  const auto weights = trainer->agent().weights();
  const auto refused = [&](const std::vector<nn::NamedTensor>& tensors, const std::string& word) {
    const auto set = trainer->agent().setWeights(tensors);
    REQUIRE_FALSE(set.ok());
    CHECK_THAT(set.error().english(), Catch::Contains(word));
    CHECK(trainer->agent().weights() == weights);
  };
  auto other = weights;
  other[1].shape = {8};
  refused(other, "policy.0.bias");
  other = weights;
  other.pop_back();
  refused(other, "value.4.bias");
  other = weights;
  other.push_back({"q.0.weight", {1}, {1}});
  refused(other, "q.0.weight");
  other = weights;
  other[7].values[0] = std::nanf("");
  refused(other, other[7].name);
  CartPoleSettings smaller = gymnasium(AgentKind::Ppo);
  smaller.ppoLayers = {16};
  refused(trained(smaller, 1)->agent().weights(), "policy.0.weight");
  // And what fits is taken: another agent holds the same from here on.
  auto reader = trained(gymnasium(AgentKind::Ppo), 3, 9);
  REQUIRE(reader->agent().setWeights(weights).ok());
  const std::vector<double> state{0.1, -0.2, 0.03, 0.4};
  CHECK(reader->agent().opinion(state).value == trainer->agent().opinion(state).value);
  CHECK(reader->agent().opinion(state).probabilityOf(1) == trainer->agent().opinion(state).probabilityOf(1));
}

TEST_CASE("policy gradients: the same seed gives the same bits, from any remembered moment too", "[rl]") {
  for (const AgentKind kind : kAll)
    for (const Pushes pushes : {Pushes::Discrete, Pushes::Continuous}) {
      INFO(static_cast<int>(kind));
      CartPoleSettings s = gymnasium(kind);
      s.pushes = pushes;
      auto trainer = trained(s, 700);
      const auto memory = trainer->memory();
      const std::uint64_t then = fingerprintOf(*trainer);
      for (int i = 0; i < 700; ++i) REQUIRE(trainer->step());
      const std::uint64_t end = fingerprintOf(*trainer);
      CHECK(end != then);
      CHECK(fingerprintOf(*trained(s, 1400)) == end);
      CHECK(fingerprintOf(*trained(s, 1400, 2)) != end);
      trainer->restore(*memory);
      CHECK(fingerprintOf(*trainer) == then);
      for (int i = 0; i < 700; ++i) REQUIRE(trainer->step());
      CHECK(fingerprintOf(*trainer) == end);
    }
}

TEST_CASE("policy gradients: an update that is stopped changes nothing", "[rl]") {
  for (const AgentKind kind : kAll) {
    CartPoleSettings s = gymnasium(kind);
    s.reinforceBatch = 300;
    auto trainer = trained(s, 5);
    // Up to the step that would begin with an update.
    auto before = trainer->memory();
    std::int64_t updates = 0;
    while (trainer->agent().figures().updates == updates) {
      before = trainer->memory();
      REQUIRE(trainer->step());
      if (trainer->agent().figures().updates == 1 && updates == 0)
        updates = 1;  // the second one: there is a past to fall back to
    }
    const std::uint64_t after = fingerprintOf(*trainer);
    trainer->restore(*before);
    const std::uint64_t unchanged = fingerprintOf(*trainer);
    const auto lesson = trainer->agent().lesson();
    std::atomic<bool> stop = true;
    CHECK_FALSE(trainer->step(StopToken(stop)));
    CHECK(fingerprintOf(*trainer) == unchanged);
    CHECK(trainer->agent().lesson().update == lesson.update);
    CHECK(trainer->agent().figures().updates == 1);
    REQUIRE(trainer->step());
    CHECK(fingerprintOf(*trainer) == after);
  }
}

TEST_CASE("policy gradients: half an update can be taken back to the bit", "[rl]") {
  Random random(1, "init");
  PolicyValue networks(4, false, {8}, optim::defaults(optim::Rule::Adam), random);
  const Matrix x = Matrix::Random(4, 20);
  const Vector numbers = Vector::Random(20);
  const auto descend = [&] {
    PolicyValue::Losses losses;
    networks.clearGradient();
    REQUIRE(networks.addGradient({x, numbers, numbers, numbers, numbers}, {}, 1, losses, {}));
    (void)networks.step(0.1, 0.5);
  };
  const auto state = [&] {
    Fingerprint fingerprint;
    networks.addTo(fingerprint);
    for (const AgentNetwork& n : networks.networks())
      for (const float* part : {n.previous, n.gradient})
        fingerprint.add(part, static_cast<std::size_t>(n.network->parameterCount()) * sizeof *part);
    return fingerprint.value();
  };
  networks.remember();
  descend();
  const std::uint64_t before = state();
  for (int again = 0; again < 2; ++again) {
    networks.remember();
    descend();
    descend();
    CHECK(state() != before);
    networks.goBack();
    CHECK(state() == before);
  }
}

TEST_CASE("policy gradients: the lesson's numbers are those of its formula", "[rl]") {
  for (const AgentKind kind : kAll) {
    CartPoleSettings s = gymnasium(kind);
    s.a2cLambda = s.ppoLambda = 0;  // the advantage is that of one step
    auto trainer = trained(s, 1);
    std::int64_t updates = 0, ends = 0;
    while (updates < 20) {
      REQUIRE(trainer->step());
      if (trainer->agent().figures().updates == updates) continue;
      const Lesson l = trainer->agent().lesson();
      INFO(static_cast<int>(l.rule) << " " << l.update);
      CHECK(l.update == ++updates);
      CHECK(l.transition.environment == 0);
      REQUIRE(l.policy());
      const PolicyLesson& p = *l.policy();
      CHECK(l.error == Approx(l.target - p.value).epsilon(1e-4).margin(1e-5));
      const bool over = l.transition.terminated || l.transition.truncated;
      const double next = l.transition.terminated ? 0 : p.nextValue;
      ends += l.transition.terminated;
      if (kind != AgentKind::Reinforce)
        CHECK(l.target == Approx(l.transition.reward + l.discount * next).epsilon(1e-5));
      else CHECK(l.target == Approx(over ? 1 + l.discount * next : 100).margin(over ? 1e-4 : 99));
      CHECK(p.oldProbability > 0);
      CHECK(p.oldProbability < 1);
      CHECK(std::isfinite(l.after));
      if (kind == AgentKind::Ppo) CHECK(p.ppo->ratio == Approx(p.probability / p.oldProbability));
      else CHECK(p.probability == Approx(p.oldProbability).epsilon(1e-4));
    }
    CHECK(ends < 20);
  }
}

TEST_CASE("policy gradients: figures say what they mean", "[rl]") {
  for (const AgentKind kind : kAll) {
    auto trainer = trained(gymnasium(kind), 1500);
    const LearningFigures f = trainer->agent().figures();
    REQUIRE(f.policy);
    CHECK(f.policy->entropy > 0.3);
    CHECK(f.policy->entropy <= std::log(2.0) + 1e-9);
    CHECK(f.policy->kl >= 0);
    CHECK(f.policy->kl < 0.5);
    CHECK(f.valueError > 0);
    CHECK(f.gradientNorm > 0);
    CHECK(std::isnan(f.policy->clipShare) == (kind != AgentKind::Ppo));
    CHECK(std::isnan(f.exploration));
    CHECK(trainer->agent().networks().size() == 2);
    CHECK(trainer->agent().isFinite());
  }
}

TEST_CASE("policy gradients: opinions of many states are those of each", "[rl]") {
  for (const Pushes pushes : {Pushes::Discrete, Pushes::Continuous}) {
    CartPoleSettings s = gymnasium(AgentKind::Ppo);
    s.pushes = pushes;
    s.task = pushes == Pushes::Continuous ? Task::SwingUp : Task::Balance;
    const auto trainer = trained(s, 600);
    Random random(2, "probe");
    std::vector<double> states(4 * 300);
    for (double& number : states) number = random.normal();
    std::vector<Opinion> many(300);
    trainer->agent().opinions(states, many);
    for (std::size_t i = 0; i < many.size(); i += 37) {
      const Observation state(&states[4 * i], 4);
      const Opinion one = trainer->agent().opinion(state);
      CHECK(many[i].value == Approx(one.value).margin(1e-5));
      CHECK(many[i].preferred == Approx(trainer->agent().greedy(state)).margin(1e-5));
      CHECK(many[i].probabilityOf(0) + many[i].probabilityOf(1) == Approx(1));
      CHECK(!one.push == (pushes == Pushes::Discrete));
      CHECK(std::abs(one.preferred) <= 1);
    }
  }
}

TEST_CASE("policy gradients: a longer run has the same past, and PPO's rate falls with the steps made", "[rl]") {
  CartPoleSettings s = gymnasium(AgentKind::Ppo);
  s.ppoRateSteps = 2048;
  CHECK(trained(s, 1025)->agent().figures().rate == Approx(s.ppoRate / 2));
  CHECK(trained(s, 2600)->agent().figures().rate == Approx(s.ppoRate / 10));
  s.ppoRateSteps = 0;
  CHECK(trained(s, 1025)->agent().figures().rate == s.ppoRate);
}

TEST_CASE("policy gradients: an episode that somebody breaks off is bootstrapped, not joined to the next", "[rl]") {
  CartPoleSettings s = gymnasium(AgentKind::Ppo);
  s.ppoEnvironments = 1;
  s.ppoSteps = 12;
  auto trainer = trained(s, 6);
  trainer->environment(0).place({0.5, 0, 0.1, 0});
  for (int i = 0; i < 7; ++i) REQUIRE(trainer->step());
  CHECK(trainer->agent().figures().updates == 1);
  CHECK(trainer->agent().isFinite());
}

TEST_CASE("policy gradients: weights that are no longer finite end the learning, not the program", "[rl]") {
  CartPoleSettings s = gymnasium(AgentKind::A2c);
  s.pushes = Pushes::Continuous;
  s.a2cRate = 1e30;
  s.gradientClip = 1e30;
  auto trainer = trained(s, 400);
  CHECK_FALSE(trainer->agent().isFinite());
  CHECK(std::isfinite(trainer->last().push));
}

TEST_CASE("policy gradients: each learns to balance", "[rl]") {
  const auto greedy = [](const CartPoleTrainer& trainer) {
    Random probe(1, "probe");
    const EnvironmentSettings& s = trainer.environment(0).settings();
    return *greedyReturn(trainer.agent(), s, s.subSteps, 20, probe);
  };
  for (const std::uint64_t seed : {1, 2, 3}) {  // a policy comes and goes: at the best of the moments
    const auto trial = runTrial({.settings = gymnasium(AgentKind::Ppo), .steps = 20000, .evaluateEvery = 500}, seed);
    CHECK((**trial).bestGreedy > 475);
  }
  CHECK(greedy(*trained(gymnasium(AgentKind::Reinforce), 30000)) > 400);
  CHECK(trained(gymnasium(AgentKind::A2c), 30000)->meanReturn() > 100);  // its greedy policy comes and goes
  CartPoleSettings continuous = gymnasium(AgentKind::Ppo);
  continuous.pushes = Pushes::Continuous;
  CHECK(greedy(*trained(continuous, 30000)) > 200);
}
