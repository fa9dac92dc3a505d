// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenes/cartpole/frame.h"
#include "scenes/kit/views/diagram.h"

namespace perc::cartpole {

/// The agent's networks, their units' fields over the plane of the map; the gradients of their CSV are of the last
/// update.
class AgentNetworkView : public scenes::DiagramView {
  Q_OBJECT
 public:
  explicit AgentNetworkView(QWidget* parent = nullptr);

 protected:
  std::vector<Network> networks() const override;
  widgets::GraphData dataOf(std::size_t network) const override;
  widgets::GraphOptions optionsOf(std::size_t network) const override;
  QString instead() const override;
  QString introduced(const Network& network, const QString& description) const override;

 private:
  const CartPoleFrame& frame() const { return static_cast<const CartPoleFrame&>(*m_frame); }
};

/// The diagram of a network with inputs and outputs in words of the window's language, and what its units put out now.
widgets::GraphData namedGraph(const AgentGraph& graph);
/// What an agent without a network decides by: "a table of 576 cells", "a linear rule with four weights".
QString insteadOfNetwork(const CartPoleFrame& frame);

}  // namespace perc::cartpole
