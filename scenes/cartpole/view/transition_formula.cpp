// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes/cartpole/view/transition_formula.h"

#include "scenes/cartpole/view/transition_lessons.h"

#include <QCoreApplication>

namespace perc::cartpole {

using Rule = rl::Lesson::Rule;

namespace {

QString tr(const char* text, const char* note = nullptr, int n = -1) {
  return QCoreApplication::translate("perc::cartpole::TransitionFormula", text, note, n);
}

}  // namespace

/// The transition itself.
void Lessons::strip() {
  const rl::Transition& t = m_sheet.transition;
  for (const Axis axis : kAxes)
    add((std::string("state-") + stateId(axis)).c_str(), stateSymbol(axis),
        stateNumber(axis, stateValue(stateOf(t.state), axis)), stateValue(stateOf(t.state), axis),
        tr("Before the push: %1.").arg(stateName(axis)));
  add("action", QStringLiteral("a"), pushName(t.push), t.push,
      tr("The action: what was pushed in this step, −1 left to 1 right."));
  const rl::ValueLesson* values = m_lesson.values();
  const bool several = values && values->returnSteps > 1;
  const double reward = several ? values->rewards : t.reward;
  const QString sum =
      tr("The rewards of %Ln steps added up, later ones discounted.", nullptr, values ? values->returnSteps : 1);
  add("reward", several ? QStringLiteral("R") : QStringLiteral("r"), brief(reward), reward,
      several                                ? sum
      : m_frame.params.task == Task::Balance ? tr("The reward: 1 for each step that is survived.")
                                             : tr("The reward: (1 + cos θ)/2, 1 when the pole is upright."));
  for (const Axis axis : kAxes) {
    const double before = stateValue(stateOf(t.state), axis), after = stateValue(stateOf(t.next), axis);
    add((std::string("next-") + stateId(axis)).c_str(), stateSymbol(axis), stateNumber(axis, after), after,
        tr("After the push: %1; it was %2.").arg(stateName(axis), stateNumber(axis, before)));
  }
  ending();
}

void Lessons::ending() {
  const rl::Transition& t = m_sheet.transition;
  const bool bootstraps = m_lesson.rule >= Rule::QLearning && m_lesson.rule != Rule::Reinforce;
  if (t.terminated) {
    m_sheet.endingName = tr("terminated");
    m_sheet.ending =
        tr("The episode ended here: nothing can follow, so what would come after is struck out and counts 0.");
    if (m_lesson.rule == Rule::Reinforce)
      m_sheet.ending = tr("The episode ended here: nothing can follow, so the return is this reward alone.");
    else if (!bootstraps) m_sheet.ending = tr("The episode ended here: the pole fell or the cart left the track.");
  } else if (t.truncated) {
    m_sheet.endingName = tr("truncated");
    m_sheet.ending =
        tr("The step limit cut the episode off, but the task would have gone on: the value of the last state still "
           "counts.");
    if (!bootstraps && m_lesson.rule != Rule::Reinforce)
      m_sheet.ending = tr("The step limit cut the episode off; the task would have gone on.");
  }
}

void Lessons::title() {
  const auto name = [this]() -> QString {
    switch (m_lesson.rule) {
      case Rule::QLearning:
        return m_frame.params.tableLambda > 0 ? tr("Q-learning with traces, Q(λ)") : tr("Q-learning");
      case Rule::Sarsa: return m_frame.params.tableLambda > 0 ? tr("SARSA with traces, SARSA(λ)") : tr("SARSA");
      case Rule::Dqn: return tr("Deep Q-network (DQN)");
      case Rule::DoubleDqn: return tr("Double DQN");
      case Rule::Reinforce: return tr("REINFORCE");
      case Rule::ActorCritic: return tr("Advantage actor-critic (A2C)");
      case Rule::Ppo: return tr("Proximal policy optimisation (PPO)");
      case Rule::HillClimbing: return tr("Hill climbing");
      case Rule::CrossEntropy: return tr("Cross-entropy method");
      case Rule::None: break;
    }
    return agentName(m_frame.params.agent);
  };
  m_sheet.title =
      m_lesson.rule == Rule::None ? name() : tr("%1, update %2").arg(name(), widgets::integerText(m_lesson.update));
}

void Lessons::rule() {
  title();
  switch (m_lesson.rule) {
    case Rule::None:
      if (!learns(m_frame.params.agent))
        m_sheet.note =
            tr("This agent does not learn: nothing changes after a step. Choose one that learns to see its formula.");
      else
        m_sheet.note = tr("The agent has not learned from a step yet. Its formula will appear here with its numbers.");
      break;
    case Rule::QLearning:
    case Rule::Sarsa:
    case Rule::Dqn:
    case Rule::DoubleDqn: values(); break;
    case Rule::Reinforce:
    case Rule::ActorCritic:
    case Rule::Ppo: policy(); break;
    case Rule::HillClimbing:
    case Rule::CrossEntropy: search(); break;
  }
}

LessonSheet lessonSheet(const CartPoleFrame& frame) {
  LessonSheet sheet;
  const Rule rule = frame.lesson.rule;
  const bool own = rule != Rule::None && rule != Rule::HillClimbing && rule != Rule::CrossEntropy;
  sheet.empty = !own && !frame.hasLast;
  sheet.transition = own ? frame.lesson.transition : frame.last;
  Lessons lessons(frame, sheet);
  lessons.strip();
  lessons.rule();
  return sheet;
}

}  // namespace perc::cartpole
