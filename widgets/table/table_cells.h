// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/paint/theme.h"
#include "widgets/table/table_model.h"

#include <QHeaderView>
#include <QStyledItemDelegate>

namespace perc::widgets {

double cellHeight(const Theme& theme);
double cellMargin(const Theme& theme);

/// One cell, on the screen and in files.
void paintCell(QPainter& painter, const QRectF& rect, const TableColumn& column, std::size_t sample, bool chosen,
               const Theme& theme);
enum class Sorted { No, Up, Down };
void paintHeaderCell(QPainter& painter, const QRectF& rect, const TableColumn& column, Sorted sorted,
                     const Theme& theme);

/// A header whose sections look as in files.
class TableHeader : public QHeaderView {
 public:
  TableHeader(const TableModel& content, QWidget* parent) : QHeaderView(Qt::Horizontal, parent), m_content(content) {}

 protected:
  void paintSection(QPainter* painter, const QRect& rect, int section) const override;

 private:
  const TableModel& m_content;
};

/// Paints the cells of a table: much lighter than the style's.
class CellDelegate : public QStyledItemDelegate {
 public:
  CellDelegate(const TableModel& model, QObject* parent) : QStyledItemDelegate(parent), m_model(model) {}
  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

 private:
  const TableModel& m_model;
};

}  // namespace perc::widgets
