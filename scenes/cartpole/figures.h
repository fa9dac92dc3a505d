// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/frame/figures.h"

namespace perc::cartpole {

/// The columns of an agent's record, one row per episode; the step is the run's.
enum EpisodeColumn {
  kReturn,
  kMeanReturn,
  kLength,
  kLoss,
  kExploration,
  kEntropy,
  kKl,
  kValueError,
  kActionGap,
  kLostValue,
  kFailures,
  kEpisode,
  kTrainingSteps,
  kGreedyReturn,
  kLearningRate,
  kEpisodeColumnCount
};

/// What the lab tells of learning: returns, how far it has come, what goes on inside the agent.
const FigureTable& figureTable();

}  // namespace perc::cartpole
