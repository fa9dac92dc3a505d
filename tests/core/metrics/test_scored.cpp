// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/scored.h"
#include "tests/core/data/support.h"

#include <cmath>
#include <random>

using namespace perc::metrics;
using nlohmann::json;

namespace {

/// Null stands for what is undefined, which says why; so does what is not there at all.
void checkMeasure(const Measure& measure, const json& expected, const char* id) {
  CAPTURE(id);
  const bool defined = expected.contains(id) && !expected[id].is_null();
  CHECK(measure.defined() == defined);
  CHECK(measure.defined() == !std::isnan(measure.value));
  if (defined) CHECK(std::abs(measure.value - expected[id].get<double>()) < 1e-9);
  else CHECK(std::string(measure.undefined).size() > 20);
}

void checkFigures(const ThresholdFigures& at, const json& expected) {
  const auto counts = expected["counts"].get<std::vector<double>>();
  REQUIRE(at.counts.counts.size() == counts.size());
  for (std::size_t i = 0; i < counts.size(); ++i) CHECK(std::abs(at.counts.counts[i] - counts[i]) < 1e-9);
  checkMeasure(at.accuracy, expected, "accuracy");
  checkMeasure(at.balancedAccuracy, expected, "balanced-accuracy");
  checkMeasure(at.precision, expected, "precision");
  checkMeasure(at.recall, expected, "recall");
  checkMeasure(at.specificity, expected, "specificity");
  checkMeasure(at.f1, expected, "f1");
  checkMeasure(at.mcc, expected, "mcc");
  checkMeasure(at.kappa, expected, "kappa");
}

void checkFigures(const ScoreFigures& figures, const json& expected) {
  checkMeasure(figures.auc, expected, "auc");
  checkMeasure(figures.averagePrecision, expected, "average-precision");
  checkMeasure(figures.brier, expected, "brier");
  checkMeasure(figures.logLoss, expected, "log-loss");
  checkMeasure(figures.calibrationError, expected, "ece");
}

ScoreKind kindOf(const std::string& name) {
  if (name == "margin") return ScoreKind::Margin;
  if (name == "probability") return ScoreKind::Probability;
  return name == "other" ? ScoreKind::Other : ScoreKind::LogOdds;
}

Scored scoredOf(const json& c) {
  const int classes = c.contains("classes") ? c["classes"].get<int>() : 2;
  Scored scored{.kind = kindOf(c["kind"].get<std::string>()),
                .separate = c["kind"] == "separate",
                .width = classes == 2 ? 1 : classes,
                .scores = c["s"].get<std::vector<double>>(),
                .truth = c["y"].get<std::vector<int>>(),
                .weights = c["w"].get<std::vector<double>>()};
  for (int k = 0; k < classes; ++k) scored.classNames.push_back(std::to_string(k));
  return scored;
}

Scored ofTwo(ScoreKind kind, std::vector<double> scores, std::vector<int> truth) {
  return {.classNames = {"a", "b"}, .kind = kind, .scores = std::move(scores), .truth = std::move(truth)};
}

ScoreFigures figuresOf(const Scored& scored) {
  return perc::metrics::figuresOf(scored, rankingOf(scored, scored.positive));
}
ThresholdFigures figuresAt(const Scored& scored, double limit) {
  return perc::metrics::figuresAt(scored, countsAt(scored, rankingOf(scored, scored.positive), limit));
}

/// The counts read off the ranking are those of the predictions one by one.
void checkCountsAgree(const Scored& scored, const Ranking& ranking, double limit) {
  CAPTURE(limit);
  const ConfusionCounts one = confusion(scored.truth, predicted(scored, limit), scored.classes(), scored.weights);
  const ConfusionCounts all = countsAt(scored, ranking, limit);
  REQUIRE(one.classes == all.classes);
  for (std::size_t i = 0; i < one.counts.size(); ++i) CHECK(std::abs(one.counts[i] - all.counts[i]) < 1e-9);
}

}  // namespace

