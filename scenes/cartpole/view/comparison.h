// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenes/cartpole/frame.h"
#include "scenes/cartpole/view/variants.h"
#include "scenes/kit/lab_view.h"
#include "widgets/table/small_table.h"

#include <vector>

namespace perc::widgets {
struct ChartOptions;
class LineChart;
}  // namespace perc::widgets

namespace perc::scenes {
class ComparisonTools;
class LookChoice;
}  // namespace perc::scenes

namespace perc::cartpole {

/// A setting in the table: how its line is drawn, what it is, and its figures.
struct ComparisonRow {
  widgets::Series line;  ///< its colour and dashes
  QString words;
  VariantFigures figures;
};

QString untilSolvedText(const VariantFigures& figures);
QString meanText(const VariantFigures& figures);

/// Whether anything was evaluated without exploring.
bool hasGreedy(const std::vector<ComparisonRow>& rows);
/// The settings with their figures; `solvable`: there is a column of when it was solved.
widgets::SmallTable comparisonTable(const std::vector<ComparisonRow>& rows, Against against, bool solvable);
/// With buttons that take a setting away.
widgets::SmallTableWidget* makeComparisonTable(QWidget* parent);

/// Up to four settings side by side from the same seeds: the mean of the last 100 returns of each (with several seeds
/// the interquartile mean and its band), a table of how soon each solved the task and where it stands, and what adds
/// and removes settings. Its CSV has the columns setting, seed, step, then every figure recorded.
class ComparisonView : public scenes::LabView<CartPoleFrame> {
  Q_OBJECT
 public:
  explicit ComparisonView(QWidget* parent = nullptr);

  void setCohort(std::shared_ptr<const CohortFrame> cohort, int lane) override;
  void render(QPainter& painter, const QRectF& rect, const widgets::Theme& theme) override;
  std::string csv() const override;
  QString describe() const override;
  QString subtitle() const override;
  QWidget* createHeadWidget(QWidget* parent) override;

 protected:
  void resizeEvent(QResizeEvent* event) override;

 private:
  void refresh() override;
  const std::vector<Variant>& variants() const { return m_variants; }
  void addSeries(std::size_t variant, std::vector<widgets::Series>& all) const;
  widgets::ChartOptions optionsNow() const;
  void showLegend(const QSizeF& size, const widgets::Theme& theme);
  widgets::SmallTable tableNow();
  QString noteOf(bool greedy) const;
  void seek(double x);

  widgets::LineChart* m_chart;
  widgets::SmallTableWidget* m_table;
  scenes::ComparisonTools* m_tools;
  scenes::LookChoice* m_against;
  std::vector<std::vector<FirstSolved>> m_solved;  ///< of each seed of each variant
  std::shared_ptr<const CohortFrame> m_cohort;
  int m_lane = 0;
  std::vector<Variant> m_variants;
};

}  // namespace perc::cartpole
