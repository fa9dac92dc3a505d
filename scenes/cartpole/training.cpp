// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes/cartpole/training.h"

#include "core/frame/record.h"
#include "core/rl/replay_memory.h"
#include "scenes/cartpole/warning.h"

#include <cmath>

namespace perc::cartpole {
namespace {

constexpr std::size_t kMostPath = 1000;         // states; then the older half is forgotten
constexpr std::int64_t kRowsPerStretch = 5000;  // episodes
constexpr std::size_t kMostSnapshots = 40;

/// A policy is kept after 0, 500, 1,000, 2,000, 4,000 … training steps.
bool isKept(std::int64_t step) {
  if (step % 500 != 0) return false;
  const std::int64_t halves = step / 500;
  return (halves & (halves - 1)) == 0;
}

}  // namespace

Result<std::unique_ptr<Training>> Training::make(const CartPoleParams& params, std::uint64_t seed, bool own,
                                                 std::unique_ptr<rl::Agent> agent) {
  auto trainer = agent ? CartPoleTrainer::make(params, seed, std::move(agent)) : CartPoleTrainer::make(params, seed);
  if (!trainer) return trainer.error();
  return std::unique_ptr<Training>(new Training(params, seed, own, *std::move(trainer)));
}

Training::Training(const CartPoleParams& params, std::uint64_t seed, bool own, std::unique_ptr<CartPoleTrainer> trainer)
    : m_params(params), m_seed(seed), m_own(own), m_trainer(std::move(trainer)) {
  pathBroken();
}

bool Training::step(std::int64_t at, StopToken stop, const CartPoleForces& hand) {
  const bool due = m_params.evaluateEvery > 0 && m_trainer->steps() >= m_record.nextEvaluation;
  if (due && !evaluate(stop)) return false;
  m_trainer->environment(0).setHand(hand);
  if (!m_trainer->step(stop)) return false;
  if (m_own) {
    follow();
    if (isKept(m_trainer->steps()) && m_record.snapshots.size() < kMostSnapshots) keepPolicy();
  }
  if (m_trainer->finished()) write(at);
  return true;
}

/// Nothing changes but what is written down; done again after a stop.
bool Training::evaluate(StopToken stop) {
  Random probe(m_seed + static_cast<std::uint64_t>(m_trainer->steps()), "probe");
  const auto mean =
      greedyReturn(m_trainer->agent(), m_params, m_params.subSteps, m_params.evaluateEpisodes, probe, stop);
  if (!mean) return false;
  m_record.lastGreedy = *mean;
  if (!(m_record.bestGreedy >= *mean)) {
    m_record.bestGreedy = *mean;
    m_record.best = {m_trainer->steps(), m_trainer->agent().policy()};
  }
  m_record.nextEvaluation = m_trainer->steps() + m_params.evaluateEvery;
  return true;
}

void Training::follow() {
  const rl::Transition& last = m_trainer->last();
  m_record.visits.add(m_params.task, stateOf(last.state));
  if (last.environment != 0) return;
  if (m_trainer->finished()) return pathBroken();
  if (m_record.path.size() >= kMostPath)
    m_record.path.erase(m_record.path.begin(), m_record.path.begin() + kMostPath / 2);
  m_record.path.push_back(m_trainer->environment(0).state());
}

void Training::pathBroken() { m_record.path.assign(1, m_trainer->environment(0).state()); }

void Training::keepPolicy() { m_record.snapshots.push_back({m_trainer->steps(), m_trainer->agent().policy()}); }

Snapshot Training::policy(Shown which) const {
  if (which == Shown::Best && m_record.best.policy) return m_record.best;
  return {m_trainer->steps(), m_trainer->agent().policy()};
}

void Training::write(std::int64_t at) {
  const rl::FinishedEpisode& episode = *m_trainer->finished();
  const double mean = m_trainer->meanReturn();
  if (m_own) nameEvents(at, mean);
  if (m_trainer->episodes() < m_record.nextRow) return;
  FigureValues values = figures();
  values.set("return", episode.episodeReturn);
  values.set("length", episode.length);
  m_record.curve.append(at, values.row().data());
  m_record.nextRow = m_trainer->episodes() + recordInterval(m_trainer->episodes(), kRowsPerStretch);
}

FigureValues Training::figures() const {
  const rl::Agent& agent = m_trainer->agent();
  const rl::LearningFigures f = agent.figures();
  const auto episodes = static_cast<double>(m_trainer->episodes());
  FigureValues values(figureTable());
  values.set("mean-return", m_trainer->meanReturn());
  values.set("episodes", episodes);
  values.set("episode", episodes);
  values.set("training-steps", static_cast<double>(m_trainer->steps()));
  values.set("loss", f.loss);
  values.set("exploration", f.exploration);
  values.set("entropy", f.entropy());
  values.set("kl", f.policy ? f.policy->kl : rl::kUndefined);
  values.set("value-error", f.valueError);
  const auto dqn = f.dqn.value_or(rl::LearningFigures::Dqn{});
  values.set("action-gap", dqn.actionGap);
  values.set("doomed-value", dqn.lostValue);
  values.set("failures", agent.memory() ? agent.memory()->failures() : rl::kUndefined);
  values.set("learning-rate", f.rate);
  values.set("greedy-return", m_record.lastGreedy);
  values.set("best-greedy-return", m_record.bestGreedy);
  return values;
}

void Training::nameEvents(std::int64_t at, double meanReturn) {
  if (m_trainer->finished()->broken)
    m_record.events.push_back(
        {at, {PERC_TR("The physics broke down: a number was no longer finite. The episode was ended.")}});
  const bool solvable = m_params.task == Task::Balance && m_params.stepLimit == 500;
  if (!m_record.solved && solvable && m_trainer->episodes() >= CartPoleTrainer::kMeanOf &&
      meanReturn >= kSolvedReturn) {
    m_record.solved = true;
    m_record.events.push_back({at, {PERC_TR("Solved: the mean of the last 100 episodes reached 475.")}});
  }
  const MemoryHealth health = memoryHealth(m_trainer->agent());
  if (health.fewFailures && !m_record.fewFailures)
    m_record.events.push_back(
        {at, {PERC_TR("Hardly a failure is left in the memory: what must not be done is being forgotten.")}});
  m_record.fewFailures = health.fewFailures;
  if (health.collapsed && !m_record.collapsed)
    m_record.events.push_back(
        {at, {PERC_TR("Collapse: states that are lost are held to be worth as much as good ones.")}});
  m_record.collapsed = health.collapsed;
}

Result<void> Training::change(const CartPoleParams& params) {
  if (const auto done = m_trainer->change(params); !done) return done;
  if (params.evaluateEvery != m_params.evaluateEvery) m_record.nextEvaluation = m_trainer->steps();
  m_params = params;
  return {};
}

std::shared_ptr<const Training::Memory> Training::memory() const {
  return std::make_shared<const Memory>(Memory{m_params, m_trainer->memory(), m_record});
}

void Training::restore(const Memory& memory) {
  m_params = memory.params;
  m_trainer->restore(*memory.trainer);
  m_record = memory.record;
}

void Training::Memory::account(Ledger& ledger) const {
  ledger.own(sizeof *this + record.events.size() * sizeof(Event) + record.visits.bytes() +
             record.path.size() * sizeof(CartPoleState) + record.snapshots.size() * sizeof(Snapshot));
  trainer->account(ledger);
  record.curve.account(ledger);
  record.best.account(ledger);
  for (const Snapshot& snapshot : record.snapshots) snapshot.account(ledger);
}

}  // namespace perc::cartpole
