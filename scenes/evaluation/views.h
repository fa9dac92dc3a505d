// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/message.h"
#include "core/frame/training_views.h"

/// The views of this lab that no other has.
namespace perc::evaluation::views {

inline const ViewInfo kRoc{"roc", PERC_TR("ROC curve")};
inline const ViewInfo kPrecisionRecall{"precision-recall", PERC_TR("Precision and recall")};
inline const ViewInfo kScores{"scores", PERC_TR("Scores")};
inline const ViewInfo kConfusion{"confusion", PERC_TR("Confusion matrix")};
inline const ViewInfo kCalibration{"calibration", PERC_TR("Calibration"), false};
inline const ViewInfo kCost{"cost", PERC_TR("Cost curve"), false};
inline const ViewInfo kDet{"det", PERC_TR("Detection error trade-off"), false};
inline const ViewInfo kLift{"lift", PERC_TR("Lift"), false};
inline const ViewInfo kPairs{"pairs", PERC_TR("Pairs"), false};
inline const ViewInfo kFigures{"figures", PERC_TR("Figures"), false};
inline const ViewInfo kConventions{"conventions", PERC_TR("Why does R say something else?"), false};
inline const ViewInfo kResiduals{"residuals", PERC_TR("Residuals"), false};
inline const ViewInfo kFit{"fit", PERC_TR("Prediction against truth"), false};
inline const ViewInfo kImbalance{"imbalance", PERC_TR("Imbalance"), false};
inline const ViewInfo kStrategies{"strategies", PERC_TR("Resample, weight or move the threshold"), false};

}  // namespace perc::evaluation::views
