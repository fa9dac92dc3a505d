// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/figure/figure_widget.h"
#include "widgets/figure/readout.h"

#include <QStringList>
#include <vector>

namespace perc::widgets {

class DataTable;

/// A row of a fact table: a cell per column, and what is said of it in full.
struct Fact {
  QStringList cells;
  Readout readout;
};

/// Facts as rows; the one that is chosen is told in full below: its formula with the live numbers, a sentence. Window's
/// thread.
class FactTable : public FigureWidget {
  Q_OBJECT
 public:
  explicit FactTable(QWidget* parent = nullptr);

  /// `numbers`: of the columns, which hold numbers (right-aligned). The chosen row stays if there still is one.
  void setFacts(const QStringList& titles, const std::vector<bool>& numbers, std::vector<Fact> facts);
  const std::vector<Fact>& facts() const { return m_facts; }
  void choose(int row);
  int chosen() const { return m_chosen; }
  void setNothing(const QString& text);  ///< said where there are no rows
  DataTable* table() const { return m_table; }

  void render(QPainter& painter, const QRectF& rect, const Theme& theme) const;
  QString spokenValue() const override;
  QSize sizeHint() const override { return {380, 320}; }

 protected:
  void resizeEvent(QResizeEvent* event) override;
  void changeEvent(QEvent* event) override;
  void paintFigure(QPainter& painter, const Theme& theme) override;

 private:
  void place();
  double told(double width, const Theme& theme) const;  ///< height of what is told

  DataTable* m_table;
  std::vector<Fact> m_facts;
  int m_chosen = 0;
};

}  // namespace perc::widgets
