// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenes/kit/comparison_tools.h"
#include "scenes/kit/lab_view.h"
#include "scenes/kit/variants.h"
#include "widgets/plot/line_chart.h"
#include "widgets/table/small_table.h"

#include <algorithm>
#include <memory>
#include <utility>

namespace perc::scenes {

/// Settings side by side: a chart with a line for each, under it a table with a row for each, and what adds and removes
/// them.
template <class F>
class ComparedView : public LabView<F> {
 public:
  void setCohort(std::shared_ptr<const CohortFrame> cohort, int lane) override {
    m_cohort = std::move(cohort);
    m_lane = lane;
  }
  void render(QPainter& painter, const QRectF& rect, const widgets::Theme& theme) override {
    constexpr double kMostTable = 0.6;  // of the height
    const widgets::SmallTable& table = m_table->table();
    const double below = table.rows.empty() ? 0
                                            : std::min(widgets::smallTableHeight(table, rect.width(), theme),
                                                       kMostTable * rect.height());
    m_chart->render(painter, rect.adjusted(0, 0, 0, -below - theme.text(4)), theme);
    if (below > 0)
      widgets::paintSmallTable(painter, QRectF(rect.left(), rect.bottom() - below, rect.width(), below), table, theme);
  }

 protected:
  ComparedView(Comparable lab, const QString& name, const QString& coming)
      : m_chart(new widgets::LineChart(this)),
        m_table(makeComparisonTable(this)),
        m_tools(new ComparisonTools(std::move(lab), this)) {
    QVBoxLayout* column = this->makeColumn(4);
    column->addWidget(m_chart, 1);
    column->addWidget(m_table);
    column->addWidget(m_tools);
    this->readBy(m_chart, name);
    QObject::connect(m_table, &widgets::SmallTableWidget::removed, m_tools, &ComparisonTools::remove);
    QObject::connect(m_tools, &ComparisonTools::requested, this, &SceneView::requested);
    widgets::ChartOptions options;
    options.emptyText = coming;
    m_chart->setOptions(options);
  }

  widgets::LineChart* m_chart;
  widgets::SmallTableWidget* m_table;
  ComparisonTools* m_tools;
  std::shared_ptr<const CohortFrame> m_cohort;
  int m_lane = 0;
};

}  // namespace perc::scenes
