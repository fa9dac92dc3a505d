// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plot/chart_scene.h"

#include "widgets/plot/dense_line.h"

#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QPainter>
#include <QtCharts/QChart>
#include <QtCharts/QLineSeries>
#include <QtCharts/QScatterSeries>
#include <QtCharts/QValueAxis>
#include <algorithm>
#include <cmath>
#include <limits>

namespace perc::widgets {
namespace {
constexpr double kMark = 8;            ///< pixels at lineScale 1 above the plot, for the marks
constexpr double kThinStrength = 0.5;  ///< of a thin line's colour on the card
}  // namespace

/// Qt Charts sees both axes as 0 to 1: scale, ticks and labels are ours, on screen and in files. Series are kept and
/// filled anew with replace(), never appended to.
struct ChartScene::Charts {
  Charts() : chart(new QChart) {
    scene.setItemIndexMethod(QGraphicsScene::NoIndex);
    chart->setBackgroundVisible(false);
    chart->setMargins({0, 0, 0, 0});
    chart->layout()->setContentsMargins(0, 0, 0, 0);
    chart->legend()->hide();
    chart->setAnimationOptions(QChart::NoAnimation);
    for (QValueAxis* axis : {&x, &y}) {
      axis->setRange(0, 1);
      axis->setVisible(false);
    }
    chart->addAxis(&x, Qt::AlignBottom);
    chart->addAxis(&y, Qt::AlignLeft);
    scene.addItem(chart);
  }
  ~Charts() {
    chart->removeAxis(&x);
    chart->removeAxis(&y);
  }
  template <class S>
  S* take(std::vector<S*>& pool, std::size_t& used) {
    if (used == pool.size()) {
      auto* fresh = new S;
      chart->addSeries(fresh);
      fresh->attachAxis(&x);
      fresh->attachAxis(&y);
      pool.push_back(fresh);
    }
    S* series = pool[used++];
    series->setVisible(true);
    return series;
  }

