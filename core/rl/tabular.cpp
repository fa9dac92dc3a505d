// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rl/agent.h"
#include "core/rl/q_table.h"
#include "core/rl/value_choice.h"

#include <algorithm>
#include <cmath>

namespace perc::rl {
namespace {

/// Q-learning or Sarsa with a table over cells (QTable). Q-learning learns as soon as the next state is known;
/// Sarsa when the next action is, and where there is none any more (truncation) from the mean over what it would do
/// (Expected Sarsa, van Seijen et al. 2009). Truncation bootstraps, termination does not.
class TabularAgent : public Agent {
 public:
  TabularAgent(const Settings& settings, const Space& space, bool sarsa)
      : m_settings(settings),
        m_sarsa(sarsa),
        m_space(space),
        m_table(cellCount(space), 2, settings.tableStart),
        m_visits(static_cast<std::size_t>(cellCount(space)), 0) {}

  std::unique_ptr<Agent> clone() const override { return std::make_unique<TabularAgent>(*this); }
  std::size_t bytes() const override { return sizeof *this + m_table.bytes() + m_visits.size() * sizeof m_visits[0]; }
  void addTo(Fingerprint& fingerprint) const override {
    m_table.addTo(fingerprint);
    fingerprint.add(m_visits.data(), m_visits.size() * sizeof m_visits[0]);
    fingerprint.add(m_steps);
    fingerprint.add(m_waiting);
  }

  Decision act(Observation seen, int environment, Random& exploration) override;
  void remember(const Transition& transition) override;

  double greedy(Observation seen) const override { return m_table.best(cellOf(m_space, seen)) ? 1 : -1; }
  Opinion opinion(Observation seen) const override;
  LearningFigures figures() const override;
  Lesson lesson() const override { return m_lesson; }
  std::vector<double> cellEdges(int number) const override { return rl::cellEdges(m_space, number); }
  bool isFinite() const override { return m_table.isFinite(); }
  void change(const Settings& settings) override { m_settings = settings; }
  std::vector<nn::NamedTensor> weights() const override;
  Result<void> setWeights(const std::vector<nn::NamedTensor>& tensors) override;

 private:
  void learn(const Transition& transition, double nextValue, int nextAction);
  void breakOff();
  std::vector<std::int64_t> shape() const;

