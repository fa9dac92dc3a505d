// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/frame/training.h"
#include "scenes/kit/lab_view.h"

namespace perc::widgets {
class DataTable;
struct TableColumn;
}  // namespace perc::widgets

namespace perc::scenes {

/// The samples as a table with prediction and loss; rows that are chosen are marked in every view. Its CSV has a row
/// per sample in the order of the data: sample, part, the data's columns, target, prediction, correct (classes), loss.
class DataView : public LabView<TrainingFrame> {
  Q_OBJECT
 public:
  explicit DataView(QWidget* parent = nullptr);

  void setSelection(Selection* selection) override;
  void render(QPainter& painter, const QRectF& rect, const widgets::Theme& theme) override;
  std::string csv() const override;
  QString describe() const override;
  QString subtitle() const override;

 private:
  void refresh() override;
  bool classes() const { return !m_frame->classNames.empty(); }
  std::vector<widgets::TableColumn> columns() const;
  void addDataColumns(std::vector<widgets::TableColumn>& columns) const;
  void addResultColumns(std::vector<widgets::TableColumn>& columns) const;
  QString targetTitle() const;
  int lossColumn() const;
  void sortByLoss();

  widgets::DataTable* m_table;
  std::shared_ptr<const Points> m_points;  ///< shown
  mutable std::vector<int> m_decimals;     ///< of the data's columns; known as long as the points are the same
  Selection* m_selection = nullptr;
};

}  // namespace perc::scenes
