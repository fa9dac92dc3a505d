// SPDX-License-Identifier: GPL-3.0-or-later
// Page 3: Q and how one step corrects it.
#include "scenes/cartpole/view/course.h"
#include "scenes/cartpole/view/course_map.h"

namespace perc::cartpole {
namespace {

using rl::Lesson;
using widgets::briefText;
using widgets::numberText;

QString tr(const char* text) { return QCoreApplication::translate("perc::cartpole::CoursePart", text); }

constexpr double kWideFormula = 320;  ///< pixels at textScale 1

bool isDeep(Lesson::Rule rule) { return rule == Lesson::Rule::Dqn || rule == Lesson::Rule::DoubleDqn; }
bool isAboutQ(Lesson::Rule rule) {
  return rule == Lesson::Rule::QLearning || rule == Lesson::Rule::Sarsa || isDeep(rule);
}

double oldQ(const Lesson& lesson) {
  const int action = lesson.transition.action;
  return action >= 0 ? lesson.values()->q[action] : rl::kUndefined;
}
double nextQ(const rl::ValueLesson& values) {
  return values.nextAction >= 0 ? values.nextQ[values.nextAction] : rl::kUndefined;
}

class QPart : public CoursePart {
 public:
  QStringList sentences() const override {
    QStringList all{tr("Q(s, a) is what the agent expects of all that follows if it pushes a now: all rewards to come, "
                       "later ones counting less."),
                    tr("Each step shows a little of the truth: the reward, and what the next state is worth. The old "
                       "guess moves a part of the way (the learning rate α) toward it.")};
    const AgentKind agent = hasFrame() ? frame().params.agent : AgentKind::QLearning;
    if (agent == AgentKind::Sarsa)
      all << tr(
          "SARSA takes for the next state the Q of the push that is really made there, explored or not: it learns how "
          "good its own behaviour is.");
    else if (agent == AgentKind::Dqn)
      all << tr(
          "DQN has a network instead of a table. A copy of it that is renewed now and then says what the next state is "
          "worth, so that the target stands still for a while.");
    else
      all << tr(
          "Q-learning takes the better Q of the next state, whatever is really done there: it learns how good the best "
          "behaviour is.");
    all << tr("If the pole has fallen, nothing follows: then the reward alone is the target.");
    return all;
  }

  void paintFigure(QPainter& painter, const QRectF& rect, const Theme& theme) override {
    const widgets::Palette& p = theme.palette();
    const auto [left, right] = m_map.isDefined() ? splitFigure(rect, 0.5, theme) : std::pair{rect, QRectF()};
    const TextRole role = left.width() > theme.text(kWideFormula) ? TextRole::Strong : TextRole::Small;
    double y = paintSentences(painter, left, formulas(), role, p.text, theme) + theme.text(10);
    if (live()) {
      const Lesson& l = frame().lesson;
      y += paintText(painter, left.adjusted(0, y, 0, 0),
                     tr("Update %1: %2 was pushed; the guess was wrong by %3.")
                         .arg(widgets::integerText(l.update), actionName(l.transition.action), numberText(l.error, 3)),
                     TextRole::Small, p.muted, theme) +
           theme.text(10);
    }
    paintBothQ(painter, left.adjusted(0, y, 0, 0), theme);
    m_map.paint(painter, right, theme);
  }

  QString describe() const override {
    if (!hasFrame()) return {};
    QStringList parts;
    const double q[] = {frame().opinion.qOf(0), frame().opinion.qOf(1)};
    if (live()) {
      const Lesson& l = frame().lesson;
      parts << tr("Last update: target %1, Q before %2, error %3, Q after %4.")
                   .arg(numberText(l.target, 4), numberText(oldQ(l), 4), numberText(l.error, 3),
                        numberText(l.after, 4));
    }
    if (std::isfinite(q[0]))
      parts << tr("Now Q of left is %1 and Q of right %2.").arg(numberText(q[0], 4), numberText(q[1], 4));
    else parts << tr("%1 has no Q. Choose an agent that has one.").arg(agentName(frame().params.agent));
    if (m_map.isDefined())
      parts << tr("Over the plane, Q right − Q left goes from %1 to %2.")
                   .arg(numberText(m_map.lowest()), numberText(m_map.highest()));
    return parts.join(QLatin1Char(' '));
  }

  std::vector<CourseLink> links() const override {
    return {{tr("Q-learning"), tr("Starts anew with a table that learns the best behaviour."), startWith("q-learning")},
            {tr("SARSA"), tr("Starts anew with a table that learns its own behaviour."), startWith("sarsa")},
            {tr("DQN"), tr("Starts anew with a network for Q."), startWith("dqn")}};
  }

