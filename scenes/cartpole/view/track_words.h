// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/request.h"
#include "scenes/cartpole/frame.h"

#include <QString>
#include <QStringList>

namespace perc::cartpole {

/// What is asked of the run for an activity to begin: who plays or watches does so in real time, the rest is as fast as
/// it goes.
std::vector<Request> beginning(Activity activity);

/// What goes on, in words: "Training: it tries things out and learns".
QString activityText(const CartPoleFrame& frame);

/// Of Box2D, in what goes on now.
int usedSubSteps(const CartPoleParams& params);
/// The physics that moves the carts: "Box2D with 4 sub-steps".
QString worldName(const CartPoleParams& params);
/// What is not as in CartPole-v1 on Earth: "gravity 1.62 m/s²", "wind 2 N"; empty: nothing.
QStringList worldDifferences(const CartPoleParams& params);
/// One of them: "gravity 1.62 m/s²".
QString physicsText(PhysicsAxis axis, double value);
double physicsValue(const CartPoleParams& params, PhysicsAxis axis);
void setPhysicsValue(CartPoleParams& params, PhysicsAxis axis, double value);
/// The parameter's id: "pole-length".
const char* physicsId(PhysicsAxis axis);
inline constexpr int kPhysicsAxes = 7;
/// Both: no score is told without it.
QString worldText(const CartPoleParams& params);

/// "policy after 35,000 training steps".
QString policyText(const CartPoleFrame& frame);
QString trainingSteps(std::int64_t steps);  ///< "after 35,000 training steps"

/// Who drives a cart: "Agent", "You", "after 2,000 training steps".
QString cartName(const Cart& cart);
/// "score 45".
QString scoreText(const CartPoleParams& params, const Cart& cart);
/// "step 45 of 500"; of an episode that is over how it ended.
QString stepText(const CartPoleParams& params, const Cart& cart);
/// "fell after 23 steps", "left the track after 88 steps", "500 steps: time is up"; empty while it goes on.
QString endText(const CartPoleParams& params, const Cart& cart);

/// What the agent would do in the state in front: "It would push left with 12 %, right with 88 %."; empty: it does not
/// say.
QString opinionText(const CartPoleFrame& frame);

/// A force with its unit, without its direction, and with it: "10 N", "10 N to the right".
QString newtons(double force);
QString forceText(double force);

}  // namespace perc::cartpole
