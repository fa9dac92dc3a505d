// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>
#include <array>
#include <vector>

namespace perc::widgets {

/// Every colour of the window and of the figures. No colour is written anywhere else.
struct Palette {
  QColor ground, card, line;       ///< behind the cards; the cards; the thin lines between things
  QColor text, muted;              ///< what is read; what is read second
  QColor accent, accentText;       ///< the one accent; text and icons on it
  QColor accentSoft, accentHover;  ///< selected rows and quiet accent buttons; the accent under the pointer
  QColor well, wellLine;           ///< where something is typed or chosen
  QColor outline;                  ///< what must be found to be used: empty check boxes, scroll handles
  QColor track, hover;             ///< a slider's groove; a quiet button under the pointer
  QColor warning, warningSoft, error, errorSoft;
  QColor gridLine, contour;                    ///< inside plots
  QColor veil;                                 ///< over what the first tour does not speak of
  QColor markerEdge;                           ///< thin edge of filled points; inside of hollow ones
  QColor signedLow, signedMiddle, signedHigh;  ///< fields around zero
  std::array<QColor, 8> classes;      ///< Okabe–Ito (dark: lighter relatives); class 0 blue, class 1 vermilion
  std::array<QColor, 8> classFields;  ///< the same behind points
};

/// The palettes are constants: light and dark.
const Palette& palette(bool dark);

/// Relative luminance contrast of WCAG 2.1, from 1 to 21. Text needs 4.5.
double contrastRatio(const QColor& a, const QColor& b);

/// a at t = 0, b at t = 1.
QColor mixed(const QColor& a, const QColor& b, double t);

/// Equally spaced points of the perceptually uniform maps viridis (van der Walt and Smith 2015) and cividis (Nuñez,
/// Anderton and Renslow 2018), from low to high.
std::vector<QColor> viridisPoints();
std::vector<QColor> cividisPoints();

/// What Qt's own widgets are coloured with.
QPalette toQPalette(const Palette& palette);

}  // namespace perc::widgets
