// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/figure/figure_widget.h"
#include "widgets/plot/series.h"

#include <QStringList>
#include <optional>
#include <vector>

class QToolButton;

namespace perc::widgets {

/// A line of the table: how its curve is drawn elsewhere, what it is, and what is said of it aloud.
struct SmallTableRow {
  Series sample;  ///< its colour and dashes
  QString words, spoken;
};

/// As many cells as rows; where a line is given (ascending time, at least two values), it is drawn before the text.
struct SmallTableColumn {
  QString title;
  QStringList cells;
  std::vector<std::vector<double>> lines = {};
};

/// Few rows with their figures; beside the words a sample of each row's curve.
struct SmallTable {
  QString name, wordsTitle;  ///< of the table, for a screen reader; above the words
  std::vector<SmallTableRow> rows;
  std::vector<SmallTableColumn> columns;
  QString note;  ///< below
};

/// `right`: room left at the end of each row.
double smallTableHeight(const SmallTable& table, double width, const Theme& theme, double right = 0);
/// On screen and in files.
void paintSmallTable(QPainter& painter, const QRectF& rect, const SmallTable& table, const Theme& theme,
                     double right = 0);

/// The table, with a button at each row but the first that takes it away. Window's thread.
class SmallTableWidget : public FigureWidget {
  Q_OBJECT
 public:
  explicit SmallTableWidget(QWidget* parent = nullptr);
  void setTable(SmallTable table);
  const SmallTable& table() const { return m_table; }
  /// What a button's hint says of a row: "Remove PPO. The run starts anew."; %1: the words of the row.
  void setRemoveTexts(const QString& name, const QString& hint);
  QString spokenValue() const override;
  QSize sizeHint() const override;
  QSize minimumSizeHint() const override { return {120, sizeHint().height()}; }

 signals:
  void removed(int row);

 protected:
  void paintFigure(QPainter& painter, const Theme& theme) override;
  void resizeEvent(QResizeEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  void fitButtons();
  void placeButtons();
  double buttonRoom() const;

  SmallTable m_table;
  QString m_removeName, m_removeHint;
  std::vector<QToolButton*> m_buttons;  ///< of rows 1, 2 ...
};

}  // namespace perc::widgets
