// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/bootstrap.h"
#include "core/metrics/classification.h"
#include "core/metrics/decision.h"
#include "core/metrics/probability.h"
#include "core/metrics/ranking.h"
#include "tests/core/data/support.h"

#include <algorithm>
#include <cmath>
#include <random>

using namespace perc::metrics;
using nlohmann::json;

namespace {

/// Scores, classes and weights of a file.
struct File {
  std::vector<double> scores, weights;
  std::vector<std::uint8_t> positive;
};
File fileOf(const json& c) {
  return {c["s"].get<std::vector<double>>(), c["w"].get<std::vector<double>>(),
          c["y"].get<std::vector<std::uint8_t>>()};
}

/// Null stands for what is undefined, which says why.
void checkMeasure(const Measure& measure, const json& expected) {
  CHECK(measure.defined() == !expected.is_null());
  CHECK(measure.defined() == !std::isnan(measure.value));
  if (!expected.is_null()) CHECK(measure.value == Approx(expected.get<double>()).epsilon(1e-9).margin(1e-12));
}

void checkAll(const std::vector<double>& values, const json& expected) {
  REQUIRE(values.size() == expected.size());
  double worst = 0;
  for (std::size_t i = 0; i < values.size(); ++i)
    worst = std::max(worst, std::abs(values[i] - expected[i].get<double>()));
  CHECK(worst < 1e-9);
}

void checkAtHalf(const Ranking& r, const json& expected) {
  const ConfusionCounts counts = countsAt(r, 0.5);
  CHECK(counts.counts == expected["counts"].get<std::vector<double>>());
  checkMeasure(mcc(counts), expected["mcc"]);
  checkMeasure(kappa(counts), expected["kappa"]);
  checkMeasure(balancedAccuracy(counts), expected["balanced"]);
  const Measure f2 = fScore(counts, 1, 2);
  if (f2.defined()) checkMeasure(f2, expected["f2"]);
  else CHECK(expected["f2"] == 0);  // what scikit-learn was told to say
}

}  // namespace

TEST_CASE("areas, curves and figures of scores are scikit-learn's", "[metrics]") {
  const json golden = perc::test::golden("metrics_curves.json");
  REQUIRE(golden["files"].size() == 206);
  for (const json& c : golden["files"]) {
    const File f = fileOf(c);
    CAPTURE(f.scores, f.weights, c["y"].dump());
    const Ranking r = rank(f.scores, f.positive, f.weights);
    checkMeasure(auc(r), c["auc"]);
    checkMeasure(averagePrecision(r), c["average_precision"]);
    for (const auto& [most, area] : c["partial"].items()) checkMeasure(partialAuc(r, std::stod(most)), area);
    if (c.contains("at_half")) {
      checkAtHalf(r, c["at_half"]);
      checkMeasure(brier(f.scores, f.positive, f.weights), c["brier"]);
      checkMeasure(logLoss(f.scores, f.positive, f.weights), c["log_loss"]);
    }
    if (c.contains("calibration")) {
      std::vector<double> predicted, frequency;
      for (const CalibrationBin& bin : calibration(f.scores, f.positive, 10)) {
        predicted.push_back(bin.predicted);
        frequency.push_back(bin.frequency);
      }
      checkAll(predicted, c["calibration"]["predicted"]);
      checkAll(frequency, c["calibration"]["frequency"]);
    }
    if (c.contains("roc")) {
      const RocCurve curve = roc(r);
      CHECK(std::isinf(curve.threshold[0]));
      CHECK(r.threshold == c["roc"]["threshold"].get<std::vector<double>>());
      checkAll(curve.falsePositiveRate, c["roc"]["fpr"]);
      checkAll(curve.truePositiveRate, c["roc"]["tpr"]);
      const PrecisionRecallCurve pr = precisionRecall(r);
      CHECK(pr.threshold == c["precision_recall"]["threshold"].get<std::vector<double>>());
      checkAll(pr.precision, c["precision_recall"]["precision"]);
      checkAll(pr.recall, c["precision_recall"]["recall"]);
    }
  }
}

