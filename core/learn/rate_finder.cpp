// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learn/rate_finder.h"

#include "core/math/elementary.h"
#include "core/math/same_bits.h"
#include "core/session/probe.h"

#include <algorithm>
#include <cmath>

namespace perc::learn {
namespace {

constexpr std::size_t kUpdates = 100, kNotCountedFirst = kUpdates / 10, kNotCountedLast = 5, kFewest = 2;
constexpr double kLowest = 1e-7, kHighest = 10, kKept = 0.98, kTooHigh = 4;
constexpr double kLeastGain = 0.01;  ///< of the loss

double rateOf(std::size_t update) {
  const double share = static_cast<double>(update) / (kUpdates - 1);
  return kLowest * elementary::exp(share * elementary::log(kHighest / kLowest));
}

/// `gained`: by how much of the loss the updates so far have lowered it, smoothed, at each of them.
void suggest(RateSearch& search, const std::vector<double>& gained) {
  const std::vector<float>& loss = search.smoothed;
  if (loss.size() < kNotCountedFirst + kNotCountedLast + kFewest) return;
  const std::size_t end = loss.size() - kNotCountedLast;
  std::size_t lowest = kNotCountedFirst, steepest = 0;                      // 0: none
  const auto slope = [&](std::size_t i) { return loss[i + 1] - loss[i]; };  // the rates are evenly spread in log
  for (std::size_t i = kNotCountedFirst; i < end; ++i) {
    if (loss[i] < loss[lowest]) lowest = i;
    // Below that a fall is owed to the batches, not to the rate.
    if (i + 1 < end && gained[i] > kLeastGain / 10 && (steepest == 0 || slope(i) < slope(steepest))) steepest = i;
  }
  if (!(gained[lowest] > kLeastGain)) return;
  search.tenthOfMinimum = search.rates[lowest] / 10;
  if (steepest > 0 && slope(steepest) < 0) search.steepest = search.rates[steepest];
}

Message whyNot(const Learner& learner) {
  if (!optim::followsRate(learner.optimizer().rule))
    return {PERC_TR("This rule finds its steps by itself: there is no rate to search."), {}};
  if (learner.samples().trainCount == 0) return {PERC_TR("There are no training samples."), {}};
  if (learner.state().runState != RunState::Ok)
    return {PERC_TR("The run has diverged: there is no rate to search from here. Step back."), {}};
  return {};
}

}  // namespace

bool RateFinder::isOf(const Learner& learner) const {
  const LearnerState& state = learner.state();
  return m_settings && m_search.step == state.step && m_samples == state.samples && *m_settings == state.settings &&
         sameBits(m_theta, state.model.theta);
}

void RateFinder::begin(const Learner& learner) {
  const LearnerState& state = learner.state();
  m_settings = state.settings;
  m_samples = state.samples;
  m_theta = state.model.theta;
  m_search = {};
  m_search.step = state.step;
  m_search.problem = whyNot(learner);
  m_average = 0;
  m_weight = 1;
  m_still.reset();
  m_stillAverage = 0;
  m_gained.clear();
  if (m_search.problem.empty()) {
    m_copy = learner.probe("probe");
    m_resting = learner.probe("probe");
  } else {
    finish();
  }
}

void RateFinder::take(double rate, double loss, double still) {
  m_stillAverage = kKept * m_stillAverage + (1 - kKept) * still;
  m_average = kKept * m_average + (1 - kKept) * loss;
  m_weight *= kKept;
  m_gained.push_back(1 - m_average / m_stillAverage);
  const auto smoothed = static_cast<float>(m_average / (1 - m_weight));
  m_search.rates.push_back(static_cast<float>(rate));
  m_search.losses.push_back(static_cast<float>(loss));
  m_search.smoothed.push_back(smoothed);
  m_search.stoppedEarly = m_search.best && smoothed > static_cast<float>(kTooHigh) * *m_search.best;
  m_search.best = std::min(m_search.best.value_or(smoothed), smoothed);
}

void RateFinder::finish() {
  m_search.finished = true;
  suggest(m_search, m_gained);
  m_copy.reset();
  m_resting.reset();
}

double RateFinder::refine(const Learner& learner, std::chrono::steady_clock::duration budget, StopToken stop) {
  const auto end = std::chrono::steady_clock::now() + budget;
  const bool fresh = !isOf(learner);
  if (fresh) begin(learner);
  else if (m_search.finished) return 1;
  while (!m_search.finished && !stop.stopRequested()) {
    const double rate = rateOf(m_search.rates.size());
    if (!m_still) m_still = m_resting->update(0, stop);
    const auto loss = m_still ? m_copy->update(rate, stop) : std::nullopt;
    if (!loss) break;
    if (std::isfinite(*loss)) take(rate, *loss, *m_still);
    m_still.reset();
    if (m_copy->state().runState != RunState::Ok) m_search.stoppedEarly = true;
    if (m_search.stoppedEarly || m_search.rates.size() == kUpdates) finish();
    if (std::chrono::steady_clock::now() >= end) break;
  }
  m_shown = std::make_shared<const RateSearch>(m_search);
  return m_search.finished ? kFinishedNow : static_cast<double>(m_search.rates.size()) / kUpdates;
}

std::shared_ptr<const RateSearch> RateFinder::search(const Learner& learner) const {
  return isOf(learner) ? m_shown : nullptr;
}

}  // namespace perc::learn
