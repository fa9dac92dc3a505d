// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes/kit/formula.h"

namespace perc::scenes {
namespace {

QString text(const std::vector<FormulaPiece>& pieces) {
  QString all;
  for (const FormulaPiece& piece : pieces)
    all += piece.struck && !piece.text.trimmed().isEmpty() ? QStringLiteral("~%1~").arg(piece.text) : piece.text;
  return all.replace(QStringLiteral("~~"), QString());
}

}  // namespace

QString FormulaLine::symbolText() const { return text(symbols); }
QString FormulaLine::numberText() const { return text(numbers); }

}  // namespace perc::scenes
