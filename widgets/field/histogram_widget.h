// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/field/histogram_painter.h"
#include "widgets/paint/spoken.h"

#include <QWidget>

class QScrollBar;

namespace perc::widgets {

/// Histograms to look at and to point at: marks on top, panels (which scroll where they do not fit), legend and what is
/// under the pointer below. Left and Right go along the steps, Up and Down from bin to bin and on to the next panel.
class HistogramWidget : public QWidget, public Spoken {
  Q_OBJECT
 public:
  explicit HistogramWidget(QWidget* parent = nullptr);

  void setData(HistogramData histograms);
  void setEmptyText(const QString& text);
  const HistogramPainter& painter() const { return m_painter; }
  const QString& emptyText() const { return m_emptyText; }
  std::optional<HistogramPainter::Place> pointer() const { return m_pointer; }
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
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void wheelEvent(QWheelEvent* event) override;
  void leaveEvent(QEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  bool event(QEvent* event) override;

 private:
  bool empty() const { return m_painter.data().panels.empty(); }
  int mostMarks() const { return height() < 420 ? 2 : 4; }
  QRectF viewRect() const;    ///< where panels are seen
  QRectF panelsRect() const;  ///< where they lie, scrolled
  HistogramPainter::Layout layoutNow() const;
  void updateScroll();
  void move(std::optional<HistogramPainter::Place> place);
  bool moveByKey(int key, bool far);
  void showPanel(int panel);
  void paintFoot(QPainter& painter) const;

  HistogramPainter m_painter;
  QScrollBar* m_scroll;
  QString m_emptyText;
  std::optional<HistogramPainter::Place> m_pointer;
};

}  // namespace perc::widgets
