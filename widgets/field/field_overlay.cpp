// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/field/field_overlay.h"

#include <QPainter>
#include <QPolygonF>
#include <algorithm>
#include <cmath>

namespace perc::widgets {
namespace {

constexpr double kHereRadius = 6;  ///< pixels at lineScale 1
constexpr double kFaintest = 0.06;

/// Thin lines across the plot; those at its border are left out.
void paintLines(QPainter& painter, const QRectF& plot, const Axes& axes, const std::vector<double>& across,
                const std::vector<double>& up) {
  for (const double x : across)
    if (const double share = axes.x.share(x); share > 0 && share < 1) {
      const double at = plot.left() + share * plot.width();
      painter.drawLine(QPointF(at, plot.top()), QPointF(at, plot.bottom()));
    }
  for (const double y : up)
    if (const double share = axes.y.share(y); share > 0 && share < 1) {
      const double at = plot.bottom() - share * plot.height();
      painter.drawLine(QPointF(plot.left(), at), QPointF(plot.right(), at));
    }
}

/// So that they are seen on every colour.
QPen underPen(const Theme& theme) {
  QColor under = theme.palette().card;
  under.setAlphaF(0.55F);
  return QPen(under, theme.line(3), Qt::SolidLine, Qt::FlatCap);
}

QPen limitPen(const Theme& theme) {
  QPen pen(theme.palette().text, theme.line(1.25), Qt::SolidLine, Qt::FlatCap);
  pen.setDashPattern({5, 3});
  return pen;
}

/// Readable on any colour: a wide line of the card's colour under a narrow one of the text's.
void paintFading(QPainter& painter, const std::vector<QPointF>& pixels, const QRectF& plot, const Theme& theme) {
  const Palette& p = theme.palette();
  for (const bool under : {true, false})
    for (std::size_t i = 1; i < pixels.size(); ++i) {
      const QPointF step = pixels[i] - pixels[i - 1];
      if (std::abs(step.x()) > plot.width() / 2 || std::abs(step.y()) > plot.height() / 2) continue;
      QColor colour = under ? p.card : p.text;
      const double age = double(i) / double(pixels.size());
      colour.setAlphaF(static_cast<float>((under ? 0.75 : 0.95) * (kFaintest + (1 - kFaintest) * age)));
      painter.setPen(QPen(colour, theme.line(under ? 4.5 : 2), Qt::SolidLine, Qt::FlatCap));
      painter.drawLine(pixels[i - 1], pixels[i]);
    }
}

void paintHere(QPainter& painter, const QPointF& at, bool outside, double radius, const Theme& theme) {
  const Palette& p = theme.palette();
  painter.setPen(QPen(p.accentText, theme.line(2)));
  painter.setBrush(p.accent);
  painter.drawEllipse(at, radius, radius);
  if (outside) {
    painter.setBrush(p.accentText);
    painter.setPen(Qt::NoPen);
    painter.drawEllipse(at, radius * 0.5, radius * 0.5);
  }
}

/// The other kind is dashed, as a second cue beside its colour.
QPen linePen(bool other, const Theme& theme) {
  QPen pen(other ? theme.palette().accent : theme.palette().text, theme.line(1), Qt::SolidLine, Qt::FlatCap);
  if (other) pen.setDashPattern({4, 2});
  return pen;
}

void paintPolylines(QPainter& painter, const QRectF& plot, const Axes& axes, const FieldOverlay& overlay,
                    const Theme& theme) {
  for (const bool other : {false, true}) {
    QPen pen = linePen(other, theme);
    if (!overlay.curve.empty()) pen.setColor(theme.palette().muted);  // there may be many of them behind it
    painter.setPen(pen);
    for (const std::vector<QPointF>& line : other ? overlay.otherLines : overlay.lines) {
      QPolygonF pixels;
      for (const QPointF& place : line) pixels << axes.toPixel(plot, place.x(), place.y());
      painter.drawPolyline(pixels);
    }
  }
}

QPen curvePen(const Theme& theme) {
  return QPen(theme.palette().accent, theme.line(2.75), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
}

void paintCurve(QPainter& painter, const QRectF& plot, const Axes& axes, const FieldOverlay& overlay,
                const Theme& theme) {
  QPolygonF pixels;
  for (const QPointF& place : overlay.curve) pixels << axes.toPixel(plot, place.x(), place.y());
  QPen under = underPen(theme);
  under.setWidthF(theme.line(6));
  for (const QPen& pen : {under, curvePen(theme)}) {
    painter.setPen(pen);
    painter.drawPolyline(pixels);
  }
}

/// From one pixel to another, with a head as long as there is room.
void paintArrow(QPainter& painter, const QPointF& from, const QPointF& to, double head) {
  const QPointF way = to - from;
  const double length = std::hypot(way.x(), way.y());
  if (!(length > 0.5)) return;
  const QPointF along = way / length, across(-along.y(), along.x());
  const double tip = std::min(head, length);
  painter.drawLine(from, to);
  painter.drawLine(to, to - tip * (along + 0.5 * across));
  painter.drawLine(to, to - tip * (along - 0.5 * across));
}

void paintArrows(QPainter& painter, const QRectF& plot, const Axes& axes, const FieldOverlay& overlay,
                 const Theme& theme) {
  for (const bool under : {true, false}) {
    QColor colour = under ? theme.palette().card : theme.palette().text;
    colour.setAlphaF(under ? 0.6F : 0.9F);
    painter.setPen(QPen(colour, theme.line(under ? 3 : 1.25), Qt::SolidLine, Qt::FlatCap));
    for (const QLineF& arrow : overlay.arrows)
      paintArrow(painter, axes.toPixel(plot, arrow.x1(), arrow.y1()), axes.toPixel(plot, arrow.x2(), arrow.y2()),
                 theme.line(5));
  }
}

}  // namespace

void paintOverlay(QPainter& painter, const QRectF& plot, const Axes& axes, const FieldOverlay& overlay,
                  const Theme& theme) {
  painter.save();
  painter.setClipRect(plot, Qt::IntersectClip);
  painter.setRenderHint(QPainter::Antialiasing, false);
  QColor thin = theme.palette().contour;
  thin.setAlphaF(0.35F);
  painter.setPen(QPen(thin, 1));
  paintLines(painter, plot, axes, overlay.edgesX, overlay.edgesY);
  for (const QPen& pen : {underPen(theme), limitPen(theme)}) {
    painter.setPen(pen);
    paintLines(painter, plot, axes, overlay.limitsX, overlay.limitsY);
  }
  painter.setRenderHint(QPainter::Antialiasing);
  paintPolylines(painter, plot, axes, overlay, theme);
  paintArrows(painter, plot, axes, overlay, theme);
  paintCurve(painter, plot, axes, overlay, theme);
  std::vector<QPointF> pixels;
  const QRectF far = plot.adjusted(-4000, -4000, 4000, 4000);
  for (const QPointF& place : overlay.path)
    if (const QPointF at = axes.toPixel(plot, place.x(), place.y()); far.contains(at)) pixels.push_back(at);
  paintFading(painter, pixels, plot, theme);
  painter.restore();
  if (!overlay.here || !std::isfinite(overlay.here->x()) || !std::isfinite(overlay.here->y())) return;
  const QPointF at = axes.toPixel(plot, overlay.here->x(), overlay.here->y());
  const QPointF inside(std::clamp(at.x(), plot.left(), plot.right()), std::clamp(at.y(), plot.top(), plot.bottom()));
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  paintHere(painter, inside, inside != at, theme.line(kHereRadius), theme);
  painter.restore();
}

void paintOverlaySign(QPainter& painter, const QRectF& at, OverlaySign sign, const Theme& theme) {
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  const QPointF middle = at.center();
  if (sign == OverlaySign::Here)
    paintHere(painter, middle, false, std::min(theme.line(kHereRadius), at.height() / 2) - 1, theme);
  if (sign == OverlaySign::Limit) painter.setPen(limitPen(theme));
  if (sign == OverlaySign::Path) painter.setPen(QPen(theme.palette().text, theme.line(2)));
  if (sign == OverlaySign::Line || sign == OverlaySign::OtherLine)
    painter.setPen(linePen(sign == OverlaySign::OtherLine, theme));
  if (sign == OverlaySign::Curve) painter.setPen(curvePen(theme));
  const QPointF left(at.left(), middle.y()), right(at.right(), middle.y());
  if (sign == OverlaySign::Arrow) {
    painter.setPen(QPen(theme.palette().text, theme.line(1.25), Qt::SolidLine, Qt::FlatCap));
    paintArrow(painter, left, right, theme.line(5));
  } else if (sign != OverlaySign::Here) {
    painter.drawLine(left, right);
  }
  painter.restore();
}

}  // namespace perc::widgets
