// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/learn/resampled.h"
#include "core/learn/source.h"
#include "core/param/schema.h"
#include "core/session/cohort_settings.h"
#include "scenes/evaluation/judging_settings.h"

namespace perc::evaluation {

/// Whose predictions are judged: of a network in training, of the baseline that knows nothing but the shares of the
/// classes (or the mean), or of another program, read from a table of scores.
enum class Model { Network, Baseline, Scores };

struct EvaluationParams : CohortSettings {
  Model model = Model::Network;
  learn::DataSettings data;
  learn::ResamplingSettings resampling;
  JudgingSettings judging;
  learn::Settings learning;
  EvaluationParams();
};

const param::Schema<EvaluationParams>& schema();

}  // namespace perc::evaluation
