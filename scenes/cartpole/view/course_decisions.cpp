// SPDX-License-Identifier: GPL-3.0-or-later
// Page 1: state, action, reward, and what an episode is.
#include "scenes/cartpole/view/course.h"

#include <QFontMetricsF>

namespace perc::cartpole {
namespace {

using widgets::briefText;

QString tr(const char* text, const char* note = nullptr, int n = -1) {
  return QCoreApplication::translate("perc::cartpole::CoursePart", text, note, n);
}

constexpr double kHalf = 0.5;

QString worldName(WorldKind world) {
  return widgets::translated(
      param::find(schema().declarations(), "world")->options[static_cast<std::size_t>(world)].label);
}

/// The cart and its pole as they are in the next state, small.
void paintCart(QPainter& painter, const QRectF& rect, const CartPoleState& state, const Theme& theme) {
  if (rect.height() < theme.text(24) || rect.width() < theme.text(40)) return;
  const widgets::Palette& p = theme.palette();
  const double rail = rect.bottom() - theme.text(5), unit = std::min(rect.width() / 6, rect.height() * 0.8);
  const double x =
      std::clamp(rect.center().x() + state.x / kTrackLimit * rect.width() * 0.4, rect.left() + 8, rect.right() - 8);
  painter.setPen(QPen(p.outline, theme.line(1.25)));
  painter.drawLine(QPointF(rect.left(), rail), QPointF(rect.right(), rail));
  const QRectF cart(x - unit * 0.3, rail - unit * 0.28, unit * 0.6, unit * 0.26);
  painter.setPen(Qt::NoPen);
  painter.setBrush(p.muted);
  painter.drawRoundedRect(cart, 2, 2);
  painter.setPen(QPen(p.accent, theme.line(3.5), Qt::SolidLine, Qt::RoundCap));
  const QPointF hinge(x, cart.top() + 1);
  painter.drawLine(hinge, hinge + QPointF(std::sin(state.theta), -std::cos(state.theta)) *
                                      std::min(unit * 0.9, rect.height() * 0.62));
}

class DecisionsPart : public CoursePart {
 public:
  QStringList sentences() const override {
    const bool swing = hasFrame() && swings();
    return {
        tr("At every step the agent sees the state s and chooses an action a. The world answers with a reward r and "
           "the next state s′."),
        swing ? tr("An episode runs from its start to its end. Its return is the sum of its rewards: the higher the "
                   "pole is, the more each step brings.")
              : tr("An episode runs from its start to its end. Its return is the sum of its rewards: 1 for every step, "
                   "so the longer the pole stands, the better."),
        tr("What comes later counts less: for each step that it lies ahead, a reward is multiplied by the discount γ."),
        tr("Terminated: the pole fell or the cart left the track, and nothing comes after. Truncated: time was up, and "
           "it would have gone on. Who learns must not take one for the other.")};
  }

  void paintFigure(QPainter& painter, const QRectF& rect, const Theme& theme) override {
    const double line = QFontMetricsF(theme.font(TextRole::Small)).height();
    const double loop = std::min(std::max(rect.height() * 0.45, line * 9.5), std::min(line * 16, rect.height() * 0.74));
    paintLoop(painter, QRectF(rect.topLeft(), QSizeF(rect.width(), loop)), theme);
    const QRectF below = rect.adjusted(0, loop + theme.text(10), 0, 0);
    const double used = paintEpisode(painter, below, theme);
    const QRectF rest = below.adjusted(0, used + theme.text(10), 0, 0);
    if (rest.height() > theme.text(90))
      paintWeights(painter, QRectF(rest.topLeft(), QSizeF(rest.width(), std::min(rest.height(), theme.text(320)))),
                   theme);
  }