TEST_CASE("figures of two classes are scikit-learn's, whichever is the positive one", "[metrics]") {
  const json golden = perc::test::golden("metrics_scored.json");
  const json cases = golden["two"];
  REQUIRE(cases.size() == 18);
  for (const json& c : cases) {
    CAPTURE(c["kind"].dump(), c["s"].dump(), c["y"].dump(), c["w"].dump());
    Scored scored = scoredOf(c);
    for (const json& view : c["as"]) {
      scored.positive = view["positive"].get<int>();
      CAPTURE(scored.positive);
      const Ranking ranking = rankingOf(scored, scored.positive);
      checkFigures(perc::metrics::figuresOf(scored, ranking), view);
      for (const json& at : view["at"]) {
        const double limit = at.contains("threshold") ? at["threshold"].get<double>()
                                                      : threshold(scored.kind, at["score"].get<double>());
        CAPTURE(limit);
        checkFigures(perc::metrics::figuresAt(scored, countsAt(scored, ranking, limit)), at);
        checkCountsAgree(scored, ranking, limit);
      }
    }
  }
}

TEST_CASE("figures of several classes are scikit-learn's macro averages", "[metrics]") {
  const json golden = perc::test::golden("metrics_scored.json");
  const json cases = golden["several"];
  REQUIRE(cases.size() == 15);
  for (const json& c : cases) {
    CAPTURE(c["kind"].dump(), c["s"].dump(), c["y"].dump(), c["w"].dump());
    Scored scored = scoredOf(c);
    checkFigures(figuresOf(scored), c);
    checkFigures(figuresAt(scored, 0.5), c);
    scored.positive = 0;  // no matter
    checkFigures(figuresOf(scored), c);
    checkFigures(figuresAt(scored, 0.99), c);
  }
}

TEST_CASE("saturated outputs are ranked by their log odds, without a tie", "[metrics]") {
  const Scored scored =
      ofTwo(ScoreKind::LogOdds, {800, 799, 41, 40, 0, -40, -41, -799, -800, -1000}, {1, 0, 1, 0, 1, 0, 1, 0, 1, 0});
  for (const int positive : {0, 1}) {
    const Ranking ranking = rankingOf(scored, positive);
    CHECK(ranking.size() == 10);
    CHECK(auc(ranking).value == Approx(0.6));
  }
  for (const double p : probabilitiesOf(scored, 1)) CHECK((p >= 0 && p <= 1));
  CHECK(probabilitiesOf(scored, 1)[0] == 1);
  CHECK(probabilitiesOf(scored, 1)[8] == 0);
  CHECK(figuresOf(scored).logLoss.value == Approx((4 * std::log(0x1p52) + std::log(2)) / 10));
  // Of several classes too, where each probability is 0 or 1.
  Scored three{.classNames = {"a", "b", "c"},
               .kind = ScoreKind::LogOdds,
               .width = 3,
               .scores = {800, 0, -800, 801, 0, -800, 0, 802, 40, 0, 804, 41, 0, 0, 900, 0, 0, 901},
               .truth = {0, 0, 1, 1, 2, 2}};
  for (int k = 0; k < 3; ++k) {
    const std::vector<double> scores = scoresOf(three, k);
    for (const double score : scores) CHECK(std::isfinite(score));
    CHECK(rankingOf(three, k).size() == 6);
  }
  CHECK(figuresOf(three).auc.value == 1);
  CHECK(figuresOf(three).logLoss.value < 1e-12);
}

TEST_CASE("probabilities too close to 0 for 1 - p to tell are ranked from either side alike", "[metrics]") {
  Scored scored = ofTwo(ScoreKind::Probability, {1e-300, 1e-20, 3e-20, 2e-18, 1e-17, 0.5, 0.5, 1, 1 - 0x1p-53},
                        {0, 1, 0, 1, 0, 1, 0, 1, 0});
  const double one = auc(rankingOf(scored, 1)).value, other = auc(rankingOf(scored, 0)).value;
  CHECK(one == Approx(11.5 / 20));
  CHECK(other == Approx(one));  // both classes and their order are reversed
  const Ranking ranking = rankingOf(scored, 0);
  CHECK(ranking.size() == 8);
  CHECK(std::is_sorted(ranking.threshold.rbegin(), ranking.threshold.rend()));
  CHECK((ranking.threshold.front() <= 1 && ranking.threshold.back() == 0));
  scored.positive = 0;
  for (const double limit : {0.0, 1e-20, 0.5, 0.500001, 1.0, 1.1}) checkCountsAgree(scored, ranking, limit);
}

