// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/measure.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace perc::metrics {

// "Why does R say something else?": the figures that other tools report for the same predictions, each by its own
// convention. Versions: scikit-learn 1.2.1, pROC 1.18.0, ROCR 1.0-11, caret 6.0-93, Weka 3.6.14, tfjs 4.22.0,
// Octave's statistics 1.5.3, ml-confusion-matrix 2.0.0, ml-roc-multiclass 0.2.0; every figure is tested against the
// tool itself (tests/golden/conventions.json). Plain functions, from any thread; each figure is at most n log n.

/// One convention of one tool: what it reports by which rule. It can be chosen by its id, which never changes.
struct Convention {
  const char* id;          ///< "proc-auc"
  const char* tool;        ///< name and version, not translated: "pROC 1.18"
  const char* figure;      ///< PERC_TR: "area under the ROC curve"
  const char* convention;  ///< PERC_TR, a sentence: what it does
};

/// What a tool reports for the predictions at hand, beside ours.
struct Report : Convention {
  Measure value;  ///< undefined: NaN, NA, "?" or an error there
  Measure ours;
  bool same;  ///< the convention makes no difference here (to six digits, as some tools count in float)
};

/// Predictions of two classes. Ours is predicted positive at a score of at least the threshold. A tool that predicts
/// by itself is given the scores, as probabilities of the positive class; any other is given our predictions.
struct BinaryScores {
  std::vector<double> scores;          ///< of the positive class, no NaN
  std::vector<std::uint8_t> positive;  ///< the truth, 0 or 1
  double threshold = 0.5;
  /// What the classes are called in the table: tools choose the positive one by it. They are put in order as numbers
  /// where both are; as texts by their bytes in Python, and in R as in its English (case last), true for A to z.
  std::string negativeLabel = "0", positiveLabel = "1";
  std::vector<int> fold = {};  ///< of each sample, any numbers; none: no figures of folds
};

/// Predictions of three classes or more, numbered by their own order (low, middle, high).
struct ClassPredictions {
  std::vector<int> truth, predicted;  ///< 0 … names.size() - 1
  std::vector<std::string> names;     ///< what the classes are called in the table, each another
  std::vector<double> scores = {};    ///< of each class, one sample after the other; none: no figures of scores
  std::vector<double> single = {};    ///< one number a sample, which rises with the class; none: no figures of it
};

/// Numbers predicted for numbers.
struct ValuePredictions {
  std::vector<double> truth, predicted;
};

/// One report for each convention that applies, in the order of the list below.
std::vector<Report> reports(const BinaryScores&);
std::vector<Report> classReports(const ClassPredictions&);
std::vector<Report> valueReports(const ValuePredictions&);

/// All conventions of each kind, to choose from …
std::vector<Convention> conventions();
std::vector<Convention> classConventions();
std::vector<Convention> valueConventions();

/// … and the report under one alone. None: there is no such convention, or it needs folds, scores or single numbers
/// that are not there.
std::optional<Report> reportUnder(std::string_view id, const BinaryScores&);
std::optional<Report> reportUnder(std::string_view id, const ClassPredictions&);
std::optional<Report> reportUnder(std::string_view id, const ValuePredictions&);

}  // namespace perc::metrics
