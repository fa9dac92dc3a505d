// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/paint/palette.h"

#include <QFont>
#include <QMetaType>

class QApplication;
class QWidget;

namespace perc::widgets {

/// What a text is for. Sizes at textScale 1: 13 px; Small 11; Caps 11 semi-bold (write the capitals yourself);
/// Strong 13 semi-bold; Title 16 semi-bold; Figure 14 semi-bold; Mono 12.
enum class TextRole { Body, Small, Caps, Strong, Title, Figure, Mono };

/// How everything looks. A value: handed to each paint function, on screen and for files alike.
struct Theme {
  bool dark = false;
  double textScale = 1;  ///< presenter mode: 1.5
  double lineScale = 1;  ///< widths of curves and sizes of points

  const Palette& palette() const { return widgets::palette(dark); }
  QFont font(TextRole role = TextRole::Body) const;
  /// `pixels` of text-related space, grown with the text.
  double text(double pixels) const { return pixels * textScale; }
  double line(double pixels) const { return pixels * lineScale; }
  bool operator==(const Theme&) const = default;
};

/// Sets the application's style, palette, font and tool tips, and remembers the theme with the application.
/// Call installFonts() before the first time. May be called again at any moment: every widget follows.
void applyTheme(QApplication& application, const Theme& theme);

/// The theme of the application (light before applyTheme), and its colours.
Theme themeOf(const QWidget* widget = nullptr);
const Palette& paletteOf(const QWidget* widget = nullptr);

/// Whether the system asks for dark windows (lightness of the palette Qt started with). Call before applyTheme.
bool systemIsDark();

/// How a button stands out. Primary: filled with the accent. Soft: quietly accented. Plain: with a thin line.
/// Flat: no ground until the pointer is on it.
enum class ButtonRole { Plain, Primary, Soft, Flat };
void setButtonRole(QWidget* button, ButtonRole role);

}  // namespace perc::widgets

Q_DECLARE_METATYPE(perc::widgets::Theme)
