// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenes/cartpole/view/transition_formula.h"
#include "widgets/paint/theme.h"

#include <QPointF>
#include <QRectF>
#include <vector>

class QFont;
class QPainter;

namespace perc::cartpole {

/// Paints a lesson: state, action, reward and next state as cards, the formulas below. For the screen and for files.
class TransitionPainter {
 public:
  /// Where a number can be pointed at.
  struct Hit {
    QRectF rect;
    int number = 0;
  };

  /// `low`: there is little height; the cards are without pictures, so that the formula can be seen.
  TransitionPainter(const LessonSheet& sheet, const widgets::Theme& theme, bool low)
      : m_sheet(sheet), m_theme(theme), m_low(low) {}
  static bool isLow(double height, const widgets::Theme& theme);

  double height(double width);
  /// `pointed`: the number that is marked, or -1. Returns the lower end.
  double paint(QPainter& painter, const QRectF& rect, int pointed = -1);
  /// As painted at the top left of `rect`, in reading order.
  std::vector<Hit> hits(const QRectF& rect);

 private:
  double lay(const QRectF& rect);
  double strip(const QRectF& rect);
  void stateCard(const QRectF& rect, const QString& title, int first);
  void picture(const QRectF& rect, bool next);
  void smallCard(const QRectF& rect, const QString& title, int number);
  void pushArrow(const QRectF& rect);
  void arrow(const QRectF& gap);
  void card(const QRectF& rect, const QString& title);
  double formula(const FormulaLine& line, const QRectF& rect, double nameWidth);
  double pieces(const std::vector<FormulaPiece>& pieces, const QRectF& rect, const QColor& colour, bool result);
  double paragraph(const QString& text, const QRectF& rect, const QFont& font, const QColor& colour);
  double ending(const QRectF& rect);
  double cardHeight() const;
  void mark(const QRectF& rect, int number);
  void write(const QRectF& rect, int flags, const QString& text);

  const LessonSheet& m_sheet;
  const widgets::Theme& m_theme;
  bool m_low;
  QPainter* m_painter = nullptr;  ///< null: only measures
  std::vector<Hit> m_hits;
  int m_pointed = -1;
};

}  // namespace perc::cartpole
