// SPDX-License-Identifier: GPL-3.0-or-later
// Several classes.
#include "core/math/elementary.h"
#include "core/metrics/conventions_parts.h"

#include <algorithm>
#include <cmath>

namespace perc::metrics::parts {
namespace {

constexpr char kMacroPrecision[] = PERC_TR("mean precision of the classes");
constexpr char kMacroRecall[] = PERC_TR("mean recall of the classes");
constexpr char kMacroF1[] = PERC_TR("mean F1 score of the classes");
constexpr char kWeightedPrecision[] = PERC_TR("precision weighted by the classes' samples");
constexpr char kWeightedRecall[] = PERC_TR("recall weighted by the classes' samples");
constexpr char kWeightedF1[] = PERC_TR("F1 score weighted by the classes' samples");
constexpr char kBalanced[] = PERC_TR("balanced accuracy");
constexpr char kLinear[] = PERC_TR("kappa with linear weights");
constexpr char kQuadratic[] = PERC_TR("kappa with quadratic weights");
constexpr char kRest[] = PERC_TR("mean area of each class against the rest");
constexpr char kWeightedRest[] = PERC_TR("area of each class against the rest, weighted by its samples");
constexpr char kPairs[] = PERC_TR("mean area of the pairs of classes");
constexpr char kSingle[] = PERC_TR("mean area of the pairs by a single number");
constexpr char kTopOne[] = PERC_TR("share of highest scores that are right");
constexpr char kZeroByZero[] = PERC_TR("It divides 0 by 0.");
constexpr char kAbsent[] = PERC_TR("It stops with an error, as a class has no samples.");

bool scored(const Several& s) { return !s.in.scores.empty(); }
bool single(const Several& s) { return !s.in.single.empty(); }

double scoreOf(const Several& s, std::size_t sample, int label) {
  return s.in.scores[sample * static_cast<std::size_t>(s.classes) + static_cast<std::size_t>(label)];
}
bool present(const Several& s, int label) { return s.counts.truths(label) > 0; }

Measure ownRest(const Several& s) {
  return severalClassesAuc(s.in.scores, s.in.truth, s.classes, SeveralClasses::Macro);
}
Measure ownWeightedRest(const Several& s) {
  return severalClassesAuc(s.in.scores, s.in.truth, s.classes, SeveralClasses::Weighted);
}
Measure ownPairs(const Several& s) {
  return severalClassesAuc(s.in.scores, s.in.truth, s.classes, SeveralClasses::OneVsOne);
}

/// The area of one class against all others.
Measure restOf(const Several& s, int label) {
  std::vector<double> scores;
  std::vector<std::uint8_t> positive;
  for (std::size_t i = 0; i < s.in.truth.size(); ++i) {
    scores.push_back(scoreOf(s, i, label));
    positive.push_back(s.in.truth[i] == label);
  }
  return auc(rank(scores, positive));
}

/// Of classes that have an area only.
Measure caretRest(const Several& s) {
  double sum = 0, count = 0;
  for (int k = 0; k < s.classes; ++k)
    if (const Measure area = restOf(s, k); area.defined()) sum += area.value, ++count;
  return count > 0 ? Measure(sum / count) : Measure::none(kAbsent);
}

Measure wekaRest(const Several& s) {
  if (s.in.truth.empty()) return ownWeightedRest(s);
  double sum = 0;
  for (int k = 0; k < s.classes; ++k)
    if (const Measure area = restOf(s, k); area.defined()) sum += area.value * s.counts.truths(k);
  return sum / s.counts.total();
}

/// numpy's allclose(1, sums of the rows).
bool sumToOne(const Several& s) {
  for (std::size_t i = 0; i < s.in.truth.size(); ++i) {
    double sum = 0;
    for (int k = 0; k < s.classes; ++k) sum += scoreOf(s, i, k);
    if (!(std::abs(1 - sum) <= 1e-8 + 1e-5 * std::abs(sum))) return false;
  }
  return true;
}

Measure acceptedByScikit(const Several& s, const Measure& value) {
  if (sumToOne(s)) return value.defined() ? value : Measure::none(kAbsent);
  return Measure::none(PERC_TR("It stops with an error, as the scores of a sample do not add up to 1."));
}

/// pROC leaves out classes without samples, with a warning.
Measure procPairs(const Several& s) {
  std::vector<int> classes, truth, number(static_cast<std::size_t>(s.classes), 0);
  for (int k = 0; k < s.classes; ++k) {
    if (!present(s, k)) continue;
    number[static_cast<std::size_t>(k)] = static_cast<int>(classes.size());
    classes.push_back(k);
  }
  if (classes.size() < 2) return Measure::none(kStops);
  std::vector<double> scores;
  for (std::size_t i = 0; i < s.in.truth.size(); ++i) {
    truth.push_back(number[static_cast<std::size_t>(s.in.truth[i])]);
    for (const int k : classes) scores.push_back(scoreOf(s, i, k));
  }
  return severalClassesAuc(scores, truth, static_cast<int>(classes.size()), SeveralClasses::OneVsOne);
}

/// The mean of area(numbers of the earlier class, of the later) over the pairs of classes with samples.
template <class Area>
Measure singlePairs(const Several& s, const std::vector<int>& order, Area area) {
  std::vector<std::vector<double>> numbers;
  for (const int label : order) {
    if (!present(s, label)) continue;
    numbers.emplace_back();
    for (std::size_t i = 0; i < s.in.truth.size(); ++i)
      if (s.in.truth[i] == label) numbers.back().push_back(s.in.single[i]);
  }
  double sum = 0, count = 0;
  for (std::size_t a = 0; a < numbers.size(); ++a)
    for (std::size_t b = a + 1; b < numbers.size(); ++b, ++count) sum += area(numbers[a], numbers[b]).value;
  return count > 0 ? Measure(sum / count) : Measure::none(kStops);
}
Measure ownSingle(const Several& s) {
  for (int k = 0; k < s.classes; ++k)
    if (!present(s, k)) return Measure::none(PERC_TR("A class has no samples."));
  return singlePairs(s, s.ownOrder, areaOfPair);
}

/// scikit-learn counts classes apart by their sorted labels, of those that occur.
Measure scikitKappa(const Several& s, Distance distance) {
  const std::vector<int> order = occurring(s.pythonOrder, s.counts);
  ConfusionCounts sorted{static_cast<int>(order.size()), {}};
  for (const int truth : order)
    for (const int predicted : order) sorted.counts.push_back(s.counts.at(truth, predicted));
  return kappa(sorted, distance);
}

/// The mean over all classes, undefined where it is for one.
template <class Of>
Measure meanOfAll(const Several& s, Of of) {
  double sum = 0;
  for (int k = 0; k < s.classes; ++k) {
    const Measure one = of(s.counts, k);
    if (!one.defined()) return one;
    sum += one.value;
  }
  return sum / s.classes;
}
Measure caretF1(const ConfusionCounts& c, int label) {
  const Measure p = precision(c, label), r = recall(c, label);
  if (!p.defined() || !r.defined()) return p.defined() ? r : p;
  return p.value + r.value > 0 ? Measure(2 * p.value * r.value / (p.value + r.value)) : Measure::none(kZeroByZero);
}
Measure caretBalanced(const ConfusionCounts& c, int label) {
  const Measure r = recall(c, label), other = specificity(c, label);
  if (!r.defined() || !other.defined()) return r.defined() ? other : r;
  return (r.value + other.value) / 2;
}

/// Of the share that the true class has, cut to [eps, 1 - eps]; divided by the sum of the cut row, or as it is.
Measure meanLogLoss(const Several& s, double eps, bool renormalise) {
  if (s.in.truth.empty()) return Measure::none(PERC_TR("There are no samples."));
  double sum = 0;
  for (std::size_t i = 0; i < s.in.truth.size(); ++i) {
    double all = 0;
    for (int k = 0; k < s.classes; ++k) all += std::clamp(scoreOf(s, i, k), eps, 1 - eps);
    sum -= elementary::log(std::clamp(scoreOf(s, i, s.in.truth[i]), eps, 1 - eps) / (renormalise ? all : 1));
  }
  return sum / static_cast<double>(s.in.truth.size());
}
Measure ownLogLoss(const Several& s) { return meanLogLoss(s, std::numeric_limits<double>::epsilon(), true); }

/// The share of samples whose own class scores highest, as it is found by going through `order`.
enum class Tie { First, Last };
template <class Number>
Measure topOne(const Several& s, const std::vector<int>& order, Tie tie) {
  if (s.in.truth.empty()) return Measure::none(PERC_TR("There are no samples."));
  double right = 0;
  for (std::size_t i = 0; i < s.in.truth.size(); ++i) {
    int best = order[0];
    const auto at = [&](int label) { return static_cast<Number>(scoreOf(s, i, label)); };
    for (const int label : order)
      if (at(label) > at(best) || (tie == Tie::Last && at(label) == at(best))) best = label;
    right += best == s.in.truth[i];
  }
  return static_cast<double>(static_cast<Number>(right / static_cast<double>(s.in.truth.size())));
}
Measure ownTopOne(const Several& s) { return topOne<double>(s, s.ownOrder, Tie::First); }

// Ours, and what counts 0/0 as 0.
template <Average average, Undefined undefined>
ClassScores mean(const Several& s) {
  return averageScores(s.counts, average, undefined);
}
constexpr auto ownMacro = mean<Average::Macro, Undefined::Nan>, zeroMacro = mean<Average::Macro, Undefined::Zero>,
               ownWeighted = mean<Average::Weighted, Undefined::Nan>,
               zeroWeighted = mean<Average::Weighted, Undefined::Zero>;
Measure ownMacroPrecision(const Several& s) { return ownMacro(s).precision; }
Measure ownMacroRecall(const Several& s) { return ownMacro(s).recall; }
Measure ownMacroF1(const Several& s) { return ownMacro(s).f1; }
Measure ownBalanced(const Several& s) { return balancedAccuracy(s.counts); }
Measure ownKappa(const Several& s) { return kappa(s.counts); }
Measure ownCorner(const Several& s) { return s.counts.at(0, s.classes - 1); }

const Entry<Several> kMeans[] = {
    {{"sklearn-macro-precision", kScikit, kMacroPrecision,
      PERC_TR("The mean is over all labels that occur, and a class that is never predicted counts 0 with a warning.")},
     [](const Several& s) { return zeroMacro(s).precision; },
     ownMacroPrecision},
    {{"caret-macro-precision", kCaret, kMacroPrecision,
      PERC_TR("The mean is over all levels, and NA where one is never predicted, though it may not occur at all.")},
     [](const Several& s) { return meanOfAll(s, precision); },
     ownMacroPrecision},
    {{"sklearn-macro-recall", kScikit, kMacroRecall,
      PERC_TR("A class that is predicted but has no samples counts 0 with a warning.")},
     [](const Several& s) { return zeroMacro(s).recall; },
     ownMacroRecall},
    {{"caret-macro-recall", kCaret, kMacroRecall, PERC_TR("It is NA where one of the levels has no samples.")},
     [](const Several& s) { return meanOfAll(s, recall); },
     ownMacroRecall},
    {{"sklearn-macro-f1", kScikit, kMacroF1, PERC_TR("It is the mean of the classes' F1, not the F1 of the means.")},
     [](const Several& s) { return zeroMacro(s).f1; },
     ownMacroF1},
    {{"caret-macro-f1", kCaret, kMacroF1,
      PERC_TR("It is NA where a level is missing among truths or predictions, and NaN where one is never right.")},
     [](const Several& s) { return meanOfAll(s, caretF1); },
     ownMacroF1},
    {{"sklearn-balanced-accuracy", kScikit, kBalanced,
      PERC_TR("It is the mean recall of the classes that have samples, and warns of predictions of others.")},
     ownBalanced,
     ownBalanced},
    {{"caret-balanced-accuracy", kCaret, kBalanced,
      PERC_TR(
          "It is the mean of recall and specificity of each class: with several classes more than the mean recall.")},
     [](const Several& s) { return meanOfAll(s, caretBalanced); },
     ownBalanced},
    {{"weka-weighted-precision", kWeka, kWeightedPrecision, PERC_TR("A class that is never predicted counts 0.")},
     [](const Several& s) { return zeroWeighted(s).precision; },
     [](const Several& s) { return ownWeighted(s).precision; }},
    {{"weka-weighted-recall", kWeka, kWeightedRecall, PERC_TR("It is the accuracy, under another name.")},
     [](const Several& s) { return zeroWeighted(s).recall; },
     [](const Several& s) { return ownWeighted(s).recall; }},
    {{"weka-weighted-f1", kWeka, kWeightedF1, PERC_TR("A class that is never right counts 0.")},
     [](const Several& s) { return zeroWeighted(s).f1; },
     [](const Several& s) { return ownWeighted(s).f1; }},
    {{"sklearn-kappa", kScikit, kKappa, PERC_TR("With one class only, all right, it is nan.")}, ownKappa, ownKappa},
    {{"caret-kappa", kCaret, kKappa, PERC_TR("With one class only, all right, it is NaN.")}, ownKappa, ownKappa},
    {{"weka-kappa", kWeka, kKappa, PERC_TR("With one class only, all right, it is 1.")},
     [](const Several& s) {
       const Measure own = ownKappa(s);
       return own.defined() || s.in.truth.empty() ? own : Measure(1);
     },
     ownKappa},
    {{"sklearn-linear-kappa", kScikit, kLinear,
      PERC_TR(
          "Grades that are texts are apart by their alphabet, not by their order, and only those that occur count.")},
     [](const Several& s) { return scikitKappa(s, Distance::Linear); },
     [](const Several& s) { return kappa(s.counts, Distance::Linear); }},
    {{"sklearn-quadratic-kappa", kScikit, kQuadratic,
      PERC_TR(
          "Grades that are texts are apart by their alphabet, not by their order, and only those that occur count.")},
     [](const Several& s) { return scikitKappa(s, Distance::Quadratic); },
     [](const Several& s) { return kappa(s.counts, Distance::Quadratic); }},
    {{"sklearn-mcc", kScikit, kMcc, PERC_TR("Where truths or predictions are all of one class it is 0, as ours.")},
     [](const Several& s) { return mcc(s.counts); },
     [](const Several& s) { return mcc(s.counts); }},
    {{"sklearn-corner", kScikit, kCorner, PERC_TR("Rows are truths, labels are sorted, and only those that occur.")},
     [](const Several& s) { return corner(s.counts, occurring(s.pythonOrder, s.counts)); },
     ownCorner},
    {{"caret-corner", kCaret, kCorner, PERC_TR("Rows are predictions and columns truths, levels by alphabet.")},
     [](const Several& s) { return cornerByPrediction(s.counts, s.rOrder); },
     ownCorner},
    {{"weka-corner", kWeka, kCorner, PERC_TR("Rows are truths, classes as they are declared.")}, ownCorner, ownCorner},
    {{"tfjs-corner", kTfjs, kCorner, PERC_TR("Rows are truths, classes are numbers from 0 on.")}, ownCorner, ownCorner},
    {{"octave-corner", kOctave, kCorner,
      PERC_TR("Rows are truths; numbers are sorted, but texts are in the order in which they appear.")},
     [](const Several& s) {
       return corner(s.counts, areNumbers(s.in.names) ? occurring(s.pythonOrder, s.counts) : s.appearance);
     },
     ownCorner},
    {{"mlcm-corner", kConfusion, kCorner,
      PERC_TR("Rows are truths, labels in the order in which they appear: another first row, another matrix.")},
     [](const Several& s) { return corner(s.counts, s.appearance); },
     ownCorner},
    {{"sklearn-auc-rest", kScikit, kRest,
      PERC_TR("It stops with an error where a class has no samples, or the scores of a sample do not add up to 1.")},
     [](const Several& s) { return acceptedByScikit(s, ownRest(s)); },
     ownRest,
     scored},
    {{"caret-auc-rest", kCaret, kRest, PERC_TR("Classes without samples are left out of the mean, without a warning.")},
     caretRest,
     ownRest,
     scored},
    {{"weka-weighted-auc", kWeka, kWeightedRest,
      PERC_TR("Classes without an area count 0 and keep their weight: with one class only the whole is 0.")},
     wekaRest,
     ownWeightedRest,
     scored},
    {{"sklearn-auc-pairs", kScikit, kPairs,
      PERC_TR("It stops with an error where a class has no samples, or the scores of a sample do not add up to 1.")},
     [](const Several& s) { return acceptedByScikit(s, ownPairs(s)); },
     ownPairs,
     scored},
    {{"proc-auc-pairs", kProc, kPairs,
      PERC_TR("multiclass.roc with a column a class never turns a pair, and leaves out classes without samples.")},
     procPairs,
     ownPairs,
     scored},
    {{"proc-auc-single", kProc, kSingle,
      PERC_TR("multiclass.roc with one number a sample turns each pair by its medians, one this way, one that way.")},
     [](const Several& s) { return singlePairs(s, s.rOrder, areaByMedians); },
     ownSingle,
     single},
    {{"mlroc-auc-single", kMlRoc, kSingle, PERC_TR("Each pair is folded up to at least one half: noise looks good.")},
     [](const Several& s) {
       return singlePairs(s, s.ownOrder, [](const auto& a, const auto& b) { return foldedUp(areaOfPair(a, b)); });
     },
     ownSingle,
     single},
    {{"sklearn-top-one", kScikit, kTopOne,
      PERC_TR("top_k_accuracy_score takes, of equal scores, that of the last label in sorted order.")},
     [](const Several& s) { return topOne<double>(s, s.pythonOrder, Tie::Last); },
     ownTopOne,
     scored},
    {{"tfjs-top-one", kTfjs, kTopOne, PERC_TR("Of equal scores the first is taken, in float.")},
     [](const Several& s) { return topOne<float>(s, s.ownOrder, Tie::First); },
     ownTopOne,
     scored},
    {{"sklearn-log-loss", kScikit, kLogLoss,
      PERC_TR("Scores that do not add up to 1 are divided by their sum, silently.")},
     ownLogLoss,
     ownLogLoss,
     scored},
    {{"caret-log-loss", kCaret, kLogLoss,
      PERC_TR("Scores are taken as they are, also where they do not add up to 1, and cut to 1e-15 from 0 and 1.")},
     [](const Several& s) { return meanLogLoss(s, 1e-15, false); },
     ownLogLoss,
     scored},
};

}  // namespace

std::span<const Entry<Several>> classEntries() { return kMeans; }

}  // namespace perc::metrics::parts
