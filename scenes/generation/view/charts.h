// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenes/generation/frame.h"
#include "scenes/kit/plain_chart.h"

namespace perc::generation {

using Chart = scenes::ChartKind<GenerationFrame>;

/// Both losses along the way. Its CSV: step, then every figure recorded.
const Chart& lossesChart();
/// What the critic says of real and of generated samples, as two histograms. Its CSV: from, to, real, generated.
const Chart& outputsChart();

/// How steep the critic is between generated and real samples. Its CSV: share, low, middle, high.
const Chart& slopesChart();

/// Whether generated pictures help to tell classes apart. Its CSV: added, seed, accuracy.
const Chart& augmentationChart();

/// What the critic's output is called, and what it tells.
QString verdictName(Verdict verdict);

}  // namespace perc::generation
