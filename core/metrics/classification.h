// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace perc::metrics {

/// How often each true class (row) was predicted as each class (column); classes x classes, row-major.
struct ConfusionCounts {
  int classes = 0;
  std::vector<std::int64_t> counts;

  std::int64_t at(int truth, int predicted) const {
    return counts[static_cast<std::size_t>(truth * classes + predicted)];
  }
  std::int64_t total() const;
  std::int64_t truths(int label) const;       ///< samples of this class
  std::int64_t predictions(int label) const;  ///< samples predicted as this class
};

/// Counts two equally long rows of labels 0 … classes-1.
ConfusionCounts confusion(std::span<const int> truth, std::span<const int> predicted, int classes);

/// Share of right predictions; NaN without samples.
double accuracy(const ConfusionCounts&);
/// Mean recall of the classes that occur among the truths; NaN without samples. As scikit-learn's
/// balanced_accuracy_score.
double balancedAccuracy(const ConfusionCounts&);

/// Precision tp/(tp+fp), recall tp/(tp+fn) and F1 = 2tp/(2tp+fp+fn); 0/0 is NaN: undefined.
struct ClassScores {
  double precision, recall, f1;
};
ClassScores classScores(const ConfusionCounts&, int label);

/// What an undefined class score counts in a mean: the mean is undefined too, or it counts as 0.
enum class Undefined { Nan, Zero };

/// Means over the classes that occur as truth or prediction; macro F1 is the mean of the classes' F1.
/// Undefined::Zero agrees with scikit-learn's precision_recall_fscore_support(average="macro").
ClassScores macroScores(const ConfusionCounts&, Undefined = Undefined::Nan);

}  // namespace perc::metrics
