// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/csv_writer.h"

#include "core/base/message.h"

#include <charconv>
#include <cmath>

namespace perc::data {
namespace {

template <class T>
void appendNumber(std::string& out, T value) {
  if (std::isnan(value)) return;
  char buffer[40];
  out.append(buffer, std::to_chars(buffer, buffer + sizeof buffer, value).ptr);
}

}  // namespace

void CsvWriter::separate() {
  if (m_rowBegun) m_text += ',';
  m_rowBegun = true;
}

CsvWriter& CsvWriter::text(std::string_view cell) {
  separate();
  const bool formula =
      !cell.empty() && std::string_view("=+-@\t\r").find(cell.front()) != std::string_view::npos && !numberOf(cell);
  const bool quote = cell.find_first_of(",;\"\r\n\t") != cell.npos || cell.starts_with(' ') || cell.ends_with(' ');
  if (quote) m_text += '"';
  if (formula) m_text += '\'';
  for (const char c : cell) m_text.append(c == '"' ? 2 : 1, c);
  if (quote) m_text += '"';
  return *this;
}

CsvWriter& CsvWriter::number(double value) {
  separate();
  appendNumber(m_text, value);
  return *this;
}

CsvWriter& CsvWriter::number(float value) {
  separate();
  appendNumber(m_text, value);
  return *this;
}

CsvWriter& CsvWriter::endRow() {
  m_text += '\n';
  m_rowBegun = false;
  return *this;
}

}  // namespace perc::data
