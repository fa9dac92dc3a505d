// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/paint/theme.h"
#include "widgets/plot/series_digest.h"

#include <QStringList>
#include <memory>
#include <optional>

class QFontMetricsF;
class QPainter;

namespace perc::widgets {

/// What changes under the eye.
struct ChartMoment {
  std::optional<double> cursor, hover;
  bool legend = true;
  bool fine = true;  ///< noisy lines stroked exactly, which takes tens of milliseconds; else column by column
};

/// A chart that can be painted anywhere: lines by Qt Charts, axes, marks and legend by our own code. The only place
/// that knows Qt Charts (deprecated from Qt 6.10 on).
class ChartScene {
 public:
  static constexpr int kMostPoints = 2000;       ///< in one chart: 170 frames/s, 10,000 would be 42
  static constexpr int kMostThinPoints = 12000;  ///< of all thin lines, which are painted without Qt Charts

  ChartScene();
  ~ChartScene();

  void setSeries(std::vector<Series> series);
  void setOptions(const ChartOptions& options);
  const std::vector<Series>& series() const { return m_series; }
  const ChartOptions& options() const { return m_options; }
  const Axes& axes() const { return m_axes; }
  QRectF plotRect(const QRectF& outer, const Theme& theme, bool legend) const;
  void paint(QPainter& painter, const QRectF& outer, const Theme& theme, const ChartMoment& moment);

  /// Name and value of each series that has a name, at x (at the end without one).
  QStringList legendTexts(std::optional<double> x) const;
  /// Of a band: its lower edge.
  double valueAt(std::size_t series, double x) const;
  /// A place of the axis for reading.
  QString placeText(double x) const;
  bool empty() const;
  /// Right-aligned rows of keys; `at` is their right upper corner and width. Returns the height.
  double paintLegend(QPainter* painter, const QRectF& at, const Theme& theme, std::optional<double> x) const;

  static QColor colourOf(const Series& series, const Theme& theme);
  static QColor fillOf(const Series& series, const Theme& theme);
  /// In units of the line's thickness; empty: a full line.
  static QList<qreal> dashesOf(const Series& series);

 private:
  struct DenseLine {
    QColor colour;
    bool dashed, heavy;
    const std::vector<QPointF>* points;
  };
  struct ThinLine {
    QColor colour;
    const std::vector<QPointF>* points;
  };
  struct Charts;
  void updateSpans();
  std::ptrdiff_t rowAt(std::size_t series, double x) const;
  QString textOf(std::size_t series, double x) const;
  std::vector<double> legendWidths(const QStringList& texts, const QFontMetricsF& metrics) const;
  const ChartMark* markNear(const QRectF& plot, double x) const;
  void fillCharts(const QRectF& plot, const Theme& theme);
  void drawSeries(const QRectF& plot);
  void paintBands(QPainter& painter, const QRectF& plot, const Theme& theme) const;
  void paintThin(QPainter& painter, const QRectF& plot, const Theme& theme, bool fine) const;
  void paintMarkers(QPainter& painter, const QRectF& plot, const Theme& theme) const;
  void paintReferences(QPainter& painter, const QRectF& plot, const Theme& theme) const;
  void paintHappenings(QPainter& painter, const QRectF& plot, const Theme& theme) const;
  void paintDivisions(QPainter& painter, const QRectF& plot, const Theme& theme) const;
  void paintPositionLabel(QPainter& painter, const QRectF& plot, const Theme& theme, double x) const;
  void paintMarks(QPainter& painter, const QRectF& plot, const Theme& theme) const;
  void paintReading(QPainter& painter, const QRectF& plot, const Theme& theme, const ChartMoment& moment) const;

  std::vector<Series> m_series;
  std::vector<SeriesDigest> m_digests;
  std::vector<SeriesDrawing> m_drawings;
  std::vector<DenseLine> m_dense;  ///< lines of m_drawings that are painted column by column
  std::vector<ThinLine> m_thin;    ///< and those of thin series
  ChartOptions m_options;
  Axes m_axes{.x = {}, .y = {}, .steady = true};
  mutable QStringList m_widest;  ///< of each name in the legend, with its value
  bool m_spansKnown = false, m_stale = true;
  QSizeF m_filledSize;
  Theme m_filledTheme;
  std::unique_ptr<Charts> m_charts;
};

}  // namespace perc::widgets
