// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/field/scatter_painter.h"
#include "widgets/figure/figure_widget.h"

namespace perc::widgets {

/// Samples to look at, to point at and to choose: the pointer takes the nearest one (arrow keys: the next one in that
/// direction), a click or Return chooses it, with Ctrl it is added to what is chosen or taken away.
class ScatterWidget : public PointedFigure<int> {
  Q_OBJECT
 public:
  explicit ScatterWidget(QWidget* parent = nullptr);

  void setData(ScatterData scatter);
  void setOptions(const FieldOptions& options, const QString& firstKind, const QString& secondKind);
  const ScatterPainter& painter() const { return m_painter; }
  ScatterPainter::Placed placed() const;
  /// The sample under the pointer, or -1.
  int pointed() const { return pointer().value_or(-1); }
  QString readout() const { return m_painter.describe(pointed()); }

  void render(QPainter& painter, const QRectF& rect, const Theme& theme) const;
  QString spokenValue() const override;
  QSize sizeHint() const override { return {420, 400}; }
  QSize minimumSizeHint() const override { return {160, 160}; }

 signals:
  /// A sample was chosen; -1: a click beside all of them.
  void chosen(int sample, bool add);

 protected:
  bool isEmpty() const override { return m_painter.empty(); }
  void paintFigure(QPainter& painter, const Theme& theme) override;
  QRectF ringRect() const override;
  std::optional<int> placeAt(const QPointF& pixel) const override;
  std::optional<int> moved(const std::optional<int>& from, int key, bool far) const override;
  bool pressAt(const QPointF& pixel, Qt::KeyboardModifiers modifiers) override;
  bool activate(const int& sample, Qt::KeyboardModifiers modifiers) override;

 private:
  QRectF figureRect() const;

  ScatterPainter m_painter;
};

}  // namespace perc::widgets
