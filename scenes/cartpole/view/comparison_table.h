// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenes/cartpole/view/variants.h"
#include "widgets/paint/spoken.h"
#include "widgets/paint/theme.h"

#include <QWidget>
#include <vector>

class QToolButton;

namespace perc::cartpole {

/// A setting in the table: how its line is drawn, what it is, and its figures.
struct ComparisonRow {
  widgets::Series line;  ///< its colour and dashes
  QString words;
  VariantFigures figures;
};

/// What the table says, in words, above and beside the figures.
struct ComparisonTable {
  Against against = Against::Steps;
  bool solvable = true;  ///< else there is no column of when it was solved
  bool greedy = false;   ///< whether anything was evaluated without exploring
  std::vector<ComparisonRow> rows;
  QString note;  ///< below: that scores are not comparable, or what can be added
};

QString untilSolvedText(const VariantFigures& figures);
QString meanText(const VariantFigures& figures);

/// `right`: room left at the end of each row.
double tableHeight(const ComparisonTable& table, double width, const widgets::Theme& theme, double right = 0);
/// On screen and in files.
void paintTable(QPainter& painter, const QRectF& rect, const ComparisonTable& table, const widgets::Theme& theme,
                double right = 0);

/// The table with a button at each setting besides the run's own that takes it away. Window's thread.
class ComparisonTableWidget : public QWidget, public widgets::Spoken {
  Q_OBJECT
 public:
  explicit ComparisonTableWidget(QWidget* parent = nullptr);
  void setTable(ComparisonTable table);
  const ComparisonTable& table() const { return m_table; }
  QString spokenValue() const override;
  QSize sizeHint() const override;
  QSize minimumSizeHint() const override { return {120, sizeHint().height()}; }

 signals:
  void removed(int variant);

 protected:
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  void placeButtons();
  double buttonRoom() const;

  ComparisonTable m_table;
  std::vector<QToolButton*> m_buttons;  ///< of rows 1, 2 …
};

}  // namespace perc::cartpole
