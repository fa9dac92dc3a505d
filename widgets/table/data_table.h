// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/paint/theme.h"
#include "widgets/table/table_model.h"

#include <QTableView>

class QTimer;

namespace perc::widgets {

/// A table of samples, any number of rows: only what can be seen is asked for and painted. A click on a header (or S in
/// a column) sorts by it; while values change, the rows are put in order again at most twice a second, and never while
/// a mouse button is down. Window's thread.
class DataTable : public QTableView {
  Q_OBJECT
 public:
  static constexpr int kSortMs = 500;

  explicit DataTable(QWidget* parent = nullptr);

  /// Said where there are no rows yet.
  void setEmptyText(const QString& text) { m_emptyText = text; }
  /// New values of the same shape repaint what can be seen; else the table starts anew.
  void setContent(std::size_t rows, std::vector<TableColumn> columns);
  const TableModel& content() const { return *m_model; }
  void sortBy(int column, Qt::SortOrder order);

  /// Marks these samples and shows the first if none of them can be seen; no signal.
  void setChosen(const std::vector<std::int32_t>& samples);
  const std::vector<std::int32_t>& chosen() const { return m_chosen; }

  /// Header and as many rows as fit, in the present order; the last line says how many there are.
  void render(QPainter& painter, const QRectF& rect, const Theme& theme) const;

 signals:
  /// The user chose rows: samples, ascending.
  void choiceMade(const std::vector<std::int32_t>& samples);

 protected:
  void keyPressEvent(QKeyEvent* event) override;
  void changeEvent(QEvent* event) override;
  void paintEvent(QPaintEvent* event) override;

 private:
  void restyle();
  void fitColumns();
  int fittingWidth(int column, const Theme& theme) const;
  void sortWhenDue();
  void selectChosen();
  void takeChoice();
  QRect seen() const;

  QString m_emptyText;
  TableModel* m_model;
  QTimer* m_sortTimer;
  bool m_sortDue = false, m_quiet = false;
  std::vector<std::int32_t> m_chosen;
};

}  // namespace perc::widgets
