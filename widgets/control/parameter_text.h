// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/param/declaration.h"

#include <QString>

namespace perc::widgets {

/// A value as a person reads it in this language: the labels of options, numbers in the user's locale with their unit,
/// "8, 8" for layers, a word for nothing.
QString valueText(const perc::param::Declaration& declaration, const perc::param::Value& value);

/// Whether a unit is a word ("steps") and no symbol ("m/s²"): it stands beside the label, where it has room.
bool isWord(const QString& unit);

/// A number for a box in which it can be typed again: the user's decimal point, a real minus, no separators.
QString boxText(const perc::param::Value& number, const QString& unit);
/// What was typed into such a box, as parse() wants it: no unit, no thousands separators of the user's language, a
/// plain minus, a point. The other language's decimal sign is understood too where it cannot be a separator: "0.5" as
/// "0,5".
QString plainNumber(QString typed, const QString& unit);

}  // namespace perc::widgets
