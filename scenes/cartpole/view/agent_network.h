// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenes/cartpole/frame.h"
#include "scenes/kit/lab_view.h"
#include "widgets/graph/graph_data.h"

class QActionGroup;

namespace perc::widgets {
class GraphWidget;
}  // namespace perc::widgets

namespace perc::cartpole {

/// The agent's networks as diagrams, one at a time: units with their field over the plane of the map, weights, biases.
/// Its CSV has one row per weight and bias of all of them: network (counted from 1), layer (1: the first after the
/// inputs), unit and input (from 1; "bias"), value, gradient (of the last update), last-change.
class AgentNetworkView : public scenes::LabView<CartPoleFrame> {
  Q_OBJECT
 public:
  static constexpr int kMostNetworks = 3;

  explicit AgentNetworkView(QWidget* parent = nullptr);

  void render(QPainter& painter, const QRectF& rect, const widgets::Theme& theme) override;
  std::string csv() const override;
  QString describe() const override;
  QString subtitle() const override;
  QWidget* createHeadWidget(QWidget* parent) override;

 private:
  int chosen() const;
  /// Null: the agent has none.
  const AgentGraph* shown() const;
  void nameNetworks();
  void refresh() override;

  widgets::GraphWidget* m_graph;
  QActionGroup* m_networks;
};

/// The diagram of a network with inputs and outputs in words of the window's language, and what its units put out now.
widgets::GraphData namedGraph(const AgentGraph& graph);
/// What an agent without a network decides by: "a table of 576 cells", "a linear rule with four weights".
QString insteadOfNetwork(const CartPoleFrame& frame);

}  // namespace perc::cartpole
