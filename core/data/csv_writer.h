// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace perc::data {

/// Builds CSV text (comma, LF) that is safe to open in a spreadsheet: a text cell that begins with = + - @ tab or
/// return gets a leading ' so that it is not run as a formula (OWASP, "CSV injection"); numbers stay numbers.
/// Numbers are written with the fewest digits that read back the same; NaN as an empty cell, infinity as inf.
///
///     CsvWriter csv;
///     csv.text("step").text("loss").endRow().number(1).number(0.5).endRow();
class CsvWriter {
 public:
  CsvWriter& text(std::string_view);
  CsvWriter& number(double);
  CsvWriter& number(float);
  CsvWriter& number(int value) { return number(static_cast<double>(value)); }
  CsvWriter& endRow();
  const std::string& str() const { return m_text; }

 private:
  void separate();
  std::string m_text;
  bool m_rowBegun = false;
};

}  // namespace perc::data
