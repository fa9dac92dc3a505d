// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learn/figures.h"

namespace perc::learn {

const FigureTable& figureTable() {
  static const FigureTable table({{.id = "loss",
                                   .label = PERC_TR("training loss"),
                                   .testLabel = PERC_TR("test loss"),
                                   .title = PERC_TR("Loss"),
                                   .axis = PERC_TR("loss"),
                                   .chip = PERC_TR("training loss"),
                                   .mayBeLog = true},
                                  {.id = "accuracy",
                                   .label = PERC_TR("training accuracy"),
                                   .testLabel = PERC_TR("test accuracy"),
                                   .title = PERC_TR("Accuracy"),
                                   .axis = PERC_TR("accuracy"),
                                   .chip = PERC_TR("training accuracy"),
                                   .group = "quality",
                                   .percent = true,
                                   .zeroToOne = true},
                                  {.id = "balanced-accuracy",
                                   .label = PERC_TR("training balanced accuracy"),
                                   .testLabel = PERC_TR("test balanced accuracy"),
                                   .title = PERC_TR("Balanced accuracy"),
                                   .axis = PERC_TR("balanced accuracy"),
                                   .percent = true,
                                   .zeroToOne = true},
                                  {.id = "r2",
                                   .label = PERC_TR("training R²"),
                                   .testLabel = PERC_TR("test R²"),
                                   .title = PERC_TR("R²"),
                                   .axis = PERC_TR("R²"),
                                   .chip = PERC_TR("training R²"),
                                   .group = "quality"},
                                  {.id = "learning-rate",
                                   .label = PERC_TR("learning rate"),
                                   .title = PERC_TR("Learning rate"),
                                   .mayBeLog = true}});
  return table;
}

}  // namespace perc::learn
