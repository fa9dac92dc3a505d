// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/paint/theme.h"

#include <QRectF>
#include <QString>
#include <QStringList>

class QPainter;

namespace perc::widgets {

/// What is said about a place: a title, formulas with the live numbers in them, and a sentence.
struct Readout {
  QString title;
  QStringList formulas;
  QString note;
  bool refused = false;  ///< the note says why something cannot be
  QString plainText() const;
  bool operator==(const Readout&) const = default;
};

/// The height of the box that holds a readout at this width.
double readoutHeight(const Readout& readout, double width, const Theme& theme);
/// The box: title, formulas with their results in bold, sentence. What does not fit into `box` is left out.
void paintReadout(QPainter& painter, const QRectF& box, const Readout& readout, const Theme& theme);

/// A strip with a text in it; `quiet`: nothing is read, the text says how to.
void paintStrip(QPainter& painter, const QRectF& strip, const QString& text, bool quiet, const Theme& theme);
/// What can be done with a picture: a line at the lower end of `figure`, as high as this. Empty: nothing.
void paintHint(QPainter& painter, const QRectF& figure, const QString& text, const Theme& theme);
double hintHeight(const Theme& theme);
/// What is read at a place of a picture, in a box beside it, inside `within`.
void paintTip(QPainter& painter, const QPointF& at, const QRectF& within, const QString& text, const Theme& theme);
/// What is said in a figure's place while there is nothing to see.
void paintEmptyText(QPainter& painter, const QRectF& rect, const QString& text, const Theme& theme);

}  // namespace perc::widgets