  QString describe() const override {
    if (!hasFrame()) return {};
    const CartPoleFrame& f = frame();
    QStringList parts;
    if (f.hasLast)
      parts << tr("In the state %1 the agent chose: %2. The reward was %3, the next state %4.")
                   .arg(stateText(stateOf(f.last.state)), actionText(), briefText(f.last.reward),
                        stateText(stateOf(f.last.next)));
    parts << tr("Step %1 of at most %2.")
                 .arg(widgets::integerText(cart().steps), widgets::integerText(f.params.stepLimit))
          << tr("Return so far %1, discounted %2 (γ = %3).")
                 .arg(briefText(cart().score, 4), briefText(discounted(), 4), briefText(f.params.discount, 4))
          << endText();
    return parts.join(QLatin1Char(' '));
  }

  std::vector<CourseLink> links() const override {
    return {
        {tr("Look 10 steps ahead"), tr("Discount 0.9: what lies ten steps ahead counts a third."), {{"discount", 0.9}}},
        {tr("Look 100 steps ahead"),
         tr("Discount 0.99: what lies a hundred steps ahead counts a third."),
         {{"discount", 0.99}}},
        {tr("Decide yourself"),
         tr("You are the agent: left and right arrow keys."),
         {{"activity", std::string("play")}}}};
  }

  std::vector<std::pair<std::string, double>> numbers() const override {
    const rl::Transition& last = frame().last;
    std::vector<std::pair<std::string, double>> all;
    for (const Axis axis : kAxes)
      all.emplace_back(stateId(axis), frame().hasLast ? stateValue(stateOf(last.state), axis) : rl::kUndefined);
    for (const Axis axis : kAxes)
      all.emplace_back(std::string("next-") + stateId(axis),
                       frame().hasLast ? stateValue(stateOf(last.next), axis) : rl::kUndefined);
    all.emplace_back("push", frame().hasLast ? last.push : rl::kUndefined);
    all.emplace_back("reward", frame().hasLast ? last.reward : rl::kUndefined);
    all.emplace_back("steps", cart().steps);
    all.emplace_back("return", cart().score);
    all.emplace_back("discounted-return", discounted());
    all.emplace_back("discount", frame().params.discount);
    return all;
  }

 private:
  const Cart& cart() const { return frame().carts.front(); }
  bool swings() const { return frame().params.task == Task::SwingUp; }

  /// Of the episode in front, from its start: the sum of γ^t r.
  double discounted() const {
    if (!frame().path) return cart().score;
    double sum = 0, weight = 1;
    for (std::size_t i = 1; i < frame().path->size(); ++i, weight *= frame().params.discount)
      sum += weight * (swings() ? (1 + std::cos((*frame().path)[i].theta)) / 2 : 1);
    return sum;
  }

  QString actionText() const { return frame().hasLast ? pushName(frame().last.push) : tr("none yet"); }

  QString endText() const {
    if (!frame().hasLast) return tr("The first step comes when you press play.");
    if (frame().last.terminated)
      return swings() ? tr("Terminated: the cart left the track.")
                      : tr("Terminated: the pole fell, or the cart left the track.");
    if (frame().last.truncated) return tr("Truncated: the step limit was reached.");
    return tr("The episode goes on.");
  }

  QStringList stateLines(const CartPoleState& state) const {
    QStringList lines;
    for (const Axis axis : kAxes) lines << stateText(axis, stateValue(state, axis));
    return lines;
  }

