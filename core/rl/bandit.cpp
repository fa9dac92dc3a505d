// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rl/bandit.h"

#include "core/math/elementary.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <string>

namespace perc::rl {
namespace {

/// Gamma with shape a >= 1 and scale 1 (Marsaglia and Tsang 2000).
double gammaDraw(double a, Random& random) {
  const double d = a - 1.0 / 3, c = 1 / std::sqrt(9 * d);
  for (;;) {
    const double x = random.normal(), root = 1 + c * x, v = root * root * root;
    const double u = 1 - random.uniform();  // never 0
    if (root > 0 && elementary::log(u) < x * x / 2 + d - d * v + d * elementary::log(v)) return d * v;
  }
}

/// Of an arm with so many pulls, whose estimate is the posterior's mean.
double posteriorDraw(ArmRewards rewards, double estimate, std::int64_t pulls, Random& random) {
  const double weight = priorOf(rewards).weight + static_cast<double>(pulls);
  if (rewards == ArmRewards::Gaussian) return random.normal(estimate, 1 / std::sqrt(weight));
  const double successes = estimate * weight;
  return betaDraw(std::max(1.0, successes), std::max(1.0, weight - successes), random);
}

/// What the estimate moves by, of its distance to a reward; `pulls`: with this one.
double stepOf(const BanditSettings& settings, std::int64_t pulls) {
  const auto count = static_cast<double>(pulls);
  if (settings.rule == ArmRule::Thompson) return 1 / (count + priorOf(settings.rewards).weight);
  const bool constant = settings.stepSize == StepSize::Constant && settings.rule != ArmRule::Gradient;
  return constant ? settings.alpha : 1 / count;  // (2.5), (2.3)
}

}  // namespace

std::size_t argmax(std::span<const double> values, Random& random) {
  const double most = *std::max_element(values.begin(), values.end());
  auto left = static_cast<std::uint64_t>(std::count(values.begin(), values.end(), most));
  left = left > 1 ? random.below(left) : 0;
  for (std::size_t i = 0;; ++i)
    if (values[i] == most && left-- == 0) return i;
}

double upperConfidenceBound(double estimate, std::int64_t pulls, double logTime, double confidence) {
  if (pulls == 0) return std::numeric_limits<double>::infinity();
  return estimate + confidence * std::sqrt(logTime / static_cast<double>(pulls));
}

void softmax(std::span<const double> preferences, std::span<double> probabilities) {
  const double most = *std::max_element(preferences.begin(), preferences.end());  // so that nothing overflows
  double sum = 0;
  for (std::size_t a = 0; a < preferences.size(); ++a) sum += probabilities[a] = elementary::exp(preferences[a] - most);
  for (double& p : probabilities) p /= sum;
}

void climbPreferences(std::span<double> preferences, std::span<const double> probabilities, std::size_t taken,
                      double step) {
  for (std::size_t a = 0; a < preferences.size(); ++a)
    preferences[a] += step * ((a == taken ? 1 : 0) - probabilities[a]);
}

double betaDraw(double a, double b, Random& random) {
  const double x = gammaDraw(a, random), y = gammaDraw(b, random);
  return x / (x + y);
}

ArmPrior priorOf(ArmRewards rewards) { return rewards == ArmRewards::Gaussian ? ArmPrior{1, 0} : ArmPrior{2, 0.5}; }

BanditTestbed::BanditTestbed(const BanditSettings& settings, std::uint64_t seed)
    : m_arms(static_cast<std::size_t>(settings.arms)), m_scores(m_arms) {
  const auto runs = static_cast<std::size_t>(settings.runs), all = runs * m_arms;
  const double first = settings.rule == ArmRule::Optimistic ? settings.initialValue
                       : settings.rule == ArmRule::Thompson ? priorOf(settings.rewards).mean
                                                            : 0;
  m_state.estimates.assign(all, first);
  m_state.pulls.assign(all, 0);
  if (settings.rule == ArmRule::Gradient) {
    m_state.preferences.assign(all, 0);
    m_state.baselines.assign(runs, 0);
  }
  m_state.values.reserve(all);
  m_state.streams.reserve(runs);
  for (std::size_t run = 0; run < runs; ++run) {
    const std::string number = " " + std::to_string(run);
    Random arms(seed, "arms" + number);
    for (std::size_t a = 0; a < m_arms; ++a)
      m_state.values.push_back(settings.rewards == ArmRewards::Gaussian ? arms.normal(settings.level, settings.spread)
                                                                        : arms.uniform());
    m_state.streams.push_back(
        {Random(seed, "environment" + number), Random(seed, "exploration" + number), Random(seed, "drift" + number)});
  }
}

void BanditTestbed::step(const BanditSettings& settings, std::optional<int> hand) {
  const double logTime = elementary::log(static_cast<double>(m_state.steps + 1));
  const std::size_t runs = m_state.streams.size();
  BanditFigures sum;
  for (std::size_t run = 0; run < runs; ++run) {
    if (settings.drift > 0) drift(settings, run);
    bool explored = false;
    std::size_t arm = choose(settings, run, logTime, explored);
    const bool byHand = run == 0 && hand;
    if (byHand) arm = static_cast<std::size_t>(*hand);
    const double reward = pull(settings, run, arm);
    learn(settings, run, arm, reward);
    if (run == 0) m_state.last = {static_cast<int>(arm), reward, explored && !byHand, byHand};
    const auto values = std::span<const double>(m_state.values).subspan(run * m_arms, m_arms);
    const double best = *std::max_element(values.begin(), values.end());
    sum.reward += reward;
    sum.best += best;
    sum.regret += best - values[arm];
    sum.optimal += values[arm] == best ? 1 : 0;
  }
  const auto n = static_cast<double>(runs);
  m_state.figures = {sum.reward / n, sum.best / n, sum.optimal / n, sum.regret / n};
  m_state.totalRegret += m_state.figures.regret;
  ++m_state.steps;
}

std::vector<double> BanditTestbed::scores(const BanditSettings& settings) const {
  std::vector<double> all(m_arms);
  Random ahead = m_state.streams.front().exploration;
  score(settings, 0, elementary::log(static_cast<double>(m_state.steps + 1)), ahead, all);
  return all;
}

void BanditTestbed::score(const BanditSettings& settings, std::size_t run, double logTime, Random& random,
                          std::span<double> scores) const {
  const double* estimates = &m_state.estimates[run * m_arms];
  const std::int64_t* pulls = &m_state.pulls[run * m_arms];
  switch (settings.rule) {
    case ArmRule::Greedy:
    case ArmRule::EpsilonGreedy:
    case ArmRule::Optimistic: std::copy_n(estimates, m_arms, scores.begin()); break;
    case ArmRule::Ucb:
      for (std::size_t a = 0; a < m_arms; ++a)
        scores[a] = upperConfidenceBound(estimates[a], pulls[a], logTime, settings.confidence);
      break;
    case ArmRule::Gradient: softmax({&m_state.preferences[run * m_arms], m_arms}, scores); break;
    case ArmRule::Thompson:
      for (std::size_t a = 0; a < m_arms; ++a)
        scores[a] = posteriorDraw(settings.rewards, estimates[a], pulls[a], random);
  }
}

/// Leaves what it went by in m_scores.
std::size_t BanditTestbed::choose(const BanditSettings& settings, std::size_t run, double logTime, bool& explored) {
  Random& random = m_state.streams[run].exploration;
  score(settings, run, logTime, random, m_scores);
  if (settings.rule == ArmRule::Gradient) {
    double left = random.uniform();
    for (std::size_t a = 0; a + 1 < m_arms; ++a)
      if ((left -= m_scores[a]) < 0) return a;
    return m_arms - 1;
  }
  explored = settings.rule == ArmRule::EpsilonGreedy && random.bernoulli(settings.epsilon);
  return explored ? random.below(m_arms) : argmax(m_scores, random);
}

double BanditTestbed::pull(const BanditSettings& settings, std::size_t run, std::size_t arm) {
  const double mean = m_state.values[run * m_arms + arm];
  Random& luck = m_state.streams[run].rewards;
  return settings.rewards == ArmRewards::Gaussian ? mean + luck.normal() : luck.bernoulli(mean) ? 1 : 0;
}

void BanditTestbed::learn(const BanditSettings& settings, std::size_t run, std::size_t arm, double reward) {
  double& estimate = m_state.estimates[run * m_arms + arm];
  estimate += stepOf(settings, ++m_state.pulls[run * m_arms + arm]) * (reward - estimate);
  if (settings.rule != ArmRule::Gradient) return;
  // The mean of the rewards before this one; the first is its own baseline.
  double& baseline = m_state.baselines[run];
  if (m_state.steps == 0) baseline = reward;
  const double advantage = reward - (settings.baseline ? baseline : 0);
  climbPreferences({&m_state.preferences[run * m_arms], m_arms}, m_scores, arm, settings.preferenceRate * advantage);
  baseline += (reward - baseline) / static_cast<double>(m_state.steps + 1);
}

/// Shares are thrown back from 0 and 1.
void BanditTestbed::drift(const BanditSettings& settings, std::size_t run) {
  for (std::size_t a = 0; a < m_arms; ++a) {
    double& value = m_state.values[run * m_arms + a];
    value += m_state.streams[run].drift.normal(0, settings.drift);
    if (settings.rewards == ArmRewards::Bernoulli) value = std::clamp(1 - std::abs(1 - std::abs(value)), 0.0, 1.0);
  }
}

void BanditTestbed::addTo(Fingerprint& f) const {
  f.add(m_state.steps);
  for (const auto* numbers : {&m_state.values, &m_state.estimates, &m_state.preferences, &m_state.baselines})
    f.add(numbers->data(), numbers->size() * sizeof(double));
  f.add(m_state.pulls.data(), m_state.pulls.size() * sizeof(std::int64_t));
  f.add(m_state.streams.data(), m_state.streams.size() * sizeof(Streams));
  f.add(m_state.totalRegret);
}

void BanditTestbed::account(const State& state, Ledger& ledger) {
  const std::size_t numbers =
      state.values.size() + state.estimates.size() + state.preferences.size() + state.baselines.size();
  ledger.own(sizeof state + numbers * sizeof(double) + state.pulls.size() * sizeof(std::int64_t) +
             state.streams.size() * sizeof(Streams));
}

}  // namespace perc::rl
