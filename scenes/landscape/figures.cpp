// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes/landscape/figures.h"

#include "core/base/message.h"
#include "core/learn/figures.h"

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
                                   .label = PERC_TR("largest stable: 2 / rate"),
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

void setSharpness(FigureValues& values, double sharpness, double limit) {
  const char* off = PERC_TR("It is not recorded: switch on Record the sharpness.");
  values.set("sharpness", sharpness, std::isnan(sharpness) ? off : nullptr);
  values.set("sharpness-limit", limit, std::isnan(limit) ? off : nullptr);
  values.set("distance", std::nan(""), PERC_TR("The minimum of a network's loss is not known."));
}

}  // namespace perc::landscape_lab
