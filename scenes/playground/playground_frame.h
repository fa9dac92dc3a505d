// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/frame/curve.h"
#include "core/frame/frame.h"
#include "core/frame/grid.h"
#include "core/frame/points.h"

#include <memory>
#include <string>
#include <vector>

namespace perc::playground {

/// What the playground publishes: the network's answer over the plane, the samples in it, and the figures so far.
struct PlaygroundFrame : Frame {
  /// What the numbers of `field` and of the predictions mean. Probability: of class 1 (one output) or of each class.
  /// Score: around 0, class 1 above it (losses that have no probability). Value: regression.
  enum class Meaning { Probability, Score, Value };

  Meaning meaning = Meaning::Probability;
  Grid field;                            ///< outputs: 1, or one per class
  double valueLow = -1, valueHigh = 1;   ///< Value: the range of the targets, for the colour scale
  std::shared_ptr<const Points> points;
  PointResults results;                  ///< parallel to `points`
  std::shared_ptr<const Curve> curve;    ///< columns train-loss, test-loss, train-accuracy, test-accuracy, … up to this step
  std::vector<std::string> classNames;   ///< empty: regression
  std::string targetName;                ///< of the table, or empty
  std::string xName, yName;              ///< what the axes are
  bool otherInputsAtMean = false;        ///< the plane is a slice: inputs not on the axes are held at their mean
  std::vector<int> layerSizes;           ///< inputs, hidden layers, outputs
  int parameterCount = 0;
  double learningRate = 0;               ///< of the next update, after the schedule
};

}  // namespace perc::playground
