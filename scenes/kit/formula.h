// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <string>
#include <utility>
#include <vector>

namespace perc::scenes {

/// One number of a formula, to be pointed at.
struct FormulaNumber {
  std::string id;         ///< in the CSV
  QString symbol, value;  ///< "Q(s, right)", "25.700"
  double number = 0;
  QString meaning;  ///< a sentence
  QString formula;  ///< with the numbers in it; may be empty
};

/// A piece of a formula; `number` is the index of the one it shows, or -1. Struck: does not count in this step.
struct FormulaPiece {
  QString text;
  int number = -1;
  bool struck = false;
};

/// A formula in symbols and again with the numbers.
struct FormulaLine {
  QString name;
  std::vector<FormulaPiece> symbols, numbers;
  QString symbolText() const;
  QString numberText() const;  ///< struck pieces in ~ ~
};

/// Formulas one under the other, and the numbers that are in them.
struct FormulaSheet {
  std::vector<FormulaNumber> numbers;
  std::vector<FormulaLine> lines;
};

/// Writes one formula in symbols and with numbers at once; it is a line of the sheet when the writer goes.
class FormulaWriter {
 public:
  FormulaWriter(FormulaSheet& sheet, const QString& name) : m_sheet(sheet) { m_line.name = name; }
  ~FormulaWriter() { m_sheet.lines.push_back(std::move(m_line)); }
  FormulaWriter(const FormulaWriter&) = delete;
  FormulaWriter& operator=(const FormulaWriter&) = delete;

  FormulaWriter& both(const QString& text) { return apart(text, text); }
  FormulaWriter& apart(const QString& symbols, const QString& numbers) {
    m_line.symbols.push_back({symbols, -1, m_struck});
    m_line.numbers.push_back({numbers, -1, m_struck});
    return *this;
  }
  /// A number: its symbol there, its value here; a negative one in brackets.
  FormulaWriter& number(int index) {
    const FormulaNumber& n = m_sheet.numbers[static_cast<std::size_t>(index)];
    m_line.symbols.push_back({n.symbol, index, m_struck});
    m_line.numbers.push_back(
        {n.value.startsWith(QChar(0x2212)) ? QStringLiteral("(%1)").arg(n.value) : n.value, index, m_struck});
    return *this;
  }
  FormulaWriter& symbol(const QString& text, int index) {
    m_line.symbols.push_back({text, index, m_struck});
    return *this;
  }
  FormulaWriter& value(int index) {
    m_line.numbers.push_back({m_sheet.numbers[static_cast<std::size_t>(index)].value, index, m_struck});
    return *this;
  }
  /// The result: only with the numbers.
  FormulaWriter& result(int index) {
    m_line.numbers.push_back({QStringLiteral(" = "), -1, false});
    return value(index);
  }
  FormulaWriter& struck(bool on) {
    m_struck = on;
    return *this;
  }

 private:
  FormulaSheet& m_sheet;
  FormulaLine m_line;
  bool m_struck = false;
};

}  // namespace perc::scenes
