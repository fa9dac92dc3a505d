// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenes/cartpole/frame.h"
#include "widgets/paint/theme.h"

#include <QRectF>

class QPainter;

namespace perc::cartpole {

/// What the agent would do in the state in front: bars of the probabilities of left and right, or where a continuous
/// push lies and how far it scatters, or the push it prefers.
void paintOpinion(QPainter& painter, const QRectF& rect, const CartPoleFrame& frame, const widgets::Theme& theme);

/// The last seconds of one of the four numbers of the cart in front, between the ends at which an episode is over.
void paintHistory(QPainter& painter, const QRectF& rect, const CartPoleFrame& frame, Axis number,
                  const widgets::Theme& theme);

}  // namespace perc::cartpole