TEST_CASE("figures of several classes with weights are scikit-learn's", "[metrics]") {
  const json golden = perc::test::golden("metrics_curves.json");
  REQUIRE(golden["several"].size() == 3);
  for (const json& c : golden["several"]) {
    const ConfusionCounts counts = confusion(c["y"].get<std::vector<int>>(), c["p"].get<std::vector<int>>(),
                                             c["classes"].get<int>(), c["w"].get<std::vector<double>>());
    checkMeasure(mcc(counts), c["mcc"]);
    checkMeasure(kappa(counts), c["kappa"]["None"]);
    checkMeasure(kappa(counts, Distance::Linear), c["kappa"]["linear"]);
    checkMeasure(kappa(counts, Distance::Quadratic), c["kappa"]["quadratic"]);
    for (const auto& [name, average] : {std::pair{"macro", Average::Macro}, std::pair{"weighted", Average::Weighted},
                                        std::pair{"micro", Average::Micro}}) {
      const ClassScores scores = averageScores(counts, average, Undefined::Zero);
      checkMeasure(scores.precision, c["averages"][name][0]);
      checkMeasure(scores.recall, c["averages"][name][1]);
      checkMeasure(scores.f1, c["averages"][name][2]);
    }
  }
}

TEST_CASE("an area is undefined with its reason where a class is absent", "[metrics]") {
  const std::vector<double> scores{0.1, 0.9};
  const auto why = [&](std::vector<std::uint8_t> positive) {
    return std::string(auc(rank(scores, positive)).undefined);
  };
  CHECK(why({0, 0}) == "No sample is of the positive class.");
  CHECK(why({1, 1}) == "Every sample is of the positive class.");
  CHECK(std::string(auc(rank({}, {})).undefined) == "There are no samples.");
  CHECK_FALSE(averagePrecision(rank(scores, std::vector<std::uint8_t>{0, 0})).defined());
  const RocCurve curve = roc(rank(scores, std::vector<std::uint8_t>{1, 1}));
  CHECK(std::isnan(curve.falsePositiveRate[1]));
  CHECK(curve.truePositiveRate == std::vector<double>{0, 0.5, 1});
  CHECK_FALSE(logLoss({}, {}).defined());
}

TEST_CASE("draws of a bootstrap scatter about the area, and say where they have only one class", "[metrics]") {
  std::vector<double> scores;
  std::vector<std::uint8_t> positive;
  for (int i = 0; i < 300; ++i) {
    positive.push_back(i % 3 == 0);
    scores.push_back((i * 37 % 100 + (i % 3 == 0 ? 40 : 0)) / 10 / 10.0);
  }
  perc::Random random(1, "probe");
  const std::vector<double> areas = bootstrapAuc(scores, positive, {}, 4000, random);
  REQUIRE(areas.size() == 4000);
  double mean = 0, square = 0;
  for (const double area : areas) mean += area / 4000;
  for (const double area : areas) square += (area - mean) * (area - mean) / 4000;
  const double a = auc(rank(scores, positive)).value;
  CHECK(mean == Approx(a).margin(0.002));
  // Hanley and McNeil 1982: the standard error of an area.
  const double q1 = a / (2 - a), q2 = 2 * a * a / (1 + a);
  const double error = std::sqrt((a * (1 - a) + 99 * (q1 - a * a) + 199 * (q2 - a * a)) / (100 * 200));
  CHECK(std::sqrt(square) == Approx(error).epsilon(0.15));
  // The weight 2 is the same as being there twice in every draw.
  const std::vector<double> twice(300, 2.0);
  perc::Random again(1, "probe");
  CHECK(bootstrapAuc(scores, positive, twice, 4000, again) == areas);
  const std::vector<double> few =
      bootstrapAuc(std::vector<double>{0, 1}, std::vector<std::uint8_t>{0, 1}, {}, 200, random);
  const auto undefined = std::count_if(few.begin(), few.end(), [](double area) { return std::isnan(area); });
  CHECK((undefined > 60 && undefined < 140));
}