  void paintLoop(QPainter& painter, const QRectF& rect, const Theme& theme) const {
    const widgets::Palette& p = theme.palette();
    const CartPoleFrame& f = frame();
    const CartPoleState before = f.hasLast ? stateOf(f.last.state) : cart().state,
                        after = f.hasLast ? stateOf(f.last.next) : cart().state;
    const double wide = std::clamp(rect.width() * 0.3, theme.text(96), theme.text(190));
    const QRectF agent(rect.left(), rect.top(), wide, rect.height()),
        world(rect.right() - wide, rect.top(), wide, rect.height());
    paintBox(painter, agent, tr("Agent"),
             QStringList{agentName(f.params.agent), tr("sees the state s:")} + stateLines(before), theme);
    const QRectF rest =
        paintBox(painter, world, tr("World"),
                 QStringList{worldName(f.params.world), tr("next state s′:")} + stateLines(after), theme);
    paintCart(painter, rest, after, theme);
    const double gap = theme.text(6), left = agent.right() + gap, right = world.left() - gap;
    const double up = rect.top() + rect.height() * 0.36, down = rect.top() + rect.height() * 0.78;
    paintArrow(painter, {left, up}, {right, up}, p.accent, theme);
    paintArrow(painter, {right, down}, {left, down}, p.text, theme);
    const double inner = right - left;
    const auto over = [&](double y, const QStringList& lines) {
      const QFontMetricsF metrics(theme.font(TextRole::Strong));
      for (int i = 0; i < lines.size(); ++i)
        paintText(painter,
                  {left, y - metrics.height() * static_cast<double>(lines.size() - i) - theme.text(5), inner,
                   metrics.height() * 1.1},
                  lines[i], i + 1 == lines.size() ? TextRole::Strong : TextRole::Small,
                  i + 1 == lines.size() ? p.text : p.muted, theme, Qt::AlignHCenter);
    };
    over(up, {tr("action a"),
              f.hasLast && f.carts.front().explored ? tr("%1 (explored)").arg(actionText()) : actionText()});
    over(down, {tr("reward r, next state s′"),
                f.hasLast ? QStringLiteral("r = %1").arg(briefText(f.last.reward)) : QStringLiteral("r")});
  }

  /// The episode as a bar with what it brought.
  double paintEpisode(QPainter& painter, const QRectF& rect, const Theme& theme) const {
    const widgets::Palette& p = theme.palette();
    const int limit = std::max(1, frame().params.stepLimit);
    double y = rect.top();
    const QStringList parts{
        tr("Step %1 of at most %2.").arg(widgets::integerText(cart().steps), widgets::integerText(limit)),
        tr("Return so far %1, discounted %2 (γ = %3).")
            .arg(briefText(cart().score, 4), briefText(discounted(), 4), briefText(frame().params.discount, 4)),
        endText()};
    y += paintText(painter, rect, parts.join(QLatin1Char(' ')), TextRole::Body, p.text, theme) + theme.text(5);
    const QRectF bar(rect.left(), y, rect.width(), theme.text(8));
    painter.setPen(Qt::NoPen);
    painter.setBrush(p.track);
    painter.drawRoundedRect(bar, 3, 3);
    painter.setBrush(frame().hasLast && frame().last.terminated ? p.error : p.accent);
    painter.drawRoundedRect(
        QRectF(bar.topLeft(), QSizeF(bar.width() * std::min(1.0, double(cart().steps) / limit), bar.height())), 3, 3);
    return bar.bottom() - rect.top();
  }

  /// How much a reward counts, by how far ahead it lies.
  void paintWeights(QPainter& painter, const QRectF& rect, const Theme& theme) const {
    const double discount = frame().params.discount;
    const int half =
        discount < 1 && discount > 0 ? static_cast<int>(std::lround(std::log(kHalf) / std::log(discount))) : 0;
    widgets::MarkedCurve curve;
    curve.axes.x.title = tr("steps ahead");
    curve.axes.y.title = tr("a reward counts");
    const double reach = std::clamp(half * 6.0, 20.0, 500.0);
    curve.axes.x.span = {0, reach};
    for (int i = 0; i <= 100; ++i) curve.points.emplace_back(reach * i / 100, std::pow(discount, reach * i / 100));
    if (half > 0) {
      curve.now = QPointF(half, kHalf);
      curve.nowText = tr("half, %Ln steps ahead", nullptr, half);
    }
    paintCurve(painter, rect, curve, theme);
  }
};

}  // namespace

std::unique_ptr<CoursePart> makeDecisionsPart() { return std::make_unique<DecisionsPart>(); }

}  // namespace perc::cartpole
