// SPDX-License-Identifier: GPL-3.0-or-later
// What is not written yet, so that all links. Goes away piece by piece.
#include "core/rl/agent.h"
#include "core/rl/environment.h"
#include "core/rl/replay_memory.h"

#include <cmath>

namespace perc::rl {

// --- world (cartpole.cpp, world.cpp, box2d_world.cpp, environment.cpp, hand_made.cpp) ---
bool isFinite(const CartPoleState& s) { return std::isfinite(s.x + s.xDot + s.theta + s.thetaDot); }
void EnvironmentMemory::addTo(Fingerprint& f) const { f.add(world.state.theta); f.add(steps); }
namespace {
struct StubWorld : World {
  CartPoleState s;
  const CartPoleState& state() const override { return s; }
  void setState(const CartPoleState& n) override { s = n; }
  void setPhysics(const CartPolePhysics&) override {}
  void step(const CartPoleForces& f) override {
    s.x += .02 * s.xDot; s.theta += .02 * s.thetaDot; s.xDot += .02 * f.cart; s.thetaDot += .02 * (15.8 * s.theta - 1.46 * f.cart);
  }
  WorldMemory memory() const override { return {s, {}}; }
  void restore(const WorldMemory& m) override { s = m.state; }
};
struct StubAgent : Agent {
  std::unique_ptr<Agent> clone() const override { return std::make_unique<StubAgent>(*this); }
  std::size_t bytes() const override { return sizeof *this; }
  void addTo(Fingerprint&) const override {}
  Decision act(const CartPoleState&, int, Random& r) override { const int a = r.bernoulli(.5); return {a ? 1. : -1., a, false}; }
  double greedy(const CartPoleState& s) const override { return s.theta + .3 * s.thetaDot > 0 ? 1 : -1; }
  Opinion opinion(const CartPoleState& s) const override { Opinion o; o.preferred = greedy(s); o.probability[0] = o.probability[1] = .5; return o; }
  void change(const Settings&) override {}
};
}  // namespace
std::unique_ptr<World> makeWorld(WorldKind, const CartPolePhysics&, int) { return std::make_unique<StubWorld>(); }
Environment::Environment(const Settings& settings, int subSteps) : m_settings(settings), m_subSteps(subSteps), m_world(makeWorld(settings.world, settings.physics(), subSteps)) {}
void Environment::reset(Random& random) { resetTo(drawStart(m_settings, random)); }
void Environment::resetTo(const CartPoleState& s) { m_memory = {}; m_world->setState(s); m_memory.seen = s; }
Outcome Environment::step(double push, Random&, const CartPoleForces& hand) {
  m_forces = hand; m_forces.cart += push * m_settings.push;
  m_world->step(m_forces);
  Outcome o; o.seen = m_memory.seen = state(); o.reward = 1; m_memory.episodeReturn += 1; ++m_memory.steps;
  o.terminated = hasFailed(m_settings.task, state()); o.truncated = !o.terminated && m_memory.steps >= m_settings.stepLimit;
  return o;
}
void Environment::place(const CartPoleState& s) { m_world->setState(s); m_memory.seen = s; }
void Environment::change(const Settings& s, int n) { m_settings = s; m_subSteps = n; }
EnvironmentMemory Environment::memory() const { EnvironmentMemory m = m_memory; m.world = m_world->memory(); return m; }
void Environment::restore(const EnvironmentMemory& m) { m_memory = m; m_world->restore(m.world); }
CartPoleState drawStart(const Settings& s, Random& r) {
  const double w = s.startSpread; CartPoleState c; c.x = r.uniform(-w, w); c.xDot = r.uniform(-w, w); c.theta = r.uniform(-w, w); c.thetaDot = r.uniform(-w, w); return c;
}
bool hasFailed(Task, const CartPoleState& s) { return std::abs(s.x) > kTrackLimit || std::abs(s.theta) > kAngleLimit; }
int featureCount(Task task) { return task == Task::Balance ? 4 : 5; }
const char* featureName(Task, int f) { constexpr const char* n[] = {"x", "x-dot", "theta", "theta-dot", "theta-dot"}; return n[f]; }
void features(Task, const CartPoleState& s, float* to) { to[0] = float(s.x); to[1] = float(s.xDot); to[2] = float(s.theta); to[3] = float(s.thetaDot); }
std::unique_ptr<Agent> makeHandMade(const Settings&) { return std::make_unique<StubAgent>(); }

// --- all agents (agent.cpp) ---
Result<void> Agent::setWeights(const std::vector<nn::NamedTensor>&) { return Message{PERC_TR("This agent has nothing that can be loaded.")}; }
Result<std::unique_ptr<Agent>> makeAgent(const Settings& s, Random& random) {
  switch (s.agent) {
    case AgentKind::Random: case AgentKind::AlwaysLeft: case AgentKind::Linear: case AgentKind::Lqr: case AgentKind::Replay: return makeHandMade(s);
    case AgentKind::HillClimbing: case AgentKind::CrossEntropy: return makeLinearSearch(s, random);
    case AgentKind::QLearning: case AgentKind::Sarsa: return makeTabular(s);
    case AgentKind::Dqn: return makeDqn(s, random);
    default: return makePolicyGradient(s, random);
  }
}
Result<void> check(const Settings&) { return {}; }

// --- search and policy gradients (linear_search.cpp, policy_gradient.cpp …) ---
std::unique_ptr<Agent> makeLinearSearch(const Settings&, Random&) { return std::make_unique<StubAgent>(); }
std::unique_ptr<Agent> makePolicyGradient(const Settings&, Random&) { return std::make_unique<StubAgent>(); }

// --- values (tabular.cpp, dqn.cpp, replay_memory.cpp) ---
std::unique_ptr<Agent> makeTabular(const Settings&) { return std::make_unique<StubAgent>(); }
std::unique_ptr<Agent> makeDqn(const Settings&, Random&) { return std::make_unique<StubAgent>(); }
int ReplayMemory::size() const { return 0; }
const Memory& ReplayMemory::operator[](int) const { static const Memory none{}; return none; }
double ReplayMemory::priority(int) const { return 1; }

}  // namespace perc::rl
