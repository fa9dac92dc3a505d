// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes/cartpole/figures.h"

#include <initializer_list>

namespace perc::cartpole {
namespace {

using Use = FigureUse;

constexpr std::initializer_list<FigureInfo> kFigures = {
    {.id = "return",
     .label = PERC_TR("return of the last episode"),
     .title = PERC_TR("Return"),
     .chip = PERC_TR("last return"),
     .decimals = 0,
     .column = kReturn},
    {.id = "mean-return",
     .label = PERC_TR("mean return of 100 episodes"),
     .chip = PERC_TR("mean of 100"),
     .decimals = 1,
     .column = kMeanReturn},
    {.id = "length",
     .label = PERC_TR("steps of the episode"),
     .title = PERC_TR("Length of episodes"),
     .use = Use::Record,
     .column = kLength},
    {.id = "episodes", .label = PERC_TR("episodes"), .use = Use::Metric},
    {.id = "episode", .label = PERC_TR("episode"), .use = Use::Record, .column = kEpisode},
    {.id = "training-steps", .label = PERC_TR("training steps"), .column = kTrainingSteps},
    {.id = "loss", .label = PERC_TR("loss"), .title = PERC_TR("Loss"), .column = kLoss},
    {.id = "exploration",
     .label = PERC_TR("exploration"),
     .title = PERC_TR("Exploration"),
     .axis = PERC_TR("exploration (epsilon or noise)"),
     .column = kExploration},
    {.id = "entropy",
     .label = PERC_TR("entropy"),
     .title = PERC_TR("Entropy"),
     .axis = PERC_TR("entropy of the policy (nats)"),
     .column = kEntropy},
    {.id = "kl",
     .label = PERC_TR("KL of the last update"),
     .title = PERC_TR("Change of the policy"),
     .axis = PERC_TR("KL divergence of an update (nats)"),
     .column = kKl},
    {.id = "value-error",
     .label = PERC_TR("value error"),
     .title = PERC_TR("Value error"),
     .axis = PERC_TR("error of the values"),
     .column = kValueError},
    {.id = "action-gap",
     .label = PERC_TR("gap between the actions' values"),
     .title = PERC_TR("Action gap"),
     .use = Use::Record,
     .column = kActionGap},
    {.id = "doomed-value",
     .label = PERC_TR("value of states that are lost"),
     .title = PERC_TR("Value of lost states"),
     .use = Use::Record,
     .column = kLostValue},
    {.id = "failures",
     .label = PERC_TR("failures in memory"),
     .title = PERC_TR("Failures in memory"),
     .use = Use::Record,
     .column = kFailures},
    {.id = "learning-rate",
     .label = PERC_TR("learning rate"),
     .title = PERC_TR("Learning rate"),
     .use = Use::Record,
     .column = kLearningRate},
    {.id = "greedy-return", .label = PERC_TR("return of the last evaluation"), .column = kGreedyReturn},
    {.id = "best-greedy-return", .label = PERC_TR("best evaluation"), .use = Use::Metric}};

}  // namespace

const FigureTable& figureTable() {
  static const FigureTable table(kFigures);
  return table;
}

}  // namespace perc::cartpole