TEST_CASE("many scores are ranked as a plain sort ranks them, whatever their size and sign", "[metrics]") {
  std::mt19937_64 bits(3);
  std::vector<double> scores(5000);
  std::vector<std::uint8_t> positive(scores.size());
  for (std::size_t i = 0; i < scores.size(); ++i) {
    scores[i] = std::bit_cast<double>(bits());
    if (!std::isfinite(scores[i]) || i % 7 == 0) scores[i] = 0.5 + static_cast<double>(bits() % 4) * 0x1p-50;
    if (i % 11 == 0) scores[i] = i % 2 ? 0.0 : -0.0;
    positive[i] = bits() % 2;
  }
  std::vector<double> expected = scores;
  std::sort(expected.begin(), expected.end(), std::greater<>());
  expected.erase(std::unique(expected.begin(), expected.end()), expected.end());
  const Ranking r = rank(scores, positive);
  CHECK(r.threshold == expected);
  CHECK(r.positives() + r.negatives() == 5000);
  double pairs = 0;
  for (std::size_t i = 0; i < 500; ++i)
    for (std::size_t j = 0; j < 500; ++j)
      if (positive[i] && !positive[j]) pairs += scores[i] > scores[j] ? 1 : scores[i] == scores[j] ? 0.5 : 0;
  const Ranking few = rank(std::span(scores).first(500), std::span(positive).first(500));
  CHECK(auc(few).value == Approx(pairs / (few.positives() * few.negatives())).epsilon(1e-12));
}

TEST_CASE("areas of several classes are scikit-learn's", "[metrics]") {
  const json golden = perc::test::golden("metrics_curves.json");
  REQUIRE(golden["areas"].size() == 3);
  for (const json& c : golden["areas"]) {
    const auto scores = c["p"].get<std::vector<double>>(), weights = c["w"].get<std::vector<double>>();
    const auto truth = c["y"].get<std::vector<int>>();
    const auto area = [&](SeveralClasses how) {
      return severalClassesAuc(scores, truth, c["classes"].get<int>(), how, weights);
    };
    checkMeasure(area(SeveralClasses::Macro), c["macro"]);
    checkMeasure(area(SeveralClasses::Weighted), c["weighted"]);
    checkMeasure(area(SeveralClasses::Micro), c["micro"]);
    if (!c["ovo"].is_null()) checkMeasure(area(SeveralClasses::OneVsOne), c["ovo"]);
  }
  CHECK_FALSE(severalClassesAuc(std::vector<double>{1, 0, 0}, std::vector<int>{0}, 3, SeveralClasses::Macro).defined());
}

TEST_CASE("a temperature makes the log loss least, or says why none does", "[metrics]") {
  const json golden = perc::test::golden("metrics_curves.json");
  REQUIRE(golden["temperatures"].size() == 3);
  for (const json& c : golden["temperatures"]) {
    const auto logits = c["z"].get<std::vector<double>>(), weights = c["w"].get<std::vector<double>>();
    const Measure t = temperature(logits, c["y"].get<std::vector<int>>(), weights);
    REQUIRE(t.defined());
    CHECK(t.value == Approx(c["t"].get<double>()).epsilon(1e-6));  // SciPy stops where the loss no longer tells
  }
  const std::vector<double> logits{-1, 2, 3};
  CHECK(std::string(temperature(logits, std::vector<int>{0, 1, 1}).undefined).find("every prediction is right") !=
        std::string::npos);
  CHECK(std::string(temperature(logits, std::vector<int>{1, 0, 0}).undefined).find("no better than chance") !=
        std::string::npos);
}

TEST_CASE("the cheapest threshold follows the costs and how frequent the class is", "[metrics]") {
  const std::vector<double> scores{0.9, 0.8, 0.7, 0.6, 0.5, 0.4};
  const RocCurve curve = roc(rank(scores, std::vector<std::uint8_t>{1, 0, 1, 1, 0, 0}));
  const auto threshold = [&](const Stakes& stakes) { return curve.threshold[cheapest(curve, stakes)]; };
  CHECK(threshold({}) == 0.6);
  CHECK(threshold({.falsePositive = 100}) == 0.9);
  CHECK(threshold({.falseNegative = 100}) == 0.6);
  CHECK(std::isinf(threshold({.prevalence = 0})));
  CHECK(threshold({.prevalence = 1}) == 0.6);
  CHECK(std::isinf(threshold({.falseNegative = 0})));
  // At the best place no other point of the curve lies above the iso-cost line.
  const Stakes stakes{.falsePositive = 3, .falseNegative = 2, .prevalence = 0.4};
  const std::size_t best = cheapest(curve, stakes);
  const double slope = isoCostSlope(stakes);
  CHECK(slope == Approx(0.6 * 3 / (0.4 * 2)));
  for (std::size_t i = 0; i < curve.threshold.size(); ++i) {
    const double along =
        curve.truePositiveRate[best] + slope * (curve.falsePositiveRate[i] - curve.falsePositiveRate[best]);
    CHECK(curve.truePositiveRate[i] <= along + 1e-12);
  }
  CHECK(std::isinf(isoCostSlope({.falseNegative = 0})));
}

