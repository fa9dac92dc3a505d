// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/frame/figures.h"
#include "core/frame/training.h"
#include "scenes/kit/lab_view.h"

#include <vector>

class QAction;
class QActionGroup;

namespace perc::widgets {
class LineChart;
struct Series;
}  // namespace perc::widgets

namespace perc::scenes {

/// The figures of training (a full line) and test (dashed) against the update: losses, accuracies, R² or the learning
/// rate, of one lane or of both. A click (or Return where the chart is read) goes to that moment. Its CSV has the
/// column step, then every figure recorded; with two lanes the column lane (A, B) before them.
class CurvesView : public LabView<TrainingFrame> {
  Q_OBJECT
 public:
  /// `figures`: those of the lab; they outlive the view.
  explicit CurvesView(const FigureTable& figures, QWidget* parent = nullptr);

  void setTimeline(std::shared_ptr<const Curve> timeline) override { m_timeline = std::move(timeline); }
  void setCohort(std::shared_ptr<const CohortFrame> cohort, int lane) override;
  bool showsBothLanes() const override { return true; }
  void render(QPainter& painter, const QRectF& rect, const widgets::Theme& theme) override;
  std::string csv() const override;
  QString describe() const override;
  QWidget* createHeadWidget(QWidget* parent) override;

 private:
  /// A choice of the menu.
  struct Figure {
    const FigureInfo* info;
    QAction* action;
  };

  const Figure& figure() const;
  std::shared_ptr<const Curve> curve() const;
  void addSeries(const std::shared_ptr<const Curve>& curve, int lane, std::vector<widgets::Series>& all) const;
  std::vector<widgets::Series> seriesNow() const;
  void offerFigures();
  void refresh() override;
  void seek(double step);

  widgets::LineChart* m_chart;
  QActionGroup* m_group;
  std::vector<Figure> m_figures;
  QAction* m_log;
  std::shared_ptr<const TrainingFrame> m_second;
  std::shared_ptr<const Curve> m_timeline;
};

}  // namespace perc::scenes