TEST_CASE("a sample counts as positive from exactly its score on", "[metrics]") {
  for (const ScoreKind kind : {ScoreKind::LogOdds, ScoreKind::Margin, ScoreKind::Probability, ScoreKind::Other}) {
    const Scored scored = ofTwo(kind, {0.1, 0.3, 0.30000000000000004, 0.7, 0.7, 0.9}, {0, 1, 0, 1, 0, 1});
    const Ranking ranking = rankingOf(scored, 1);
    REQUIRE(ranking.size() == 5);
    const auto at = [&](double score) { return threshold(kind, score); };
    CHECK(placeOf(kind, ranking, at(0.7)) == 2);
    CHECK(placeOf(kind, ranking, at(0.9)) == 1);
    CHECK(placeOf(kind, ranking, std::nextafter(at(0.9), 2)) == 0);
    CHECK(placeOf(kind, ranking, std::nextafter(at(0.7), 2)) == 1);
    CHECK(placeOf(kind, ranking, std::nextafter(at(0.1), 2)) == 4);
    CHECK(placeOf(kind, ranking, at(0.1)) == 5);
    CHECK(placeOf(kind, ranking, -1e6) == 5);
    CHECK(placeOf(kind, ranking, 1e6) == 0);
    CHECK(countsAt(scored, ranking, 1e6).counts == std::vector<double>{3, 0, 3, 0});
    CHECK(countsAt(scored, ranking, -1e6).counts == std::vector<double>{0, 3, 0, 3});
  }
  CHECK(threshold(ScoreKind::LogOdds, 0) == 0.5);
  CHECK(threshold(ScoreKind::Margin, 0) == 0.5);
  const Scored undecided = ofTwo(ScoreKind::Margin, {0, -1e-300}, {1, 0});
  CHECK(predicted(undecided, 0.5)[0] == 1);
}

TEST_CASE("counts read off a ranking are those of the predictions", "[metrics]") {
  std::mt19937 bits(7);
  const auto uniform = [&] { return static_cast<double>(bits()) / 4294967296.0; };
  for (int round = 0; round < 400; ++round) {
    const auto kind = static_cast<ScoreKind>(round % 4);
    const std::size_t n = 1 + bits() % 40;
    Scored scored = ofTwo(kind, std::vector<double>(n), std::vector<int>(n));
    scored.width = round % 3 == 0 ? 2 : 1;
    scored.scores.resize(n * static_cast<std::size_t>(scored.width));
    const double scale = kind == ScoreKind::Probability ? 1 : std::exp(10 * uniform() - 5);
    for (double& score : scored.scores)
      score =
          kind == ScoreKind::Probability ? std::round(uniform() * 50) / 50 : scale * std::round(uniform() * 40 - 20);
    for (int& truth : scored.truth) truth = static_cast<int>(bits() % 2);
    if (round % 5 > 1) {
      scored.weights.resize(n);
      for (double& weight : scored.weights) weight = static_cast<double>(bits() % 5) / 4;
    }
    for (const int positive : {0, 1}) {
      scored.positive = positive;
      CAPTURE(round, positive, scored.scores);
      const Ranking ranking = rankingOf(scored, positive);
      const std::vector<double> scores = scoresOf(scored, positive);
      for (const double limit : {0.5, 0.0, 1.0, uniform(), threshold(kind, scores[bits() % n]),
                                 std::nextafter(threshold(kind, scores[0]), 1e9)})
        checkCountsAgree(scored, ranking, limit);
    }
  }
}

