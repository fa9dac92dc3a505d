// SPDX-License-Identifier: GPL-3.0-or-later
// What a DQN agent holds, and shows.
#include "core/math/elementary.h"
#include "core/nn/evaluate.h"
#include "core/nn/pass.h"
#include "core/rl/dqn.h"
#include "core/rl/value_choice.h"

#include <algorithm>
#include <cmath>

namespace perc::rl {
namespace {

const ConstVectorMap kNoBuffers(nullptr, 0);

}  // namespace

/// Q of these observations, 2 x as many: void with the next call.
ConstMatrixMap DqnAgent::values(Observation seen) const {
  const std::size_t size = m_space.observed.size();
  const auto count = static_cast<Index>(seen.size() / size);
  std::optional<nn::Workspace>& workspace = count == 1 ? m_one : m_many;
  if (!workspace) workspace.emplace(network(), count == 1 ? 1 : nn::fastPieceSize(network()));
  if (m_q.cols() < count) {
    m_q.resize(2, count);
    m_seen.resize(network().inputs(), count);
  }
  for (Index i = 0; i < count; ++i)
    features(m_space, seen.subspan(static_cast<std::size_t>(i) * size, size), m_seen.data() + i * m_seen.rows());
  for (Index first = 0; first < count; first += workspace->maxSamples()) {
    const Index piece = std::min(workspace->maxSamples(), count - first);
    (void)nn::forward(network(), m_state.model.theta, kNoBuffers,
                      ConstMatrixMap(m_seen.data() + first * m_seen.rows(), m_seen.rows(), piece), *workspace);
    actionValues(workspace->output(), MatrixMap(m_q.data() + 2 * first, 2, piece));
  }
  return {m_q.data(), 2, count};
}

double DqnAgent::greedy(Observation seen) const {
  const ConstMatrixMap q = values(seen);
  return q(1, 0) > q(0, 0) ? 1 : -1;
}

void DqnAgent::setOpinion(const Scalar* q, Opinion& opinion) const {
  opinion = {};
  opinion.q = {q[0], q[1]};
  opinion.value = std::max(q[0], q[1]);
  opinion.preferred = q[1] > q[0] ? 1 : -1;
  const bool warming = m_state.steps < m_settings.dqnWarmup;
  const ActionPair p = warming ? ActionPair{0.5, 0.5} : actionProbabilities(m_settings, q[0], q[1], m_state.steps);
  opinion.probability = p;
}

Opinion DqnAgent::opinion(Observation seen) const {
  Opinion result;
  setOpinion(values(seen).data(), result);
  return result;
}

void DqnAgent::opinions(Observation seen, std::span<Opinion> result) const {
  const ConstMatrixMap q = values(seen);
  for (std::size_t i = 0; i < result.size(); ++i) setOpinion(q.data() + 2 * i, result[i]);
}

/// Of the update that is about to be made.
void DqnAgent::describe(double loss) {
  LearningFigures& f = m_state.figures;
  const DqnUpdate& u = *m_update;
  const auto samples = static_cast<double>(u.batch());
  f.loss = loss;
  f.valueError = u.errors().cwiseAbs().cast<double>().sum() / samples;
  f.gradientNorm = u.gradientNorm();
  f.dqn = LearningFigures::Dqn{.actionGap = (u.q().row(0) - u.q().row(1)).cwiseAbs().cast<double>().sum() / samples};
  f.updates = m_state.model.optimizer.steps + 1;

  Lesson& lesson = m_state.lesson;
  const Memory memory = m_state.memory[u.indices()[0]];
  lesson.rule = m_settings.dqnDouble ? Lesson::Rule::DoubleDqn : Lesson::Rule::Dqn;
  lesson.transition.state.assign(memory.state.begin(), memory.state.end());
  lesson.transition.next.assign(memory.next.begin(), memory.next.end());
  lesson.transition.action = memory.action;
  lesson.transition.push = memory.action ? 1 : -1;
  lesson.transition.reward = memory.steps == 1 ? memory.rewards : kUndefined;
  lesson.transition.terminated = memory.terminated;
  lesson.update = f.updates;
  lesson.discount = elementary::pow(m_settings.discount, memory.steps);
  lesson.rate = rate();
  const auto first = [](const Matrix& q) { return ActionPair{q(0, 0), q(1, 0)}; };
  ValueLesson values{
      .returnSteps = memory.steps, .rewards = memory.rewards, .q = first(u.q()), .nextQ = first(u.nextQ())};
  values.nextAction = u.choosing()(1, 0) > u.choosing()(0, 0) ? 1 : 0;
  if (m_settings.dqnDouble) values.nextOnlineQ = first(u.choosing());
  lesson.target = u.targets()[0];
  lesson.error = u.errors()[0];
  if (m_state.memory.prioritised()) values.sample = {m_state.memory.priority(u.indices()[0]), u.weights()[0]};
  lesson.numbers = values;
}

LearningFigures DqnAgent::figures() const {
  LearningFigures f = m_state.figures;
  f.exploration = m_settings.exploration == Exploration::Softmax ? m_settings.temperature : epsilon();
  f.rate = rate();
  if (!f.dqn) f.dqn = LearningFigures::Dqn{};
  if (m_space.lost.empty()) return f;
  const ConstMatrixMap q = values(m_space.lost);
  double lost = 0;
  for (Index i = 0; i < q.cols(); ++i)
    lost += static_cast<double>(std::max(q(0, i), q(1, i))) / static_cast<double>(q.cols());
  f.dqn->lostValue = lost;
  return f;
}

Lesson DqnAgent::lesson() const {
  Lesson lesson = m_state.lesson;
  if (lesson.rule == Lesson::Rule::None) return lesson;
  lesson.after = values(lesson.transition.state)(lesson.transition.action, 0);
  return lesson;
}

std::vector<AgentNetwork> DqnAgent::networks() const {
  AgentNetwork network{.role = PERC_TR("Q network"),
                       .network = m_state.model.network.get(),
                       .theta = m_state.model.theta.data(),
                       .outputs = {"left", "right"}};
  if (m_settings.dqnDuelling) network.outputs = {"value", "left", "right"};
  if (m_state.model.previous.size() > 0) network.previous = m_state.model.previous.data();
  if (m_state.model.gradient.size() > 0) network.gradient = m_state.model.gradient.data();
  return {network};
}

}  // namespace perc::rl
