// SPDX-License-Identifier: GPL-3.0-or-later
// How policy gradients learn; how they act: actor_critic.cpp.
#include "core/rl/actor_critic.h"

#include "core/math/elementary.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <numeric>

namespace perc::rl {
namespace {

/// Calls f(first, count) on pieces of at most kPiece of `size`; false as soon as it does.
template <class F>
bool eachPiece(Index size, F f) {
  for (Index first = 0; first < size; first += kPiece)
    if (!f(first, std::min(kPiece, size - first))) return false;
  return true;
}

struct Moments {
  double mean = 0, deviation = 1;
};

/// The deviation of a sample, as Stable-Baselines3 takes it.
Moments momentsOf(const Vector& numbers, std::span<const std::int32_t> samples) {
  if (samples.size() < 2) return {};
  const auto count = static_cast<double>(samples.size());
  double sum = 0, squares = 0;
  for (const std::int32_t i : samples) sum += static_cast<double>(numbers[i]);
  const double mean = sum / count;
  for (const std::int32_t i : samples)
    squares += (static_cast<double>(numbers[i]) - mean) * (static_cast<double>(numbers[i]) - mean);
  return {mean, std::sqrt(squares / (count - 1)) + 1e-8};
}

}  // namespace

ActorCritic::Work& ActorCritic::work() {
  if (!m_work) {
    m_work = std::make_unique<Work>();
    m_work->x.resize(m_networks.inputs(), kPiece);
    for (Vector* v : {&m_work->actions, &m_work->advantages, &m_work->oldLogProbabilities, &m_work->targets})
      v->resize(kPiece);
  }
  return *m_work;
}

bool ActorCritic::learn(Random& exploration, StopToken stop) {
  if (!m_finite || !isDue()) return true;
  const Constants now = constants();
  Random random = exploration;
  m_networks.remember();
  forgetLosses();
  if (!value(now, stop) || !improve(now, random, stop) || !review(now, stop)) {
    m_networks.goBack();
    return false;
  }
  exploration = random;
  m_rollout.clear();
  m_lesson = m_work->lesson;
  m_finite = m_networks.isFinite() && std::isfinite(m_figures.loss);
  return true;
}

/// Values, advantages and targets of what was gathered.
bool ActorCritic::value(const Constants& constants, StopToken stop) {
  Work& w = work();
  w.batch.fill(m_rollout, m_space);
  w.samples.resize(m_rollout.size());
  std::iota(w.samples.begin(), w.samples.end(), 0);
  if (!valueStates(stop)) return false;
  RolloutBatch& b = w.batch;
  generalisedAdvantages(b.trajectory(), m_settings.discount, constants.lambda, b.estimates);
  for (std::size_t i = 0; i < b.estimates.size(); ++i) {
    const auto column = static_cast<Index>(i);
    const double target = b.estimates[i] + b.values[i];
    b.targets[column] = static_cast<Scalar>(target);
    b.advantages[column] = static_cast<Scalar>(constants.baseline ? b.estimates[i] : target);
  }
  beginLesson(constants);
  return true;
}

/// V of each state, and of the one it led to: the next sample's, or that of the state where it was cut.
bool ActorCritic::valueStates(StopToken stop) {
  RolloutBatch& b = work().batch;
  const auto valued = [&](const Matrix& x, Index size, std::vector<double>& values) {
    return eachPiece(size, [&](Index first, Index count) {
      if (!m_networks.value(x.middleCols(first, count), stop)) return false;
      for (Index i = 0; i < count; ++i)
        values[static_cast<std::size_t>(first + i)] = static_cast<double>(m_networks.valueOutput()(0, i));
      return true;
    });
  };
  if (!valued(b.ends, b.cuts(), b.estimates) || !valued(b.x, b.size, b.values)) return false;
  std::size_t cut = 0;
  for (std::size_t i = 0; i < b.values.size(); ++i)
    b.nextValues[i] = b.cut[i] ? b.estimates[cut++] : b.terminated[i] ? 0 : b.values[i + 1];
  return true;
}

PolicyValue::Piece ActorCritic::piece(std::span<const std::int32_t> samples) {
  Work& w = *m_work;
  const auto count = static_cast<Index>(samples.size());
  for (Index i = 0; i < count; ++i) {
    const Index from = samples[static_cast<std::size_t>(i)];
    w.x.col(i) = w.batch.x.col(from);
    w.actions[i] = w.batch.actions[from];
    w.oldLogProbabilities[i] = w.batch.oldLogProbabilities[from];
    w.targets[i] = w.batch.targets[from];
  }
  return {w.x.leftCols(count), w.actions.head(count), w.advantages.head(count), w.oldLogProbabilities.head(count),
          w.targets.head(count)};
}

bool ActorCritic::descend(std::span<const std::int32_t> samples, const Constants& constants, StopToken stop) {
  Work& w = *m_work;
  PolicyObjective objective = constants.objective;
  objective.scale = 1 / static_cast<double>(samples.size());
  const Moments moments = constants.normalised ? momentsOf(w.batch.advantages, samples) : Moments{};
  m_networks.clearGradient();
  const bool finished = eachPiece(static_cast<Index>(samples.size()), [&](Index first, Index count) {
    const auto part = samples.subspan(static_cast<std::size_t>(first), static_cast<std::size_t>(count));
    for (Index i = 0; i < count; ++i)
      w.advantages[i] = static_cast<Scalar>((w.batch.advantages[part[static_cast<std::size_t>(i)]] - moments.mean) /
                                            moments.deviation);
    if (!m_networks.addGradient(piece(part), objective, constants.valueWeight, w.losses, stop)) return false;
    const auto found = std::find(part.begin(), part.end(), static_cast<std::int32_t>(w.shown));
    if (found != part.end()) w.lessonLogProbability = logProbabilityNow(w.batch.actions[w.shown], found - part.begin());
    return true;
  });
  if (!finished) return false;
  ++w.descents;
  w.gradientNorm = m_networks.step(constants.rate, constants.gradientClip);
  return true;
}

bool ActorCritic::descendValue(std::span<const std::int32_t> samples, const Constants& constants, StopToken stop) {
  m_networks.clearValueGradient();
  const bool finished = eachPiece(static_cast<Index>(samples.size()), [&](Index first, Index count) {
    const auto part = samples.subspan(static_cast<std::size_t>(first), static_cast<std::size_t>(count));
    return m_networks.addValueGradient(piece(part), 1 / static_cast<double>(samples.size()), stop);
  });
  if (finished) m_networks.stepValue(constants.rate);
  return finished;
}

/// Of what the last pass of the policy saw in this column.
double ActorCritic::logProbabilityNow(Scalar action, Index column) const {
  return logProbability(m_networks.policyOutput().col(column).data(), m_networks.discrete(), m_networks.logDeviation(),
                        static_cast<double>(action));
}

/// Each update shows another step of environment 0, spread evenly by the golden ratio: starts, middles and ends of
/// episodes.
void ActorCritic::beginLesson(const Constants& constants) {
  const RolloutBatch& b = m_work->batch;
  const double turns = static_cast<double>(m_figures.updates + 1) * (std::numbers::phi - 1);
  m_work->shown = static_cast<Index>((turns - std::floor(turns)) * static_cast<double>(b.inFront()));
  const auto at = static_cast<std::size_t>(m_work->shown);
  Lesson& lesson = m_work->lesson;
  lesson = {};
  lesson.rule = constants.rule;
  lesson.transition = m_rollout.steps()[static_cast<std::size_t>(b.step[at])].transition;
  lesson.update = m_figures.updates + 1;
  lesson.discount = m_settings.discount;
  lesson.rate = constants.rate;
  lesson.target = static_cast<double>(b.targets[m_work->shown]);
  lesson.error = static_cast<double>(b.advantages[m_work->shown]);
  lesson.numbers =
      PolicyLesson{.value = b.values[at],
                   .nextValue = b.nextValues[at],
                   .probability = kUndefined,
                   .oldProbability = elementary::exp(static_cast<double>(b.oldLogProbabilities[m_work->shown])),
                   .ppo = {}};
}

/// What became of the policy on the steps it learned from; figures and lesson of the update.
bool ActorCritic::review(const Constants& constants, StopToken stop) {
  Work& w = *m_work;
  PolicyObjective objective = constants.objective;
  objective.scale = 1 / static_cast<double>(w.batch.size);
  PolicyLoss after;
  const bool finished = eachPiece(w.batch.size, [&](Index first, Index count) {
    if (!m_networks.policy(w.batch.x.middleCols(first, count), stop)) return false;
    after += policyLoss(objective,
                        {m_networks.policyOutput(), m_networks.logDeviation(), w.batch.actions.segment(first, count),
                         w.batch.advantages.segment(first, count), w.batch.oldLogProbabilities.segment(first, count)});
    const Index column = w.shown - first;
    if (column >= 0 && column < count)
      w.lesson.after = elementary::exp(logProbabilityNow(w.batch.actions[w.shown], column));
    return true;
  });
  if (!finished) return false;
  PolicyLesson& lesson = std::get<PolicyLesson>(w.lesson.numbers);
  lesson.probability = elementary::exp(w.lessonLogProbability);
  m_figures.loss = w.losses.policy.surrogate / w.descents;
  m_figures.valueError = w.losses.value / w.descents;
  m_figures.policy = {after.entropy, after.kl, kUndefined};
  m_figures.gradientNorm = w.gradientNorm;
  m_figures.rate = constants.rate;
  if (!m_networks.discrete()) m_figures.exploration = elementary::exp(m_networks.logDeviation());
  if (objective.kind == PolicyObjective::Kind::Clipped) {
    m_figures.policy->clipShare = after.clipShare;
    const double ratio = lesson.probability / lesson.oldProbability;
    lesson.ppo = {ratio, isCutOff(ratio, w.lesson.error, objective.clip)};
  }
  ++m_figures.updates;
  return true;
}

}  // namespace perc::rl
