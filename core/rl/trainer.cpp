// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rl/trainer.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <span>

namespace perc::rl {

Trainer::Trainer(std::unique_ptr<Agent> agent, std::vector<std::unique_ptr<Environment>> environments,
                 std::uint64_t seed)
    : m_state{Random(seed, "environment"), Random(seed, "exploration"), 0, 0, {}, {}, {}, {}},
      m_agent(std::move(agent)),
      m_environments(std::move(environments)) {
  for (const auto& environment : m_environments) environment->reset(m_state.environment);
}

bool Trainer::step(StopToken stop) {
  if (!m_agent->learn(m_state.exploration, stop)) return false;
  const int index = turn();
  Environment& environment = *m_environments[static_cast<std::size_t>(index)];
  Transition& t = m_state.last;
  const auto observe = [&environment](std::vector<double>& to) {
    const Observation seen = environment.observation();
    to.assign(seen.begin(), seen.end());
  };
  observe(t.state);
  t.environment = index;
  m_state.decision = m_agent->act(t.state, index, m_state.exploration);
  t.push = m_state.decision.push;
  t.action = m_state.decision.action;
  const Outcome outcome = environment.step(t.push, m_state.environment);
  observe(t.next);
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

void Trainer::restartEpisode(int i) { environment(i).reset(m_state.environment); }

std::shared_ptr<const Trainer::Memory> Trainer::memory() const {
  auto memory = std::make_shared<Memory>(Memory{m_state, m_agent->clone(), {}});
  for (const auto& environment : m_environments) memory->environments.push_back(environment->memory());
  return memory;
}

void Trainer::restore(const Memory& memory) {
  m_state = memory.state;
  m_agent = memory.agent->clone();
  for (std::size_t i = 0; i < m_environments.size(); ++i) m_environments[i]->restore(*memory.environments[i]);
}

void Trainer::Memory::account(Ledger& ledger) const {
  ledger.own(sizeof *this + state.returns.size() * sizeof(double));
  for (const auto& environment : environments) ledger.own(environment->bytes());
  agent->account(ledger);
}

void Trainer::addTo(Fingerprint& fingerprint) const {
  m_agent->addTo(fingerprint);
  for (const auto& environment : m_environments) environment->addTo(fingerprint);
  for (const Random* random : {&m_state.environment, &m_state.exploration})
    fingerprint.add(random->state().data(), sizeof(random->state()));
  fingerprint.add(m_state.steps);
  fingerprint.add(m_state.episodes);
  fingerprint.add(m_state.returns.data(), m_state.returns.size() * sizeof(double));
}

std::optional<double> greedyReturn(const Agent& agent, std::vector<std::unique_ptr<Environment>> running,
                                   Random& random, StopToken stop) {
  Random stream = random;
  const std::size_t episodes = running.size();
  std::vector<double> seen;
  std::vector<Opinion> opinions(episodes);
  double sum = 0;
  while (!running.empty()) {
    if (stop.stopRequested()) return std::nullopt;
    seen.clear();
    for (const auto& environment : running) {
      const Observation observation = environment->observation();
      seen.insert(seen.end(), observation.begin(), observation.end());
    }
    const std::size_t size = seen.size() / running.size();
    agent.opinions(seen, std::span(opinions).first(running.size()));
    std::size_t kept = 0;
    for (std::size_t i = 0; i < running.size(); ++i) {
      const double push = std::isnan(opinions[i].preferred) ? agent.greedy(Observation(seen).subspan(i * size, size))
                                                            : opinions[i].preferred;
      if (running[i]->step(push, stream).over()) sum += running[i]->episodeReturn();
      else std::swap(running[kept++], running[i]);
    }
    running.resize(kept);
  }
  random = stream;
  return sum / static_cast<double>(std::max<std::size_t>(1, episodes));
}

}  // namespace perc::rl
