// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/field/field_painter.h"
#include "widgets/paint/markers.h"

#include <optional>

namespace perc::widgets {

/// What is under a field: the colour bar (where one output is shown) and the keys of the points, in as many rows as
/// they need.
class FieldLegend {
 public:
  FieldLegend(const FieldPainter& field, const Theme& theme);
  double height(double width) const;
  /// At the top left of `at`, as wide as it.
  void paint(QPainter& painter, const QRectF& at) const;

 private:
  struct Key {
    Marker marker;
    QString text;
    bool hasMarker = true;
    std::optional<OverlaySign> sign = {};  ///< instead of a marker
  };
  bool hasBar() const;
  void addClassKeys(bool training, bool test);
  void addOverlayKeys();
  std::vector<QPointF> layout(double width, double& bottom) const;
  void paintBar(QPainter& painter, const QRectF& bar) const;
  double barHeight() const;

  const FieldPainter& m_field;
  const Theme& m_theme;
  std::vector<Key> m_keys;
};

}  // namespace perc::widgets
