// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cartpole/trial.h"

#include <algorithm>
#include <chrono>

namespace perc::cartpole {
namespace {

using Clock = std::chrono::steady_clock;

class Run {
 public:
  Run(const TrialPlan& plan, std::uint64_t seed, CartPoleTrainer& trainer, StopToken stop)
      : m_plan(plan), m_trainer(trainer), m_stop(stop), m_probe(seed, "probe") {}

  std::optional<Trial> result() {
    while (m_trainer.steps() < m_plan.steps && m_trainer.agent().isFinite())
      if (!train(std::min<std::int64_t>(m_plan.steps, m_trainer.steps() + every())) || !evaluate()) return std::nullopt;
    m_trial.steps = m_trainer.steps();
    m_trial.diverged = !m_trainer.agent().isFinite();
    const auto last = score(m_trainer.agent());
    const auto best = m_best ? score(*m_best) : last;
    if (!last || !best) return std::nullopt;
    m_trial.finalGreedy = *last;
    m_trial.bestGreedy = *best;
    return m_trial;
  }

 private:
  std::int64_t every() const {
    return m_trial.firstGreedy < 0 ? m_plan.evaluateEvery : std::int64_t{10} * m_plan.evaluateEvery;
  }

  bool train(std::int64_t until) {
    const Clock::time_point start = Clock::now();
    while (m_trainer.steps() < until) {
      if (!m_trainer.step(m_stop)) return false;
      const bool hundred = m_trainer.finished() && m_trainer.episodes() >= rl::Trainer::kMeanOf;
      if (m_trial.firstMean < 0 && hundred && m_trainer.meanReturn() >= m_plan.goal)
        m_trial.firstMean = m_trainer.steps();
    }
    m_trial.seconds += std::chrono::duration<double>(Clock::now() - start).count();
    return true;
  }

  std::optional<double> score(const rl::Agent& agent) {
    return greedyReturn(agent, m_plan.settings, m_plan.settings.subSteps, m_plan.evaluateEpisodes, m_probe, m_stop);
  }

  bool evaluate() {
    const auto mean = score(m_trainer.agent());
    if (!mean) return false;
    if (m_trial.firstGreedy < 0 && *mean >= m_plan.goal) m_trial.firstGreedy = m_trainer.steps();
    if (m_best && *mean <= m_bestMean) return true;
    m_best = m_trainer.agent().clone();
    m_bestMean = *mean;
    m_trial.bestStep = m_trainer.steps();
    return true;
  }

  const TrialPlan& m_plan;
  CartPoleTrainer& m_trainer;
  StopToken m_stop;
  Random m_probe;
  Trial m_trial;
  std::unique_ptr<rl::Agent> m_best;
  double m_bestMean = 0;
};

}  // namespace

Result<std::optional<Trial>> runTrial(const TrialPlan& plan, std::uint64_t seed, StopToken stop) {
  const auto trainer = CartPoleTrainer::make(plan.settings, seed);
  if (!trainer) return trainer.error();
  return Run(plan, seed, **trainer, stop).result();
}

}  // namespace perc::cartpole