TEST_CASE("of one class only what needs both is undefined with its reason", "[metrics]") {
  for (const int only : {0, 1}) {
    const Scored scored = ofTwo(ScoreKind::Probability, {0.2, 0.6, 0.6}, {only, only, only});
    const ScoreFigures figures = figuresOf(scored);
    CHECK(std::string(figures.auc.undefined) ==
          (only == 1 ? "Every sample is of the positive class." : "No sample is of the positive class."));
    CHECK(figures.averagePrecision.defined() == (only == 1));
    CHECK(figures.brier.value == Approx(only == 1 ? (0.64 + 2 * 0.16) / 3 : (0.04 + 2 * 0.36) / 3));
    CHECK(figures.logLoss.defined());
    CHECK(figures.calibrationError.defined());
    const ThresholdFigures at = figuresAt(scored, 0.5);
    CHECK(at.accuracy.value == Approx(only == 1 ? 2.0 / 3 : 1.0 / 3));
    CHECK(at.balancedAccuracy.value == Approx(at.accuracy.value));
    CHECK(at.recall.defined() == (only == 1));
    CHECK(at.specificity.defined() == (only == 0));
    CHECK(at.precision.value == only);
    CHECK(at.mcc.value == 0);  // as scikit-learn says it
    CHECK(figuresAt(scored, 2).precision.undefined == std::string("Nothing was predicted as this class."));
    CHECK(figuresAt(scored, only == 1 ? 0 : 2).kappa.undefined ==
          std::string("Truths and predictions are all of the same class."));
    CHECK(figuresAt(scored, 2).f1.defined() == (only == 1));
  }
}

TEST_CASE("scores that are all equal say nothing: the area is a half, average precision the share", "[metrics]") {
  for (const double score : {0.0, 0.5, 1.0}) {
    const Scored scored = ofTwo(ScoreKind::Probability, std::vector<double>(5, score), {0, 1, 0, 0, 1});
    CHECK(figuresOf(scored).auc.value == 0.5);
    CHECK(figuresOf(scored).averagePrecision.value == Approx(0.4));
    CHECK(figuresOf(scored).calibrationError.value == Approx(std::abs(score - 0.4)));
    CHECK(figuresAt(scored, 0.5).mcc.value == 0);
    CHECK(figuresAt(scored, 0.5).kappa.value == Approx(0).margin(1e-12));
    CHECK(figuresAt(scored, 0.5).precision.defined() == (score >= 0.5));
  }
}

TEST_CASE("without samples, or weight, no figure is defined and each says why", "[metrics]") {
  for (const int classes : {2, 4})
    for (const bool weightless : {false, true}) {
      Scored scored{.kind = ScoreKind::LogOdds, .width = classes == 2 ? 1 : classes};
      for (int k = 0; k < classes; ++k) scored.classNames.push_back(std::to_string(k));
      if (weightless) {
        for (int k = 0; k < classes; ++k) scored.truth.push_back(k);
        scored.weights.assign(scored.truth.size(), 0);
        scored.scores.assign(scored.truth.size() * static_cast<std::size_t>(scored.width), 1);
      }
      const ScoreFigures figures = figuresOf(scored);
      const ThresholdFigures at = figuresAt(scored, 0.5);
      for (const Measure& one :
           {figures.auc, figures.averagePrecision, figures.brier, figures.logLoss, figures.calibrationError,
            at.accuracy, at.balancedAccuracy, at.precision, at.recall, at.specificity, at.f1, at.mcc, at.kappa}) {
        CHECK_FALSE(one.defined());
        CHECK(std::isnan(one.value));
      }
      CHECK(std::string(figures.auc.undefined) == "There are no samples.");
      CHECK(std::string(at.specificity.undefined) != "Every sample is of this class.");
      CHECK(std::string(figures.logLoss.undefined) == "There are no samples.");
    }
}

