// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/frame/training.h"
#include "core/nn/choices.h"
#include "scenes/kit/views/diagram.h"
#include "scenes/kit/views/views.h"
#include "scenes/kit/views/words.h"
#include "widgets/graph/graph_widget.h"
#include "widgets/paint/text.h"

#include <algorithm>

namespace perc::scenes {
namespace {

using widgets::GraphData;
using widgets::GraphOptions;

std::vector<std::pair<QString, QString>> activationChoices() {
  std::vector<std::pair<QString, QString>> all;
  for (const param::Option& option : nn::activationOptions())
    all.emplace_back(QString::fromStdString(option.id), widgets::translated(option.label));
  return all;
}

}  // namespace

/// The network in training as a diagram, in which weights are typed, layers and units added and removed (unless they
/// are written in the notation). The lab has the parameters hidden-layers and layer-activations and the act set-weight.
class NetworkView : public DiagramView {
  Q_OBJECT
 public:
  NetworkView() : DiagramView(1) {
    graph()->setEmptyText(instead());
    graph()->setActivations(activationChoices());
    using widgets::GraphWidget;
    connect(graph(), &GraphWidget::weightTyped, this, [this](int layer, int unit, int input, double value) {
      emit requested(
          request::Act{"set-weight", std::vector<double>{double(layer), double(unit), double(input), value}});
      emit requestsFinished();
    });
    connect(graph(), &GraphWidget::unitsWanted, this, &NetworkView::setUnits);
    connect(graph(), &GraphWidget::layerWanted, this, &NetworkView::addLayer);
    connect(graph(), &GraphWidget::layerUnwanted, this, &NetworkView::removeLayer);
    connect(graph(), &GraphWidget::activationWanted, this, &NetworkView::setActivation);
  }

 protected:
  std::vector<Network> networks() const override { return {{&training()->graph, {}}}; }
  GraphData dataOf(std::size_t) const override { return graphData(training()); }

  GraphOptions optionsOf(std::size_t) const override {
    GraphOptions options = graphOptions(*training());
    options.editable = true;
    options.fixed = training()->isWritten;
    return options;
  }

  QString instead() const override { return tr("The network, its units and its weights will appear here."); }

  QString introduced(const Network&, const QString& description) const override {
    return tr("After %Ln updates. %1", nullptr, training()->countedUpdates()).arg(description);
  }

 private:
  std::shared_ptr<const TrainingFrame> training() const {
    return std::static_pointer_cast<const TrainingFrame>(m_frame);
  }

  /// Layers keep their activation when one before them comes or goes; where all are alike nothing need be said of it.
  void requestLayers(std::vector<int> units, std::vector<std::string> ids) {
    const std::vector<std::string> now = activations();
    if (std::adjacent_find(now.begin(), now.end(), std::not_equal_to<>()) != now.end() && ids != now)
      emit requested(request::Set{"layer-activations", std::move(ids)});
    emit requested(request::Set{"hidden-layers", std::move(units)});
    emit requestsFinished();
  }

  /// As many units as its neighbour has.
  void addLayer(int after) {
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

  void removeLayer(int layer) {
    std::vector<int> units = hiddenUnits();
    std::vector<std::string> ids = activations();
    if (layer < 1 || layer > static_cast<int>(units.size())) return;
    units.erase(units.begin() + layer - 1);
    ids.erase(ids.begin() + layer - 1);
    requestLayers(std::move(units), std::move(ids));
  }

  void setUnits(int layer, int count) {
    std::vector<int> units = hiddenUnits();
    if (layer < 1 || layer > static_cast<int>(units.size())) return;
    units[static_cast<std::size_t>(layer - 1)] = count;
    requestLayers(std::move(units), activations());
  }

  void setActivation(int layer, const QString& id) {
    std::vector<std::string> ids = layer < 1 ? std::vector<std::string>() : activations();
    if (layer > static_cast<int>(ids.size())) return;
    if (layer >= 1) ids[static_cast<std::size_t>(layer - 1)] = id.toStdString();
    emit requested(request::Set{"layer-activations", std::move(ids)});
    emit requestsFinished();
  }

  std::vector<int> hiddenUnits() const {
    std::vector<int> units;
    for (std::size_t l = 1; m_frame && l + 1 < training()->graph.layers.size(); ++l)
      units.push_back(training()->graph.layers[l].units);
    return units;
  }

  std::vector<std::string> activations() const {
    std::vector<std::string> ids;
    for (std::size_t l = 1; m_frame && l + 1 < training()->graph.layers.size(); ++l) {
      const std::string id = training()->graph.layers[l].activation();
      ids.push_back(id.empty() ? "identity" : id);
    }
    return ids;
  }
};

std::unique_ptr<SceneView> makeNetworkView() { return std::make_unique<NetworkView>(); }

}  // namespace perc::scenes

#include "network.moc"
