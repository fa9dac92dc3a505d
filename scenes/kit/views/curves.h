// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/frame/training.h"
#include "scenes/kit/curve_view.h"

namespace perc::scenes {

/// The figures of training (a full line) and test (dashed) against the update: losses, accuracies, R² or the learning
/// rate, of one lane or of both. A click (or Return where the chart is read) goes to that moment. Its CSV has the
/// column step, then every figure recorded; with two lanes the column lane (A, B) before them.
class CurvesView : public CurveView<TrainingFrame> {
  Q_OBJECT
 public:
  /// `figures`: those of the lab; they outlive the view.
  explicit CurvesView(const FigureTable& figures, QWidget* parent = nullptr);

  std::string csv() const override;
  QString describe() const override;
  QWidget* createHeadWidget(QWidget* parent) override;

 private:
  void addSeries(const std::shared_ptr<const Curve>& curve, int lane, std::vector<widgets::Series>& all) const;
  std::vector<widgets::Series> seriesNow() const;
  void offerFigures();
  void refresh() override;
  void seek(double step) override;

  QAction* m_log;
};

}  // namespace perc::scenes
