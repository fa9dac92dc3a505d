// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/landscape/network_loss.h"
#include "core/learn/learner.h"

#include <optional>

namespace perc::landscape {

/// The training samples of a learner, or those held out, with its loss as it is reported: of all samples alike, though
/// training may weigh classes, and without penalties.
LossData lossData(const learn::Learner& learner, bool test);
bool hasSamples(const learn::Learner& learner, bool test);

/// Whether two networks compute the same of the same theta.
bool sameFunction(const nn::Network& one, const nn::Network& other);

/// How often the learner's network decides differently with these two theta, of the test samples or, without, those of
/// training; NaN where nothing is decided; nothing: stopped.
std::optional<double> disagreement(const learn::Learner& learner, const Vector& one, const Vector& other,
                                   StopToken stop);

/// The sharpness of the loss from which on gradient descent with or without momentum diverges at that rate: what l2
/// adds to the curvature is taken off. NaN: other rules, penalties or class weights.
double stableSharpness(const learn::TrainingSettings& training, double rate);

}  // namespace perc::landscape
