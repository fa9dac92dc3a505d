// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/math/random.h"
#include "core/rl/agent.h"
#include "core/rl/settings.h"

#include <cstdint>

namespace perc::rl {

/// How agents that hold a value of each action choose, after `steps` steps. Epsilon-greedy: with probability epsilon
/// any action, else the better one; epsilon falls linearly from epsilonStart to epsilonEnd over epsilonSteps. Softmax:
/// probabilities proportional to exp(Q / temperature) (Boltzmann).
double epsilonAt(const ExplorationSettings& settings, std::int64_t steps);
/// Epsilon, or the temperature.
double explorationAt(const ExplorationSettings& settings, std::int64_t steps);

ActionPair actionProbabilities(const ExplorationSettings& settings, double qLeft, double qRight, std::int64_t steps);

/// Draws twice from `random`, whatever comes of it. Of equals one is drawn.
Decision chooseAction(const ExplorationSettings& settings, double qLeft, double qRight, std::int64_t steps,
                      Random& random);
/// Any action.
Decision anyAction(double qLeft, double qRight, Random& random);

}  // namespace perc::rl
