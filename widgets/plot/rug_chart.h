// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/paint/axes.h"
#include "widgets/paint/theme.h"

#include <QWidget>
#include <vector>

namespace perc::widgets {

class LineChart;
class RugStrip;

/// Numbers as translucent ticks along an axis, with a sentence under them. Parts of the axis may be shaded.
struct Rug {
  QString name;  ///< of the numbers: "inputs of layer 1"
  QString words;
  std::vector<float> values;
  std::vector<Span> shaded;
};

/// Paints the ticks into a strip that is as wide as the plot above it.
void paintRug(QPainter& painter, const QRectF& strip, const Axis& axis, const Rug& rug, const Theme& theme);

/// A line chart with a rug under its x axis. Window's thread.
class RugChart : public QWidget {
  Q_OBJECT
 public:
  explicit RugChart(QWidget* parent = nullptr);

  LineChart* chart() const { return m_chart; }
  /// After the chart's series. Without words the strip is hidden.
  void setRug(Rug rug);
  const Rug& rug() const { return m_rug; }
  QRectF stripRect() const;  ///< where the ticks are
  void render(QPainter& painter, const QRectF& rect, const Theme& theme) const;

 private:
  friend class RugStrip;
  Rug m_rug;
  LineChart* m_chart;
  RugStrip* m_strip;
};

}  // namespace perc::widgets
