// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/csv_builder.h"

#include "core/data/csv_cells.h"

#include <algorithm>
#include <limits>
#include <map>
#include <set>

namespace perc::data {

TableBuilder::TableBuilder(const std::string& name, char separator, CsvOptions::Header header)
    : m_separator(separator), m_header(header) {
  m_table.name = name;
}

/// A message about the current cell: %1 file, %2 line, %3 column, %4 the cell, %5 `extra`.
Message TableBuilder::at(const char* text, std::string_view cell, const std::string& extra) const {
  const std::string name = m_cell < m_table.columns.size() ? m_table.columns[m_cell].name : std::to_string(m_cell + 1);
  const bool isLong = cell.size() > 40;
  return {text, {m_table.name, std::to_string(m_line), name, toUtf8(cell.substr(0, 40)) + (isLong ? "…" : ""), extra}};
}

void TableBuilder::countLines(std::string_view text) {
  for (std::size_t i = 0; i < text.size(); ++i)
    m_line += text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.size() || text[i + 1] != '\n'));
}

void TableBuilder::cell(std::string_view text) {
  if (failed()) return;
  if (m_cell == 0) m_rowLine = m_line;
  m_afterReturn = false;
  if (!m_started) {
    if (m_cell == kMaxCsvColumns)
      return fail(at(PERC_TR("%1, line %2: there are more than %5 columns, the most that is read."), text,
                     std::to_string(kMaxCsvColumns)));
    m_firstRow.emplace_back(text);
  } else if (m_cell < m_table.columns.size()) {
    add(m_cell, text);
  }
  countLines(text);
  ++m_cell;
}

void TableBuilder::endLine(int terminator) {
  if (failed()) return;
  if (m_cell > 0) m_started ? endRow() : endFirstRow();
  m_cell = 0;
  if (terminator != '\n' || !m_afterReturn) ++m_line;
  m_afterReturn = terminator == '\r';
}

void TableBuilder::endFirstRow() {
  bool number = false, word = false;
  const auto kindOf = [&](const std::string& text) { return readCell(text, m_separator == ';').kind; };
  for (const std::string& text : m_firstRow) {
    number |= kindOf(text) == CellKind::Number || kindOf(text) == CellKind::OutOfRange;
    word |= kindOf(text) == CellKind::Text;
  }
  const bool header = m_header == CsvOptions::Header::Detect ? word && !number : m_header == CsvOptions::Header::Yes;
  if (m_table.columns.empty()) nameColumns(header ? m_firstRow : std::vector<std::string>(m_firstRow.size()));
  m_started = true;
  if (header) return;
  for (m_cell = 0; m_cell < m_firstRow.size() && !failed(); ++m_cell) add(m_cell, m_firstRow[m_cell]);
  endRow();
}

void TableBuilder::nameColumns(const std::vector<std::string>& names) {
  std::set<std::string> used;
  std::map<std::string, std::size_t> copies;  // so that thousands of equal names stay linear
  m_table.columns.resize(names.size());
  m_building.resize(names.size());
  for (std::size_t i = 0; i < names.size(); ++i) {
    const std::string base = names[i].empty() ? "column " + std::to_string(i + 1) : toUtf8(names[i]);
    std::string name = base;
    std::size_t& copy = copies.try_emplace(base, 1).first->second;
    while (!used.insert(name).second) name = base + " (" + std::to_string(++copy) + ")";
    m_table.columns[i].name = name;
  }
}

void TableBuilder::endRow() {
  if (failed()) return;
  const std::size_t columns = m_table.columns.size();
  if (m_cell != columns)
    return fail({PERC_TR("%1, line %2: the number of fields is %3, in the first line it is %4 (separator “%5”). It "
                         "must be the same in "
                         "every line; with commas between fields, numbers need a decimal point."),
                 {m_table.name, std::to_string(m_rowLine), std::to_string(m_cell), std::to_string(columns),
                  m_separator == '\t' ? "tab" : std::string(1, m_separator)}});
  if ((m_table.rows + 1) * columns > kMaxCsvCells)
    return fail({PERC_TR("%1, line %2: there are more than %3 cells, the most that is read."),
                 {m_table.name, std::to_string(m_rowLine), std::to_string(kMaxCsvCells)}});
  ++m_table.rows;
  m_table.lines.push_back(static_cast<std::uint32_t>(m_rowLine));
}

void TableBuilder::add(std::size_t index, std::string_view text) {
  Column& column = m_table.columns[index];
  Building& building = m_building[index];
  if (building.state == State::Flipped) return;
  if (building.state == State::Text) return addText(index, text);
  const Cell cell = readCell(text, m_separator == ';');
  if (cell.kind == CellKind::OutOfRange)
    return fail(at(PERC_TR("%1, line %2, column “%3”: “%4” is infinite or beyond what single precision holds. Numbers "
                           "from -%5 to %5 are allowed."),
                   text, toText(std::numeric_limits<float>::max())));
  if (cell.kind == CellKind::Text) {
    if (building.state == State::Numeric) {
      building.state = State::Flipped;
      column.firstTextLine = m_line;
      column.numbers = {};
      return;
    }
    building.state = State::Text;
    column.kind = ColumnKind::Text;
    column.numbers = {};
    column.codes.assign(m_table.rows, -1);
    return addText(index, text);
  }
  if (cell.kind == CellKind::Number) building.state = State::Numeric;
  column.numbers.push_back(cell.number);
}

void TableBuilder::addText(std::size_t index, std::string_view text) {
  Column& column = m_table.columns[index];
  auto& codes = m_building[index].codes;
  const auto known = codes.find(text);
  if (known != codes.end()) return column.codes.push_back(known->second);
  const CellKind kind = readCell(text, false).kind;
  if (kind == CellKind::Missing) return column.codes.push_back(-1);
  if (m_texts == kMaxCsvTexts)
    return fail(at(PERC_TR("%1, line %2, column “%3”: there are more than %5 different texts, the most that is read. "
                           "Leave out columns "
                           "of free text."),
                   text, std::to_string(kMaxCsvTexts)));
  ++m_texts;
  const auto code = static_cast<std::int32_t>(column.texts.size());
  codes.emplace(text, code);
  column.texts.push_back(toUtf8(text));
  column.codes.push_back(code);
}

bool TableBuilder::prepareSecondPass() {
  const auto flipped = [](const Building& b) { return b.state == State::Flipped; };
  if (std::none_of(m_building.begin(), m_building.end(), flipped)) return false;
  for (std::size_t i = 0; i < m_building.size(); ++i) {
    Column& column = m_table.columns[i];
    Building& building = m_building[i];
    const bool text = building.state == State::Text || building.state == State::Flipped;
    column = {column.name, text ? ColumnKind::Text : ColumnKind::Numeric, {}, {}, {}, column.firstTextLine};
    building = {text ? State::Text : State::Numeric, {}};
  }
  m_firstRow.clear();
  m_table.rows = m_cell = m_texts = 0;
  m_table.lines.clear();
  m_started = m_afterReturn = false;
  m_line = 1;
  return true;
}

}  // namespace perc::data
