// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/landscape/sweep.h"

#include "core/landscape/learner_loss.h"
#include "core/landscape/rescale.h"
#include "core/landscape/slices.h"

#include <algorithm>
#include <cmath>
#include <set>
#include <utility>

namespace perc::landscape {
namespace {

constexpr double kFactor = 4, kPenalty = 1e-3;

std::string setting(const char* id, double value) { return std::string(id) + "=" + toText(value); }

Message whyNone(const learn::Learner& learner, double factor) {
  if (learner.samples().trainCount == 0) return {PERC_TR("There are no training samples."), {}};
  if (const auto possible = nn::checkSecondOrder(learner.network()); !possible) return possible.error();
  Vector theta = learner.model().theta;
  if (factor != 1)
    if (const auto scaled = rescale(learner.network(), factor, theta); !scaled) return scaled.error();
  return {};
}

}  // namespace

void SweepWork::begin(const learn::Learner& learner) {
  const learn::Settings& own = *(m_own = learner.state().settings);
  m_samples = learner.state().samples;
  m_settings.clear();
  m_learner.reset();
  m_lanczos.reset();
  m_sweep = {};
  m_shown.reset();
  m_sweep.problem = whyNone(learner, m_asked.rescale);
  m_sweep.isRegression = m_samples->isRegression();
  if (!m_sweep.problem.empty()) return;
  const int all = static_cast<int>(m_samples->trainCount);
  const double ownPenalty = own.training.penalties.l2, otherPenalty = ownPenalty > 0 ? 0 : kPenalty;
  std::set<int> batches;
  for (const double factor : {1 / kFactor, 1.0, kFactor})
    batches.insert(std::clamp(static_cast<int>(std::lround(own.training.batchSize * factor)), 1, all));
  for (const int batch : batches)
    for (const double factor : {1 / kFactor, 1.0, kFactor})
      for (const double penalty : {ownPenalty, otherPenalty}) {
        learn::Settings settings = own;
        settings.training.batchSize = batch;
        settings.training.optimizer.learningRate = std::clamp(own.training.optimizer.learningRate * factor, 1e-5, 10.0);
        settings.training.penalties.l2 = penalty;
        settings.training.stepUnit = learn::StepUnit::Batch;
        m_settings.push_back(
            {setting("batch-size", batch) + " " + setting("learning-rate", settings.training.optimizer.learningRate) +
                 " " + setting("l2", penalty),
             settings,
             std::max(1, static_cast<int>(std::lround(static_cast<double>(m_asked.updates) *
                                                      std::min(own.training.batchSize, all) / batch)))});
      }
  m_sweep.all = m_settings.size();
}

double SweepWork::refine(const learn::Learner& own, const Settings& settings,
                         std::chrono::steady_clock::duration budget, StopToken stop) {
  if (!m_own || !(*m_own == own.state().settings) || m_samples != own.state().samples || !(m_asked == settings)) {
    m_asked = settings;
    begin(own);
  }
  const std::size_t before = m_sweep.runs.size();
  goOn(
      budget, stop, [this] { return m_sweep.runs.size() == m_settings.size(); }, [&] { return step(stop); });
  if (m_sweep.runs.size() != before) m_shown.reset();
  if (m_settings.empty()) return 1;
  double done = static_cast<double>(m_sweep.runs.size());
  if (m_learner)
    done +=
        0.99 * std::min(1.0, static_cast<double>(m_learner->state().updates) / m_settings[m_sweep.runs.size()].updates);
  return done / static_cast<double>(m_settings.size());
}

/// One update, or a part of the eigenvalue.
bool SweepWork::step(StopToken stop) {
  if (!m_learner) beginRun();
  if (!m_learner) return true;
  const learn::LearnerState& state = m_learner->state();
  if (state.updates < m_settings[m_sweep.runs.size()].updates && state.runState == RunState::Ok)
    return m_learner->step(stop);
  if (state.runState != RunState::Ok) {
    finishRun(kUnknown);
    return true;
  }
  if (!m_lanczos) {
    m_objective = std::make_unique<NetworkLoss>(lossData(*m_learner, false));
    Vector theta = m_learner->model().theta;
    if (m_asked.rescale != 1) (void)rescale(m_learner->network(), m_asked.rescale, theta);  // whyNone() has tried
    m_lanczos.emplace(*m_objective, std::move(theta), LanczosSettings{.count = 1, .mostProducts = 100},
                      Random(m_asked.seed, "lanczos"));
  }
  m_lanczos->refine({}, stop);
  if (stop.stopRequested()) return false;
  if (m_lanczos->done() || m_lanczos->isBroken())
    finishRun(m_lanczos->isBroken() || m_lanczos->values().empty() ? kUnknown : m_lanczos->values().front().value);
  return true;
}

void SweepWork::beginRun() {
  const Setting& next = m_settings[m_sweep.runs.size()];
  auto made = learn::Learner::make(next.settings, m_asked.seed, m_samples, m_asked.weights.get());
  if (made) m_learner = *std::move(made);
  else m_sweep.runs.push_back({.settings = next.text, .diverged = true});
}

void SweepWork::finishRun(double sharpness) {
  SweptRun run{.settings = m_settings[m_sweep.runs.size()].text, .sharpness = sharpness};
  run.diverged = m_learner->state().runState != RunState::Ok;
  if (!run.diverged)
    for (const Metric& metric : m_learner->figures()->metrics()) {
      if (metric.id == "test-accuracy" || (metric.id == "test-r2" && std::isfinite(metric.value)))
        run.testAccuracy = metric.value;
      if (metric.id == "train-loss") run.trainLoss = metric.value;
    }
  m_sweep.runs.push_back(std::move(run));
  m_learner.reset();
  m_lanczos.reset();
}

std::shared_ptr<const Sweep> SweepWork::sweep() const {
  if (!m_own) return nullptr;
  if (!m_shown) m_shown = std::make_shared<const Sweep>(m_sweep);
  return m_shown;
}

}  // namespace perc::landscape
