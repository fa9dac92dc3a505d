// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenes/cartpole/frame.h"
#include "widgets/paint/axes.h"

#include <QPoint>
#include <QString>
#include <optional>

class QPainter;

namespace perc::cartpole {

/// A cell of the map: x() the column, y() the row from below.
using WorldsMapCell = std::optional<QPoint>;

/// The mean return of one policy over two physics parameters as coloured cells, with its home, the Earth and the Moon.
class WorldsMapPainter {
 public:
  /// `strip`: whether there is a line below the map, for what is pointed at.
  WorldsMapPainter(const CartPoleFrame& frame, const widgets::Theme& theme, bool strip = true)
      : m_frame(frame), m_map(frame.worldsMap), m_theme(theme), m_strip(strip) {}

  void paint(QPainter& painter, const QRectF& rect, WorldsMapCell pointed, WorldsMapCell chosen,
             const QString& readout) const;
  WorldsMapCell cellAt(const QRectF& rect, const QPointF& pixel) const;
  QRectF cellRect(const QRectF& rect, const QPoint& cell) const;

 private:
  struct Layout {
    QRectF world, plot, bar, readout;
  };
  Layout layout(const QRectF& rect) const;
  widgets::Axes axes() const;
  QRectF cell(const QRectF& plot, const QPoint& which) const;
  void cells(QPainter& painter, const QRectF& plot) const;
  void worlds(QPainter& painter, const QRectF& plot) const;
  void label(QPainter& painter, const QPointF& at, const QString& text, const QRectF& inside) const;
  void legend(QPainter& painter, const QRectF& bar) const;

  const CartPoleFrame& m_frame;
  const WorldsMap& m_map;
  const widgets::Theme& m_theme;
  bool m_strip;
};

/// The mean return of a cell; NaN: not measured yet.
double worldMean(const WorldsMap& map, const QPoint& cell);
/// "gravity 1.62 m/s², pole 1 m: mean return 212 of 3 episodes".
QString worldReturnText(const WorldsMap& map, const QPoint& cell);
/// The world of the map: that of the run without the two that vary.
QString homeText(const CartPoleFrame& frame);

}  // namespace perc::cartpole