TEST_CASE("of several classes an absent one leaves the areas undefined, and the rest is of those that are there",
          "[metrics]") {
  const Scored scored{.classNames = {"a", "b", "c"},
                      .kind = ScoreKind::Probability,
                      .width = 3,
                      .scores = {0.7, 0.2, 0.1, 0.2, 0.7, 0.1, 0.6, 0.3, 0.1, 0.1, 0.8, 0.1},
                      .truth = {0, 1, 1, 1}};
  const ScoreFigures figures = figuresOf(scored);
  CHECK_FALSE(figures.auc.defined());
  CHECK(std::string(figures.auc.undefined) == "A class has no samples.");
  CHECK(std::string(figures.averagePrecision.undefined) == "A class has no samples.");
  CHECK(figures.logLoss.value == Approx(-std::log(0.7 * 0.7 * 0.3 * 0.8) / 4));
  const ThresholdFigures at = figuresAt(scored, 0.5);
  CHECK(at.precision.value == Approx(0.75));
  CHECK(at.recall.value == Approx((1 + 2.0 / 3) / 2));
  CHECK(at.specificity.value == Approx((1 + 2.0 / 3) / 2));
  CHECK(at.balancedAccuracy.value == Approx((1 + 2.0 / 3) / 2));
}

TEST_CASE("scores that are no probabilities have no calibration, and say so", "[metrics]") {
  for (const ScoreKind kind : {ScoreKind::Margin, ScoreKind::Other}) {
    const Scored scored = ofTwo(kind, {0.1, 0.9, -3}, {0, 1, 0});
    const ScoreFigures figures = figuresOf(scored);
    CHECK(figures.auc.value == 1);
    for (const Measure& one : {figures.brier, figures.logLoss, figures.calibrationError})
      CHECK(std::string(one.undefined).find("no probabilities") != std::string::npos);
    CHECK(probabilitiesOf(scored, 1).empty());
  }
}

TEST_CASE("where a score is no number no figure is defined, and each says why", "[metrics]") {
  const double nan = std::nan(""), infinity = std::numeric_limits<double>::infinity();
  for (const double odd : {nan, infinity, -infinity})
    for (const int classes : {2, 3}) {
      Scored scored = ofTwo(ScoreKind::LogOdds, {1, odd, 2, 0, 1, 2}, {0, 1, 0, 1, 0, 1});
      if (classes == 3) scored.classNames.emplace_back("c"), scored.width = 3, scored.truth = {0, 2};
      CAPTURE(odd, classes);
      CHECK_FALSE(scored.isFinite());
      CHECK(rankingOf(scored, 1).size() == 0);
      const ScoreFigures figures = figuresOf(scored);
      const ThresholdFigures at = figuresAt(scored, 0.5);
      CHECK(at.counts.total() == 0);
      for (const Measure& one :
           {figures.auc, figures.averagePrecision, figures.brier, figures.logLoss, figures.calibrationError,
            at.accuracy, at.balancedAccuracy, at.precision, at.recall, at.specificity, at.f1, at.mcc, at.kappa})
        CHECK(std::string(one.undefined).find("infinite") != std::string::npos);
    }
}

TEST_CASE("two columns of probabilities are what one of their second class is", "[metrics]") {
  const Scored one = ofTwo(ScoreKind::Probability, {0.25, 0.5, 0.75, 1, 0}, {0, 1, 1, 0, 1});
  Scored both = one;
  both.width = 2;
  both.scores = {0.75, 0.25, 0.5, 0.5, 0.25, 0.75, 0, 1, 1, 0};
  for (const int positive : {0, 1}) {
    Scored single = one;
    single.positive = both.positive = positive;
    CHECK(scoresOf(single, positive) == scoresOf(both, positive));
    CHECK(figuresOf(single).logLoss.value == Approx(figuresOf(both).logLoss.value));
    CHECK(figuresOf(single).auc.value == figuresOf(both).auc.value);
    CHECK(figuresAt(single, 0.5).counts.counts == figuresAt(both, 0.5).counts.counts);
  }
  // Rows that do not sum to 1 are made to, as log_loss does it: -log(.3/.4) and -log(.2/.3).
  both.scores = {0.3, 0.1, 0.1, 0.2};
  both.truth = {0, 1};
  CHECK(figuresOf(both).logLoss.value == Approx(-(std::log(0.75) + std::log(2.0 / 3)) / 2));
}
