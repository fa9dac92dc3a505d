// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenes/cartpole/view/variants.h"
#include "scenes/kit/curve_view.h"

#include <vector>

namespace perc::scenes {
class LookChoice;
}

namespace perc::cartpole {

/// The figures of learning along episodes or training steps, one kind at a time: returns (each episode's, the mean of
/// 100, greedy evaluations, the level at which the task is solved), loss, exploration, what is inside the agent. With
/// several seeds each is a hairline, and of returns there is the interquartile mean with its band. A click (or Return
/// where the chart is read) goes to that moment. Its CSV has the columns lane (A, B) and seed (from 1) where there are
/// several, step, then every figure recorded.
class LearningView : public scenes::CurveView<CartPoleFrame> {
  Q_OBJECT
 public:
  explicit LearningView(QWidget* parent = nullptr);

  void setCohort(std::shared_ptr<const CohortFrame> cohort, int lane) override;
  std::string csv() const override;
  QString describe() const override;
  QString subtitle() const override;
  QWidget* createHeadWidget(QWidget* parent) override;

 private:
  static EpisodeColumn placeOf(const Figure& figure);
  EpisodeColumn column() const { return placeOf(figure()); }
  bool showsReturn() const { return column() == kReturn; }
  Against against() const;
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
  void seek(double x) override;

  scenes::LookChoice* m_against;
  std::shared_ptr<const CohortFrame> m_cohort;
  int m_lane = 0;
  std::vector<Variant> m_variants;
};

}  // namespace perc::cartpole
