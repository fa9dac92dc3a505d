// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/field/scatter_painter.h"
#include "widgets/paint/spoken.h"

#include <QWidget>

namespace perc::widgets {

/// Samples to look at, to point at and to choose: the pointer takes the nearest one (arrow keys: the next one in that
/// direction), a click or Return chooses it, with Ctrl it is added to what is chosen or taken away.
class ScatterWidget : public QWidget, public Spoken {
  Q_OBJECT
 public:
  explicit ScatterWidget(QWidget* parent = nullptr);

  void setData(ScatterData scatter);
  void setOptions(const FieldOptions& options, const QString& firstKind, const QString& secondKind);
  void setEmptyText(const QString& text);
  const ScatterPainter& painter() const { return m_painter; }
  ScatterPainter::Placed placed() const;
  /// The sample under the pointer, or -1.
  int pointed() const { return m_pointed; }
  QString readout() const { return m_painter.describe(m_pointed); }

  void render(QPainter& painter, const QRectF& rect, const Theme& theme) const;
  QString spokenValue() const override;
  QSize sizeHint() const override { return {420, 400}; }
  QSize minimumSizeHint() const override { return {160, 160}; }

 signals:
  /// A sample was chosen; -1: a click beside all of them.
  void chosen(int sample, bool add);

 protected:
  void paintEvent(QPaintEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void leaveEvent(QEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  bool event(QEvent* event) override;

 private:
  QRectF figureRect() const;
  double stripHeight() const;
  void point(int sample);

  ScatterPainter m_painter;
  QString m_emptyText;
  int m_pointed = -1;
};

}  // namespace perc::widgets
