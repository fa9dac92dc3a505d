// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenes/cartpole/frame.h"
#include "widgets/field/field_painter.h"

#include <memory>

namespace perc::cartpole {

/// A map over the plane of the frame with the present state and its path.
class CourseMap {
 public:
  /// `value`: what is shown, from the outputs at a cell (in the order of Figure). `options`: colours and names; where
  /// low is not below high, both come from the data (Signed: around 0).
  void set(const std::shared_ptr<const CartPoleFrame>& frame, float (*value)(const float* outputs),
           widgets::FieldOptions options);
  void paint(QPainter& painter, const QRectF& rect, const widgets::Theme& theme);
  /// The highest value, before it is set; 0 without one.
  static double highestOf(const CartPoleFrame& frame, float (*value)(const float* outputs));
  /// Whether any cell has a value.
  bool isDefined() const { return m_defined; }
  /// The smallest and largest value; 0 and 0 without one.
  double lowest() const { return m_low; }
  double highest() const { return m_high; }

 private:
  widgets::FieldPainter m_field;
  bool m_defined = false;
  double m_low = 0, m_high = 0;
};

}  // namespace perc::cartpole
