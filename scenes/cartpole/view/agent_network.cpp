// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes/cartpole/frame.h"
#include "scenes/cartpole/view/state_words.h"
#include "scenes/cartpole/view/views.h"
#include "scenes/kit/views/diagram.h"
#include "widgets/graph/graph_widget.h"
#include "widgets/paint/text.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

namespace perc::cartpole {
namespace {

using widgets::GraphData;
using widgets::GraphOptions;

QString tr(const char* text, const char* note = nullptr, int n = -1) {
  return QCoreApplication::translate("perc::cartpole::AgentNetworkView", text, note, n);
}

constexpr int kMostNetworks = 3;
constexpr double kFullScore = 2;  // of the outputs of a policy: at this distance from 0 the colour is full

/// An input or output in words, short enough to stand beside its unit.
QString nameOf(const std::string& id) {
  if (id == "x") return tr("position x");
  if (id == "x-dot") return tr("velocity x′");
  if (id == "theta") return tr("angle θ");
  if (id == "theta-dot") return tr("turning θ′");
  if (id == "cos-theta") return tr("height cos θ");
  if (id == "sin-theta") return tr("lean sin θ");
  if (id == "left" || id == "right") return actionName(id == "right");
  if (id == "value") return tr("value");
  if (id == "push" || id == "mean") return tr("push");
  return QString::fromStdString(id);
}

/// Values of states from lowest to highest; scores of a policy around 0.
GraphOptions optionsFor(const NetworkGraph& graph, bool values) {
  GraphOptions options;
  const Grid& field = graph.layers.back().field;
  double low = 0, high = 0;
  for (const float v : field.values)
    if (std::isfinite(v)) {
      low = std::min(low, double{v});
      high = std::max(high, double{v});
    }
  options.output.middle = 0;
  if (values) {
    options.output.mode = widgets::FieldMode::Value;
    options.output.map = widgets::ColourMap::Viridis;
    options.output.low = low;
    options.output.high = std::max(high, low + 1e-6);
  } else {
    options.output.high = std::max({kFullScore, high, -low});
    options.output.low = -options.output.high;
  }
  return options;
}

/// The diagram of a network with inputs and outputs in words of the window's language, and what its units put out now.
GraphData namedGraph(const AgentGraph& graph) {
  auto named = std::make_shared<NetworkGraph>(graph.graph);
  for (GraphLayer* layer : {&named->layers.front(), &named->layers.back()})
    for (std::string& name : layer->names) name = nameOf(name).toStdString();
  for (GraphLayer& layer : named->layers) {  // those of the frame are of the last update, not of a batch to come
    layer.weightGradients.clear();
    layer.biasGradients.clear();
  }
  auto now = std::make_shared<NextUpdate>();
  now->samplePass = graph.now;
  return {named, now};
}

/// What an agent without a network decides by: "a table of 576 cells", "a linear rule with four weights".
QString insteadOfNetwork(const CartPoleFrame& frame) {
  const CartPoleParams& p = frame.params;
  switch (p.agent) {
    case AgentKind::Random: return tr("This agent has no network: it tosses a coin at each step.");
    case AgentKind::AlwaysLeft: return tr("This agent has no network: it always pushes left.");
    case AgentKind::Linear:
      return tr("This agent has no network but a linear rule with four weights: it pushes right where %1⋅x + %2⋅x′ + "
                "%3⋅θ + %4⋅θ′ is above 0.")
          .arg(widgets::briefText(p.ruleX), widgets::briefText(p.ruleXDot), widgets::briefText(p.ruleTheta),
               widgets::briefText(p.ruleThetaDot));
    case AgentKind::Lqr:
      return tr(
          "This agent has no network: its four weights are computed from the equations of the cart and the pole.");
    case AgentKind::HillClimbing:
    case AgentKind::CrossEntropy:
      return tr("This agent has no network but a linear rule: one weight for each number it sees.");
    case AgentKind::QLearning:
    case AgentKind::Sarsa:
      return tr(
          "This agent has no network but a table of %Ln cells, with two numbers in each: Q of left and Q of right.",
          nullptr, frame.tableCells);
    case AgentKind::Replay: return tr("Nobody decides here: the pushes are given.");
    default: return tr("The agent's network, its units and its weights will appear here.");
  }
}

}  // namespace

/// The agent's networks, their units' fields over the plane of the map; the gradients of their CSV are of the last
/// update.
class AgentNetworkView : public scenes::DiagramView {
  Q_OBJECT
 public:
  AgentNetworkView() : DiagramView(kMostNetworks) { graph()->setEmptyText(instead()); }

 protected:
  std::vector<Network> networks() const override {
    std::vector<Network> all;
    for (const AgentGraph& one : frame().graphs) all.push_back({&one.graph, widgets::translated(one.role)});
    return all;
  }

  GraphData dataOf(std::size_t network) const override { return namedGraph(frame().graphs[network]); }

  GraphOptions optionsOf(std::size_t network) const override {
    const NetworkGraph& one = frame().graphs[network].graph;
    return optionsFor(
        one, frame().params.agent == AgentKind::Dqn || one.layers.back().names == std::vector<std::string>{"value"});
  }

  QString instead() const override {
    return m_frame ? insteadOfNetwork(frame()) : tr("The agent's network, its units and its weights will appear here.");
  }

  QString introduced(const Network& network, const QString& description) const override {
    return tr("%1 of %2. %3").arg(network.role, agentName(frame().params.agent), description);
  }

 private:
  const CartPoleFrame& frame() const { return static_cast<const CartPoleFrame&>(*m_frame); }
};

std::unique_ptr<scenes::SceneView> makeAgentNetworkView() { return std::make_unique<AgentNetworkView>(); }

}  // namespace perc::cartpole

#include "agent_network.moc"
