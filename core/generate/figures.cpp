// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/generate/figures.h"

#include "core/base/message.h"

namespace perc::generate {

const FigureTable& figureTable() {
  static const FigureTable table(
      {{.id = "generator-loss", .label = PERC_TR("generator's loss"), .chip = PERC_TR("loss")},
       {.id = "critic-loss", .label = PERC_TR("critic's loss")},
       {.id = "js",
        .label = PERC_TR("JS of the shares (nats)"),
        .title = PERC_TR("JS of the shares"),
        .chip = PERC_TR("JS"),
        .mayBeLog = true,
        .sparse = true},
       {.id = "modes",
        .label = PERC_TR("modes found"),
        .title = PERC_TR("Modes found"),
        .chip = PERC_TR("modes"),
        .group = "modes",
        .decimals = 0,
        .sparse = true},
       {.id = "high-quality",
        .label = PERC_TR("share of high quality"),
        .title = PERC_TR("Samples of high quality"),
        .chip = PERC_TR("quality"),
        .group = "quality",
        .percent = true,
        .zeroToOne = true,
        .sparse = true},
       {.id = "kl",
        .label = PERC_TR("KL of the shares (nats)"),
        .title = PERC_TR("KL of the shares"),
        .leads = true,
        .mayBeLog = true,
        .sparse = true},
       {.id = "frechet",
        .label = PERC_TR("Fréchet distance"),
        .title = PERC_TR("Fréchet distance"),
        .mayBeLog = true,
        .sparse = true},
       {.id = "precision",
        .label = PERC_TR("precision"),
        .title = PERC_TR("Precision"),
        .zeroToOne = true,
        .sparse = true},
       {.id = "recall", .label = PERC_TR("recall"), .title = PERC_TR("Recall"), .zeroToOne = true, .sparse = true},
       {.id = "cycle-error",
        .label = PERC_TR("distance there and back"),
        .title = PERC_TR("There and back"),
        .mayBeLog = true},
       {.id = "generator-gradient",
        .label = PERC_TR("length of the generator's gradient"),
        .title = PERC_TR("Generator's gradient"),
        .mayBeLog = true}});
  return table;
}

}  // namespace perc::generate
