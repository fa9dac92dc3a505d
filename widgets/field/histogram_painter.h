// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/field/histogram_image.h"
#include "widgets/paint/theme.h"

#include <QRectF>
#include <QString>
#include <optional>
#include <utility>

class QPainter;

namespace perc::widgets {

/// How a set of numbers is spread over bins: along the steps as a heat map, now as bars.
struct HistogramPanel {
  QString title, note;        ///< "Layer 1", "tanh, 8 units"
  QString what;               ///< in a sentence: "layer 1, weights"
  std::vector<double> edges;  ///< of the bins, ascending, one more than bins; the outer ones may be infinite
  std::vector<std::pair<int, QString>> ticks;  ///< which edges are written at the axis, and how
  HistogramRecord past;
  std::vector<float> now;  ///< shares
  int bins() const { return static_cast<int>(edges.size()) - 1; }
};

/// A moment with a name, marked on the axis of time. What happens several times is one mark.
struct HistogramMark {
  std::int64_t step = 0;  ///< the first time
  QString text;
  int times = 1;
  std::int64_t last = 0;  ///< the last time
};

struct HistogramData {
  std::vector<HistogramPanel> panels;
  std::vector<HistogramMark> marks;     ///< in order
  std::int64_t step = 0, furthest = 0;  ///< the moment shown, and how far the axis of time goes
};

/// Several such panels with one axis of time; for the screen and for files by the same code. Window's thread.
class HistogramPainter {
 public:
  struct Place {
    int panel = 0, bin = 0;
    std::int64_t step = 0;
    bool operator==(const Place&) const = default;
  };
  /// The bins of a panel that are shown: those ever used in a panel with the same bins, with one more at either end.
  struct Range {
    int first = 0, last = 0;
    int count() const { return last - first + 1; }
  };
  struct Layout {
    int columns = 1, rows = 0;
    double cellHeight = 0, height = 0;  ///< of everything
  };

  void setData(HistogramData data);
  const HistogramData& data() const { return m_data; }
  Span steps() const { return m_steps; }
  Range range(int panel) const { return m_ranges[static_cast<std::size_t>(panel)]; }

  /// Everything with marks and legend, for a file.
  void paint(QPainter& painter, const QRectF& rect, const Theme& theme);

  /// The parts. Panels: at least `least` high each; the layout says how much that is altogether.
  Layout layout(const QSizeF& room, const Theme& theme, double least = 0) const;
  void paintPanels(QPainter& painter, const QRectF& area, const Layout& layout, const Theme& theme,
                   const std::optional<Place>& pointer);
  QRectF heatRect(int panel, const QRectF& area, const Layout& layout, const Theme& theme) const;
  QRectF barsRect(int panel, const QRectF& area, const Layout& layout, const Theme& theme) const;
  std::optional<Place> placeAt(const QPointF& at, const QRectF& area, const Layout& layout, const Theme& theme) const;
  double marksHeight(const Theme& theme, int most) const;
  void paintMarks(QPainter& painter, const QRectF& area, const Theme& theme, int most) const;
  double legendHeight(double width, const Theme& theme) const;
  /// In one row where there is room.
  void paintLegend(QPainter& painter, const QRectF& area, const Theme& theme) const;

  /// "update 812: layer 1: vanishing gradients (3 times, the last at update 900)".
  static QString markText(const HistogramMark& mark);
  /// "layer 1, weights between 0.5 and 1: 23.0 % at update 400".
  QString describe(const Place& place) const;
  /// The most frequent bin of each panel now, and the marks.
  QString describe() const;

 private:
  double leftMargin(const Theme& theme) const;
  void updateRanges();
  void paintBinLabels(QPainter& painter, int panel, double left, const QRectF& heat, const Theme& theme) const;
  void paintPanel(QPainter& painter, int panel, const QRectF& area, const Layout& layout, const Theme& theme);
  void paintHeat(QPainter& painter, int panel, const QRectF& heat, const Theme& theme);
  void paintBars(QPainter& painter, int panel, const QRectF& bars, const Theme& theme) const;
  void paintTimeAxis(QPainter& painter, const QRectF& heat, const QRectF& bars, const Theme& theme) const;
  void paintPointer(QPainter& painter, const QRectF& heat, const Place& place, const Theme& theme) const;
  double x(const QRectF& heat, double step) const {
    return heat.left() + (step - m_steps.minimum) / m_steps.length() * heat.width();
  }
  QString binWords(const HistogramPanel& panel, int bin) const;

  HistogramData m_data;
  Span m_steps{0, 100};
  double m_mostShare = 0.5;  ///< where the bars end
  std::vector<HistogramImage> m_images;
  std::vector<HistogramExtent> m_extents;
  std::vector<Range> m_ranges;
};

}  // namespace perc::widgets
