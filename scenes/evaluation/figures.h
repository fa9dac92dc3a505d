// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/frame/cohort_frame.h"
#include "core/frame/figures.h"
#include "core/param/declaration.h"
#include "scenes/evaluation/frame.h"

#include <cstddef>

namespace perc::evaluation {

using metrics::bestF1;
using metrics::Rates;
using metrics::ratesAt;

/// All figures of the lab: those of the predictions, and how training goes.
const FigureTable& figureTable();

/// All of figureTable() but what training adds.
void setFigures(const learn::Judged& judged, const JudgingSettings& settings, FigureValues& values);

/// The costs, and the share of positive samples: as it is in the data, or another.
metrics::Stakes stakesOf(const learn::Judged& judged, const JudgingSettings& settings);
/// Expected cost of a decision; undefined where a class is absent or neither error costs anything.
metrics::Measure costAt(const learn::Judged& judged, const JudgingSettings& settings, std::size_t place);

/// The share of what is called positive that is, where positives are as frequent as is set.
metrics::Measure precisionAtPrevalence(const learn::Judged& judged, const JudgingSettings& settings, std::size_t place);

/// The lab's parameters, for views that ask for them.
const param::Declarations& declarations();

/// The columns of the record of a figure that is compared between settings, against the updates.
BandColumns comparedColumns(Compared figure);

}  // namespace perc::evaluation
