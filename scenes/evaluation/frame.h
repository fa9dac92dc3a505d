// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/frame/cohort_frame.h"
#include "core/frame/training.h"
#include "core/learn/judged.h"
#include "core/learn/resampling.h"
#include "core/session/cohort_settings.h"
#include "scenes/evaluation/judging_settings.h"

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace perc::evaluation {

/// What the evaluation lab publishes: a network in training (or none: a fixed model), and its predictions judged.
struct EvaluationFrame : TrainingFrame {
  bool trains = true;
  JudgingSettings judging;
  CohortSettings cohort;  ///< as set, whatever goes together
  std::shared_ptr<const learn::Judged> judged;
  Band rocBand;  ///< of resamples of the samples that are judged; only where the probe names the view
  std::shared_ptr<const learn::Resampled> resampled;  ///< null: of a table of scores nothing is learned
};

}  // namespace perc::evaluation
