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

double rateOf(std::size_t update) {
  const double share = static_cast<double>(update) / (kUpdates - 1);
  return kLowest * elementary::exp(share * elementary::log(kHighest / kLowest));
}

/// The standard error of the mean loss of the first batches, on which the rate has no effect yet.
double errorAtFirst(const RateSearch& search) {
  double squares = 0;
  for (std::size_t i = 0; i < kNotCountedFirst; ++i) {
    const double d = double{search.losses[i]} - double{search.smoothed[kNotCountedFirst]};
    squares += d * d;
  }
  return std::sqrt(squares) / kNotCountedFirst;
}

void suggest(RateSearch& search) {
  const std::vector<float>& loss = search.smoothed;
  if (loss.size() < kNotCountedFirst + kNotCountedLast + kFewest) return;
  const std::size_t end = loss.size() - kNotCountedLast;
  std::size_t lowest = kNotCountedFirst, steepest = kNotCountedFirst;
  const auto slope = [&](std::size_t i) { return loss[i + 1] - loss[i]; };  // the rates are evenly spread in log
  for (std::size_t i = kNotCountedFirst; i < end; ++i) {
    if (loss[i] < loss[lowest]) lowest = i;
    if (i + 1 < end && slope(i) < slope(steepest)) steepest = i;
  }
  if (!(double{loss[kNotCountedFirst]} - double{loss[lowest]} > errorAtFirst(search))) return;
  search.tenthOfMinimum = search.rates[lowest] / 10;
  if (slope(steepest) < 0) search.steepest = search.rates[steepest];
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
  if (m_search.problem.empty()) m_copy = learner.probe("probe");
  else finish();
}

void RateFinder::take(double rate, double loss) {
  m_average = kKept * m_average + (1 - kKept) * loss;
  m_weight *= kKept;
  const auto smoothed = static_cast<float>(m_average / (1 - m_weight));
  m_search.rates.push_back(static_cast<float>(rate));
  m_search.losses.push_back(static_cast<float>(loss));
  m_search.smoothed.push_back(smoothed);
  m_search.stoppedEarly = m_search.best && smoothed > static_cast<float>(kTooHigh) * *m_search.best;
  m_search.best = std::min(m_search.best.value_or(smoothed), smoothed);
}

void RateFinder::finish() {
  m_search.finished = true;
  suggest(m_search);
  m_copy.reset();
}

double RateFinder::refine(const Learner& learner, std::chrono::steady_clock::duration budget, StopToken stop) {
  const auto end = std::chrono::steady_clock::now() + budget;
  const bool fresh = !isOf(learner);
  if (fresh) begin(learner);
  else if (m_search.finished) return 1;
  while (!m_search.finished && !stop.stopRequested()) {
    const double rate = rateOf(m_search.rates.size());
    const auto loss = m_copy->update(rate, stop);
    if (!loss) break;
    if (std::isfinite(*loss)) take(rate, *loss);
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
