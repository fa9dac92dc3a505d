// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/frame/grid.h"

#include <algorithm>
#include <cstdint>
#include <string>
#include <vector>

namespace perc {

/// What becomes of a layer's weighted sums, one step after another, before the next layer is given them.
struct GraphStep {
  enum class Kind { Normalisation, Activation, Dropout, Residual };
  Kind kind = Kind::Activation;
  std::string notation;  ///< of the layer of the network; of a residual: of its shortcut, mostly empty
  int from = 0;          ///< Residual: added is what layer `from` has after so many of its steps
  int fromSteps = 0;
  bool operator==(const GraphStep&) const = default;
};

/// Whether nothing but dropout is left after so many of a layer's steps.
inline bool endsAfter(const std::vector<GraphStep>& steps, int count) {
  return std::all_of(steps.begin() + count, steps.end(),
                     [](const GraphStep& step) { return step.kind == GraphStep::Kind::Dropout; });
}

/// One layer of units of a feed-forward network, with what comes into it from the layer before. Layer 0 are the inputs:
/// it has units, names and a field only. Weights are [unit * units of the layer before + input]; biases [unit].
struct GraphLayer {
  int units = 0;
  std::vector<GraphStep> steps;    ///< none: its weighted sums are what it puts out
  std::vector<std::string> names;  ///< of inputs and outputs; empty for hidden layers
  std::vector<float> weights, biases;
  std::vector<float> weightGradients,
      biasGradients;                              ///< of the next update's batch, penalties included, before clipping
  std::vector<float> weightChanges, biasChanges;  ///< what the last update added (zeros before the first)
  Grid field;                                     ///< each unit's value over the plane, `units` outputs, coarse

  /// The id of its (first) function; empty: none.
  std::string activation() const {
    for (const GraphStep& step : steps)
      if (step.kind == GraphStep::Kind::Activation) return step.notation;
    return {};
  }
};

/// A feed-forward network as a diagram shows it: inputs, hidden layers, outputs.
struct NetworkGraph {
  std::vector<GraphLayer> layers;
  int parameterCount = 0;
  bool empty() const { return layers.empty(); }
};

/// One pass forward and back with its numbers, per layer as in NetworkGraph. L is the loss of the sample, or the
/// batch's mean loss; of a batch, values and sums are means over its samples, gradients are of the mean loss.
/// What the update is then made from: weightGradients + penalties, clipped, by the optimiser's rule.
struct PassNumbers {
  struct Layer {
    std::vector<float> sums;            ///< z = W a + b (empty for the inputs)
    std::vector<float> normalised;      ///< after normalisation; empty without
    std::vector<float> values;          ///< a = f(z): what the units put out, after all steps
    std::vector<float> valueGradients;  ///< dL/da (empty for inputs, and where a residual makes it hard to tell)
    std::vector<float> sumGradients;    ///< dL/dz, the error signal delta
    std::vector<float> weightGradients, biasGradients;  ///< dL/dW, dL/db
  };
  std::vector<Layer> layers;
  std::vector<float> prediction;  ///< what the outputs mean: probabilities, scores or the value
  double target = 0;              ///< of the sample: class or value
  double scaledTarget = 0;        ///< values: the target in the standard units that the outputs have
  double loss = 0;
  bool empty() const { return layers.empty(); }
};

/// The next update before it is made: one sample's pass, the whole batch's pass, and what would be added.
struct NextUpdate {
  std::vector<std::int32_t> batch;  ///< indices of its samples among the frame's points
  int position = 0;                 ///< of the sample in it that is next when a step is a sample
  std::int32_t sample = -1;         ///< the sample followed: the one asked for, or batch[position]
  PassNumbers samplePass, batchPass;
  std::vector<std::vector<float>> weightChanges, biasChanges;  ///< [layer]; layer 0 is empty
  double rate = 0;                                             ///< learning rate of this update
  double gradientNorm = 0;                                     ///< after penalties, before clipping
  std::string rule;                                            ///< id of the optimiser
  std::string loss;                                            ///< id of the loss
  double lossConstant = 0;                                     ///< Huber's delta, focal loss's gamma
  /// Sharpness-aware minimisation: how far uphill the gradient of the update is taken; 0: where the weights are.
  double samRadius = 0;
  double clip = 0;  ///< the norm above which the gradient is scaled down; 0: none
  bool empty() const { return batch.empty(); }
};

}  // namespace perc
