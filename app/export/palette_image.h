// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QRect>
#include <cstdint>
#include <vector>

namespace perc::app {

/// A part of a picture in at most 256 colours of its own.
struct PaletteImage {
  std::vector<QRgb> colours;
  std::vector<std::uint8_t> indices;  ///< row by row
};

/// Median cut (Heckbert 1982): the colours are boxed by their upper five bits a channel, and the box that errs most is
/// cut at its median until there are 256. A colour that stands alone in its box stays exactly what it is.
PaletteImage toPalette(const QImage& picture, const QRect& part);

/// The smallest rectangle outside which both pictures (Format_RGB32, of one size) are the same.
QRect changedPart(const QImage& before, const QImage& now);

}  // namespace perc::app
