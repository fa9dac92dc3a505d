// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/message.h"
#include "core/data/csv.h"
#include "core/data/table.h"

#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace perc::data {

/// Builds a table from the cells and line ends that libcsv finds, in one or two passes over the text: a column that
/// turns out to be text after it began with numbers is collected in the second. Holds the first fault it meets.
class TableBuilder {
 public:
  TableBuilder(const std::string& name, char separator, CsvOptions::Header header);

  void cell(std::string_view text);
  /// `terminator`: '\r', '\n' or -1 at the end of the file. Called for every line end outside quotes, also after
  /// '\r' for the '\n' of a CRLF.
  void endLine(int terminator);

  bool failed() const { return !m_fault.empty(); }
  const Message& fault() const { return m_fault; }
  void fail(Message fault) {
    if (m_fault.empty()) m_fault = std::move(fault);
  }
  std::size_t line() const { return m_line; }
  std::size_t column() const { return m_cell + 1; }

  /// True if another pass is needed; it is then ready for it.
  bool prepareSecondPass();
  Table take() { return std::move(m_table); }

 private:
  struct Hash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
  };
  enum class State : unsigned char { Open, Numeric, Text, Flipped };  ///< Open: only missing cells yet
  struct Building {
    State state = State::Open;
    std::unordered_map<std::string, std::int32_t, Hash, std::equal_to<>> codes;
  };

  void endFirstRow();
  void endRow();
  void nameColumns(const std::vector<std::string>& names);
  void add(std::size_t column, std::string_view text);
  void addText(std::size_t column, std::string_view text);
  void countLines(std::string_view text);
  Message at(const char* text, std::string_view cell, const std::string& extra = {}) const;

  Table m_table;
  std::vector<Building> m_building;
  std::vector<std::string> m_firstRow;
  char m_separator;
  CsvOptions::Header m_header;
  bool m_started = false;  ///< the first row is done
  bool m_afterReturn = false;
  std::size_t m_cell = 0, m_line = 1, m_rowLine = 1, m_texts = 0;
  Message m_fault;
};

}  // namespace perc::data
