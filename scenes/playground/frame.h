// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/frame/curve.h"
#include "core/frame/frame.h"
#include "core/frame/graph.h"
#include "core/frame/grid.h"
#include "core/frame/points.h"

#include <algorithm>
#include <cstdint>
#include <limits>
#include <memory>
#include <string>
#include <vector>

namespace perc::playground {

/// The function of one hidden layer with what enters it now.
struct ActivationState {
  std::string activation;              ///< id of the option
  std::vector<float> x, value, slope;  ///< the function and its derivative, x ascending, over the inputs and at least
                                       ///< -5 to 5, as far as to a round number
  std::vector<float> inputs;           ///< what enters the layer's units, thinned out evenly to at most 600 numbers
};

/// The samples in the space of the last hidden layer (without one: of the inputs), in two dimensions: its two units
/// if it has two, else its first two principal components over the training samples, turned so that they lie as the
/// samples lie in the plane (orthogonal Procrustes), which keeps the picture from flipping between moments.
struct Representation {
  std::vector<float> x, y;                ///< parallel to the points
  std::vector<std::vector<float>> lines;  ///< the plane's grid, warped: each x0, y0, x1, y1, …
  std::vector<std::uint8_t> lineOfX;      ///< parallel to lines: 1 where x is constant along it
  bool principal = false;
  int units = 0;         ///< of that layer
  double explained = 1;  ///< share of the variance that the two dimensions hold
  bool empty() const { return x.empty(); }
};

/// Shares of the numbers of a layer in each bin. Weights (without biases) and activations: kBinEdges mirrored at 0,
/// from -infinity to infinity. Gradients of the weights: magnitudes in half decades from 1e-9, the first bin below, the
/// last above.
struct LayerHistograms {
  static constexpr int kBins = 24;
  static constexpr double kBinEdges[] = {0, 0.02, 0.05, 0.1, 0.2, 0.5,
                                         1, 2,    5,    10,  20,  50};  ///< the twelfth ends at infinity
  static constexpr double kGradientStart = 1e-9;
  std::string activation;  ///< id; empty for the outputs
  float weights[kBins] = {}, activations[kBins] = {}, gradients[kBins] = {};
};

/// What the playground publishes: the network's answer over the plane, the samples in it, and the figures so far.
struct PlaygroundFrame : Frame {
  /// What the numbers of `field` and of the predictions mean. Probability: of class 1 (one output) or of each class.
  /// Score: around 0, class 1 above it (losses that have no probability). Value: regression.
  enum class Meaning { Probability, Score, Value };

  /// Updates made, which is the step only where a step is a batch.
  std::int64_t updates = 0;
  /// As a number that plural forms can be chosen by: at most the largest int.
  int countedUpdates() const {
    return static_cast<int>(std::min<std::int64_t>(updates, std::numeric_limits<int>::max()));
  }

  Meaning meaning = Meaning::Probability;
  Grid field;                           ///< outputs: 1, or one per class
  double valueLow = -1, valueHigh = 1;  ///< Value: the range of the targets, for the colour scale
  std::shared_ptr<const Points> points;
  PointResults results;  ///< parallel to `points`
  std::shared_ptr<const Curve>
      curve;  ///< columns train-loss, test-loss, train-accuracy, test-accuracy, … up to this step
  std::vector<std::string> classNames;  ///< empty: regression
  std::string targetName;               ///< of the table, or empty
  std::string xName, yName;             ///< what the axes are
  bool otherInputsAtMean = false;       ///< the plane is a slice: inputs not on the axes are held at their mean
  std::vector<int> layerSizes;          ///< inputs, hidden layers, outputs
  int parameterCount = 0;
  double learningRate = 0;  ///< of the next update, after the schedule
  bool generated = true;    ///< the plane's points may be painted with new ones of every class

  // Only where the probe wants a view that needs it.
  NetworkGraph graph;                        ///< "network", "update"
  NextUpdate next;                           ///< "network", "update"; empty once diverged or without training points
  Representation representation;             ///< "representation"
  std::vector<ActivationState> activations;  ///< "activation": one per hidden layer
  std::vector<LayerHistograms> layers;       ///< "weights": hidden layers, then the outputs, of this moment
  /// "weights": the histograms along the way: a column per layer, kind and bin, in the order of `layers`, then weights,
  /// activations, gradients, then the bin.
  std::shared_ptr<const Curve> histograms;
  /// "data": the columns of the table (or x and y), in the units of the data, parallel to the points: [sample * columns
  /// + column].
  std::vector<std::string> columnNames;
  std::shared_ptr<const std::vector<float>> columns;
};

}  // namespace perc::playground
