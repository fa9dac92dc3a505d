// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/field/heat_table.h"
#include "widgets/figure/figure_widget.h"

#include <functional>

namespace perc::widgets {

/// A heat table to look at, to point at and to choose from: arrow keys go from cell to cell, a click or Return chooses
/// one, a click beside them none.
class HeatTableWidget : public PointedFigure<QPoint> {
  Q_OBJECT
 public:
  explicit HeatTableWidget(QWidget* parent = nullptr);

  /// What was pointed at or chosen is forgotten if the sides have other titles, or if there is no such cell any more.
  void setTable(HeatTable table);
  const HeatTable& table() const { return m_table; }
  /// What is said of a cell; empty function: HeatTable::describe.
  void setReadout(std::function<QString(const QPoint& cell)> readout) { m_readout = std::move(readout); }
  /// What is written under the table while no cell is read; empty: how to read one.
  void setHint(const QString& hint) { m_hint = hint; }
  const std::optional<QPoint>& chosen() const { return m_chosen; }
  void setChosen(std::optional<QPoint> cell);
  /// What is written under the table.
  QString readout() const;
  /// "Lowest: ... Highest: ..."; empty: nothing is known.
  QString extremes() const;
  QRectF cellRect(const QPoint& cell) const;

  void render(QPainter& painter, const QRectF& rect, const Theme& theme) const;
  QString spokenValue() const override;
  QSize sizeHint() const override { return {480, 440}; }
  QSize minimumSizeHint() const override { return {220, 200}; }

 signals:
  void chosenChanged();

 protected:
  bool isEmpty() const override { return m_table.empty(); }
  void paintFigure(QPainter& painter, const Theme& theme) override;
  std::optional<QPoint> placeAt(const QPointF& pixel) const override;
  std::optional<QPoint> moved(const std::optional<QPoint>& from, int key, bool far) const override;
  bool pressAt(const QPointF& pixel, Qt::KeyboardModifiers modifiers) override;
  bool activate(const QPoint& cell, Qt::KeyboardModifiers modifiers) override;

 private:
  void choose(std::optional<QPoint> cell);
  QRectF tableRect() const;
  QString chosenText() const;
  QString describe(const QPoint& cell) const { return m_readout ? m_readout(cell) : m_table.describe(cell); }

  HeatTable m_table;
  std::function<QString(const QPoint&)> m_readout;
  QString m_hint;
  std::optional<QPoint> m_chosen;
};

}  // namespace perc::widgets
