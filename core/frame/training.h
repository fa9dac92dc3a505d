// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/frame/curve.h"
#include "core/frame/frame.h"
#include "core/frame/graph.h"
#include "core/frame/grid.h"
#include "core/frame/points.h"
#include "core/frame/rate_search.h"

#include <algorithm>
#include <cstdint>
#include <limits>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace perc {

inline constexpr int kMostHiddenLayers = 8;  ///< of a network that a person puts together
inline constexpr int kMostHiddenUnits = 64;  ///< of one of them
inline constexpr int kMostWideUnits = 512;   ///< … where a lab takes wide networks

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
  std::vector<std::vector<float>> lines;  ///< the plane's grid, warped: each x0, y0, x1, y1, …; none without a plane
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

/// What is predicted, and what the numbers of a prediction mean.
struct PredictedTarget {
  /// Probability: of class 1 (one output) or of each class. Score: around 0, class 1 above it (losses that have no
  /// probability). Value: regression. Class: 0 or 1, decided (the perceptron rule).
  enum class Meaning { Probability, Score, Value, Class };
  Meaning meaning = Meaning::Probability;
  std::vector<std::string> classNames;  ///< empty: regression
  std::string targetName;               ///< of the table; empty: it has no name of its own
  double valueLow = -1, valueHigh = 1;  ///< regression: the range of the targets, for the colour scale
};

/// The samples, and what the network makes of each.
struct PredictedSamples {
  std::shared_ptr<const Points> points;
  std::string xName, yName;  ///< what the points' x and y are
  PointResults results;      ///< parallel to `points`
  /// "data": the columns of the table (or x and y), in the units of the data, parallel to the points: [sample * columns
  /// + column].
  std::vector<std::string> columnNames;
  std::shared_ptr<const std::vector<float>> columns;
};

/// A network as it is now, and what goes on inside it. All but the sizes only where the probe wants a view that needs
/// it.
struct NetworkInside {
  std::vector<int> layerSizes;  ///< inputs, hidden layers, outputs
  bool isWritten = false;       ///< its hidden layers are written in the notation, not set one by one
  int parameterCount = 0;
  NetworkGraph graph;                        ///< "network", "update"
  NextUpdate next;                           ///< "network", "update"; empty once diverged or without training samples
  Representation representation;             ///< "representation"
  std::vector<ActivationState> activations;  ///< "activation": one per hidden layer
  std::vector<LayerHistograms> layers;       ///< "weights": hidden layers, then the outputs, of this moment
  /// "weights": the histograms along the way: a column per layer, kind and bin, in the order of `layers`, then weights,
  /// activations, gradients, then the bin.
  std::shared_ptr<const Curve> histograms;
};

/// The learning rate from update to update, beyond the present one to where the schedule ends.
struct ScheduleShown {
  std::vector<float> update, rate;
  std::vector<std::pair<std::int64_t, double>> points;  ///< of a schedule through points
  bool isThroughPoints = false;
  double updatesPerEpoch = 0;  ///< 0: there are no epochs
};

/// What a lab publishes that trains one network on examples. A lab derives its own from it, or composes another from
/// the same parts: a view that all labs share needs the parts it shows.
struct TrainingFrame : Frame, PredictedTarget, PredictedSamples, NetworkInside {
  std::int64_t updates = 0;  ///< made so far, which is the step only where a step is a batch
  double learningRate = 0;   ///< of the next update, after the schedule
  /// Columns train-loss, test-loss, train-accuracy, test-accuracy, … up to this step.
  std::shared_ptr<const Curve> curve;
  ScheduleShown schedule;                        ///< "schedule"
  std::shared_ptr<const RateSearch> rateSearch;  ///< "finder"; null: not begun

  /// As a number that plural forms can be chosen by: at most the largest int.
  int countedUpdates() const {
    return static_cast<int>(std::min<std::int64_t>(updates, std::numeric_limits<int>::max()));
  }
};

/// The answer of a network of one input that predicts a value, as a curve.
struct AnswerCurve {
  std::vector<float> x, y;  ///< in the units of the data; empty: there are more inputs, or classes are predicted
  /// With one hidden layer what each of its units adds to y.
  std::vector<std::vector<float>> terms;
};

/// With the network's answer over the plane of two inputs.
struct PlaneFrame : TrainingFrame {
  Grid field;                      ///< outputs: 1, or one per class
  AnswerCurve answer;              ///< where the plane is of one input and the value
  bool otherInputsAtMean = false;  ///< the plane is a slice: inputs not on the axes are held at their mean
};

}  // namespace perc
