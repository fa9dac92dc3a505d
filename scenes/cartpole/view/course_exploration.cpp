// SPDX-License-Identifier: GPL-3.0-or-later
// Page 2: trying out against doing what seems best.
#include "scenes/cartpole/view/course.h"
#include "scenes/cartpole/view/course_map.h"

namespace perc::cartpole {
namespace {

using widgets::briefText;
using widgets::MarkedCurve;

QString tr(const char* text) { return QCoreApplication::translate("perc::cartpole::CoursePart", text); }

constexpr double kOptimism = 100;  // 1 / (1 - 0.99): the most that a table could hope for
constexpr std::size_t kMostDrawn = 400;

enum class Way { Nothing, Epsilon, Softmax, Probabilities, Search };

/// How many visits a logarithm of the map stands for.
qint64 visitsAt(double logarithm) { return std::llround(std::pow(10.0, logarithm) - 1); }

Way wayOf(const CartPoleParams& p) {
  using enum AgentKind;
  switch (p.agent) {
    case QLearning:
    case Sarsa:
    case Dqn: return p.exploration == rl::Exploration::Softmax ? Way::Softmax : Way::Epsilon;
    case Reinforce:
    case A2c:
    case Ppo: return Way::Probabilities;
    case HillClimbing:
    case CrossEntropy: return Way::Search;
    default: return Way::Nothing;
  }
}

class ExplorationPart : public CoursePart {
 public:
  QStringList sentences() const override {
    QStringList all{
        tr("Who only does what seems best never finds out whether something else is better. Who only tries out never "
           "uses what was learned.")};
    switch (way()) {
      case Way::Epsilon:
        all << tr(
            "ε-greedy: with the probability ε the agent pushes at random, else as it thinks best. It starts with much "
            "and ends with little.");
        break;
      case Way::Softmax:
        all << tr(
            "Softmax: the better a push seems than the other, the more often it is chosen. A high temperature makes "
            "both alike.");
        break;
      case Way::Probabilities:
        if (hasFrame() && frame().params.pushes == Pushes::Continuous) break;  // its entropy has no such ends
        all << tr(
            "This agent draws its pushes from probabilities of its own, and so explores by itself. Entropy says how "
            "undecided it is: 0.69 is a coin, 0 is certainty.");
        break;
      case Way::Search:
        all << tr(
            "This agent does not try other pushes but other weights: noise is added to the best rule so far, and what "
            "holds longer is kept.");
        break;
      case Way::Nothing: all << tr("This agent does not learn, so there is nothing to find out for it."); break;
    }
    if (way() == Way::Epsilon || way() == Way::Softmax)
      all << tr(
          "Optimistic start: where every value is too high at first, whatever is tried disappoints, and so the other "
          "push is tried next.");
    all << tr("The map shows where the agent has been. Of what it never visited it knows nothing.");
    return all;
  }

  void paintFigure(QPainter& painter, const QRectF& rect, const Theme& theme) override {
    const widgets::Palette& p = theme.palette();
    const double used = paintText(painter, rect, lastText(), TextRole::Strong,
                                  frame().carts.front().explored ? p.accent : p.text, theme) +
                        theme.text(8);
    const QRectF rest = rect.adjusted(0, used, 0, 0);
    if (way() == Way::Nothing) return m_map.paint(painter, rest, theme);
    const auto [left, right] = m_map.isDefined() ? splitFigure(rest, 0.5, theme) : std::pair{rest, QRectF()};
    paintCurve(painter, left.adjusted(0, 0, 0, -std::max(0.0, left.height() - theme.text(360))), curve(), theme);
    m_map.paint(painter, right, theme);
  }

