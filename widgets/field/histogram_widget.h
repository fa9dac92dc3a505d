// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/field/histogram_painter.h"
#include "widgets/figure/figure_widget.h"

class QScrollBar;

namespace perc::widgets {

/// Histograms to look at and to point at: marks on top, panels (which scroll where they do not fit), legend and what is
/// under the pointer below. Left and Right go along the steps, Up and Down from bin to bin and on to the next panel.
class HistogramWidget : public PointedFigure<HistogramPainter::Place> {
  Q_OBJECT
 public:
  explicit HistogramWidget(QWidget* parent = nullptr);

  void setData(HistogramData histograms);
  const HistogramPainter& painter() const { return m_painter; }
  QString readout() const;
  /// Where the heat map and the bars of a panel are.
  QRectF heatRect(int panel) const;
  QRectF barsRect(int panel) const;

  void render(QPainter& painter, const QRectF& rect, const Theme& theme) const;
  QString spokenValue() const override;
  QSize sizeHint() const override { return {420, 360}; }
  QSize minimumSizeHint() const override { return {200, 160}; }

 signals:
  /// A click (or Return) at a moment that is recorded.
  void clicked(double step);

 protected:
  bool isEmpty() const override { return m_painter.data().panels.empty(); }
  void paintFigure(QPainter& painter, const Theme& theme) override;
  std::optional<HistogramPainter::Place> placeAt(const QPointF& pixel) const override;
  std::optional<HistogramPainter::Place> moved(const std::optional<HistogramPainter::Place>& from, int key,
                                               bool far) const override;
  void pointerChanged(bool byKey) override;
  bool activate(const HistogramPainter::Place& place, Qt::KeyboardModifiers modifiers) override;
  void resizeEvent(QResizeEvent* event) override;
  void wheelEvent(QWheelEvent* event) override;

 private:
  int mostMarks() const { return height() < 420 ? 2 : 4; }
  QRectF viewRect() const;    ///< where panels are seen
  QRectF panelsRect() const;  ///< where they lie, scrolled
  HistogramPainter::Layout layoutNow() const;
  void updateScroll();
  void showPanel(int panel);
  void paintFoot(QPainter& painter) const;

  HistogramPainter m_painter;
  QScrollBar* m_scroll;
};

}  // namespace perc::widgets
