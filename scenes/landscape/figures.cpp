// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes/landscape/figures.h"

#include "core/base/message.h"
#include "core/landscape/stability.h"
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

double sharpnessLimit(const optim::Optimizer& optimizer, double rate) {
  // A rate k/λ is the largest for a sharpness λ, and so λ = k/rate for a rate.
  return rate > 0 ? landscape::largestStableRate(optimizer.rule, rate, optimizer.momentum) : kNaN;
}

void setSharpness(FigureValues& values, double sharpness, const optim::Optimizer& optimizer, double rate) {
  const char* off = PERC_TR("It is not recorded: switch on Record the sharpness.");
  const bool known = !std::isnan(sharpness);
  const double limit = sharpnessLimit(optimizer, rate);
  values.set("sharpness", sharpness, known ? nullptr : off);
  const char* none = PERC_TR("A rule that scales its steps by the gradient's size has no such limit.");
  values.set("sharpness-limit", known ? limit : kNaN, !known ? off : std::isnan(limit) ? none : nullptr);
  values.set("distance", kNaN, PERC_TR("The minimum of a network's loss is not known."));
}

}  // namespace perc::landscape_lab
