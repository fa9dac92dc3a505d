// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/frame/training.h"
#include "scenes/kit/lab_view.h"

class QActionGroup;

namespace perc::widgets {
class RugChart;
struct Rug;
struct Span;
}  // namespace perc::widgets

namespace perc::scenes {

/// The share of the inputs of a layer at which the slope of its function is below a limit, and where that is.
struct Saturation {
  static constexpr double kLimit = 0.1;
  double share = 0;
  std::vector<widgets::Span> parts;  ///< of the axis
};
Saturation saturationOf(const ActivationState& state);

/// The function of a hidden layer and its derivative, with what enters the layer now as a rug. Its CSV has the columns
/// input, value, slope.
class ActivationView : public LabView<TrainingFrame> {
  Q_OBJECT
 public:
  static constexpr int kMostLayers = 8;

  explicit ActivationView(QWidget* parent = nullptr);

  void render(QPainter& painter, const QRectF& rect, const widgets::Theme& theme) override;
  std::string csv() const override;
  QString describe() const override;
  QString subtitle() const override;
  QWidget* createHeadWidget(QWidget* parent) override;

 private:
  int layer() const;
  /// Null: none to show.
  const ActivationState* state() const;
  widgets::Rug rugNow() const;
  void showCurves();
  void refresh() override;

  widgets::RugChart* m_chart;
  QActionGroup* m_layers;
};

}  // namespace perc::scenes
