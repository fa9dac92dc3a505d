// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenes/kit/formula.h"
#include "widgets/paint/theme.h"

#include <QPointF>
#include <QRectF>
#include <optional>
#include <vector>

class QFont;
class QPainter;

namespace perc::scenes {

/// Paints formulas in symbols and with numbers, and what else a lab puts on the sheet; every number can be pointed at.
/// One code paints and measures, for the screen and for files.
class SheetPainter {
 public:
  /// Where a number can be pointed at.
  struct Hit {
    QRectF rect;
    int number = 0;
  };

  SheetPainter(const FormulaSheet& sheet, const widgets::Theme& theme) : m_theme(theme), m_formulas(sheet) {}
  virtual ~SheetPainter() = default;

  double height(double width);
  /// `pointed`: the number that is marked, or -1. Returns the lower end.
  double paint(QPainter& painter, const QRectF& rect, int pointed = -1);
  /// As painted at the top left of `rect`, in reading order.
  std::vector<Hit> hits(const QRectF& rect);
  /// Where an arrow key leads from number `from`.
  std::optional<int> moved(const QRectF& rect, const std::optional<int>& from, int key);

 protected:
  /// The sheet from the top of `rect` down; its lower end. Without m_painter it is only measured.
  virtual double lay(const QRectF& rect) { return formulas(rect, 0); }
  /// All formulas, each so far below what is above it.
  double formulas(const QRectF& rect, double gap);
  double paragraph(const QString& text, const QRectF& rect, const QFont& font, const QColor& colour);
  void card(const QRectF& rect, const QString& title);
  /// Here is a number.
  void mark(const QRectF& rect, int number);
  void write(const QRectF& rect, int flags, const QString& text);

  const widgets::Theme& m_theme;
  QPainter* m_painter = nullptr;

 private:
  double formula(const FormulaLine& line, const QRectF& rect, double nameWidth);
  double pieces(const std::vector<FormulaPiece>& pieces, const QRectF& rect, const QColor& colour, bool result);

  const FormulaSheet& m_formulas;
  std::vector<Hit> m_hits;
  int m_pointed = -1;
};

}  // namespace perc::scenes
