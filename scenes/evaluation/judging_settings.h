// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace perc::evaluation {

/// The samples that figures are of.
enum class Part { Test, Training };

enum class Compared { Auc, AveragePrecision, F1, BestF1, CalibrationError, Brier, Cost, R2 };

/// How predictions are judged; live, and no part of what is learned.
struct JudgingSettings {
  double threshold = 0.5;
  std::string positive;  ///< a class; empty: 1, or the last label in order
  Part part = Part::Test;
  double costFalsePositive = 1, costFalseNegative = 1;
  bool otherPrevalence = false;
  double prevalence = 0.5;            ///< of the positive class; only where otherPrevalence
  double partialRate = 0.1;           ///< the partial area goes to this false positive rate
  Compared compared = Compared::Auc;  ///< a look: what settings are compared by
  bool rocBand = false;               ///< a look: the bootstrap band is shown
};

inline constexpr const char *kThresholdId = "threshold", *kRocBandId = "roc-band", *kComparedId = "compared";

}  // namespace perc::evaluation