TEST_CASE("where the class is rarer precision falls, and the rates stay", "[metrics]") {
  CHECK(precisionAt(0.1, 0.8, 0.5).value == Approx(8.0 / 9));
  CHECK(precisionAt(0.1, 0.8, 0.01).value == Approx(0.008 / (0.008 + 0.099)));
  CHECK(precisionAt(0.1, 0.8, 0).value == 0);
  CHECK_FALSE(precisionAt(0, 0, 0.5).defined());
  const Stakes stakes{.falsePositive = 2, .falseNegative = 5, .prevalence = 0.3};
  const double pc = probabilityCost(stakes);
  CHECK(pc == Approx(1.5 / (1.5 + 1.4)));
  CHECK(normalisedCost(0.1, 0.8, pc) == Approx(expectedCost(0.1, 0.8, stakes) / (1.5 + 1.4)));
}

TEST_CASE("the convex hull of a ROC curve has the thresholds that are best for some costs", "[metrics]") {
  const std::vector<double> scores{0.9, 0.8, 0.7, 0.6, 0.5, 0.4};
  const RocCurve curve = roc(rank(scores, std::vector<std::uint8_t>{1, 0, 1, 1, 0, 0}));
  CHECK(convexHull(curve) == std::vector<std::size_t>{0, 1, 4, 6});
}

TEST_CASE("the best F1 is that of the best threshold, of equal ones the highest", "[metrics]") {
  perc::Random random(3, "f1");
  for (int round = 0; round < 50; ++round) {
    std::vector<double> scores;
    std::vector<std::uint8_t> positive;
    for (int i = 0; i < 40; ++i) {
      scores.push_back(static_cast<double>(random.below(12)));
      positive.push_back(random.bernoulli(0.3));
    }
    positive[0] = 1;
    const Ranking ranking = rank(scores, positive);
    double most = 0;
    std::size_t place = 0;
    for (std::size_t k = 0; k < ranking.size(); ++k) {
      const double f1 = fScore(countsAt(ranking, ranking.threshold[k]), 1).value;
      if (f1 > most) most = f1, place = k + 1;
      const Rates rates = ratesAt(ranking, k + 1);
      CHECK(rates.truePositive == recall(countsAt(ranking, ranking.threshold[k]), 1).value);
    }
    CHECK(bestF1(ranking).f1.value == Approx(most));
    CHECK(bestF1(ranking).place == place);
  }
  CHECK_FALSE(bestF1(rank(std::vector<double>{1, 2}, std::vector<std::uint8_t>{0, 0})).f1.defined());
}

TEST_CASE("curves of resamples lie around the curve, the nearer the more samples there are", "[metrics]") {
  double spread[2] = {};
  for (const int size : {0, 1}) {
    perc::Random random(5, "band");
    std::vector<double> scores;
    std::vector<std::uint8_t> positive;
    for (int i = 0; i < (size ? 10'000 : 200); ++i) {
      positive.push_back(i % 4 == 0);
      scores.push_back(random.normal(positive.back() ? 1 : 0, 1));
    }
    const Ranking ranking = rank(scores, positive);
    const Drawable samples = drawable(scores, positive, {}, ranking);
    CHECK(samples.places[1].size() == scores.size() / 4);
    double sum = 0, squares = 0;
    constexpr int kDraws = 200;
    for (int draw = 0; draw < kDraws; ++draw) {
      const std::vector<float> rates = drawRoc(samples, 11, random);
      CHECK(std::is_sorted(rates.begin(), rates.end()));
      CHECK(rates.back() == 1);
      sum += static_cast<double>(rates[3]);
      squares += static_cast<double>(rates[3]) * static_cast<double>(rates[3]);
    }
    const RocCurve curve = roc(ranking);
    const auto at = std::upper_bound(curve.falsePositiveRate.begin(), curve.falsePositiveRate.end(), 0.3);
    const double there = curve.truePositiveRate[static_cast<std::size_t>(at - curve.falsePositiveRate.begin()) - 1];
    CHECK(std::abs(sum / kDraws - there) < 0.03);
    spread[size] = std::sqrt(squares / kDraws - sum / kDraws * sum / kDraws);
  }
  CHECK(spread[0] > 4 * spread[1]);  // √50 times, about
  CHECK(spread[1] > 0.003);
}
