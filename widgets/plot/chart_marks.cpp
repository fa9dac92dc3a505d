// SPDX-License-Identifier: GPL-3.0-or-later
// What ChartScene paints over the lines, and its legend.
#include "widgets/paint/text.h"
#include "widgets/plot/chart_scene.h"

#include "widgets/paint/markers.h"

#include <QFontMetricsF>
#include <QPainter>
#include <algorithm>
#include <cmath>
#include <limits>

namespace perc::widgets {

namespace {
constexpr double kNear = 6;            ///< pixels from a mark at which it is meant
constexpr double kLeastDivision = 56;  ///< pixels at textScale 1 that a division's text needs
}  // namespace

QString ChartScene::placeText(double x) const {
  return m_options.wholeX ? integerText(std::llround(x)) : numberText(x, 4);
}

/// The row at or before x whose value is shown there; -1: none.
std::ptrdiff_t ChartScene::rowAt(std::size_t which, double x) const {
  const Series& series = m_series[which];
  std::size_t low = 0, high = series.size();  // the first row after x
  while (low < high) {
    const std::size_t middle = (low + high) / 2;
    if (series.xAt(middle) <= x) low = middle + 1;
    else high = middle;
  }
  while (low > 1 && series.sparse && std::isnan(series.yAt(low - 1))) --low;
  return static_cast<std::ptrdiff_t>(low) - 1;
}

double ChartScene::valueAt(std::size_t which, double x) const {
  const std::ptrdiff_t row = rowAt(which, x);
  return row < 0 ? std::numeric_limits<double>::quiet_NaN() : m_series[which].yAt(static_cast<std::size_t>(row));
}

/// The legend of one series.
QString ChartScene::textOf(std::size_t which, double x) const {
  const Series& series = m_series[which];
  if (!series.valued || series.shape == Series::Shape::Points || series.size() == 0) return series.name;
  const QString value = numberText(valueAt(which, x));
  if (series.shape != Series::Shape::Band) return series.name + QLatin1Char(' ') + value;
  const std::ptrdiff_t row = rowAt(which, x);
  const double high = row < 0 ? std::numeric_limits<double>::quiet_NaN() : series.high[static_cast<std::size_t>(row)];
  return std::isfinite(high) ? QStringLiteral("%1 %2 – %3").arg(series.name, value, numberText(high)) : series.name;
}

QStringList ChartScene::legendTexts(std::optional<double> x) const {
  QStringList texts;
  for (std::size_t i = 0; i < m_series.size(); ++i)
    if (!m_series[i].name.isEmpty()) texts << textOf(i, x.value_or(std::numeric_limits<double>::infinity()));
  return texts;
}

/// The widest that each was: keys keep their places while numbers change.
std::vector<double> ChartScene::legendWidths(const QStringList& texts, const QFontMetricsF& metrics) const {
  std::vector<double> widths;
  qsizetype i = 0;
  for (const Series& series : m_series) {
    if (series.name.isEmpty()) continue;
    if (m_widest.size() <= i) m_widest << QString();
    QString& widest = m_widest[i];
    if (!widest.startsWith(series.name))
      widest = texts[i] == series.name ? series.name : series.name + QStringLiteral(" 0.0000");
    if (metrics.horizontalAdvance(texts[i]) > metrics.horizontalAdvance(widest)) widest = texts[i];
    widths.push_back(metrics.horizontalAdvance(widest));
    ++i;
  }
  return widths;
}

double ChartScene::paintLegend(QPainter* painter, const QRectF& at, const Theme& theme, std::optional<double> x) const {
  const QFont font = theme.font(TextRole::Small);
  const QFontMetricsF metrics(font);
  const QStringList texts = legendTexts(x);
  std::vector<const Series*> named;
  for (const Series& series : m_series)
    if (!series.name.isEmpty()) named.push_back(&series);
  const double sample = theme.text(18), gap = theme.text(6), between = theme.text(16),
               row = metrics.height() + theme.text(4);
  const std::vector<double> widths = legendWidths(texts, metrics);
  std::vector<int> rowOf;
  std::vector<double> rowWidth{0};
  for (const double words : widths) {
    const double width = sample + gap + words;
    if (rowWidth.back() > 0 && rowWidth.back() + between + width > at.width()) rowWidth.push_back(0);
    rowWidth.back() += (rowWidth.back() > 0 ? between : 0) + width;
    rowOf.push_back(static_cast<int>(rowWidth.size()) - 1);
  }
  const double height = texts.isEmpty() ? 0 : row * static_cast<double>(rowWidth.size()) + theme.text(4);
  if (!painter) return height;
  painter->setFont(font);
  double left = 0;
  for (int i = 0; i < texts.size(); ++i) {
    const int r = rowOf[static_cast<std::size_t>(i)];
    if (i == 0 || r != rowOf[static_cast<std::size_t>(i - 1)])
      left = std::max(at.left(), at.right() - rowWidth[static_cast<std::size_t>(r)]);
    const Series& series = *named[static_cast<std::size_t>(i)];
    const double top = at.top() + r * row, middle = top + metrics.height() / 2;
    QPen pen(colourOf(series, theme), theme.line(series.heavy ? 4 : series.thin ? 1 : 2), Qt::SolidLine, Qt::FlatCap);
    if (series.dashed && !series.dotted) pen.setDashPattern({2.6, 1.4});
    else if (series.dotted) pen.setDashPattern(dashesOf(series));
    painter->setPen(pen);
    if (series.shape == Series::Shape::Points && series.marker >= 0) {
      paintMarker(*painter, QPointF(left + sample / 2, middle), {series.marker, pen.color(), series.hollow},
                  theme.line(3.5), theme);
    } else if (series.shape == Series::Shape::Points) {
      painter->setBrush(pen.color());
      painter->drawEllipse(QPointF(left + sample / 2, middle), theme.line(2.5), theme.line(2.5));
    } else if (series.shape == Series::Shape::Band) {
      painter->fillRect(QRectF(left, middle - theme.line(4), sample, theme.line(8)), fillOf(series, theme));
    } else {
      painter->drawLine(QPointF(left, middle), QPointF(left + sample, middle));
    }
    painter->setPen(theme.palette().muted);
    painter->drawText(QPointF(left + sample + gap, top + metrics.ascent()), texts[i]);
    left += sample + gap + widths[static_cast<std::size_t>(i)] + between;
  }
  return height;
}

/// Samples of a class are told by their shape too.
void ChartScene::paintMarkers(QPainter& painter, const QRectF& plot, const Theme& theme) const {
  for (std::size_t i = 0; i < m_drawings.size(); ++i) {
    const Series& series = m_series[i];
    if (series.shape != Series::Shape::Points || series.marker < 0) continue;
    const Marker marker{series.marker, colourOf(series, theme), series.hollow};
    for (const QPointF& share : m_drawings[i].points)
      if (share.y() >= 0 && share.y() <= 1)
        paintMarker(painter, {plot.left() + share.x() * plot.width(), plot.bottom() - share.y() * plot.height()},
                    marker, theme.line(kMarkerRadius), theme);
  }
}

void ChartScene::paintMarks(QPainter& painter, const QRectF& plot, const Theme& theme) const {
  const Palette& p = theme.palette();
  const double size = theme.line(5);
  const auto xOf = [&plot](double share) { return plot.left() + share * plot.width(); };
  for (std::size_t i = 0; i < m_drawings.size(); ++i) {
    for (const double share : m_drawings[i].notFinite) {  // a cross at the top, and a dotted line down
      const QPointF at(xOf(share), plot.top() + size + 2);
      painter.setPen(QPen(p.error, theme.line(1), Qt::DotLine));
      painter.drawLine(QPointF(at.x(), at.y() + size), QPointF(at.x(), plot.bottom()));
      painter.setPen(QPen(p.error, theme.line(2), Qt::SolidLine, Qt::RoundCap));
      painter.drawLine(at + QPointF(-size, -size) * 0.8, at + QPointF(size, size) * 0.8);
      painter.drawLine(at + QPointF(-size, size) * 0.8, at + QPointF(size, -size) * 0.8);
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(colourOf(m_series[i], theme));
    double last = -1e9;
    for (const double share : m_drawings[i].belowFloor) {  // triangles that point below the floor
      const double x = xOf(share);
      if (x < last + size * 2) continue;
      last = x;
      const QPointF triangle[] = {
          {x - size * 0.8, plot.bottom() - size}, {x + size * 0.8, plot.bottom() - size}, {x, plot.bottom() + 1}};
      painter.drawPolygon(triangle, 3);
    }
  }
}

void ChartScene::paintBands(QPainter& painter, const QRectF& plot, const Theme& theme) const {
  painter.save();  // or lines painted later would be filled too
  painter.setPen(Qt::NoPen);
  for (std::size_t i = 0; i < m_drawings.size(); ++i) {
    painter.setBrush(fillOf(m_series[i], theme));
    for (const auto& band : m_drawings[i].bands) {
      QPolygonF shape;
      for (const BandPoint& at : band)
        shape << QPointF(plot.left() + at.x * plot.width(), plot.bottom() - at.high * plot.height());
      for (auto at = band.rbegin(); at != band.rend(); ++at)
        shape << QPointF(plot.left() + at->x * plot.width(), plot.bottom() - at->low * plot.height());
      painter.drawPolygon(shape);
    }
  }
  painter.restore();
}

/// While values come in without antialiasing: many lines at once take a millisecond or two that way.
void ChartScene::paintThin(QPainter& painter, const QRectF& plot, const Theme& theme, bool fine) const {
  if (m_thin.empty()) return;
  painter.save();
  painter.setClipRect(plot.adjusted(-1, -1, 1, 1), Qt::IntersectClip);
  painter.setRenderHint(QPainter::Antialiasing, fine);
  for (const ThinLine& thin : m_thin) {
    QPolygonF path;
    for (const QPointF& at : *thin.points)
      path << QPointF(plot.left() + at.x() * plot.width(), plot.bottom() - at.y() * plot.height());
    painter.setPen(QPen(thin.colour, fine ? theme.line(1) : 1, Qt::SolidLine, Qt::FlatCap, Qt::BevelJoin));
    painter.drawPolyline(path);
  }
  painter.restore();
}

/// A dotted level across the plot; its name above it at the left, where a curve that climbs is still far away.
void ChartScene::paintReferences(QPainter& painter, const QRectF& plot, const Theme& theme) const {
  const QFontMetricsF metrics(theme.font(TextRole::Small));
  painter.setFont(theme.font(TextRole::Small));
  for (const ReferenceLine& level : m_options.references) {
    const double share = m_axes.y.share(level.y);
    if (!(share >= 0 && share <= 1)) continue;
    const double y = std::floor(plot.bottom() - share * plot.height()) + 0.5;  // crisp
    painter.setPen(QPen(theme.palette().text, theme.line(1), Qt::DashLine, Qt::FlatCap));
    painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
    const bool above = y - metrics.height() >= plot.top();
    const QRectF room(plot.left() + theme.text(4), above ? y - metrics.height() - 1 : y + 1,
                      metrics.horizontalAdvance(level.name) + theme.text(4), metrics.height());
    QColor ground = theme.palette().card;  // lines behind it shine through a little
    ground.setAlphaF(0.8F);
    painter.fillRect(room, ground);
    painter.setPen(theme.palette().text);
    painter.drawText(room, Qt::AlignCenter, level.name);
  }
}

/// Triangles above the plot, as on the timeline; those that would lie on one another are one.
void ChartScene::paintHappenings(QPainter& painter, const QRectF& plot, const Theme& theme) const {
  const double size = theme.line(4);
  painter.setPen(Qt::NoPen);
  painter.setBrush(theme.palette().text);
  double last = -1e9;
  for (const ChartMark& mark : m_options.marks) {
    const double share = m_axes.x.share(mark.x), x = plot.left() + share * plot.width();
    if (!(share >= 0 && share <= 1) || x - last < 2 * size) continue;
    last = x;
    const QPointF triangle[] = {{x - size, plot.top() - 2 * size}, {x + size, plot.top() - 2 * size}, {x, plot.top()}};
    painter.drawPolygon(triangle, 3);
  }
  paintDivisions(painter, plot, theme);
}

/// Each with its text at the top, where it has room before the next one.
void ChartScene::paintDivisions(QPainter& painter, const QRectF& plot, const Theme& theme) const {
  std::vector<std::pair<double, QString>> lines;  // several at one place are said together
  for (const ChartMark& mark : m_options.marks) {
    const double share = m_axes.x.share(mark.x), x = std::floor(plot.left() + share * plot.width()) + 0.5;
    if (!mark.divides || !(share >= 0 && share <= 1)) continue;
    if (lines.empty() || lines.back().first != x) lines.emplace_back(x, mark.text);
    else lines.back().second += QStringLiteral(", ") + mark.text;
  }
  const QFontMetricsF metrics(theme.font(TextRole::Small));
  painter.setFont(theme.font(TextRole::Small));
  double top = plot.top() + 1;
  for (const ReferenceLine& level : m_options.references) {  // below a level up there, and its name
    const double below = (1 - m_axes.y.share(level.y)) * plot.height();
    if (below >= 0 && below < 2 * metrics.height()) top = plot.top() + below + metrics.height() + 2;
  }
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const auto& [x, text] = lines[i];
    painter.setPen(QPen(theme.palette().muted, theme.line(1), Qt::DotLine, Qt::FlatCap));
    painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
    const double until = i + 1 < lines.size() ? lines[i + 1].first : plot.right(), room = until - x - theme.text(8);
    if (room < theme.text(kLeastDivision)) continue;
    const QString shown = metrics.elidedText(text, Qt::ElideRight, room);
    const QRectF place(x + theme.text(3), top, metrics.horizontalAdvance(shown) + theme.text(2), metrics.height());
    QColor ground = theme.palette().card;  // lines behind it shine through a little
    ground.setAlphaF(0.8F);
    painter.fillRect(place, ground);
    painter.setPen(theme.palette().muted);
    painter.drawText(place, Qt::AlignCenter, shown);
  }
}

const ChartMark* ChartScene::markNear(const QRectF& plot, double x) const {
  const ChartMark* nearest = nullptr;
  double least = kNear;
  for (const ChartMark& mark : m_options.marks) {
    const double away = std::abs(m_axes.x.share(mark.x) - m_axes.x.share(x)) * plot.width();
    if (away > least) continue;
    least = away;
    nearest = &mark;
  }
  return nearest;
}

void ChartScene::paintReading(QPainter& painter, const QRectF& plot, const Theme& theme,
                              const ChartMoment& moment) const {
  const Palette& p = theme.palette();
  const auto upright = [&](double x, const QColor& colour, double width) {
    const double share = m_axes.x.share(x);
    if (!(share >= 0 && share <= 1)) return;
    const double at = plot.left() + share * plot.width();
    painter.setPen(QPen(colour, width));
    painter.drawLine(QPointF(at, plot.top()), QPointF(at, plot.bottom()));
  };
  if (moment.cursor) upright(*moment.cursor, mixed(p.muted, p.card, 0.35), theme.line(1.25));
  if (!moment.hover) return;
  upright(*moment.hover, p.text, 1);
  for (std::size_t i = 0; i < m_series.size(); ++i) {
    if (m_series[i].shape == Series::Shape::Points || m_series[i].shape == Series::Shape::Band || m_series[i].thin)
      continue;
    const double value = valueAt(i, *moment.hover);
    const QPointF at = m_axes.toPixel(plot, *moment.hover, value);
    if (!std::isfinite(value) || !plot.adjusted(-1, -2, 1, 2).contains(at)) continue;
    painter.setPen(QPen(p.card, 1.5));
    painter.setBrush(colourOf(m_series[i], theme));
    painter.drawEllipse(at, theme.line(4), theme.line(4));
  }
  paintPositionLabel(painter, plot, theme, *moment.hover);
}

/// Where it is read, and what happened there.
void ChartScene::paintPositionLabel(QPainter& painter, const QRectF& plot, const Theme& theme, double x) const {
  const Palette& p = theme.palette();
  QString text = (m_options.xTitle.isEmpty() ? QString() : m_options.xTitle + QLatin1Char(' ')) + placeText(x);
  const QFontMetricsF metrics(theme.font(TextRole::Small));
  if (const ChartMark* mark = markNear(plot, x))
    text = metrics.elidedText(text + QStringLiteral(": ") + mark->text, Qt::ElideRight, plot.width() - theme.text(20));
  QRectF label(0, plot.top() + 2, metrics.horizontalAdvance(text) + theme.text(12), metrics.height() + theme.text(4));
  const double at = plot.left() + m_axes.x.share(x) * plot.width();
  label.moveLeft(at + label.width() + 8 > plot.right() ? std::max(plot.left(), at - label.width() - 6) : at + 6);
  painter.setPen(QPen(p.line, 1));
  painter.setBrush(p.card);
  painter.drawRoundedRect(label, 4, 4);
  painter.setFont(theme.font(TextRole::Small));
  painter.setPen(p.text);
  painter.drawText(label, Qt::AlignCenter, text);
}

}  // namespace perc::widgets
