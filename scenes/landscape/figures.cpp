// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes/landscape/figures.h"

#include "core/base/message.h"
#include "core/landscape/learner_loss.h"
#include "core/learn/figures.h"
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

void setSharpness(FigureValues& values, double sharpness, const char* unknown, const learn::TrainingSettings& training,
                  double rate) {
  const double limit = landscape::stableSharpness(training, rate);
  const char* none = rate > 0 ? PERC_TR("There is no such limit for this rule with these penalties or class weights.")
                              : PERC_TR("The learning rate is 0 here.");
  values.set("sharpness", sharpness, unknown);
  values.set("sharpness-limit", unknown ? kNaN : limit, unknown ? unknown : std::isnan(limit) ? none : nullptr);
}

}  // namespace perc::landscape_lab
