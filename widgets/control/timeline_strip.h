// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/figure/figure_widget.h"
#include "widgets/plot/series_digest.h"

namespace perc::widgets {

/// A change made while the run went on, or something that happened in it by itself.
struct TimelineMark {
  std::int64_t step;
  QString text;
  bool happened = false;  ///< an event; painted in another shape
  bool operator==(const TimelineMark&) const = default;
};

/// The whole run as a strip: the curve, what was played tinted, the present moment, dots where something was changed,
/// triangles where something happened by itself. Or bars: each row of the curve is an episode that ends at its step.
/// Press or drag (or Left, Right, Home, End, Page keys with the focus) to go to a step.
class TimelineStrip : public FigureWidget {
  Q_OBJECT
 public:
  explicit TimelineStrip(QWidget* parent = nullptr);

  void setCurve(std::shared_ptr<const perc::Curve> curve, std::size_t column);
  /// After the first `kept` of those there are.
  void setMarks(std::vector<TimelineMark> marks, std::size_t kept = 0);
  /// Bars from a row's predecessor to its own step, as high as the return, which is what is drawn; else a curve.
  /// Columns "episode" and "length" (in steps) say which it was and how long, where not every one has a row or several
  /// go on at once.
  void setBars(bool on);
  void setPosition(std::int64_t step, std::int64_t end);
  std::int64_t stepAt(double pixel) const;
  double pixelOf(std::int64_t step) const;
  /// "episode 87: return 212, steps 10,411 to 10,622" of the bar in which a step lies; empty: in none.
  QString barText(std::int64_t step) const;
  QString spokenValue() const override;
  QSize sizeHint() const override { return {480, 48}; }
  QSize minimumSizeHint() const override { return {120, 40}; }

 signals:
  void seekRequested(qint64 step);

 protected:
  void paintFigure(QPainter& painter, const Theme& theme) override;
  QRectF ringRect() const override { return strip(); }
  FigureTip tipAt(const QPointF& pixel) const override;
  bool pressAt(const QPointF& pixel, Qt::KeyboardModifiers modifiers) override;
  void dragTo(const QPointF& pixel) override;
  bool takesKey(int key) const override;
  bool keyDown(const QKeyEvent& event) override;

 private:
  QRectF strip() const;
  void seek(std::int64_t step);
  void paintCurve(QPainter& painter, const QRectF& strip);
  struct Bars;
  void paintBars(QPainter& painter, const QRectF& strip);
  void paintColumns(const Bars& bars);
  std::size_t barAt(std::int64_t step) const;
  std::int64_t barStart(std::size_t bar) const;
  std::int64_t episodeAway(int episodes) const;

  Series m_series;
  SeriesDigest m_digest;
  bool m_bars = false;
  std::vector<TimelineMark> m_marks;
  std::int64_t m_step = 0, m_end = 0;
  Span m_span{0, 10};  ///< grows in steps, so that the strip does not creep
};

}  // namespace perc::widgets
