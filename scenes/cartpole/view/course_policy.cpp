// SPDX-License-Identifier: GPL-3.0-or-later
// Page 4: probabilities that are pushed up and down.
#include "scenes/cartpole/view/course.h"

namespace perc::cartpole {
namespace {

using rl::Lesson;
using widgets::briefText;
using widgets::fixedText;
using widgets::MarkedCurve;
using widgets::numberText;
using widgets::percentText;

QString tr(const char* text) { return QCoreApplication::translate("perc::cartpole::CoursePart", text); }

bool isPolicyGradient(AgentKind agent) {
  return agent == AgentKind::Reinforce || agent == AgentKind::A2c || agent == AgentKind::Ppo;
}

class PolicyPart : public CoursePart {
 public:
  QStringList sentences() const override {
    QStringList all{tr("This kind of agent does not judge pushes. It has a probability of pushing right in every "
                       "state, and draws."),
                    tr("Pushes after which it went better than expected become more probable, the others less. How "
                       "much better it went is the advantage."),
                    tr("What is expected is the value of the state. Without it every push of a long episode is "
                       "praised, also the bad ones.")};
    switch (hasFrame() ? frame().params.agent : AgentKind::Reinforce) {
      case AgentKind::Ppo:
        all << tr(
            "PPO learns several times from the same steps, and stops where a probability has changed by more than a "
            "set share: small steps are safe steps.");
        break;
      case AgentKind::A2c:
        all << tr(
            "The actor-critic does not wait for the end of the episode: after a few steps its critic says what the "
            "rest will bring.");
        break;
      default:
        all << tr(
            "REINFORCE waits for the end of the episode and counts what really came. That is true, but it varies "
            "much.");
        break;
    }
    if (!hasFrame() || discrete())  // of pushes of any strength, entropy has no such ends
      all << tr(
          "Entropy says how undecided it still is: 0.69 is a coin, 0 is certainty. An agent that is certain too early "
          "learns nothing more.");
    return all;
  }

  void paintFigure(QPainter& painter, const QRectF& rect, const Theme& theme) override {
    const widgets::Palette& p = theme.palette();
    const Lesson& l = frame().lesson;
    double y = paintText(painter, rect, lessonText(), TextRole::Strong, p.text, theme) + theme.text(8);
    std::vector<widgets::NamedBar> bars;
    if (const rl::PolicyLesson* of = l.policy();
        of && discrete() && std::isfinite(of->probability)) {  // else: a density
      const double before = std::isfinite(of->oldProbability) ? of->oldProbability : of->probability;
      bars.push_back({tr("when it acted"), percentText(before), before});
      if (std::isfinite(l.after)) bars.push_back({tr("after the update"), percentText(l.after), l.after, 0, true});
    }
    if (discrete() && std::isfinite(frame().learning.entropy()))
      bars.push_back({tr("entropy"), fixedText(frame().learning.entropy(), 2),
                      std::max(0.0, frame().learning.entropy() / kMostEntropy)});
    if (!bars.empty())
      y += paintBars(painter, QRectF(rect.left(), rect.top() + y, rect.width(), rect.height() * 0.3), bars, theme) +
           theme.text(8);
    const MarkedCurve drawn = curve();
    const bool any = std::any_of(drawn.points.begin(), drawn.points.end(),
                                 [](const QPointF& point) { return std::isfinite(point.y()); });
    const QRectF rest = rect.adjusted(0, y, 0, 0);
    if (any) paintCurve(painter, rest.adjusted(0, 0, 0, -std::max(0.0, rest.height() - theme.text(520))), drawn, theme);
  }

  QString describe() const override {
    if (!hasFrame()) return {};
    QStringList parts{lessonText()};
    if (std::isfinite(now()))
      parts << (figure() == Figure::Probability
                    ? tr("In the present state it pushes right with a probability of %1.").arg(percentText(now()))
                    : tr("In the present state it would push: %1.").arg(pushName(now())));
    if (std::isfinite(frame().learning.entropy()))
      parts << tr("Its entropy is %1.").arg(fixedText(frame().learning.entropy(), 2));
    return parts.join(QLatin1Char(' '));
  }

