// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/param/declaration.h"

namespace perc::widgets {

/// A slider's positions 0 … last() and the values of an Integer or Real parameter they stand for. The ends are exactly
/// the ends of the range (of the usual one, where there is one); between them values are round. Log with zeroAllowed:
/// position 0 is 0, position 1 the minimum.
class ValueScale {
 public:
  explicit ValueScale(const perc::param::Declaration& declaration)
      : m_declaration(declaration), m_range(declaration.usual.value_or(declaration.range)) {}

  int last() const;
  perc::param::Value valueAt(int position) const;
  int positionOf(const perc::param::Value& value) const;

  /// The next round value up or down: what an arrow key does, or a page key (`page`). Linear: about a hundredth or a
  /// tenth of the range; log: 1, 1.5, 2, 3, 5, 7, 10 … or powers of ten. Never leaves the range, never stands still
  /// before its end.
  perc::param::Value next(const perc::param::Value& value, bool up, bool page) const;

 private:
  bool isInteger() const { return m_declaration.kind == perc::param::Kind::Integer; }
  bool isLog() const { return m_declaration.scale == perc::param::Scale::Log; }
  bool onePerPosition() const;
  int first() const { return m_declaration.zeroAllowed && isLog() ? 1 : 0; }
  double linearStep(bool page) const;
  perc::param::Value of(double number) const;
  const perc::param::Declaration& m_declaration;
  perc::param::Range m_range;  ///< of the slider
};

}  // namespace perc::widgets
