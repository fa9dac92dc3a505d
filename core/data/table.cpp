// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/table.h"

namespace perc::data {

int Table::indexOf(const std::string& columnName) const {
  for (std::size_t i = 0; i < columns.size(); ++i)
    if (columns[i].name == columnName) return static_cast<int>(i);
  return -1;
}

std::vector<MissingCell> missingCells(const Table& table, std::size_t limit) {
  std::vector<MissingCell> cells;
  for (std::size_t row = 0; row < table.rows && cells.size() < limit; ++row)
    for (std::size_t column = 0; column < table.columns.size() && cells.size() < limit; ++column)
      if (table.columns[column].missing(row)) cells.push_back({row, column, table.line(row)});
  return cells;
}

}  // namespace perc::data
