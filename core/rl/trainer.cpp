// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rl/trainer.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace perc::rl {

Result<std::unique_ptr<Trainer>> Trainer::make(const Settings& settings, std::uint64_t seed) {
  if (const auto possible = check(settings); !possible) return possible.error();
  Random init(seed, "init");
  auto agent = makeAgent(settings, init);
  if (!agent) return agent.error();
  return make(settings, seed, std::move(agent).value());
}

Result<std::unique_ptr<Trainer>> Trainer::make(const Settings& settings, std::uint64_t seed,
                                               std::unique_ptr<Agent> agent) {
  if (const auto possible = check(settings); !possible) return possible.error();
  State state{settings, Random(seed, "environment"), Random(seed, "exploration"), 0, 0, {}, {}, {}, {}};
  return std::unique_ptr<Trainer>(new Trainer(std::move(state), std::move(agent)));
}

Trainer::Trainer(State state, std::unique_ptr<Agent> agent) : m_state(std::move(state)), m_agent(std::move(agent)) {
  for (int i = 0; i < m_agent->environments(); ++i) {
    m_environments.push_back(std::make_unique<Environment>(m_state.settings, m_state.settings.subSteps));
    m_environments.back()->reset(m_state.environment);
  }
}

bool Trainer::step(StopToken stop, const CartPoleForces& hand) {
  if (!m_agent->learn(m_state.exploration, stop)) return false;
  const int index = turn();
  Environment& environment = *m_environments[static_cast<std::size_t>(index)];
  Transition& t = m_state.last;
  t = {};
  t.state = environment.seen();
  t.environment = index;
  m_state.decision = m_agent->act(t.state, index, m_state.exploration);
  t.push = m_state.decision.push;
  t.action = m_state.decision.action;
  const Outcome outcome = environment.step(t.push, m_state.environment, index == 0 ? hand : CartPoleForces{});
  t.next = outcome.seen;
  t.reward = outcome.reward;
  t.terminated = outcome.terminated;
  t.truncated = !t.terminated && outcome.over();  // broken: nothing is known of what would have come
  m_agent->remember(t);
  m_state.finished.reset();
  if (outcome.over()) {
    finish(environment, outcome);
    environment.reset(m_state.environment);
  }
  ++m_state.steps;
  return true;
}

void Trainer::finish(const Environment& environment, const Outcome& outcome) {
  const double episodeReturn = environment.episodeReturn();
  m_state.finished = FinishedEpisode{episodeReturn, environment.steps(), outcome.truncated, outcome.broken};
  if (m_state.returns.size() < kMeanOf) m_state.returns.push_back(episodeReturn);
  else m_state.returns[static_cast<std::size_t>(m_state.episodes % kMeanOf)] = episodeReturn;
  ++m_state.episodes;
}

double Trainer::meanReturn() const {
  const auto& all = m_state.returns;
  return all.empty() ? kUndefined : std::accumulate(all.begin(), all.end(), 0.0) / static_cast<double>(all.size());
}

Result<void> Trainer::change(const Settings& settings) {
  if (const auto possible = check(settings); !possible) return possible;
  m_state.settings = settings;
  m_agent->change(settings);
  for (const auto& environment : m_environments) environment->change(settings, settings.subSteps);
  return {};
}

void Trainer::restartEpisode(int i) { environment(i).reset(m_state.environment); }

std::shared_ptr<const Trainer::Memory> Trainer::memory() const {
  auto memory = std::make_shared<Memory>(Memory{m_state, m_agent->clone(), {}});
  for (const auto& environment : m_environments) memory->environments.push_back(environment->memory());
  return memory;
}

void Trainer::restore(const Memory& memory) {
  m_state = memory.state;
  m_agent = memory.agent->clone();
  for (std::size_t i = 0; i < m_environments.size(); ++i) {
    m_environments[i]->change(m_state.settings, m_state.settings.subSteps);
    m_environments[i]->restore(memory.environments[i]);
  }
}

void Trainer::Memory::account(Ledger& ledger) const {
  ledger.own(sizeof *this + state.returns.size() * sizeof(double) + environments.size() * sizeof(EnvironmentMemory));
  agent->account(ledger);
}

void Trainer::addTo(Fingerprint& fingerprint) const {
  m_agent->addTo(fingerprint);
  for (const auto& environment : m_environments) environment->memory().addTo(fingerprint);
  for (const Random* random : {&m_state.environment, &m_state.exploration})
    fingerprint.add(random->state().data(), sizeof(random->state()));
  fingerprint.add(m_state.steps);
  fingerprint.add(m_state.episodes);
  fingerprint.add(m_state.returns.data(), m_state.returns.size() * sizeof(double));
}

std::optional<double> greedyReturn(const Agent& agent, const Settings& settings, int subSteps,
                                   std::span<const CartPoleState> starts, Random& random, StopToken stop) {
  Random stream = random;
  std::vector<std::unique_ptr<Environment>> running;
  for (const CartPoleState& start : starts) {
    running.push_back(std::make_unique<Environment>(settings, subSteps));
    running.back()->resetTo(start);
  }
  std::vector<CartPoleState> seen;
  std::vector<Opinion> opinions(starts.size());
  double sum = 0;
  while (!running.empty()) {
    if (stop.stopRequested()) return std::nullopt;
    seen.clear();
    for (const auto& environment : running) seen.push_back(environment->seen());
    agent.opinions(seen, std::span(opinions).first(seen.size()));
    std::size_t kept = 0;
    for (std::size_t i = 0; i < seen.size(); ++i) {
      const double push = std::isnan(opinions[i].preferred) ? agent.greedy(seen[i]) : opinions[i].preferred;
      if (running[i]->step(push, stream).over()) sum += running[i]->episodeReturn();
      else std::swap(running[kept++], running[i]);
    }
    running.resize(kept);
  }
  random = stream;
  return sum / static_cast<double>(std::max<std::size_t>(1, starts.size()));
}

std::optional<double> greedyReturn(const Agent& agent, const Settings& settings, int subSteps, int episodes,
                                   Random& random, StopToken stop) {
  Random stream = random;
  std::vector<CartPoleState> starts;
  for (int i = 0; i < episodes; ++i) starts.push_back(drawStart(settings, stream));
  const auto mean = greedyReturn(agent, settings, subSteps, starts, stream, stop);
  if (mean) random = stream;
  return mean;
}

}  // namespace perc::rl
