// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/stop.h"
#include "core/frame/training.h"
#include "core/learn/learner.h"

#include <optional>
#include <string>
#include <vector>

namespace perc::learn {

/// So many training samples, the first ones, show what goes on within the layers: 1000, of a large network fewer.
Index inspected(const Learner& learner);

/// The layers looked at over these samples, in evaluation mode.
struct Inspection {
  std::vector<LayerHistograms> histograms;
  std::vector<int> deadUnits;         ///< ReLU units whose value is 0 for every one of these samples
  std::vector<double> gradientSizes;  ///< root mean square of the weights' gradients
  std::vector<int> units;
  Index samples = 0;  ///< looked at
};

/// `gradient` (theta's layout) may be null: then there are no histograms of gradients. Nothing if stopped.
std::optional<Inspection> inspectLayers(const Learner& learner, const Vector* gradient, StopToken stop);

/// The names of the columns that appendHistograms fills.
std::vector<std::string> histogramColumns(std::size_t layers);
/// A row; without gradients of this step those of the row before stand for them.
void appendHistograms(const std::vector<LayerHistograms>& layers, bool gradients, std::int64_t step, Curve& histograms);

/// Names what has begun since the last look: dead units; vanishing gradients (a layer's root mean square below 1/1000
/// of the largest layer's); exploding ones (above 1000).
void nameEvents(const Inspection& layers, LearnerState& state);

}  // namespace perc::learn
