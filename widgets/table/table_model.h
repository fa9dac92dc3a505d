// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QString>
#include <cstdint>
#include <functional>
#include <vector>

namespace perc::widgets {

/// A column as functions of the row of the data (not of the row shown). They keep alive what they read.
struct TableColumn {
  /// Number: right-aligned. Check: a sign; key 0 is "no", and stands out.
  enum class Kind { Number, Text, Check };

  QString title;
  Kind kind = Kind::Number;
  bool live = false;                           ///< changes while the run goes on
  std::function<double(std::size_t row)> key;  ///< sorted by; NaN comes last in both orders
  std::function<QString(std::size_t row)> text;
  std::function<QString(std::size_t row)> spoken = {};  ///< instead of the text, for screen readers
};

/// A table of samples in an order. New content of the same shape is taken without a signal: whoever shows the model
/// repaints what can be seen. Window's thread.
class TableModel : public QAbstractTableModel {
  Q_OBJECT
 public:
  using QAbstractTableModel::QAbstractTableModel;

  /// Returns whether the shape (rows or titles) is another one, and the model was reset.
  bool setContent(std::size_t rows, std::vector<TableColumn> columns);
  const std::vector<TableColumn>& columns() const { return m_columns; }

  /// Stable: equal keys stay in the order they are in. Column -1: the order of the data.
  void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
  /// Once more by the same column, after its values changed.
  void sortAgain();
  int sortColumn() const { return m_sortColumn; }

  std::int32_t sampleAt(int row) const { return m_order[static_cast<std::size_t>(row)]; }
  int rowOf(std::int32_t sample) const { return m_rows[static_cast<std::size_t>(sample)]; }

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

 signals:
  void orderAboutToChange();
  void orderChanged();

 private:
  std::vector<std::int32_t> sorted() const;
  void setOrder(std::vector<std::int32_t> order);

  std::vector<TableColumn> m_columns;
  std::vector<std::int32_t> m_order;  ///< row shown to sample
  std::vector<int> m_rows;            ///< and back
  int m_sortColumn = -1;
  Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

}  // namespace perc::widgets
