// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/frame/training.h"
#include "scenes/kit/lab_view.h"
#include "widgets/graph/graph_data.h"

namespace perc::widgets {
class GraphWidget;
}  // namespace perc::widgets

namespace perc::scenes {

/// The network as a diagram: units with their field, weights, biases; weights are typed, layers and units added and
/// removed in it. Its CSV has one row per weight and bias: layer (1: the first hidden), unit and input (counted from 1;
/// "bias"), value, gradient (of the next batch), last-change.
class NetworkView : public LabView<TrainingFrame> {
  Q_OBJECT
 public:
  explicit NetworkView(QWidget* parent = nullptr);

  void render(QPainter& painter, const QRectF& rect, const widgets::Theme& theme) override;
  std::string csv() const override;
  QString describe() const override;
  QString subtitle() const override;

 private:
  void refresh() override;
  void requestLayers(std::vector<int> units, std::vector<std::string> activations);
  void addLayer(int after);
  void removeLayer(int layer);
  void setUnits(int layer, int units);
  void setActivation(int layer, const QString& id);
  std::vector<int> hiddenUnits() const;
  std::vector<std::string> activations() const;

  widgets::GraphWidget* m_graph;
};

/// The graph and the next update of a frame, kept alive with it.
widgets::GraphData graphData(const std::shared_ptr<const TrainingFrame>& frame);
/// Names and colours of its outputs, as on the boundary.
widgets::GraphOptions graphOptions(const TrainingFrame& frame);

}  // namespace perc::scenes
