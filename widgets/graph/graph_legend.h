// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/graph/graph_data.h"
#include "widgets/graph/graph_layout.h"

#include <QPointF>

class QPainter;

namespace perc::widgets {

/// What colours, widths and dashes mean, in as many rows as they need.
class GraphLegend {
 public:
  GraphLegend(const GraphData& data, const GraphOptions& options, const GraphLayout& layout, const Theme& theme);
  /// In a picture of this size: rows that would take too much of it are left away.
  double height(const QSizeF& outer) const;
  void paint(QPainter& painter, const QRectF& at) const;

 private:
  enum class Sign { Bar, Output, Positive, Negative, Bias, Strip, Text };
  struct Key {
    Sign sign;
    QString text;
  };
  double signWidth(Sign sign) const;
  void addKeys(const GraphData& data, const GraphLayout& layout);
  std::vector<QPointF> places(double width, double& bottom) const;
  void paintSign(QPainter& painter, Sign sign, const QRectF& at) const;

  const GraphOptions& m_options;
  const Theme& m_theme;
  std::vector<Key> m_keys;
};

}  // namespace perc::widgets
