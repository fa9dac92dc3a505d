// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenes/cartpole/view/variants.h"
#include "scenes/kit/lab_view.h"

#include <vector>

class QAction;
class QActionGroup;

namespace perc::widgets {
struct ChartOptions;
class LineChart;
struct Series;
}  // namespace perc::widgets

namespace perc::scenes {
class LookChoice;
}

namespace perc::cartpole {

/// The figures of learning along episodes or training steps, one kind at a time: returns (each episode's, the mean of
/// 100, greedy evaluations, the level at which the task is solved), loss, exploration, what is inside the agent. With
/// several seeds each is a hairline, and of returns there is the interquartile mean with its band. A click (or Return
/// where the chart is read) goes to that moment. Its CSV has the columns lane (A, B) and seed (from 1) where there are
/// several, step, then every figure recorded.
class LearningView : public scenes::LabView<CartPoleFrame> {
  Q_OBJECT
 public:
  explicit LearningView(QWidget* parent = nullptr);

  void setTimeline(std::shared_ptr<const Curve> timeline) override { m_timeline = std::move(timeline); }
  void setCohort(std::shared_ptr<const CohortFrame> cohort, int lane) override;
  void setFrame(std::shared_ptr<const Frame> frame) override;
  bool showsBothLanes() const override { return true; }
  void render(QPainter& painter, const QRectF& rect, const widgets::Theme& theme) override;
  std::string csv() const override;
  QString describe() const override;
  QString subtitle() const override;
  QWidget* createHeadWidget(QWidget* parent) override;

 private:
  struct Figure {
    EpisodeColumn column;
    QString axis;
    QAction* action;
  };

  void addFigure(const FigureInfo& info, EpisodeColumn column);
  const Figure& figure() const;
  bool showsReturn() const { return figure().column == kReturn; }
  Against against() const;
  std::shared_ptr<const Curve> curve() const;
  const Variant& own() const { return m_variants.front(); }
  bool hasSeeds() const;
  widgets::Series line(std::shared_ptr<const Curve> curve, EpisodeColumn column, const QString& name) const;
  void addReturns(const CartPoleFrame& frame, std::shared_ptr<const Curve> curve, int lane,
                  std::vector<widgets::Series>& all) const;
  void addSeeds(std::vector<widgets::Series>& all) const;
  std::vector<widgets::Series> seriesNow() const;
  widgets::ChartOptions optionsNow() const;
  void addLevels(widgets::ChartOptions& options) const;
  void addMarks(widgets::ChartOptions& options) const;
  double positionOf(const CartPoleFrame& frame) const;
  void offerFigures();
  void refresh() override;
  void seek(double x);

  widgets::LineChart* m_chart;
  QActionGroup* m_group;
  scenes::LookChoice* m_against;
  std::vector<Figure> m_figures;
  std::shared_ptr<const CartPoleFrame> m_second;
  std::shared_ptr<const CohortFrame> m_cohort;
  int m_lane = 0;
  std::vector<Variant> m_variants;
  std::shared_ptr<const Curve> m_timeline;
};

}  // namespace perc::cartpole