  std::vector<std::pair<std::string, double>> numbers() const override {
    const Lesson& l = frame().lesson;
    const rl::ValueLesson* v = l.values();
    return {{"q-left", frame().opinion.qOf(0)},
            {"q-right", frame().opinion.qOf(1)},
            {"reward", v ? v->rewards : rl::kUndefined},
            {"discount", l.discount},
            {"rate", l.rate},
            {"next-q", v ? nextQ(*v) : rl::kUndefined},
            {"target", l.target},
            {"error", l.error},
            {"after", l.after}};
  }

 protected:
  void update() override {
    widgets::FieldOptions options;
    options.low = options.high = 0;
    options.lowName = tr("left better");
    options.highName = tr("right better");
    options.valueName = tr("Q right − Q left");
    options.hardCells = frame().params.agent != AgentKind::Dqn;
    options.contour = !options.hardCells;
    m_map.set(
        shared(),
        [](const float* at) { return at[static_cast<int>(Figure::QRight)] - at[static_cast<int>(Figure::QLeft)]; },
        options);
  }

 private:
  bool live() const { return isAboutQ(frame().lesson.rule); }

  /// The rule in general, then with the numbers of the last step that was learned from.
  QStringList formulas() const {
    const Lesson& l = frame().lesson;
    const rl::ValueLesson* v = l.values();
    const bool sarsa = live() ? l.rule == Lesson::Rule::Sarsa : frame().params.agent == AgentKind::Sarsa;
    const QString next = sarsa ? QStringLiteral("Q(s′, a′)") : QStringLiteral("max Q(s′, ·)");
    const QString power = live() && v->returnSteps > 1 ? QStringLiteral("γⁿ") : QStringLiteral("γ");
    QStringList lines{tr("target y = r + %1⋅%2").arg(power, next),
                      QStringLiteral("Q(s, a) ← Q(s, a) + α⋅(y − Q(s, a))")};
    if (!live()) return lines;
    const double old = oldQ(l);
    if (l.transition.terminated || v->nextAction < 0)
      lines[0] = tr("target y = r = %1 (nothing follows)").arg(briefText(l.target, 4));
    else
      lines[0] += QStringLiteral("\n   = %1 + %2⋅%3 = %4")
                      .arg(briefText(v->rewards, 4), briefText(l.discount, 4), numberText(nextQ(*v), 4),
                           numberText(l.target, 4));
    lines[1] += QStringLiteral("\n   = %1 + α⋅(%2 − %1)").arg(numberText(old, 4), numberText(l.target, 4));
    if (!isDeep(l.rule) && std::isfinite(l.rate))
      lines[1].replace(QStringLiteral("α⋅(%1").arg(numberText(l.target, 4)),
                       QStringLiteral("%1⋅(%2").arg(briefText(l.rate), numberText(l.target, 4)));
    lines[1] += QStringLiteral(" = %1").arg(numberText(l.after, 4));
    return lines;
  }

  void paintBothQ(QPainter& painter, const QRectF& rect, const Theme& theme) const {
    const double q[] = {frame().opinion.qOf(0), frame().opinion.qOf(1)};
    const widgets::Palette& p = theme.palette();
    if (!std::isfinite(q[0])) {
      paintText(painter, rect, tr("%1 has no Q. Choose an agent that has one.").arg(agentName(frame().params.agent)),
                TextRole::Body, p.muted, theme);
      return;
    }
    if (rect.height() < theme.text(56)) return;
    const double used =
        paintText(painter, rect, tr("Now, in the state in front:"), TextRole::Small, p.muted, theme) + theme.text(2);
    const double low = std::min({0.0, q[0], q[1]}), high = std::max({1.0, q[0], q[1]}), length = high - low;
    std::vector<widgets::NamedBar> all;
    for (const int a : {0, 1}) {
      widgets::NamedBar bar{tr("Q of %1").arg(actionName(a)), numberText(q[a], 4)};
      bar.zero = -low / length;
      bar.share = (q[a] - low) / length;
      bar.strong = q[a] > q[1 - a];
      all.push_back(std::move(bar));
    }
    paintBars(painter, rect.adjusted(0, used, 0, 0), all, theme);
  }

  CourseMap m_map;
};

}  // namespace

std::unique_ptr<CoursePart> makeQPart() { return std::make_unique<QPart>(); }

}  // namespace perc::cartpole
