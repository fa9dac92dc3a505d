// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace perc::widgets {

/// "Perceptorium Sans": Inter with tabular figures by default (Qt 6.4 cannot switch font features).
QString sansFamily();
/// DejaVu Sans Mono where it is installed, else sansFamily().
QString monoFamily();
/// Loads the bundled fonts into the application; false if one is missing. After QApplication is made.
bool installFonts();

}  // namespace perc::widgets
