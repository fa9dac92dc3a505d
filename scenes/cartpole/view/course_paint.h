// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenes/cartpole/frame.h"
#include "widgets/field/field_painter.h"
#include "widgets/paint/axes.h"
#include "widgets/paint/theme.h"

#include <QColor>
#include <QPointF>
#include <QStringList>
#include <memory>
#include <optional>
#include <vector>

class QPainter;

namespace perc::cartpole {

/// What the pages of the course are painted with. Heights and widths are in pixels; texts wrap.

/// The sentences one under the other, as many whole ones as fit into `rect`. Returns the height used.
double paintSentences(QPainter& painter, const QRectF& rect, const QStringList& sentences, widgets::TextRole role,
                      const QColor& colour, const widgets::Theme& theme);
/// What all of them need.
double sentencesHeight(const QStringList& sentences, double width, widgets::TextRole role, const widgets::Theme& theme);
/// One text within `rect` from its top left. Returns the height used.
double paintText(QPainter& painter, const QRectF& rect, const QString& text, widgets::TextRole role,
                 const QColor& colour, const widgets::Theme& theme, int flags = 0);
/// A card with a title and lines under it; the rest of it is returned.
QRectF paintBox(QPainter& painter, const QRectF& rect, const QString& title, const QStringList& lines,
                const widgets::Theme& theme);
/// A straight arrow with its head at `to`.
void paintArrow(QPainter& painter, const QPointF& from, const QPointF& to, const QColor& colour,
                const widgets::Theme& theme);

/// A bar from `zero` to `share` (shares of the width) with a name before it and a number after it.
struct CourseBar {
  QString name, number;
  double share = 0, zero = 0;
  bool strong = false;  ///< the one that is meant
  bool beyond = false;  ///< it would go on: an arrow at its end
};
/// Bars one under the other, all with one column of names; rows of equal height, not higher than text needs.
double paintBars(QPainter& painter, const QRectF& rect, const std::vector<CourseBar>& bars,
                 const widgets::Theme& theme);

/// A line over axes with a mark at the present moment; NaN splits it.
struct CourseCurve {
  widgets::Axes axes;
  std::vector<QPointF> points;
  std::optional<QPointF> now;
  QString nowText;
};
void paintCurve(QPainter& painter, const QRectF& rect, const CourseCurve& curve, const widgets::Theme& theme);

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

/// Two parts of a rectangle: beside one another where there is width for it (the first has `share`), else one above the
/// other.
std::pair<QRectF, QRectF> splitFigure(const QRectF& rect, double share, const widgets::Theme& theme);

}  // namespace perc::cartpole
