// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes/landscape/figures.h"

#include "core/base/message.h"
#include "core/landscape/stability.h"
#include "core/learn/figures.h"
#include "core/learn/settings.h"
#include "scenes/landscape/frame.h"

#include <cmath>

namespace perc::landscape_lab {

const FigureTable& figureTable() {
  const std::vector<FigureInfo>& training = learn::figureTable().figures();
  static const FigureTable table({training[0],  // the loss
                                  training[1],  // the accuracy
                                  {.id = "sharpness",
                                   .label = PERC_TR("sharpness: largest eigenvalue"),
                                   .title = PERC_TR("Sharpness"),
                                   .axis = PERC_TR("eigenvalue"),
                                   .mayBeLog = true},
                                  {.id = "sharpness-limit",
                                   .label = PERC_TR("largest stable at this rate"),
                                   .title = PERC_TR("Largest stable sharpness"),
                                   .mayBeLog = true},
                                  {.id = "distance",
                                   .label = PERC_TR("distance to the minimum"),
                                   .title = PERC_TR("Distance to the minimum"),
                                   .chip = PERC_TR("distance"),
                                   .group = "quality",
                                   .mayBeLog = true},
                                  training.back()});  // the learning rate
  return table;
}

double sharpnessLimit(const learn::TrainingSettings& training, double rate) {
  const optim::Optimizer rule = learn::optimizerOf(training);
  if (!(rate > 0) || rule.weightDecay > 0 || training.penalties.clip > 0 || training.penalties.samRadius > 0)
    return kNaN;
  // A rate k/λ is the largest for a sharpness λ, and so λ = k/rate for a rate.
  return landscape::largestStableRate(rule.rule, rate, rule.momentum) - training.penalties.l2;
}

void setSharpness(FigureValues& values, double sharpness, const char* unknown, const learn::TrainingSettings& training,
                  double rate) {
  const double limit = sharpnessLimit(training, rate);
  const char* none = rate > 0 ? PERC_TR("There is no such limit for this rule with these penalties.")
                              : PERC_TR("The learning rate is 0 here.");
  values.set("sharpness", sharpness, unknown);
  values.set("sharpness-limit", unknown ? kNaN : limit, unknown ? unknown : std::isnan(limit) ? none : nullptr);
}

}  // namespace perc::landscape_lab
