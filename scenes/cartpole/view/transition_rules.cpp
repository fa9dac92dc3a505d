// SPDX-License-Identifier: GPL-3.0-or-later
// What each rule learns from a step: its formula in symbols and in numbers.
#include "scenes/cartpole/view/transition_lessons.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

namespace perc::cartpole {

using Rule = rl::Lesson::Rule;
using scenes::FormulaWriter;

namespace {

QString tr(const char* text, const char* note = nullptr, int n = -1) {
  return QCoreApplication::translate("perc::cartpole::TransitionFormula", text, note, n);
}
bool known(double value) { return std::isfinite(value); }
/// Values, targets and errors with the same decimals, so that sums can be checked by eye.
QString worth(double value) { return widgets::fixedText(value, std::abs(value) < 1000 ? 3 : 1); }
/// In a product or after an operator a negative number has brackets.
QString factor(const QString& value) {
  return value.startsWith(QChar(0x2212)) ? QStringLiteral("(%1)").arg(value) : value;
}

}  // namespace

/// Target, error, step: the four rules that learn Q.
void Lessons::values() {
  const rl::ValueLesson& v = *m_lesson.values();
  const int a = std::max(0, m_sheet.transition.action), n = v.returnSteps;
  const double old = v.q[a], other = v.q[1 - a];
  const QString discounts = n > 1 ? tr("Discount of what comes %Ln steps later: γ to that power.", nullptr, n)
                                  : tr("Discount: how much a reward one step later counts.");
  const int discount = add("discount", n > 1 ? QStringLiteral("γ^%1").arg(n) : QStringLiteral("γ"),
                           brief(m_lesson.discount), m_lesson.discount, discounts);
  const int y = target(LessonSheet::kReward, discount);
  if (known(other))
    add("q-other", QStringLiteral("Q(s, %1)").arg(actionName(1 - a)), worth(other), other,
        tr("What the agent expected of the other push. This step does not change it directly."));
  const int before =
      add("q", QStringLiteral("Q(s, %1)").arg(actionName(a)), worth(old), old,
          tr("What the agent expected of this push before the update: all rewards to come, discounted."));
  const int error = add("error", QStringLiteral("δ"), worth(m_lesson.error), m_lesson.error,
                        m_lesson.error >= 0 ? tr("The error: it went better than expected.")
                                            : tr("The error: it went worse than expected."),
                        QStringLiteral("δ = y − Q(s, a) = %1 − %2 = %3")
                            .arg(worth(m_lesson.target), factor(worth(old)), worth(m_lesson.error)));
  FormulaWriter(m_sheet, tr("error"))
      .both(QStringLiteral("δ = "))
      .number(y)
      .both(QStringLiteral(" − "))
      .number(before)
      .result(error);
  if (deep()) deepStep(error);
  else tableStep(error, before);
}

/// y = r + γ·(what is expected of the next state).
int Lessons::target(int rewards, int discount) {
  const QString net = deep() ? QStringLiteral("Q⁻") : QStringLiteral("Q");
  const rl::ActionPair& nextQ = m_lesson.values()->nextQ;
  int next[2] = {-1, -1};
  for (int k = 0; k < 2; ++k)
    if (known(nextQ[k]))
      next[k] = add(k ? "next-q-right" : "next-q-left", QStringLiteral("%1(s′, %2)").arg(net, actionName(k)),
                    worth(nextQ[k]), nextQ[k],
                    deep() ? tr("What is expected of pushing %1 in the next state, by the target network: an older "
                                "copy that stands still for a while.")
                                 .arg(actionName(k))
                           : tr("What is expected of pushing %1 in the next state.").arg(actionName(k)));
  const int y = add("target", QStringLiteral("y"), worth(m_lesson.target), m_lesson.target,
                    tr("The target: the reward that came, and what may be expected from there on."));
  {
    FormulaWriter line(m_sheet, tr("target"));
    line.both(QStringLiteral("y = "))
        .number(rewards)
        .struck(terminated())
        .both(QStringLiteral(" + "))
        .number(discount)
        .both(QStringLiteral("·"));
    choice(line, next);
    line.struck(false).result(y);
  }
  FormulaNumber& number = m_sheet.numbers[static_cast<std::size_t>(y)];
  number.formula = m_sheet.lines.back().symbolText() + QStringLiteral(" = ") + m_sheet.lines.back().numberText().mid(4);
  return y;
}

/// Whose Q of the next state counts.
void Lessons::choice(FormulaWriter& line, int* next) {
  const QString net = deep() ? QStringLiteral("Q⁻") : QStringLiteral("Q");
  const rl::ValueLesson& v = *m_lesson.values();
  const int chosen = v.nextAction;
  const bool both = next[0] >= 0 && next[1] >= 0;
  if (m_lesson.rule == Rule::DoubleDqn) {
    int online[2] = {-1, -1};
    for (int k = 0; k < 2; ++k)
      if (v.nextOnlineQ && known((*v.nextOnlineQ)[k]))
        online[k] = add(k ? "next-online-q-right" : "next-online-q-left",
                        QStringLiteral("Q(s′, %1)").arg(actionName(k)), worth((*v.nextOnlineQ)[k]), (*v.nextOnlineQ)[k],
                        tr("The same by the network that is learning: it chooses the push, the target network says "
                           "what it is worth."));
    const QString which = action(chosen);
    line.apart(QStringLiteral("Q⁻(s′, a*)"), QString());
    if (chosen >= 0 && next[chosen] >= 0) line.value(next[chosen]);
    if (online[0] >= 0 && online[1] >= 0) {
      FormulaWriter choosing(m_sheet, tr("choice"));
      choosing.apart(QStringLiteral("a* = argmax Q(s′, a′)"), QStringLiteral("a* = argmax("))
          .value(online[0])
          .apart(QString(), QStringLiteral(", "))
          .value(online[1]);
      choosing.apart(QString(), QStringLiteral(") = %1").arg(which));
    }
    return;
  }
  if (m_lesson.rule == Rule::Sarsa) {
    if (chosen >= 0 && next[chosen] >= 0) line.number(next[chosen]);
    else
      line.apart(QStringLiteral("Σ π(a′|s′)·Q(s′, a′)"),
                 terminated() ? QStringLiteral("0") : worth((m_lesson.target - v.rewards) / m_lesson.discount));
    return;
  }
  line.apart(QStringLiteral("max %1(s′, a′)").arg(net), both ? QStringLiteral("max(") : QStringLiteral("0"));
  if (both)
    line.value(next[0]).apart(QString(), QStringLiteral(", ")).value(next[1]).apart(QString(), QStringLiteral(")"));
}

void Lessons::tableStep(int error, int before) {
  const int rate = add("rate", QStringLiteral("α"), brief(m_lesson.rate), m_lesson.rate,
                       tr("Learning rate: how far the cell moves towards the target."));
  const int after = add("after", QStringLiteral("Q(s, a)"), worth(m_lesson.after), m_lesson.after,
                        tr("What the cell holds of this push after the update."));
  {
    FormulaWriter line(m_sheet, tr("update"));
    line.apart(QStringLiteral("Q(s, a) ← "), QStringLiteral("Q(s, a) ← "))
        .number(before)
        .both(QStringLiteral(" + "))
        .number(rate)
        .both(QStringLiteral("·"))
        .number(error);
    line.result(after);
  }
  const std::optional<double> faded = m_lesson.values()->trace;
  if (!faded || !(m_frame.params.tableLambda > 0)) return;
  const int trace = add("trace", QStringLiteral("e"), brief(*faded), *faded,
                        tr("Trace: the next error changes this cell too, by this share, the one after it by γ·λ times "
                           "as much, and so on. So a fall teaches the steps before it."));
  FormulaWriter(m_sheet, tr("trace"))
      .symbol(QStringLiteral("e ← γ·λ"), trace)
      .apart(QString(), QStringLiteral("e = %1·%2").arg(brief(m_lesson.discount), brief(m_frame.params.tableLambda)))
      .result(trace);
}

void Lessons::deepStep(int error) {
  if (const auto& sample = m_lesson.values()->sample) {
    const int weight =
        add("weight", QStringLiteral("w"), brief(sample->weight), sample->weight,
            tr("Importance weight: what is drawn more often counts less each time, so that the mean stays right."));
    const double step = sample->weight * m_lesson.error;
    const int weighted = add("weighted-error", QStringLiteral("w·δ"), worth(step), step,
                             tr("The error as it counts in the step of the network."));
    FormulaWriter(m_sheet, tr("weighted")).number(weight).both(QStringLiteral("·")).number(error).result(weighted);
    const int priority = add("priority", QStringLiteral("p"), brief(sample->priority), sample->priority,
                             tr("Priority: how often this step is drawn from the memory; it grows with the error."));
    FormulaWriter(m_sheet, tr("priority"))
        .symbol(QStringLiteral("p ∝ |δ|^α"), priority)
        .apart(QString(), QStringLiteral("p = "))
        .value(priority);
  }
  if (!known(m_lesson.after)) return;
  const double before = m_lesson.values()->q[std::max(0, m_sheet.transition.action)];
  const int after = add("after", QStringLiteral("Q(s, a)"), worth(m_lesson.after), m_lesson.after,
                        tr("What the network says now. It learns from a whole batch at once, so it need not move "
                           "straight to the target."));
  FormulaWriter(m_sheet, tr("after"))
      .symbol(tr("Q(s, a) after the update"), after)
      .apart(QString(), worth(before) + QStringLiteral(" → "))
      .value(after);
}

/// Advantage, then how the probability of what was done is moved.
void Lessons::policy() {
  const int advantage = m_lesson.rule == Rule::Reinforce ? returned() : critic();
  if (const double probability = m_lesson.policy()->probability; known(probability)) {
    const int now = add(
        "probability", QStringLiteral("π(a|s)"), widgets::fixedText(probability, 3), probability,
        m_sheet.transition.action < 0
            ? tr("How likely the policy makes a push of this strength as it learns from it (its probability density).")
            : tr("Probability of this push by the policy as it learns from it."));
    if (m_lesson.rule == Rule::Ppo) clipped(advantage, now);
    else {
      const double loss = -m_lesson.error * std::log(probability);
      const int result =
          add("policy-loss", QStringLiteral("L"), worth(loss), loss,
              tr("The loss of this step: going down it makes the push likelier if A > 0, rarer if A < 0."));
      FormulaWriter line(m_sheet, tr("loss"));
      line.both(QStringLiteral("L = −")).number(advantage).both(QStringLiteral("·ln ")).number(now).result(result);
    }
  }
  likelier();
}

/// REINFORCE: the return less the baseline.
int Lessons::returned() {
  const double expected = m_lesson.policy()->value;
  const bool baseline = m_frame.params.reinforceBaseline == rl::Baseline::Value && known(expected);
  const int whole = add("return", QStringLiteral("G"), worth(m_lesson.target), m_lesson.target,
                        tr("The return: all rewards from this step to the end of the episode, discounted."),
                        QStringLiteral("G = r + γ·r₊₁ + γ²·r₊₂ + … = %1").arg(worth(m_lesson.target)));
  const int value = baseline ? add("value", QStringLiteral("V(s)"), worth(expected), expected,
                                   tr("Baseline: the return that was expected of this state."))
                             : -1;
  const int advantage = add("advantage", QStringLiteral("A"), worth(m_lesson.error), m_lesson.error,
                            baseline ? tr("Advantage: how much better than expected it went.")
                                     : tr("Without a baseline the return itself weighs the step."));
  FormulaWriter(m_sheet, tr("return"))
      .symbol(QStringLiteral("G = r + γ·r₊₁ + γ²·r₊₂ + …"), whole)
      .apart(QString(), QStringLiteral("G = "))
      .value(whole);
  FormulaWriter line(m_sheet, tr("advantage"));
  line.both(QStringLiteral("A = ")).number(whole);
  if (baseline) line.both(QStringLiteral(" − ")).number(value).result(advantage);
  return advantage;
}

/// The error of one step, and the advantage made of it and of those that follow.
int Lessons::critic() {
  const rl::PolicyLesson& p = *m_lesson.policy();
  const double lambda = m_lesson.rule == Rule::Ppo ? m_frame.params.ppoLambda : m_frame.params.a2cLambda;
  const int discount = add("discount", QStringLiteral("γ"), brief(m_lesson.discount), m_lesson.discount,
                           tr("Discount: how much a reward one step later counts."));
  const int value =
      add("value", QStringLiteral("V(s)"), worth(p.value), p.value, tr("What the critic expected of this state."));
  const bool hasNext = known(p.nextValue);
  const int next = hasNext ? add("next-value", QStringLiteral("V(s′)"), worth(p.nextValue), p.nextValue,
                                 tr("What the critic expects of the next state."))
                           : -1;
  const double ahead = terminated() || !hasNext ? 0 : m_lesson.discount * p.nextValue,
               delta = m_sheet.transition.reward + ahead - p.value;
  const int error =
      add("one-step-error", QStringLiteral("δ"), worth(delta), delta,
          tr("The error of one step: the reward and what is expected then, less what was expected before."));
  {
    FormulaWriter line(m_sheet, tr("error"));
    line.both(QStringLiteral("δ = "))
        .number(LessonSheet::kReward)
        .struck(terminated())
        .both(QStringLiteral(" + "))
        .number(discount)
        .both(QStringLiteral("·"));
    if (hasNext) line.number(next);
    else line.apart(QStringLiteral("V(s′)"), QStringLiteral("0"));
    line.struck(false).both(QStringLiteral(" − ")).number(value).result(error);
  }
  const int advantage = add("advantage", QStringLiteral("A"), worth(m_lesson.error), m_lesson.error,
                            tr("Advantage: how much better than expected it went, by this step's error and, fading by "
                               "γ·λ, those of the steps after it (λ = %1).")
                                .arg(brief(lambda)));
  FormulaWriter line(m_sheet, tr("advantage"));
  line.both(QStringLiteral("A = "))
      .number(error)
      .apart(QStringLiteral(" + γλ·δ₊₁ + (γλ)²·δ₊₂ + …"),
             QStringLiteral(" + %1").arg(factor(worth(m_lesson.error - delta))))
      .result(advantage);
  return advantage;
}

/// PPO: the ratio, held within its limits.
void Lessons::clipped(int advantage, int now) {
  const rl::PolicyLesson& p = *m_lesson.policy();
  if (!p.ppo || !known(p.ppo->ratio)) return;
  const double clip = m_frame.params.ppoClip, ratio = p.ppo->ratio, a = m_lesson.error;
  const int old = add("old-probability", QStringLiteral("π_old(a|s)"), widgets::fixedText(p.oldProbability, 3),
                      p.oldProbability, tr("Its probability when the push was made."));
  const int rho = add("ratio", QStringLiteral("ρ"), widgets::fixedText(ratio, 3), ratio,
                      tr("How much likelier the push is now than when it was made."),
                      QStringLiteral("ρ = π(a|s)/π_old(a|s) = %1/%2 = %3")
                          .arg(widgets::fixedText(p.probability, 3), widgets::fixedText(p.oldProbability, 3),
                               widgets::fixedText(ratio, 3)));
  const double within = std::clamp(ratio, 1 - clip, 1 + clip), loss = -std::min(ratio * a, within * a);
  const int held = add("clipped-ratio", QStringLiteral("clip(ρ, 1 ± ε)"), widgets::fixedText(within, 3), within,
                       tr("The ratio held between 1 − ε and 1 + ε, with ε = %1.").arg(brief(clip)));
  const int result = add("policy-loss", QStringLiteral("L"), worth(loss), loss,
                         p.ppo->clipped ? tr("The ratio has gone as far as it may: this step pushes it no further.")
                                        : tr("The loss of this step, before clipping takes effect."));
  FormulaWriter(m_sheet, tr("ratio"))
      .both(QStringLiteral("ρ = "))
      .number(now)
      .both(QStringLiteral("/"))
      .number(old)
      .result(rho);
  FormulaWriter line(m_sheet, p.ppo->clipped ? tr("loss, clipped") : tr("loss"));
  line.both(QStringLiteral("L = −min("))
      .number(rho)
      .both(QStringLiteral("·"))
      .number(advantage)
      .both(QStringLiteral(", "))
      .number(held)
      .both(QStringLiteral("·"));
  line.number(advantage).both(QStringLiteral(")")).result(result);
}

/// What became of the push.
void Lessons::likelier() {
  const rl::PolicyLesson& p = *m_lesson.policy();
  if (known(m_lesson.after) && known(p.probability)) {
    const double before = known(p.oldProbability) ? p.oldProbability : p.probability;
    const int after =
        add("after", QStringLiteral("π(a|s)"), widgets::fixedText(m_lesson.after, 3), m_lesson.after,
            tr("The probability of this push after the update. The other steps of the batch had their say too."));
    FormulaWriter(m_sheet, tr("after"))
        .symbol(tr("π(a|s) after the update"), after)
        .apart(QString(), widgets::fixedText(before, 3) + QStringLiteral(" → "))
        .value(after);
  }
  m_sheet.note = m_lesson.error >= 0 ? tr("The advantage is positive: this push is to become likelier in such states.")
                                     : tr("The advantage is negative: this push is to become rarer in such states.");
  const bool scaled = m_lesson.rule == Rule::Ppo ||
                      (m_lesson.rule == Rule::Reinforce && m_frame.params.reinforceBaseline == rl::Baseline::Value);
  if (scaled)
    m_sheet.note =
        tr("In the update the advantages of a batch are shifted to mean 0 and scaled to deviation 1; above 0 a push "
           "becomes likelier, below 0 rarer.");
}

/// A policy that is tried as a whole.
void Lessons::search() {
  const rl::SearchLesson& s = *m_lesson.search();
  const bool hill = m_lesson.rule == Rule::HillClimbing, better = s.candidate >= s.best;
  const int candidate = add("candidate", QStringLiteral("G"), brief(s.candidate), s.candidate,
                            tr("Return of the candidate that was just tried."));
  const int best =
      add("best", QStringLiteral("G*"), brief(s.best), s.best, tr("The best return of a candidate so far."));
  FormulaWriter line(m_sheet, tr("compare"));
  line.number(candidate)
      .apart(QStringLiteral(" ≥ "), better ? QStringLiteral(" ≥ ") : QStringLiteral(" < "))
      .number(best);
  line.apart(QStringLiteral(" ?"), better ? tr(": kept") : hill ? tr(": thrown away") : tr(": not the best"));
  m_sheet.note = hill ? tr("Single steps teach it nothing: whole policies are tried, and one is kept if its return is "
                           "at least the best so far.")
                      : tr("Single steps teach it nothing: many policies are tried, and the next ones are drawn around "
                           "the best of them.");
}

}  // namespace perc::cartpole
