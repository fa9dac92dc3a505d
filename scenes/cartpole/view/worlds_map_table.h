// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenes/cartpole/frame.h"
#include "widgets/field/heat_table.h"

namespace perc::cartpole {

/// The mean return of one policy over two physics parameters, with its home, the Earth and the Moon.
widgets::HeatTable worldsTable(const CartPoleFrame& frame);
/// The mean return of a cell; NaN: not measured yet.
double worldMean(const WorldsMap& map, const QPoint& cell);
/// "gravity 1.62 m/s², pole 1 m: mean return 212 of 3 episodes".
QString worldReturnText(const WorldsMap& map, const QPoint& cell);
/// The world of the map: that of the run without the two that vary.
QString homeText(const CartPoleFrame& frame);

}  // namespace perc::cartpole
