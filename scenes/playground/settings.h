// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/nn/layer.h"
#include "core/nn/loss.h"
#include "core/optim/schedule.h"
#include "scenes/playground/data.h"

#include <vector>

namespace perc::playground {

/// From the parameters that a person sets to the values that the core computes with.

/// Of hidden layer `layer`, from 0.
nn::Activation activationOf(const PlaygroundParams& params, std::size_t layer);
/// Dense, batch normalisation, activation, dropout for each hidden layer, then a dense layer of `outputs`.
std::vector<nn::LayerSpec> layersOf(const PlaygroundParams& params, int outputs);
/// Refused: a loss for classes with data of values.
Result<nn::Loss> lossOf(const PlaygroundParams& params, const PlaygroundData& data);
optim::Optimizer optimizerOf(const PlaygroundParams& params);
/// Step halves and cyclic turns ten times in schedule-steps; exponential falls to a hundredth in them.
optim::Schedule scheduleOf(const PlaygroundParams& params);

}  // namespace perc::playground
