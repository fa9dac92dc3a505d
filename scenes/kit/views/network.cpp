// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes/kit/views/network.h"

#include "core/nn/choices.h"
#include "widgets/graph/graph_widget.h"
#include "widgets/paint/text.h"

#include <algorithm>

namespace perc::scenes {
namespace {

constexpr double kFullScore = 2;  // as on the boundary

std::vector<std::pair<QString, QString>> activationChoices() {
  std::vector<std::pair<QString, QString>> all;
  for (const param::Option& option : nn::activationOptions())
    all.emplace_back(QString::fromStdString(option.id), widgets::translated(option.label));
  return all;
}

}  // namespace

widgets::GraphData graphData(const std::shared_ptr<const TrainingFrame>& frame) {
  return {std::shared_ptr<const NetworkGraph>(frame, &frame->graph),
          std::shared_ptr<const NextUpdate>(frame, &frame->next)};
}

widgets::GraphOptions graphOptions(const TrainingFrame& frame) {
  widgets::GraphOptions options;
  for (const std::string& name : frame.classNames) options.classNames << QString::fromStdString(name);
  widgets::FieldOptions& output = options.output;
  if (frame.meaning == TrainingFrame::Meaning::Value && frame.classNames.empty()) {
    output.mode = widgets::FieldMode::Value;
    output.map = widgets::ColourMap::Viridis;
    output.low = frame.valueLow;
    output.high = frame.valueHigh;
  } else if (frame.meaning != TrainingFrame::Meaning::Probability) {
    output.low = -kFullScore;
    output.middle = 0;
    output.high = kFullScore;
  }
  return options;
}

NetworkView::NetworkView(QWidget* parent) : DiagramView(1, parent) {
  graph()->setEmptyText(instead());
  graph()->setActivations(activationChoices());
  using widgets::GraphWidget;
  connect(graph(), &GraphWidget::weightTyped, this, [this](int layer, int unit, int input, double value) {
    emit requested(request::Act{"set-weight", std::vector<double>{double(layer), double(unit), double(input), value}});
    emit requestsFinished();
  });
  connect(graph(), &GraphWidget::unitsWanted, this, &NetworkView::setUnits);
  connect(graph(), &GraphWidget::layerWanted, this, &NetworkView::addLayer);
  connect(graph(), &GraphWidget::layerUnwanted, this, &NetworkView::removeLayer);
  connect(graph(), &GraphWidget::activationWanted, this, &NetworkView::setActivation);
}

std::vector<DiagramView::Network> NetworkView::networks() const { return {{&training()->graph, {}}}; }

widgets::GraphData NetworkView::dataOf(std::size_t) const { return graphData(training()); }

widgets::GraphOptions NetworkView::optionsOf(std::size_t) const {
  widgets::GraphOptions options = graphOptions(*training());
  options.editable = true;
  return options;
}

QString NetworkView::instead() const { return tr("The network, its units and its weights will appear here."); }

QString NetworkView::introduced(const Network&, const QString& description) const {
  return tr("After %Ln updates. %1", nullptr, training()->countedUpdates()).arg(description);
}

std::vector<int> NetworkView::hiddenUnits() const {
  std::vector<int> units;
  for (std::size_t l = 1; m_frame && l + 1 < training()->graph.layers.size(); ++l)
    units.push_back(training()->graph.layers[l].units);
  return units;
}

std::vector<std::string> NetworkView::activations() const {
  std::vector<std::string> ids;
  for (std::size_t l = 1; m_frame && l + 1 < training()->graph.layers.size(); ++l) {
    const std::string& id = training()->graph.layers[l].activation;
    ids.push_back(id.empty() ? "identity" : id);
  }
  return ids;
}

/// Layers keep their activation when one before them comes or goes; where all are alike nothing need be said of it.
void NetworkView::requestLayers(std::vector<int> units, std::vector<std::string> ids) {
  const std::vector<std::string> now = activations();
  if (std::adjacent_find(now.begin(), now.end(), std::not_equal_to<>()) != now.end() && ids != now)
    emit requested(request::Set{"layer-activations", std::move(ids)});
  emit requested(request::Set{"hidden-layers", std::move(units)});
  emit requestsFinished();
}

void NetworkView::setUnits(int layer, int count) {
  std::vector<int> units = hiddenUnits();
  if (layer < 1 || layer > static_cast<int>(units.size())) return;
  units[static_cast<std::size_t>(layer - 1)] = count;
  requestLayers(std::move(units), activations());
}

/// As many units as its neighbour has.
void NetworkView::addLayer(int after) {
  std::vector<int> units = hiddenUnits();
  std::vector<std::string> ids = activations();
  after = std::clamp(after, 0, static_cast<int>(units.size()));
  const auto like = static_cast<std::size_t>(std::max(0, after - 1));
  const int count = units.empty() ? 8 : units[like];
  const std::string id = ids.empty() ? std::string() : ids[like];
  units.insert(units.begin() + after, count);
  if (!ids.empty()) ids.insert(ids.begin() + after, id);
  requestLayers(std::move(units), std::move(ids));
}

void NetworkView::removeLayer(int layer) {
  std::vector<int> units = hiddenUnits();
  std::vector<std::string> ids = activations();
  if (layer < 1 || layer > static_cast<int>(units.size())) return;
  units.erase(units.begin() + layer - 1);
  ids.erase(ids.begin() + layer - 1);
  requestLayers(std::move(units), std::move(ids));
}

void NetworkView::setActivation(int layer, const QString& id) {
  std::vector<std::string> ids = layer < 1 ? std::vector<std::string>() : activations();
  if (layer > static_cast<int>(ids.size())) return;
  if (layer >= 1) ids[static_cast<std::size_t>(layer - 1)] = id.toStdString();
  emit requested(request::Set{"layer-activations", std::move(ids)});
  emit requestsFinished();
}

}  // namespace perc::scenes
