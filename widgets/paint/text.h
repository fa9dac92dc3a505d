// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/message.h"

#include <QString>

namespace perc::widgets {

/// A sentence of the core in the language of the window; its places are filled in one pass.
QString translated(const perc::Message& message);
/// A text marked with PERC_TR (label, help, option) in the language of the window.
QString translated(const char* text);

/// A number for reading: the user's locale with thousands separators, a real minus sign, `significant` digits,
/// "3.1×10⁻⁷" when very small or large. NaN: "undefined"; infinities: "∞", "−∞".
QString numberText(double value, int significant = 3);
/// The same without zeros at its end: 0.5, not 0.500.
QString briefText(double value, int significant = 3);
/// "×10⁻³"
QString powerText(int exponent);
/// A number with a fixed number of decimals, for figures that change under the eye.
QString fixedText(double value, int decimals);
QString integerText(qint64 value);
/// 0.978 as "97.8 %".
QString percentText(double share);
/// A number as plain as it can be typed back, with at most `significant` digits: no separators.
QString editText(double value, int significant = 6);

}  // namespace perc::widgets
