// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Between the files conventions*.cpp only.

#include "core/metrics/classification.h"
#include "core/metrics/conventions.h"
#include "core/metrics/ranking.h"

#include <span>
#include <string>
#include <vector>

namespace perc::metrics::parts {

inline constexpr char kScikit[] = "scikit-learn 1.2", kProc[] = "pROC 1.18", kRocr[] = "ROCR 1.0",
                      kCaret[] = "caret 6.0", kWeka[] = "Weka 3.6", kTfjs[] = "tfjs 4.22",
                      kOctave[] = "Octave 7.3 (statistics 1.5)", kConfusion[] = "ml-confusion-matrix 2.0",
                      kMlRoc[] = "ml-roc-multiclass 0.2";
inline constexpr char kAuc[] = PERC_TR("area under the ROC curve"), kPrecision[] = PERC_TR("precision"),
                      kRecall[] = PERC_TR("recall"), kF1[] = PERC_TR("F1 score"), kKappa[] = PERC_TR("Cohen's kappa"),
                      kMcc[] = PERC_TR("Matthews correlation"), kLogLoss[] = PERC_TR("log loss"),
                      kCorner[] = PERC_TR("count top right in the confusion matrix");
inline constexpr char kStops[] = PERC_TR("It stops with an error, as only one class occurs.");
inline constexpr char kOneLabel[] = PERC_TR("Its matrix has a single cell, as only one label occurs.");

/// A convention, and how both figures are made of what was prepared for all.
template <class Prepared>
struct Entry {
  Convention convention;
  Measure (*value)(const Prepared&);
  Measure (*ours)(const Prepared&);
  bool (*applies)(const Prepared&) = nullptr;  ///< null: always
};

/// Two classes: 0 and 1, the positive one.
struct Two {
  explicit Two(const BinaryScores&);

  const BinaryScores& in;
  Ranking own;    ///< of the positive class
  Ranking other;  ///< the same scores as if they were the other class's
  std::vector<int> truth, predicted;
  ConfusionCounts counts;
  bool greaterInPython, secondInR;  ///< whether the positive label is the later one there
  std::vector<int> pythonOrder, rOrder, appearance;

  const Ranking& byPython() const { return greaterInPython ? own : other; }
  const Ranking& byR() const { return secondInR ? own : other; }
  bool bothOccur() const { return own.positives() > 0 && own.negatives() > 0; }
};

struct Several {
  explicit Several(const ClassPredictions&);

  const ClassPredictions& in;
  int classes;
  ConfusionCounts counts;
  std::vector<int> ownOrder, pythonOrder, rOrder, appearance;
};

std::span<const Entry<Two>> curveEntries();
std::span<const Entry<Two>> countEntries();
std::span<const Entry<Several>> classEntries();

/// The classes as a tool sorts their labels.
std::vector<int> orderInPython(const std::vector<std::string>& labels);
std::vector<int> orderInR(const std::vector<std::string>& labels);
/// As Octave lists them: numbers sorted, texts as they appear in the truths and then in the predictions.
bool areNumbers(const std::vector<std::string>& labels);
std::vector<int> orderOfAppearance(const std::vector<int>& truth, const std::vector<int>& predicted);
/// Those of `order` that occur as truth or prediction.
std::vector<int> occurring(const std::vector<int>& order, const ConfusionCounts&);

/// The count of truth `order.front()` predicted as `order.back()`; undefined with fewer than two classes.
Measure corner(const ConfusionCounts&, const std::vector<int>& order);
/// Where the rows are the predictions.
Measure cornerByPrediction(const ConfusionCounts&, const std::vector<int>& order);

Measure orZero(const Measure&);
/// pROC's area of one pair: turned so that the class with the higher median scores higher. `first` is its control.
Measure areaByMedians(const std::vector<double>& first, const std::vector<double>& second);
/// Whether it takes lower scores for the second class.
bool turnedByMedians(std::vector<double> first, std::vector<double> second);
/// The area of a pair in which the second class is the positive one.
Measure areaOfPair(const std::vector<double>& first, const std::vector<double>& second);
/// Folded to at least one half.
Measure foldedUp(const Measure& area);

}  // namespace perc::metrics::parts
