// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/stop.h"
#include "core/frame/graph.h"
#include "core/nn/layers/activation.h"
#include "core/nn/loss.h"
#include "core/nn/network.h"
#include "core/nn/workspace.h"

#include <optional>
#include <string>
#include <vector>

namespace perc::nn {

/// Where a layer of units (GraphLayer 1, 2, …) lies in a network: indices in Network::layers(). Each is given what the
/// one before puts out; what lies on the shortcuts of residuals is in none.
struct UnitLayer {
  int dense = 0;
  int normalisation = -1;  ///< the first; -1: none
  int activation = -1;     ///< the first
  int sums = 0;            ///< whose output the activation is given
  int values = 0;          ///< whose output the units put out: the last one's, before dropout
  int inputs = 0, units = 0;
  Index weights = 0, biases = 0;  ///< offsets in theta
  std::vector<GraphStep> steps;
};

/// Hidden layers, then the outputs.
std::vector<UnitLayer> unitLayers(const Network& network);
/// The layers (of these) to whose output, as their last step, residuals add what a layer puts out, as it is: there its
/// gradient comes from beside the next layer. Nothing if some of it takes another way.
std::optional<std::vector<std::size_t>> addedTo(const std::vector<UnitLayer>& layers, std::size_t layer);
/// Its activation; null if it has none.
const ActivationLayer* activationOf(const Network& network, const UnitLayer& layer);
/// The id of its activation, or "".
std::string activationId(const Network& network, const UnitLayer& layer);

/// A layer's weights and biases out of a vector of theta's layout, as GraphLayer has them: unit after unit.
std::vector<float> weightsOf(const UnitLayer& layer, const ConstVectorRef& theta);
std::vector<float> biasesOf(const UnitLayer& layer, const ConstVectorRef& theta);

/// The network as a diagram with its weights and what the last update added to them; gradients are 0, names and fields
/// empty.
NetworkGraph diagramOf(const Network& network, const ConstVectorRef& theta, const ConstVectorRef& lastChange);

/// Every unit's value at each cell of `plane` (its values are not looked at), for `inputs`: network.inputs() x cells in
/// the order of a Grid. The outputs as what they mean by `loss`; null: as they are. Layers of more than `mostUnits`
/// units get no field. False: stopped.
[[nodiscard]] bool fillFields(const Network& network, const ConstVectorRef& theta, const ConstVectorRef& buffers,
                              const ConstMatrixRef& inputs, const Grid& plane, const Loss* loss, int mostUnits,
                              Workspace& workspace, NetworkGraph& graph, StopToken stop = {});

}  // namespace perc::nn
