// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenes/kit/plain_chart.h"
#include "scenes/landscape/frame.h"

namespace perc::landscape_lab {

using Chart = scenes::ChartKind<LandscapeFrame>;

const Chart& cutChart();
const Chart& pathChart();
const Chart& spectrumChart();

/// A message of the core in the language of the window.
QString said(const Message& message);

}  // namespace perc::landscape_lab
