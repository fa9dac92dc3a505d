// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/paint/axes.h"
#include "widgets/paint/theme.h"

#include <QColor>
#include <QPointF>
#include <QStringList>
#include <optional>
#include <utility>
#include <vector>

class QPainter;

namespace perc::widgets {

/// What a page of sentences and figures is painted with. Heights and widths are in pixels; texts wrap.

/// The sentences one under the other, as many whole ones as fit into `rect`. Returns the height used.
double paintSentences(QPainter& painter, const QRectF& rect, const QStringList& sentences, TextRole role,
                      const QColor& colour, const Theme& theme);
/// What all of them need.
double sentencesHeight(const QStringList& sentences, double width, TextRole role, const Theme& theme);
/// One text within `rect` from its top left. Returns the height used.
double paintText(QPainter& painter, const QRectF& rect, const QString& text, TextRole role, const QColor& colour,
                 const Theme& theme, int flags = 0);
/// A card with a title and lines under it; the rest of it is returned.
QRectF paintBox(QPainter& painter, const QRectF& rect, const QString& title, const QStringList& lines,
                const Theme& theme);
/// A title, and as many whole lines under it as fit.
void paintList(QPainter& painter, const QRectF& rect, const QString& title, const QStringList& lines,
               const Theme& theme);
/// Boxes in a row with arrows from each to the next one: stations on a way.
void paintChain(QPainter& painter, const QRectF& rect, const QStringList& stations, const Theme& theme);
/// A straight arrow with its head at `to`.
void paintArrow(QPainter& painter, const QPointF& from, const QPointF& to, const QColor& colour, const Theme& theme);

/// A bar from `zero` to `share` (shares of the width) with a name before it and a number after it.
struct NamedBar {
  QString name, number;
  double share = 0, zero = 0;
  bool strong = false;  ///< the one that is meant
  bool beyond = false;  ///< it would go on: an arrow at its end
};
/// Bars one under the other, all with one column of names; rows of equal height, not higher than text needs.
double paintBars(QPainter& painter, const QRectF& rect, const std::vector<NamedBar>& bars, const Theme& theme);

/// A line over axes with a mark at the present moment; NaN splits it.
struct MarkedCurve {
  Axes axes;
  std::vector<QPointF> points;
  std::optional<QPointF> now;
  QString nowText;
};
void paintCurve(QPainter& painter, const QRectF& rect, const MarkedCurve& curve, const Theme& theme);

/// Two parts of a rectangle: beside one another where there is width for it (the first has `share`), else one above the
/// other.
std::pair<QRectF, QRectF> splitFigure(const QRectF& rect, double share, const Theme& theme);

}  // namespace perc::widgets
