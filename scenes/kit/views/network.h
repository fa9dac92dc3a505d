// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/frame/training.h"
#include "scenes/kit/views/diagram.h"

namespace perc::scenes {

/// The network in training as a diagram, in which weights are typed, layers and units added and removed. The lab has
/// the parameters hidden-layers and layer-activations and the act set-weight.
class NetworkView : public DiagramView {
  Q_OBJECT
 public:
  explicit NetworkView(QWidget* parent = nullptr);

 protected:
  std::vector<Network> networks() const override;
  widgets::GraphData dataOf(std::size_t network) const override;
  widgets::GraphOptions optionsOf(std::size_t network) const override;
  QString instead() const override;
  QString introduced(const Network& network, const QString& description) const override;

 private:
  std::shared_ptr<const TrainingFrame> training() const {
    return std::static_pointer_cast<const TrainingFrame>(m_frame);
  }
  void requestLayers(std::vector<int> units, std::vector<std::string> activations);
  void addLayer(int after);
  void removeLayer(int layer);
  void setUnits(int layer, int units);
  void setActivation(int layer, const QString& id);
  std::vector<int> hiddenUnits() const;
  std::vector<std::string> activations() const;
};

/// The graph and the next update of a frame, kept alive with it.
widgets::GraphData graphData(const std::shared_ptr<const TrainingFrame>& frame);
/// Names and colours of its outputs, as on the boundary.
widgets::GraphOptions graphOptions(const TrainingFrame& frame);

}  // namespace perc::scenes