  QValueAxis x, y;  // outlive the scene, which owns the chart
  QGraphicsScene scene;
  QChart* chart;
  std::vector<QLineSeries*> lines;
  std::vector<QScatterSeries*> points;
};

ChartScene::ChartScene() : m_charts(std::make_unique<Charts>()) {}
ChartScene::~ChartScene() = default;

QColor ChartScene::colourOf(const Series& series, const Theme& theme) {
  const Palette& p = theme.palette();
  if (series.colour < 0) return series.colour == Series::kMuted ? p.muted : p.accent;
  return p.classes[static_cast<std::size_t>(series.colour) % p.classes.size()];
}

QColor ChartScene::fillOf(const Series& series, const Theme& theme) {
  QColor fill = colourOf(series, theme);
  fill.setAlphaF(theme.dark ? 0.26F : 0.18F);
  return fill;
}

QList<qreal> ChartScene::dashesOf(const Series& series) {
  if (series.dashed && series.dotted) return {3.2, 1.6, 1, 1.6};
  if (series.dotted) return {1, 1.4};
  if (series.dashed) return series.heavy ? QList<qreal>{1.6, 1.1} : QList<qreal>{3.2, 2.2};
  return {};
}

void ChartScene::setSeries(std::vector<Series> series) {
  const bool same = series.size() == m_series.size();
  m_series = std::move(series);
  if (!same) m_digests.assign(m_series.size(), {});
  for (std::size_t i = 0; i < m_series.size(); ++i) m_digests[i].update(m_series[i]);
  updateSpans();
  m_stale = true;
}

void ChartScene::setOptions(const ChartOptions& options) {
  if (options.logX != m_options.logX || options.logY != m_options.logY) m_spansKnown = false;
  m_options = options;
  updateSpans();
  m_stale = true;
}

bool ChartScene::empty() const {
  return std::all_of(m_digests.begin(), m_digests.end(), [](const SeriesDigest& d) { return d.empty(); });
}

void ChartScene::updateSpans() {
  constexpr double kInfinity = std::numeric_limits<double>::infinity();
  Span x{kInfinity, -kInfinity}, y = x;
  for (const SeriesDigest& d : m_digests) {
    x = {std::min(x.minimum, d.xSpan().minimum), std::max(x.maximum, d.xSpan().maximum)};
    const double low = m_options.logY ? d.leastPositive() : d.ySpan().minimum;
    y = {std::min(y.minimum, low), std::max(y.maximum, d.ySpan().maximum)};
  }
  const Span xBefore = m_axes.x.span, yBefore = m_axes.y.span;
  const bool keep = m_spansKnown;
  if (!empty())
    for (const ReferenceLine& level : m_options.references)
      y = {std::min(y.minimum, level.y), std::max(y.maximum, level.y)};
  m_axes.x = {m_options.xTitle, m_options.xSpan.value_or(niceSpan(x, keep ? &xBefore : nullptr, m_options.logX)),
              m_options.logX, m_options.deviates};
  m_axes.y = {m_options.yTitle, m_options.ySpan.value_or(niceSpan(y, keep ? &yBefore : nullptr, m_options.logY)),
              m_options.logY, m_options.deviates};
  m_spansKnown = !empty();
}

QRectF ChartScene::plotRect(const QRectF& outer, const Theme& theme, bool legend) const {
  QRectF room = outer;
  if (!m_options.marks.empty()) room.setTop(outer.top() + theme.line(kMark));
  if (legend) room.setTop(room.top() + paintLegend(nullptr, outer, theme, std::nullopt));
  QRectF plot = m_axes.plotRect(room, theme);
  if (!m_options.square) return plot;
  const double side = std::min(plot.width(), plot.height());
  return {plot.left() + (plot.width() - side) / 2, plot.top(), side, side};
}

/// What may be painted is shared among the lines, the thin ones apart.
void ChartScene::drawSeries(const QRectF& plot) {
  const auto thin =
      static_cast<int>(std::count_if(m_series.begin(), m_series.end(), [](const Series& s) { return s.thin; }));
  const auto others = static_cast<int>(m_series.size()) - thin;
  const auto share = [&](int points, int lines) {
    return std::min(points / (2 * std::max(1, lines)), static_cast<int>(plot.width()));
  };
  m_drawings.clear();
  for (std::size_t i = 0; i < m_series.size(); ++i)
    m_drawings.push_back(m_digests[i].draw(
        m_series[i], m_axes, m_series[i].thin ? share(kMostThinPoints, thin) : share(kMostPoints, others)));
}

void ChartScene::fillCharts(const QRectF& plot, const Theme& theme) {
  if (!m_stale && plot.size() == m_filledSize && theme == m_filledTheme) return;
  m_stale = false;
  m_filledSize = plot.size();
  m_filledTheme = theme;
  std::size_t lines = 0, points = 0;
  m_dense.clear();
  m_thin.clear();
  drawSeries(plot);
  for (std::size_t i = 0; i < m_series.size(); ++i) {
    const SeriesDrawing& drawing = m_drawings[i];
    QPen pen(colourOf(m_series[i], theme), theme.line(m_series[i].heavy ? 3.5 : 1.75), Qt::SolidLine, Qt::FlatCap,
             Qt::BevelJoin);
    if (const QList<qreal> dashes = dashesOf(m_series[i]); !dashes.isEmpty()) pen.setDashPattern(dashes);
    for (const auto& line : drawing.lines) {
      if (m_series[i].thin) {
        m_thin.push_back({mixed(theme.palette().card, pen.color(), kThinStrength), &line});
        continue;
      }
      if (isDense(line, plot.size())) {
        m_dense.push_back({pen.color(), m_series[i].dashed || m_series[i].dotted, m_series[i].heavy, &line});
        continue;
      }
      QLineSeries* series = m_charts->take(m_charts->lines, lines);
      series->setPen(pen);
      series->replace(QList<QPointF>(line.begin(), line.end()));
    }
    if (drawing.points.empty() || m_series[i].marker >= 0) continue;
    QScatterSeries* series = m_charts->take(m_charts->points, points);
    series->setMarkerSize(theme.line(m_series[i].shape == Series::Shape::Points ? 7 : 4));
    series->setBrush(pen.color());
    series->setPen(QPen(theme.palette().card, 1));
    series->replace(QList<QPointF>(drawing.points.begin(), drawing.points.end()));
  }
  for (; lines < m_charts->lines.size(); ++lines) m_charts->lines[lines]->setVisible(false);
  for (; points < m_charts->points.size(); ++points) m_charts->points[points]->setVisible(false);
}

void ChartScene::paint(QPainter& painter, const QRectF& outer, const Theme& theme, const ChartMoment& moment) {
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  const bool legend = moment.legend && m_options.legend;
  const QRectF plot = plotRect(outer, theme, legend);
  paintAxes(painter, plot, m_axes, theme);
  if (empty()) {
    painter.setFont(theme.font());
    painter.setPen(theme.palette().muted);
    painter.drawText(plot.adjusted(8, 8, -8, -8), Qt::AlignCenter | Qt::TextWordWrap, m_options.emptyText);
  } else if (plot.width() > 4 && plot.height() > 4) {
    fillCharts(plot, theme);
    paintBands(painter, plot, theme);
    paintThin(painter, plot, theme, moment.fine);
    const QRectF sheet(QPointF(0, 0), outer.size());
    m_charts->chart->setGeometry(sheet);
    m_charts->chart->setPlotArea(plot.translated(-outer.topLeft()));
    m_charts->scene.setSceneRect(sheet);
    m_charts->scene.render(&painter, outer, sheet, Qt::IgnoreAspectRatio);
    for (const DenseLine& dense : m_dense)
      (moment.fine ? strokeDense : paintDense)(painter, *dense.points, plot, dense.colour,
                                               theme.line(dense.heavy ? 3 : 1.5), dense.dashed);
    paintMarkers(painter, plot, theme);
    paintReferences(painter, plot, theme);
    paintMarks(painter, plot, theme);
    paintHappenings(painter, plot, theme);
    paintReading(painter, plot, theme, moment);
  }
  if (legend) paintLegend(&painter, outer, theme, moment.hover ? moment.hover : moment.cursor);
  painter.restore();
}

}  // namespace perc::widgets
