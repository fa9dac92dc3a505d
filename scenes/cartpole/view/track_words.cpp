// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes/cartpole/view/track_words.h"

#include "core/session/lab.h"
#include "scenes/cartpole/sim.h"
#include "scenes/cartpole/view/state_words.h"
#include "widgets/paint/text.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>
#include <limits>

namespace perc::cartpole {
namespace {

QString tr(const char* text, const char* note = nullptr, int n = -1) {
  return QCoreApplication::translate("perc::cartpole::TrackWords", text, note, n);
}

/// For plural forms.
int counted(std::int64_t n) {
  return static_cast<int>(std::clamp<std::int64_t>(n, 0, std::numeric_limits<int>::max()));
}

using P = CartPoleParams;
constexpr double P::*kPhysics[kPhysicsAxes] = {&P::gravity, &P::cartMass,     &P::poleMass,     &P::poleLength,
                                               &P::push,    &P::cartFriction, &P::jointFriction};
constexpr const char* kPhysicsIds[kPhysicsAxes] = {"gravity", "cart-mass",     "pole-mass",     "pole-length",
                                                   "push",    "cart-friction", "joint-friction"};

QString percent(double share) { return tr("%1 %").arg(widgets::fixedText(100 * share, 0)); }

}  // namespace

std::vector<Request> beginning(Activity activity) {
  static const char* const names[] = {"train", "watch", "play"};
  return {request::Set{"activity", std::string(names[static_cast<int>(activity)])},
          request::Play{activity != Activity::Play}};  // which waits for the first key
}

QString activityText(const CartPoleFrame& frame) {
  switch (frame.params.activity) {
    case Activity::Train:
      return learns(frame.params.agent) ? tr("Training: it tries things out and learns")
                                        : tr("Running: this agent does not learn");
    case Activity::Watch: return tr("Watching: it does what it holds best");
    case Activity::Play:
      return frame.personBest > 0
                 ? tr("You play: ← and → push, Esc ends; your best: %Ln steps", nullptr, frame.personBest)
                 : tr("You play: ← and → push, Esc ends");
  }
  return {};
}

int usedSubSteps(const CartPoleParams& params) {
  return params.activity == Activity::Watch || params.activity == Activity::Play ? params.demoSubSteps
                                                                                 : params.subSteps;
}

QString worldName(const CartPoleParams& params) {
  switch (params.world) {
    case WorldKind::Gymnasium: return tr("Gymnasium's physics");
    case WorldKind::Exact: return tr("Exact physics");
    case WorldKind::Box2D: break;
  }
  const int used = usedSubSteps(params);
  const QString name = tr("Box2D with %Ln sub-steps", nullptr, used);
  return used == params.subSteps ? name : tr("%1 (in training %2)").arg(name).arg(params.subSteps);
}

QString physicsText(PhysicsAxis axis, double value) {
  const QString number = widgets::briefText(value);
  switch (axis) {
    case PhysicsAxis::Gravity: return tr("gravity %1 m/s²").arg(number);
    case PhysicsAxis::CartMass: return tr("cart %1 kg").arg(number);
    case PhysicsAxis::PoleMass: return tr("pole %1 kg").arg(number);
    case PhysicsAxis::PoleLength: return tr("pole %1 m").arg(number);
    case PhysicsAxis::Push: return tr("push %1 N").arg(number);
    case PhysicsAxis::CartFriction: return tr("friction of the cart %1 N·s/m").arg(number);
    case PhysicsAxis::JointFriction: return tr("friction of the joint %1 N·m·s").arg(number);
  }
  return {};
}

double physicsValue(const CartPoleParams& params, PhysicsAxis axis) { return params.*kPhysics[static_cast<int>(axis)]; }
void setPhysicsValue(CartPoleParams& params, PhysicsAxis axis, double value) {
  params.*kPhysics[static_cast<int>(axis)] = value;
}
const char* physicsId(PhysicsAxis axis) { return kPhysicsIds[static_cast<int>(axis)]; }

QStringList worldDifferences(const CartPoleParams& params) {
  static const CartPoleParams usual;
  QStringList all;
  if (params.task == Task::SwingUp) all << tr("swing-up");
  for (int i = 0; i < kPhysicsAxes; ++i)
    if (const auto axis = static_cast<PhysicsAxis>(i); physicsValue(params, axis) != physicsValue(usual, axis))
      all << physicsText(axis, physicsValue(params, axis));
  if (params.sensorNoise > 0) all << tr("sensor noise %1").arg(widgets::briefText(params.sensorNoise));
  if (params.actionDelay > 0) all << tr("pushes %Ln steps late", nullptr, params.actionDelay);
  if (params.wind > 0) all << tr("wind %1 N").arg(widgets::briefText(params.wind));
  if (params.pushes == Pushes::Continuous) all << tr("pushes of any strength");
  return all;
}

QString worldText(const CartPoleParams& params) {
  return QStringList(QStringList(worldName(params)) + worldDifferences(params)).join(QStringLiteral(" · "));
}

QString trainingSteps(std::int64_t steps) { return tr("after %Ln training steps", nullptr, counted(steps)); }

QString policyText(const CartPoleFrame& frame) {
  const Activity now = frame.params.activity;
  if (!learns(frame.params.agent)) return agentName(frame.params.agent);
  std::int64_t steps = frame.trainingSteps;
  if (now != Activity::Train)
    for (const Cart& cart : frame.carts)
      if (cart.who == Cart::Who::Agent) steps = cart.policyStep;
  const QString text = tr("%1 %2").arg(agentName(frame.params.agent), trainingSteps(steps));
  return now != Activity::Train && frame.params.shown == Shown::Best ? tr("%1 (best evaluated)").arg(text) : text;
}

QString cartName(const Cart& cart) {
  switch (cart.who) {
    case Cart::Who::Agent: return tr("Agent");
    case Cart::Who::Person: return tr("You");
    case Cart::Who::Ghost: return trainingSteps(cart.policyStep);
    case Cart::Who::Other: break;
  }
  return tr("Other");
}

QString scoreText(const CartPoleParams& params, const Cart& cart) {
  return tr("score %1")
      .arg(params.task == Task::Balance ? widgets::integerText(std::llround(cart.score))
                                        : widgets::fixedText(cart.score, 1));
}

QString stepText(const CartPoleParams& params, const Cart& cart) {
  const QString end = endText(params, cart);
  return end.isEmpty()
             ? tr("step %1 of %2").arg(widgets::integerText(cart.steps), widgets::integerText(params.stepLimit))
             : end;
}

QString endText(const CartPoleParams& params, const Cart& cart) {
  if (!cart.over) return {};
  if (std::abs(cart.state.x) > kTrackLimit) return tr("left the track after %Ln steps", nullptr, cart.steps);
  if (params.task == Task::Balance && std::abs(cart.state.theta) > kAngleLimit)
    return tr("fell after %Ln steps", nullptr, cart.steps);
  if (cart.steps >= params.stepLimit) return tr("%Ln steps: time is up", nullptr, cart.steps);
  return tr("over after %Ln steps", nullptr, cart.steps);
}

QString opinionText(const CartPoleFrame& frame) {
  const rl::Opinion& o = frame.opinion;
  const double force = frame.params.push;
  if (o.push && std::isfinite(o.push->mean))
    return o.push->deviation >= 0.005 ? tr("It would push with %1 on average, give or take %2.")
                                            .arg(forceText(force * o.push->mean), newtons(force * o.push->deviation))
                                      : tr("It would push with %1.").arg(forceText(force * o.push->mean));
  if (std::isfinite(o.probabilityOf(0)) && std::isfinite(o.probabilityOf(1)))
    return tr("It would push left with %1, right with %2.")
        .arg(percent(o.probabilityOf(0)), percent(o.probabilityOf(1)));
  if (std::isfinite(o.preferred)) return tr("It would push with %1.").arg(forceText(force * o.preferred));
  return {};
}

QString newtons(double force) {
  const double size = std::abs(force);
  return tr("%1 N").arg(widgets::fixedText(size, size >= 10 || size < 0.005 ? 0 : size >= 1 ? 1 : 2));
}

QString forceText(double force) {
  if (std::abs(force) < 0.005) return newtons(force);
  return force < 0 ? tr("%1 to the left").arg(newtons(force)) : tr("%1 to the right").arg(newtons(force));
}

}  // namespace perc::cartpole
