// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace perc::data {

/// What a CSV cell says. OutOfRange: a number, but infinite or beyond float's range.
enum class CellKind { Number, Missing, Text, OutOfRange };

struct Cell {
  CellKind kind;
  double number;  ///< NaN unless kind is Number
};

/// Reads a cell without its surrounding spaces and quotes; `decimalComma` allows 3,14 beside 3.14.
Cell readCell(std::string_view text, bool decimalComma);

/// The text itself if it is valid UTF-8, else taken for Windows-1252.
std::string toUtf8(std::string_view text);

/// The separator among comma, semicolon, tab and pipe: one that occurs equally often, outside quotes, in every one of
/// the first lines; tab, semicolon and pipe before comma, which may be a decimal comma. Else the most frequent.
char findSeparator(std::string_view text);

}  // namespace perc::data
