// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/paint/palette.h"

#include <QRgb>
#include <array>

class QPainter;
class QRectF;

namespace perc::widgets {

struct Theme;

/// Signed: blue, white (dark: near black), orange around the middle. Viridis, Cividis: from low to high.
enum class ColourMap { Signed, Viridis, Cividis };

/// 256 opaque colours from the lowest to the highest value.
using ColourTable = std::array<QRgb, 256>;
ColourTable colourTable(ColourMap map, const Palette& palette);

/// The entry for a value in [low, high]; values outside take the ends, NaN the middle.
inline int colourIndex(double value, double low, double high) {
  const double t = (value - low) / (high - low) * 255 + 0.5;
  return t >= 255 ? 255 : t >= 0 ? static_cast<int>(t) : t < 0 ? 0 : 128;
}

/// The colours of a table from left to right, of all of it or from one share to another; `steps`: with hard edges where
/// the table has them.
void paintColourBar(QPainter& painter, const QRectF& bar, const ColourTable& table, const Theme& theme,
                    bool steps = false, double from = 0, double to = 1);

}  // namespace perc::widgets
