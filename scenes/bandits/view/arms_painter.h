// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenes/bandits/frame.h"
#include "widgets/paint/theme.h"
#include "widgets/paint/ticks.h"

#include <QPointF>
#include <QRectF>
#include <optional>

class QPainter;

namespace perc::bandits {

/// The arms of the first run side by side: what is believed of each (a bar up to its estimate; with UCB the bound that
/// is maximised, with Thompson sampling the posterior and the draw), its true mean if that is shown, the last reward;
/// below, how often each was pulled. For the screen and for files.
class ArmsPainter {
 public:
  ArmsPainter(const BanditsFrame& frame, const widgets::Theme& theme) : m_frame(frame), m_theme(theme) {}

  void paint(QPainter& painter, const QRectF& rect, std::optional<int> pointed = {}) const;
  std::optional<int> armAt(const QPointF& pixel, const QRectF& rect) const;
  /// Beside what is drawn of an arm.
  QPointF placeOf(int arm, const QRectF& rect) const;

 private:
  struct Layout {
    QRectF plot, shares, names;  ///< one below the other, equally wide
    QRectF column(const QRectF& of, int arm, int arms) const {
      const double width = of.width() / arms;
      return {of.left() + arm * width, of.top(), width, of.height()};
    }
  };
  Layout layout(const QRectF& rect) const;
  int arms() const { return static_cast<int>(m_frame.arms.size()); }
  widgets::Span span() const;
  double y(const QRectF& plot, double value) const;
  bool shows() const { return m_frame.params.trueMeans == TrueMeans::Shown; }
  double barWidth(const QRectF& column) const;

  void paintLegend(QPainter& painter, const QRectF& rect) const;
  double legendHeight(double width) const;
  void paintAxis(QPainter& painter, const Layout& at) const;
  void paintColumns(QPainter& painter, const Layout& at, std::optional<int> pointed) const;
  void paintBelief(QPainter& painter, const QRectF& column, const ArmPicture& arm) const;
  void paintBound(QPainter& painter, const QRectF& column, const ArmPicture& arm) const;
  void paintPosterior(QPainter& painter, const QRectF& column, const ArmPicture& arm) const;
  void paintReward(QPainter& painter, const QRectF& column) const;
  void paintShares(QPainter& painter, const Layout& at) const;

  const BanditsFrame& m_frame;
  widgets::Theme m_theme;
  mutable std::optional<widgets::Span> m_span;
};

}  // namespace perc::bandits
