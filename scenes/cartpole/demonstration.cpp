// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes/cartpole/demonstration.h"

#include <algorithm>
#include <cmath>

namespace perc::cartpole {
namespace {

constexpr int kRest = 50;  // steps between the end of everybody's episode and the next: a second
constexpr std::size_t kMostPath = 1000;

/// `count` of the kept policies, the first one included, evenly among them.
std::vector<Snapshot> ghostsOf(const std::vector<Snapshot>& kept, int count, std::int64_t before) {
  std::vector<Snapshot> earlier, chosen;
  for (const Snapshot& s : kept)
    if (s.step < before) earlier.push_back(s);
  const auto n = std::min(earlier.size(), static_cast<std::size_t>(std::max(0, count)));
  for (std::size_t i = 0; i < n; ++i) chosen.push_back(earlier[n == 1 ? 0 : i * (earlier.size() - 1) / (n - 1)]);
  return chosen;
}

}  // namespace

struct Demonstration::Memory {
  State state;  ///< actors' environments are null
  std::vector<std::shared_ptr<const rl::Environment::Memory>> environments;
};

Demonstration::Demonstration(std::uint64_t seed) : m_state{{}, {}, {}, false, Random(seed, "demonstration"), 0, 0} {}

void Demonstration::begin(const CartPoleParams& params, const Training& training) {
  m_state.actors.clear();
  m_state.hasLast = false;
  m_state.rest = 0;
  const CartPoleState start = drawStart(params, m_state.random);
  const Snapshot shown = training.policy(params.shown);
  if (params.activity == Activity::Play) add(params, Cart::Who::Person, {}, start);
  add(params, Cart::Who::Agent, shown, start);
  if (params.activity == Activity::Watch)
    for (const Snapshot& ghost : ghostsOf(training.record().snapshots, params.ghosts, shown.step))
      add(params, Cart::Who::Ghost, ghost, start);
  m_state.path.assign(1, start);
}

void Demonstration::add(const CartPoleParams& params, Cart::Who who, const Snapshot& snapshot,
                        const CartPoleState& start) {
  Actor actor;
  actor.who = who;
  actor.policyStep = snapshot.step;
  if (snapshot.policy) actor.policy = snapshot.policy->policy();
  actor.environment = std::make_shared<CartPoleEnvironment>(params, params.demoSubSteps);
  actor.environment->resetTo(start);
  m_state.actors.push_back(std::move(actor));
}

/// A random agent has no push it holds best: it draws one, as in training.
double Demonstration::pushOf(Actor& actor, double keys) {
  if (!actor.policy) {
    actor.decision = {keys, keys == 0 ? -1 : keys > 0, false};
  } else if (const rl::Observation seen = actor.environment->observation();
             std::isnan(actor.policy->opinion(seen).preferred)) {
    actor.decision = actor.policy->act(seen, 0, m_state.random);
  } else {
    const double push = actor.policy->greedy(seen);
    actor.decision = {push, push == 1 ? 1 : push == -1 ? 0 : -1, false};
  }
  return actor.decision.push;
}

void Demonstration::step(Actor& actor, double push, const CartPoleForces& hand) {
  CartPoleEnvironment& environment = *actor.environment;
  const auto observed = [&environment] {
    const rl::Observation now = environment.observation();
    return std::vector<double>(now.begin(), now.end());
  };
  std::vector<double> before = observed();
  environment.setHand(hand);
  const rl::Outcome outcome = environment.step(push, m_state.random);
  actor.over = outcome.over();
  if (&actor != &m_state.actors.front()) return;
  m_state.last = {std::move(before),  observed(),        push, actor.decision.action, outcome.reward,
                  outcome.terminated, outcome.truncated, 0};
  m_state.hasLast = true;
  if (m_state.path.size() >= kMostPath) m_state.path.erase(m_state.path.begin(), m_state.path.begin() + kMostPath / 2);
  m_state.path.push_back(environment.state());
  if (actor.who != Cart::Who::Person || !actor.over) return;
  m_state.personBest = std::max(m_state.personBest, environment.steps());
  ++m_state.personTries;
}

void Demonstration::step(const CartPoleParams& params, const Training& training, double keys,
                         const CartPoleForces& hand) {
  if (m_state.actors.empty()) begin(params, training);
  bool all = true;
  for (std::size_t i = 0; i < m_state.actors.size(); ++i) {
    Actor& actor = m_state.actors[i];
    if (!actor.over) step(actor, pushOf(actor, keys), i == 0 ? hand : CartPoleForces{});
    all = all && actor.over;
  }
  if (params.activity == Activity::Play && m_state.actors.front().over && !all) {
    for (Actor& actor : m_state.actors)  // nobody waits for the agent: its score is what it would come to
      while (!actor.over) step(actor, pushOf(actor, 0), {});
    all = true;
  }
  if (all && ++m_state.rest > kRest) begin(params, training);
}

void Demonstration::change(const CartPoleParams& params) {
  for (Actor& actor : m_state.actors) actor.environment->change(params, params.demoSubSteps);
}

void Demonstration::place(const CartPoleState& state) {
  if (m_state.actors.empty() || m_state.actors.front().over) return;
  m_state.actors.front().environment->place(state);
  m_state.path.assign(1, state);
}

const rl::Agent* Demonstration::policy() const {
  for (const Actor& actor : m_state.actors)
    if (actor.policy) return actor.policy.get();
  return nullptr;
}

std::vector<Cart> Demonstration::carts() const {
  std::vector<Cart> carts;
  for (const Actor& actor : m_state.actors) {
    Cart cart;
    cart.who = actor.who;
    cart.policyStep = actor.policyStep;
    cart.state = actor.environment->state();
    cart.forces = actor.environment->forces();
    cart.push = actor.decision.push;
    cart.explored = actor.decision.explored;
    cart.steps = actor.environment->steps();
    cart.score = actor.environment->episodeReturn();
    cart.over = actor.over;
    carts.push_back(cart);
  }
  return carts;
}

std::shared_ptr<const Demonstration::Memory> Demonstration::memory() const {
  auto memory = std::make_shared<Memory>(Memory{m_state, {}});
  for (Actor& actor : memory->state.actors) {
    memory->environments.push_back(actor.environment->memory());
    actor.environment.reset();
  }
  return memory;
}

void Demonstration::restore(const Memory& memory, const CartPoleParams& params) {
  m_state = memory.state;
  for (std::size_t i = 0; i < m_state.actors.size(); ++i) {
    Actor& actor = m_state.actors[i];
    actor.environment = std::make_shared<CartPoleEnvironment>(params, params.demoSubSteps);
    actor.environment->restore(*memory.environments[i]);
  }
}

void Demonstration::account(const Memory& memory, Ledger& ledger) {
  const State& s = memory.state;
  ledger.own(sizeof memory + s.actors.size() * sizeof(Actor) + s.path.size() * sizeof(CartPoleState));
  for (const auto& environment : memory.environments) ledger.own(environment->bytes());
  for (const Actor& actor : s.actors)
    if (actor.policy && ledger.shared(actor.policy.get(), 0)) actor.policy->account(ledger);
}

void Demonstration::addTo(Fingerprint& fingerprint) const {
  fingerprint.add(m_state.random.state().data(), sizeof(m_state.random.state()));
  fingerprint.add(m_state.rest);
  fingerprint.add(m_state.personBest);
  for (const Actor& actor : m_state.actors) actor.environment->addTo(fingerprint);
}

}  // namespace perc::cartpole
