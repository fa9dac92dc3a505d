// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes/cartpole/view/state_words.h"

#include "widgets/paint/text.h"

#include <QCoreApplication>
#include <QStringList>
#include <cmath>
#include <numbers>

namespace perc::cartpole {
namespace {
QString tr(const char* text) { return QCoreApplication::translate("perc::cartpole::StateWords", text); }
constexpr double kDegrees = 180 / std::numbers::pi;
constexpr double kFullPush = 0.995;  // what rounds to 100 % needs no number
}  // namespace

QString stateSymbol(Axis axis) {
  switch (axis) {
    case Axis::X: return QStringLiteral("x");
    case Axis::XDot: return QStringLiteral("x′");
    case Axis::Theta: return QStringLiteral("θ");
    default: return QStringLiteral("θ′");
  }
}

QString stateUnit(Axis axis) {
  switch (axis) {
    case Axis::X: return QStringLiteral("m");
    case Axis::XDot: return QStringLiteral("m/s");
    case Axis::Theta: return QStringLiteral("°");
    default: return QStringLiteral("rad/s");
  }
}

QString stateName(Axis axis) {
  switch (axis) {
    case Axis::X: return tr("position of the cart");
    case Axis::XDot: return tr("velocity of the cart");
    case Axis::Theta: return tr("angle of the pole");
    default: return tr("angular velocity of the pole");
  }
}

QString axisTitle(Axis axis) {
  const auto of = [axis](const QString& name) {
    return tr("%1 %2 (%3)").arg(name, stateSymbol(axis), stateUnit(axis));
  };
  switch (axis) {
    case Axis::X: return of(tr("position"));
    case Axis::XDot: return of(tr("velocity"));
    case Axis::Theta: return of(tr("angle"));
    default: return of(tr("angular velocity"));
  }
}

const char* stateId(Axis axis) {
  switch (axis) {
    case Axis::X: return "x";
    case Axis::XDot: return "x-dot";
    case Axis::Theta: return "theta";
    default: return "theta-dot";
  }
}

double stateValue(const CartPoleState& state, Axis axis) {
  switch (axis) {
    case Axis::X: return state.x;
    case Axis::XDot: return state.xDot;
    case Axis::Theta: return state.theta;
    default: return state.thetaDot;
  }
}

double placeValue(const CartPoleState& state, Axis axis) {
  return axis == Axis::Theta ? std::remainder(state.theta, 2 * std::numbers::pi) : stateValue(state, axis);
}

double shownValue(Axis axis, double si) { return axis == Axis::Theta ? si * kDegrees : si; }

double siValue(Axis axis, double shown) { return axis == Axis::Theta ? shown / kDegrees : shown; }

QString stateNumber(Axis axis, double si) {
  if (axis == Axis::Theta)
    return tr("%1°").arg(widgets::fixedText(shownValue(axis, std::remainder(si, 2 * std::numbers::pi)), 1));
  return tr("%1 %2").arg(widgets::fixedText(si, 2), stateUnit(axis));
}

QString stateText(Axis axis, double si) { return tr("%1 %2").arg(stateSymbol(axis), stateNumber(axis, si)); }

QString stateText(const CartPoleState& state) {
  QStringList all;
  for (const Axis axis : kAxes) all << stateText(axis, stateValue(state, axis));
  return all.join(QStringLiteral(", "));
}

QString actionName(int action) { return action == 0 ? tr("left") : tr("right"); }

QString pushName(double push) {
  const double share = std::abs(push);
  if (!(share > 1 - kFullPush)) return tr("no push");
  const QString side = actionName(push > 0);
  return share >= kFullPush ? side : tr("%1 % %2").arg(widgets::fixedText(100 * share, 0), side);
}

QString agentName(AgentKind kind) {
  const param::Declaration* agent = param::find(schema().declarations(), "agent");
  const auto index = static_cast<std::size_t>(kind);
  return agent && index < agent->options.size() ? widgets::translated(agent->options[index].label) : tr("agent");
}

bool learns(AgentKind kind) { return kind >= AgentKind::HillClimbing && kind != AgentKind::Replay; }

}  // namespace perc::cartpole