  QString describe() const override {
    if (!hasFrame()) return {};
    QStringList parts{lastText()};
    if (const QString now = nowText(); !now.isEmpty())
      parts << tr("After %1 training steps: %2.").arg(widgets::integerText(frame().trainingSteps), now);
    if (m_map.isDefined())
      parts << tr("The place visited most was visited %1 times.").arg(widgets::integerText(visitsAt(m_map.highest())));
    return parts.join(QLatin1Char(' '));
  }

  std::vector<CourseLink> links() const override {
    const std::pair<std::string, param::Value> greedy{"exploration", std::string("epsilon-greedy")};
    const std::string agent = way() == Way::Epsilon || way() == Way::Softmax ? std::string() : "q-learning";
    std::vector<CourseLink> all{
        {tr("Little in the end: ε 0.04"),
         tr("ε-greedy, as usual: at first all is chance, then one push in 25."),
         {greedy, {"epsilon-start", 1.0}, {"epsilon-end", 0.04}}},
        {tr("Always much: ε 0.3"),
         tr("ε-greedy that never stops: nearly one push in three stays chance."),
         {greedy, {"epsilon-start", 1.0}, {"epsilon-end", 0.3}}},
        {tr("Never: ε 0"),
         tr("No exploration at all: always what seems best."),
         {greedy, {"epsilon-start", 0.0}, {"epsilon-end", 0.0}}},
        {tr("Softmax"),
         tr("The better it seems, the more often it is chosen."),
         {{"exploration", std::string("softmax")}}},
        {tr("Optimistic start"),
         tr("A table that starts with %1 everywhere, and no ε: hope makes it explore.").arg(briefText(kOptimism)),
         {{"agent", std::string("q-learning")},
          greedy,
          {"epsilon-start", 0.0},
          {"epsilon-end", 0.0},
          {"table-start", kOptimism}}}};
    if (!agent.empty())
      for (CourseLink& link : all)
        if (link.settings.front().first != "agent") link.settings.insert(link.settings.begin(), {"agent", agent});
    return all;
  }

  std::vector<std::pair<std::string, double>> numbers() const override {
    return {{"training-steps", static_cast<double>(frame().trainingSteps)},
            {"exploration", frame().learning.exploration},
            {"entropy", frame().learning.entropy()},
            {"explored", frame().carts.empty() ? rl::kUndefined : double(frame().carts.front().explored)},
            {"most-visits", m_map.isDefined() ? std::pow(10.0, m_map.highest()) - 1 : rl::kUndefined}};
  }

 protected:
  void update() override {
    widgets::FieldOptions options;
    options.mode = widgets::FieldMode::Value;
    options.map = widgets::ColourMap::Viridis;
    options.low = options.high = 0;
    options.contour = false;
    options.valueName = tr("visits");
    options.lowName = tr("never");
    options.middleName = options.valueName;
    const auto logarithm = [](const float* at) { return std::log10(1 + at[static_cast<int>(Figure::Visits)]); };
    options.highName = tr("%1 times").arg(widgets::integerText(visitsAt(CourseMap::highestOf(*shared(), logarithm))));
    m_map.set(shared(), logarithm, options);
  }

 private:
  Way way() const { return hasFrame() ? wayOf(frame().params) : Way::Epsilon; }

  MarkedCurve curve() const {
    MarkedCurve made = way() == Way::Epsilon   ? schedule()
                       : way() == Way::Softmax ? softmax()
                       : way() == Way::Search  ? past(kExploration, tr("noise"))
                                               : past(kEntropy, tr("entropy (nats)"));
    made.nowText = nowText();
    return made;
  }

  /// ε as it falls, up to beyond the present step.
  MarkedCurve schedule() const {
    const CartPoleParams& p = frame().params;
    const double now = static_cast<double>(frame().trainingSteps),
                 end = std::max({1.0, p.epsilonSteps * 1.5, now * 1.1});
    MarkedCurve curve;
    curve.axes.x.span = {0, end};
    curve.axes.x.title = tr("training steps");
    curve.axes.y.title = tr("ε");
    curve.points = {{0, p.epsilonStart}, {static_cast<double>(p.epsilonSteps), p.epsilonEnd}, {end, p.epsilonEnd}};
    const double epsilon = frame().learning.exploration;
    curve.now =
        QPointF(now, std::isfinite(epsilon) ? epsilon
                                            : p.epsilonEnd + (p.epsilonStart - p.epsilonEnd) *
                                                                 std::max(0.0, 1 - now / std::max(1, p.epsilonSteps)));
    return curve;
  }

