// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenes/evaluation/frame.h"
#include "widgets/table/fact_table.h"

#include <vector>

namespace perc::evaluation {

/// All figures of the predictions at a threshold, each with its formula and the live counts in it.
std::vector<widgets::Fact> factsOf(const learn::Judged& judged, const JudgingSettings& settings, double threshold);

}  // namespace perc::evaluation
