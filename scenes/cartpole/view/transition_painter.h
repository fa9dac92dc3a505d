// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenes/cartpole/view/transition_formula.h"
#include "scenes/kit/sheet_painter.h"

namespace perc::cartpole {

/// Paints a lesson: state, action, reward and next state as cards, the formulas below. For the screen and for files.
class TransitionPainter : public scenes::SheetPainter {
 public:
  /// `low`: there is little height; the cards are without pictures, so that the formula can be seen.
  TransitionPainter(const LessonSheet& sheet, const widgets::Theme& theme, bool low)
      : SheetPainter(sheet, theme), m_sheet(sheet), m_low(low) {}
  static bool isLow(double height, const widgets::Theme& theme);

 private:
  double lay(const QRectF& rect) override;
  double strip(const QRectF& rect);
  void stateCard(const QRectF& rect, const QString& title, int first);
  void picture(const QRectF& rect, bool next);
  void smallCard(const QRectF& rect, const QString& title, int number);
  void pushArrow(const QRectF& rect);
  void arrow(const QRectF& gap);
  double ending(const QRectF& rect);
  double cardHeight() const;

  const LessonSheet& m_sheet;
  bool m_low;
};

}  // namespace perc::cartpole