  /// How often right is pushed, against how much better it seems.
  MarkedCurve softmax() const {
    const double temperature = std::max(1e-9, frame().params.temperature), reach = 5 * temperature;
    const auto share = [&](double difference) { return 1 / (1 + std::exp(-difference / temperature)); };
    MarkedCurve curve;
    curve.axes.x.span = {-reach, reach};
    curve.axes.x.title = tr("Q right − Q left");
    curve.axes.y.title = tr("P(right)");
    for (int i = 0; i <= 80; ++i) curve.points.emplace_back(reach * (i / 40.0 - 1), share(reach * (i / 40.0 - 1)));
    const double difference = frame().opinion.qOf(1) - frame().opinion.qOf(0);
    if (std::isfinite(difference)) curve.now = QPointF(std::clamp(difference, -reach, reach), share(difference));
    return curve;
  }

  /// A figure along the episodes so far.
  MarkedCurve past(EpisodeColumn column, const QString& title) const {
    MarkedCurve curve;
    curve.axes.x.title = tr("training steps");
    curve.axes.y.title = title;
    double most = column == kEntropy ? kMostEntropy : 0, least = 0;
    const std::size_t rows = frame().curve ? frame().curve->rows() : 0;
    for (std::size_t i = 0; i < rows; i += std::max<std::size_t>(1, rows / kMostDrawn)) {
      const QPointF point(double{frame().curve->value(i, kTrainingSteps)}, double{frame().curve->value(i, column)});
      if (!std::isfinite(point.y())) continue;
      curve.points.push_back(point);
      most = std::max(most, point.y());
      least = std::min(least, point.y());
    }
    const double now = column == kEntropy ? frame().learning.entropy() : frame().learning.exploration,
                 step = static_cast<double>(frame().trainingSteps);
    if (std::isfinite(now)) {
      curve.now = QPointF(step, now);
      most = std::max(most, now);
      least = std::min(least, now);
    }
    curve.axes.x.span = {0, std::max(1.0, step * 1.05)};
    curve.axes.y.span = {least * 1.05, most > 0 ? most * 1.05 : 1};
    return curve;
  }

  QString nowText() const {
    const rl::LearningFigures& l = frame().learning;
    switch (way()) {
      case Way::Epsilon: return tr("now ε = %1").arg(briefText(schedule().now->y(), 3));
      case Way::Softmax:
        return std::isfinite(frame().opinion.probabilityOf(1))
                   ? tr("now P(right) = %1").arg(briefText(frame().opinion.probabilityOf(1), 2))
                   : QString();
      case Way::Probabilities:
        return std::isfinite(l.entropy()) ? tr("now entropy %1").arg(briefText(l.entropy(), 2)) : QString();
      case Way::Search:
        return std::isfinite(l.exploration) ? tr("now noise %1").arg(briefText(l.exploration, 2)) : QString();
      default: return {};
    }
  }

  QString lastText() const {
    if (!frame().hasLast || frame().carts.empty()) return tr("The first step comes when you press play.");
    const QString push = pushName(frame().last.push);
    return frame().carts.front().explored ? tr("Last push: %1, to try it out.").arg(push)
                                          : tr("Last push: %1, because it seemed best.").arg(push);
  }

  CourseMap m_map;
};

}  // namespace

std::unique_ptr<CoursePart> makeExplorationPart() { return std::make_unique<ExplorationPart>(); }

}  // namespace perc::cartpole