  Settings m_settings;
  bool m_sarsa;
  Space m_space;
  QTable m_table;
  std::vector<std::int32_t> m_visits;  ///< of each cell
  std::int64_t m_steps = 0;
  Transition m_last;
  bool m_waiting = false;  ///< Sarsa: m_last is not learned from yet
  std::int64_t m_updates = 0;
  double m_error = kUndefined;
  Lesson m_lesson;
};

Decision TabularAgent::act(Observation seen, int, Random& exploration) {
  const int cell = cellOf(m_space, seen);
  if (m_steps > 0 && !std::ranges::equal(m_last.next, seen)) breakOff();
  const double* q = m_table.values(cell);
  const Decision decision = chooseAction(m_settings, q[0], q[1], m_steps, exploration);
  if (m_waiting) {
    m_waiting = false;
    learn(m_last, q[decision.action], decision.action);
  }
  ++m_visits[static_cast<std::size_t>(cell)];
  m_table.choose(cell, decision.action, decision.explored && !m_sarsa);
  return decision;
}

void TabularAgent::remember(const Transition& transition) {
  ++m_steps;
  m_last = transition;
  const int next = cellOf(m_space, transition.next);
  if (transition.terminated) learn(transition, 0, -1);
  else if (!m_sarsa) learn(transition, m_table.bestValue(next), m_table.best(next));
  else m_waiting = true;
  if (transition.terminated || transition.truncated) breakOff();
}

/// The next step does not follow on the last one.
void TabularAgent::breakOff() {
  if (m_waiting) {
    const double* q = m_table.values(cellOf(m_space, m_last.next));
    const ActionPair p = actionProbabilities(m_settings, q[0], q[1], m_steps);
    learn(m_last, p.left * q[0] + p.right * q[1], -1);
  }
  m_waiting = false;
  m_table.endEpisode();
}

/// `nextValue`: of the state that followed, 0 where the episode terminated.
void TabularAgent::learn(const Transition& transition, double nextValue, int nextAction) {
  const double target = transition.reward + m_settings.discount * nextValue;
  const double *q = m_table.values(cellOf(m_space, transition.state)),
               *next = m_table.values(cellOf(m_space, transition.next));
  m_lesson.rule = m_sarsa ? Lesson::Rule::Sarsa : Lesson::Rule::QLearning;
  m_lesson.transition = transition;
  m_lesson.update = ++m_updates;
  m_lesson.discount = m_settings.discount;
  m_lesson.rate = m_settings.tableRate;
  ValueLesson values{
      .rewards = transition.reward, .q = {q[0], q[1]}, .nextQ = {next[0], next[1]}, .nextAction = nextAction};
  const QTable::Change change =
      m_table.learn(target, {m_settings.tableRate, m_settings.discount, m_settings.tableLambda});
  m_lesson.target = change.target;
  m_lesson.error = change.error;
  m_lesson.after = change.after;
  values.trace = change.trace;
  m_lesson.numbers = values;
  // A moving mean over some hundred steps.
  const double size = std::abs(change.error);
  m_error = std::isnan(m_error) ? size : m_error + 0.01 * (size - m_error);
}

Opinion TabularAgent::opinion(Observation seen) const {
  const int cell = cellOf(m_space, seen);
  const double* q = m_table.values(cell);
  const ActionPair p = actionProbabilities(m_settings, q[0], q[1], m_steps);
  Opinion opinion;
  opinion.q = {q[0], q[1]};
  opinion.probability = p;
  opinion.value = m_sarsa ? p.left * q[0] + p.right * q[1] : std::max(q[0], q[1]);
  opinion.visits = m_visits[static_cast<std::size_t>(cell)];
  opinion.preferred = q[0] == q[1] ? kUndefined : q[1] > q[0] ? 1 : -1;
  return opinion;
}

LearningFigures TabularAgent::figures() const {
  LearningFigures figures;
  figures.loss = m_updates > 0 ? m_lesson.error * m_lesson.error : kUndefined;
  figures.valueError = m_error;
  figures.exploration = explorationAt(m_settings, m_steps);
  figures.rate = m_settings.tableRate;
  figures.updates = m_updates;
  return figures;
}

std::vector<std::int64_t> TabularAgent::shape() const {
  std::vector<std::int64_t> shape;
  for (const Observed& along : m_space.observed) shape.push_back(along.bins);
  shape.push_back(2);
  return shape;
}

std::vector<nn::NamedTensor> TabularAgent::weights() const {
  const std::vector<double>& q = m_table.all();
  return {{"q", shape(), std::vector<float>(q.begin(), q.end())}};
}

Result<void> TabularAgent::setWeights(const std::vector<nn::NamedTensor>& tensors) {
  if (tensors.size() != 1 || tensors[0].name != "q")
    return Message{PERC_TR("A table is saved as one tensor, q; this file has another content.")};
  const nn::NamedTensor& tensor = tensors[0];
  const auto text = [](const std::vector<std::int64_t>& numbers) {
    std::string all;
    for (const std::int64_t n : numbers) all += (all.empty() ? "" : " x ") + std::to_string(n);
    return all;
  };
  if (tensor.shape != shape() || tensor.values.size() != m_table.all().size())
    return Message{PERC_TR("Tensor %1 has the shape %2; the table needs %3 (bins of the four numbers, actions)."),
                   {tensor.name, text(tensor.shape), text(shape())}};
  if (!std::all_of(tensor.values.begin(), tensor.values.end(), [](float v) { return std::isfinite(v); }))
    return Message{PERC_TR("Tensor %1 holds a number that is not finite."), {tensor.name}};
  m_table.setAll(std::vector<double>(tensor.values.begin(), tensor.values.end()));
  m_waiting = false;
  return {};
}

}  // namespace

std::unique_ptr<Agent> makeQLearning(const Settings& settings, const Space& space) {
  return std::make_unique<TabularAgent>(settings, space, false);
}
std::unique_ptr<Agent> makeSarsa(const Settings& settings, const Space& space) {
  return std::make_unique<TabularAgent>(settings, space, true);
}

}  // namespace perc::rl
