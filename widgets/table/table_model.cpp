// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/table/table_model.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace perc::widgets {

bool TableModel::setContent(std::size_t rows, std::vector<TableColumn> columns) {
  const bool same =
      rows == m_order.size() && columns.size() == m_columns.size() &&
      std::equal(columns.begin(), columns.end(), m_columns.begin(),
                 [](const TableColumn& a, const TableColumn& b) { return a.title == b.title && a.kind == b.kind; });
  if (same) {
    m_columns = std::move(columns);
    return false;
  }
  beginResetModel();
  m_columns = std::move(columns);
  if (m_sortColumn >= static_cast<int>(m_columns.size())) m_sortColumn = -1;
  m_order.resize(rows);
  std::iota(m_order.begin(), m_order.end(), 0);
  setOrder(sorted());
  endResetModel();
  return true;
}

/// The present order, sorted anew.
std::vector<std::int32_t> TableModel::sorted() const {
  std::vector<std::int32_t> order = m_order;
  if (m_sortColumn < 0) {
    std::sort(order.begin(), order.end());
    return order;
  }
  const auto& key = m_columns[static_cast<std::size_t>(m_sortColumn)].key;
  std::vector<double> keys(order.size());
  for (std::size_t i = 0; i < keys.size(); ++i) keys[i] = key(i);
  const bool down = m_sortOrder == Qt::DescendingOrder;
  std::stable_sort(order.begin(), order.end(), [&keys, down](std::int32_t a, std::int32_t b) {
    const double x = keys[static_cast<std::size_t>(a)], y = keys[static_cast<std::size_t>(b)];
    if (std::isnan(x) || std::isnan(y)) return !std::isnan(x) && std::isnan(y);
    return down ? x > y : x < y;
  });
  return order;
}

void TableModel::setOrder(std::vector<std::int32_t> order) {
  m_order = std::move(order);
  m_rows.resize(m_order.size());
  for (std::size_t row = 0; row < m_order.size(); ++row)
    m_rows[static_cast<std::size_t>(m_order[row])] = static_cast<int>(row);
}

void TableModel::sort(int column, Qt::SortOrder order) {
  if (column >= static_cast<int>(m_columns.size())) return;
  m_sortColumn = column;
  m_sortOrder = order;
  sortAgain();
}

void TableModel::sortAgain() {
  std::vector<std::int32_t> order = sorted();
  if (order == m_order) return;
  emit orderAboutToChange();
  emit layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
  const QModelIndexList before = persistentIndexList();
  std::vector<std::int32_t> samples;
  for (const QModelIndex& index : before) samples.push_back(sampleAt(index.row()));
  setOrder(std::move(order));
  QModelIndexList after;
  for (qsizetype i = 0; i < before.size(); ++i)
    after << index(rowOf(samples[static_cast<std::size_t>(i)]), before[i].column());
  changePersistentIndexList(before, after);
  emit layoutChanged({}, QAbstractItemModel::VerticalSortHint);
  emit orderChanged();
}

int TableModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(m_order.size());
}
int TableModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant TableModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid()) return {};
  const TableColumn& column = m_columns[static_cast<std::size_t>(index.column())];
  const auto sample = static_cast<std::size_t>(sampleAt(index.row()));
  switch (role) {
    case Qt::DisplayRole: return column.text(sample);
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole: return column.spoken ? QVariant(column.spoken(sample)) : QVariant();
    case Qt::TextAlignmentRole:
      return column.kind == TableColumn::Kind::Number ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    default: return {};
  }
}

QVariant TableModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal || section >= columnCount()) return {};
  const TableColumn& column = m_columns[static_cast<std::size_t>(section)];
  switch (role) {
    case Qt::DisplayRole: return column.title;
    case Qt::TextAlignmentRole:
      return QVariant((column.kind == TableColumn::Kind::Number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::InitialSortOrderRole:
      return QVariant::fromValue(static_cast<int>(
          column.live && column.kind == TableColumn::Kind::Number ? Qt::DescendingOrder : Qt::AscendingOrder));
    default: return {};
  }
}

}  // namespace perc::widgets
