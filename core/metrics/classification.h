// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/measure.h"

#include <cstddef>
#include <span>
#include <vector>

namespace perc::metrics {

/// How much weight of each true class (row) was predicted as each class (column); classes x classes, row-major.
struct ConfusionCounts {
  int classes = 0;
  std::vector<double> counts;

  double at(int truth, int predicted) const { return counts[static_cast<std::size_t>(truth * classes + predicted)]; }
  double total() const;
  double truths(int label) const;       ///< of samples of this class
  double predictions(int label) const;  ///< of samples predicted as this class
};

/// Counts two equally long rows of labels 0 … classes-1; none: each sample counts 1.
ConfusionCounts confusion(std::span<const int> truth, std::span<const int> predicted, int classes,
                          std::span<const double> weights = {});

// All figures as scikit-learn has them, but that 0/0 is undefined and says why.

/// Share of right predictions.
Measure accuracy(const ConfusionCounts&);
/// Mean recall of the classes that occur among the truths (balanced_accuracy_score).
Measure balancedAccuracy(const ConfusionCounts&);
/// Matthews' correlation for any number of classes (Gorodkin 2004); 0 if truths or predictions are all of one class.
Measure mcc(const ConfusionCounts&);

/// How far apart two classes are for kappa: all the same, or by the (squared) distance of their numbers.
enum class Distance { Equal, Linear, Quadratic };
/// Agreement beyond chance (Cohen 1960, 1968); undefined if truths and predictions are all of the same one class.
Measure kappa(const ConfusionCounts&, Distance = Distance::Equal);

/// Of one class: tp/(tp+fp), …
Measure precision(const ConfusionCounts&, int label);
/// … tp/(tp+fn), …
Measure recall(const ConfusionCounts&, int label);
/// … tn/(tn+fp), …
Measure specificity(const ConfusionCounts&, int label);
/// … and (1+beta²) tp / ((1+beta²) tp + beta² fn + fp).
Measure fScore(const ConfusionCounts&, int label, double beta = 1);

struct ClassScores {
  Measure precision, recall, f1;
};

/// Over the classes that occur as truth or prediction: their mean (macro F1 is the mean of the classes' F1), the mean
/// by the samples of each, or one count of all.
enum class Average { Macro, Weighted, Micro };
/// What an undefined class score counts in a mean: the mean is undefined too, or it counts as 0.
enum class Undefined { Nan, Zero };
/// precision_recall_fscore_support(average=…); Undefined::Zero is its zero_division=0.
ClassScores averageScores(const ConfusionCounts&, Average, Undefined = Undefined::Nan);

}  // namespace perc::metrics