  std::vector<CourseLink> links() const override {
    auto bare = startWith("reinforce"), based = startWith("reinforce");
    bare.emplace_back("reinforce-baseline", std::string("none"));
    based.emplace_back("reinforce-baseline", std::string("value"));
    return {{tr("REINFORCE, no baseline"), tr("Starts anew: what came is all that counts."), bare},
            {tr("REINFORCE"), tr("Starts anew: what came is compared with the value of the state."), based},
            {tr("Actor-critic"), tr("Starts anew: does not wait for the end of the episode."), startWith("a2c")},
            {tr("PPO"), tr("Starts anew: several careful updates from the same steps."), startWith("ppo")}};
  }

  std::vector<std::pair<std::string, double>> numbers() const override {
    const Lesson& l = frame().lesson;
    const rl::PolicyLesson* of = l.policy();
    return {{"probability-right", frame().opinion.probabilityOf(1)},
            {"preferred", frame().opinion.preferred},
            {"value", of ? of->value : rl::kUndefined},
            {"return", l.target},
            {"advantage", l.error},
            {"probability-before", of ? of->oldProbability : rl::kUndefined},
            {"probability-after", l.after},
            {"entropy", frame().learning.entropy()}};
  }

 private:
  bool discrete() const { return frame().params.pushes == Pushes::Discrete; }
  /// The figure drawn: the probability of right, or, where a push can be of any strength, the push itself.
  Figure figure() const { return discrete() ? Figure::Probability : Figure::Preferred; }
  double now() const {
    return figure() == Figure::Probability ? frame().opinion.probabilityOf(1) : frame().opinion.preferred;
  }

  /// Against the angle where the plane has it, else against the horizontal number: the row (or column) through the
  /// present state.
  MarkedCurve curve() const {
    const Knowledge& known = frame().knowledge;
    const Grid& grid = known.grid;
    const bool column = known.x != Axis::Theta && known.y == Axis::Theta;
    const Axis axis = column ? known.y : known.x, other = column ? known.x : known.y;
    const CartPoleState& state = frame().carts.front().state;
    MarkedCurve curve;
    curve.axes.x.title = axisTitle(axis);
    curve.axes.y.title = figure() == Figure::Probability ? tr("probability of right") : tr("push (1: full, right)");
    curve.axes.y.span = figure() == Figure::Probability ? widgets::Span{0, 1} : widgets::Span{-1, 1};
    curve.axes.x.span = column ? widgets::Span{shownValue(axis, grid.y0), shownValue(axis, grid.y1)}
                               : widgets::Span{shownValue(axis, grid.x0), shownValue(axis, grid.x1)};
    const int count = column ? grid.rows : grid.columns, across = column ? grid.columns : grid.rows;
    const double low = column ? grid.x0 : grid.y0, high = column ? grid.x1 : grid.y1;
    if (count < 2 || grid.outputs <= static_cast<int>(Figure::Probability)) return curve;
    const int at =
        std::clamp(static_cast<int>((stateValue(state, other) - low) / (high - low) * across), 0, across - 1);
    for (int i = 0; i < count; ++i)
      curve.points.emplace_back(
          shownValue(axis, column ? grid.y(i) : grid.x(i)),
          double{column ? grid.at(at, i, static_cast<int>(figure())) : grid.at(i, at, static_cast<int>(figure()))});
    if (!std::isfinite(now())) return curve;
    curve.now = QPointF(shownValue(axis, stateValue(state, axis)), now());
    curve.nowText =
        figure() == Figure::Probability ? tr("now %1").arg(percentText(now())) : tr("now %1").arg(pushName(now()));
    return curve;
  }

  bool live() const { return frame().lesson.policy(); }

  QString lessonText() const {
    const Lesson& l = frame().lesson;
    if (!live())
      return isPolicyGradient(frame().params.agent)
                 ? tr("The first update has not been made yet.")
                 : tr("%1 does not learn this way. Choose an agent that does.").arg(agentName(frame().params.agent));
    const QString action = l.transition.action >= 0 ? actionName(l.transition.action) : pushName(l.transition.push);
    return l.error >= 0
               ? tr("Update %1: after %2 it went better than expected (advantage %3): it becomes more probable.")
                     .arg(widgets::integerText(l.update), action, numberText(l.error))
               : tr("Update %1: after %2 it went worse than expected (advantage %3): it becomes less probable.")
                     .arg(widgets::integerText(l.update), action, numberText(l.error));
  }
};

}  // namespace

std::unique_ptr<CoursePart> makePolicyPart() { return std::make_unique<PolicyPart>(); }

}  // namespace perc::cartpole
