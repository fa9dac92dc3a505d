// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/stop.h"
#include "core/data/table.h"

#include <functional>
#include <string>
#include <string_view>

namespace perc::data {

struct CsvOptions {
  enum class Header { Detect, Yes, No };
  char separator = 0;  ///< 0: found among comma, semicolon, tab and pipe
  Header header = Header::Detect;
};

inline constexpr std::size_t kMaxCsvBytes = std::size_t{1} << 30;
inline constexpr std::size_t kMaxCsvField = 64 * 1024;
inline constexpr std::size_t kMaxCsvColumns = 4096;
inline constexpr std::size_t kMaxCsvCells = 100'000'000;
inline constexpr std::size_t kMaxCsvTexts = 1'000'000;  ///< different texts in one file

/// Told the fraction read, 0 … 1, from the reading thread, about every 64 KiB.
using Progress = std::function<void(double fraction)>;

/// Reads a CSV file (RFC 4180; tokenised by libcsv). Separator and header are found: the first line is a header if
/// none of its cells is a number. Quoted cells may hold separators, doubled quotes and line breaks; CRLF, LF and CR
/// end lines; empty lines are skipped; a byte order mark is skipped; text that is not UTF-8 is taken for Windows-1252.
/// Numbers have a decimal point; where the separator is the semicolon, a decimal comma too. Missing: empty, NA, N/A,
/// nan, null, ? (any case). A column is numeric if every cell that is not missing is a number, else text.
/// Columns without a name are called "column 1" …; repeated names get " (2)" ….
/// Refused, naming file, line and column: empty, binary (NUL) or UTF-16 files, lines of different length, infinite
/// numbers and numbers beyond float's range, unterminated quotes, and whatever exceeds the limits above.
Result<Table> readCsv(const std::string& path, const CsvOptions& = {}, const Progress& = {}, StopToken = {});

/// The same for a text in memory; `name` stands for the file in messages.
Result<Table> parseCsv(std::string_view text, const std::string& name, const CsvOptions& = {}, const Progress& = {},
                       StopToken = {});

}  // namespace perc::data
