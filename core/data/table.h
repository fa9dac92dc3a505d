// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace perc::data {

enum class ColumnKind { Numeric, Text };

/// One column of a table. Numeric: `numbers` has one value per row, NaN where it is missing, every other value
/// finite and within float's range. Text: `codes` has one index into `texts` per row, -1 where it is missing;
/// `texts` are in the order in which they first appear.
struct Column {
  std::string name;
  ColumnKind kind = ColumnKind::Numeric;
  std::vector<double> numbers;
  std::vector<std::int32_t> codes;
  std::vector<std::string> texts;
  /// For a text column that began with numbers: the line of its first cell that is no number (else 0), for messages.
  std::size_t firstTextLine = 0;

  bool missing(std::size_t row) const {
    return kind == ColumnKind::Numeric ? numbers[row] != numbers[row] : codes[row] < 0;
  }
};

struct TrainAndTest;  // core/data/images.h

/// A data file as it is: named columns of numbers or texts, all of the same length, with what is missing left missing;
/// or, instead of columns, a set of pictures.
/// Built once by a loader, then shared as `shared_ptr<const Table>`; any thread may read it.
struct Table {
  std::string name;    ///< file name or id of a shipped table, for messages
  std::string source;  ///< where the data come from and their licence; empty if unknown
  std::vector<Column> columns;
  std::size_t rows = 0;
  std::shared_ptr<const TrainAndTest> images = {};  ///< null: columns; else there are none, and no rows
  std::vector<std::uint32_t> lines;  ///< line of the file (from 1) in which each row begins; empty if there is no file

  /// Index of the column with this name, or -1.
  int indexOf(const std::string& columnName) const;
  /// Line of the file of a row (from 1), for messages; row + 1 if there is no file.
  std::size_t line(std::size_t row) const { return row < lines.size() ? lines[row] : row + 1; }
};

/// A cell that has no value.
struct MissingCell {
  std::size_t row, column, line;
  bool operator==(const MissingCell&) const = default;
};

/// The missing cells row by row, the first `limit` of them.
std::vector<MissingCell> missingCells(const Table&, std::size_t limit = 1000);

}  // namespace perc::data
