// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/probability.h"
#include "core/metrics/ranking.h"
#include "tests/labs/evaluation_support.h"
#include "tests/support/golden.h"

using namespace evaluation_test;
using nlohmann::json;

namespace {

struct File {
  std::vector<double> scores, weights;
  std::vector<int> truth;
  std::string csv() const {
    std::string text = "label,score,weight\n";
    for (std::size_t i = 0; i < truth.size(); ++i)
      text += std::to_string(truth[i]) + "," + toText(scores[i]) + "," + toText(weights[i]) + "\n";
    return text;
  }
};

File fileOf(const json& c) {
  return {c["s"].get<std::vector<double>>(), c["w"].get<std::vector<double>>(), c["y"].get<std::vector<int>>()};
}

/// Null stands for what is undefined.
void checkFigure(const Session& session, const std::string& id, const json& expected) {
  CAPTURE(id);
  if (expected.is_null()) return checkUndefined(session, id);
  CHECK(std::abs(metric(session, id) - expected.get<double>()) < 1e-9);
}

json ratio(double part, double whole) { return whole > 0 ? json(part / whole) : json(); }

void checkAtHalf(const Session& session, const json& expected) {
  const auto c = expected["counts"].get<std::vector<double>>();
  const double tn = c[0], fp = c[1], fn = c[2], tp = c[3];
  checkFigure(session, "accuracy", (tn + tp) / (tn + fp + fn + tp));
  checkFigure(session, "precision", ratio(tp, tp + fp));
  checkFigure(session, "recall", ratio(tp, tp + fn));
  checkFigure(session, "specificity", ratio(tn, tn + fp));
  checkFigure(session, "f1", ratio(2 * tp, 2 * tp + fp + fn));
  for (const auto& [id, key] : {std::pair{"mcc", "mcc"}, {"kappa", "kappa"}, {"balanced-accuracy", "balanced"}})
    checkFigure(session, id, expected[key]);
}

}  // namespace

TEST_CASE("figures of another program's scores are scikit-learn's, with ties and weights", "[evaluation]") {
  const json golden = test::golden("metrics_curves.json");
  REQUIRE(golden["files"].size() == 206);
  for (const json& c : golden["files"]) {
    const File file = fileOf(c);
    CAPTURE(file.csv());
    auto session = started(ofScores(file.csv()));
    checkFigure(*session, "auc", c["auc"]);
    checkFigure(*session, "average-precision", c["average_precision"]);
    for (const auto& [most, area] : c["partial"].items()) {
      set(*session, "partial-rate", std::stod(most));
      checkFigure(*session, "partial-auc", area);
    }
    checkHonest(*session);
    if (!c.contains("at_half")) {
      for (const char* id : {"brier", "log-loss", "ece"}) checkUndefined(*session, id);
      continue;
    }
    checkAtHalf(*session, c["at_half"]);
    checkFigure(*session, "brier", c["brier"]);
    checkFigure(*session, "log-loss", c["log_loss"]);
    std::vector<std::uint8_t> positive(file.truth.begin(), file.truth.end());
    const auto bins = metrics::calibration(file.scores, positive, 10, file.weights);
    checkFigure(*session, "ece", metrics::calibrationError(bins).value);
  }
}

TEST_CASE("the frame has every point of the curves of another program's scores", "[evaluation]") {
  const json golden = test::golden("metrics_curves.json");
  int curves = 0;
  for (const json& c : golden["files"]) {
    if (!c.contains("roc")) continue;
    ++curves;
    auto session = started(ofScores(fileOf(c).csv()));
    const auto frame = frameOf(*session);
    REQUIRE(frame->judged);
    CHECK_FALSE(frame->trains);
    CHECK(frame->judged->ranking.threshold == c["roc"]["threshold"].get<std::vector<double>>());
    const auto rates = metrics::roc(frame->judged->ranking);
    const auto expected = c["roc"]["tpr"].get<std::vector<double>>();
    REQUIRE(rates.truePositiveRate.size() == expected.size());
    for (std::size_t i = 0; i < expected.size(); ++i)
      CHECK(rates.truePositiveRate[i] == Approx(expected[i]).margin(1e-9));
  }
  CHECK(curves == 40);
}

TEST_CASE("scores that are no probabilities are judged at any number", "[evaluation]") {
  const std::string csv = "label,score\n1,30\n0,-7\n1,-7\n0,-20\n";
  auto session = started(ofScores(csv, {{"threshold", "-7"}}));
  CHECK(metric(*session, "recall") == 1);
  CHECK(metric(*session, "precision") == Approx(2.0 / 3));
  set(*session, "threshold", 31.0);
  checkUndefined(*session, "precision");
  CHECK(metric(*session, "recall") == 0);
  CHECK(metric(*session, "auc") == Approx(0.875));
  for (const char* id : {"brier", "log-loss", "ece"}) {
    checkUndefined(*session, id);
    CHECK_THAT(std::string(metricOf(*session, id).undefined), Catch::Contains("no probabilities"));
  }
}

TEST_CASE("the class that is looked for is 1, or the later label, or the one that is named", "[evaluation]") {
  const auto positive = [](const std::string& a, const std::string& b, const std::string& named = "") {
    auto session = started(ofScores("label,score\n" + a + ",.25\n" + b + ",.75\n", {{"positive", named}}));
    const auto frame = frameOf(*session);
    return frame->classNames[static_cast<std::size_t>(frame->judged->scored.positive)];
  };
  CHECK(positive("0", "1") == "1");
  CHECK(positive("1", "-1") == "1");
  CHECK(positive("9", "10") == "10");
  CHECK(positive("well", "ill") == "well");
  CHECK(positive("well", "ill", "ill") == "ill");
  CHECK(positive("0", "0") == "1");
  CHECK(positive("ill", "ill") == "ill");  // beside “not ill”
  CHECK(positive("well", "well") == "well");
}

TEST_CASE("seen from the other class the area stays, and recall and specificity change places", "[evaluation]") {
  const std::string csv = "label,score,weight\nill,.2,1\nwell,.9,2\nwell,.4,1\nill,.6,1\nwell,.7,.5\nill,.7,1\n";
  auto session = started(ofScores(csv));
  const double area = metric(*session, "auc"), recall = metric(*session, "recall"),
               specificity = metric(*session, "specificity"), accuracy = metric(*session, "accuracy"),
               loss = metric(*session, "log-loss"), brier = metric(*session, "brier"),
               precision = metric(*session, "average-precision");
  set(*session, "positive", std::string("ill"));
  CHECK(session->status().rejections == 0);
  CHECK(metric(*session, "auc") == Approx(area));  // its scores are 1 - p
  CHECK(metric(*session, "recall") == Approx(specificity));
  CHECK(metric(*session, "specificity") == Approx(recall));
  CHECK(metric(*session, "accuracy") == Approx(accuracy));
  CHECK(metric(*session, "log-loss") == Approx(loss));
  CHECK(metric(*session, "brier") == Approx(brier));
  CHECK(metric(*session, "average-precision") != Approx(precision));
}

TEST_CASE("a positive class that is not there is refused with those that are", "[evaluation]") {
  const std::string csv = "label,score\nill,.2\nwell,.9\n";
  CHECK_THAT(refusal(ofScores(csv, {{"positive", "dead"}})), Catch::Contains("dead") && Catch::Contains("ill, well"));
  CHECK_THAT(refusal(runWith({{"dataset", "iris"}, {"positive", "rose"}})),
             Catch::Contains("rose") && Catch::Contains("setosa, versicolor, virginica"));
  for (const Run& run : {ofScores(csv), runWith({}), runWith({{"model", "baseline"}})}) {
    auto session = after(5, run);
    const double area = metric(*session, "average-precision");
    const std::string seen = frameOf(*session)->judging.positive;
    set(*session, "positive", std::string("dead"));
    CHECK(session->status().rejections == 1);
    CHECK_THAT(session->status().rejection.english(), Catch::Contains("positive = dead"));
    CHECK(session->run().log.empty());
    CHECK(metric(*session, "average-precision") == area);
    CHECK(frameOf(*session)->judging.positive == seen);
    CHECK(session->status().values->get("positive") == param::Value(std::string()));
  }
}

TEST_CASE("of one class only each figure has a value or a reason", "[evaluation]") {
  for (const char* label : {"0", "1", "ill"}) {
    const std::string csv = std::string("label,score\n") + label + ",.25\n" + label + ",.75\n";
    auto session = started(ofScores(csv));
    checkHonest(*session);
    for (const char* id : {"auc", "partial-auc", "cost"}) checkUndefined(*session, id);
    CHECK(metric(*session, "accuracy") == 0.5);
    CHECK(metric(*session, "mcc") == 0);
  }
}

TEST_CASE("costs of 0 and prevalences of 0 and 1 leave figures finite, or undefined with a reason", "[evaluation]") {
  const std::string csv = "label,score\n1,.9\n0,.6\n1,.4\n0,.2\n0,.1\n";
  for (const Run& run : {ofScores(csv), runWith({{"points", "60"}}), runWith({{"model", "baseline"}})}) {
    auto session = after(5, run);
    set(*session, "cost-false-positive", 0.0);
    set(*session, "cost-false-negative", 0.0);
    checkUndefined(*session, "cost");
    CHECK_THAT(std::string(metricOf(*session, "cost").undefined), Catch::Contains("cost above 0"));
    set(*session, "cost-false-negative", 5.0);
    set(*session, "other-prevalence", true);
    for (const double prevalence : {0.0, 1.0}) {
      set(*session, "prevalence", prevalence);
      checkHonest(*session);
      const double miss = 1 - metric(*session, "recall");
      CHECK(metric(*session, "cost") == Approx(prevalence * 5 * miss).margin(1e-12));
    }
    CHECK(session->status().rejections == 0);
  }
}

TEST_CASE("several columns of scores are judged as several classes", "[evaluation]") {
  const std::string csv =
      "label,score-a,score-b,score-c,fold\na,.7,.2,.1,1\nb,.1,.6,.3,1\nc,.3,.3,.4,2\na,.2,.5,.3,2\nc,.1,.2,.7,2\n";
  auto session = started(ofScores(csv));
  CHECK(metric(*session, "accuracy") == Approx(0.8));
  CHECK(metric(*session, "balanced-accuracy") == Approx((0.5 + 1 + 1) / 3));
  CHECK(metric(*session, "precision") == Approx((1 + 0.5 + 1) / 3));
  CHECK(metric(*session, "log-loss") == Approx(-std::log(.7 * .6 * .4 * .2 * .7) / 5));
  for (const char* id : {"partial-auc", "cost"}) checkUndefined(*session, id);
  const double area = metric(*session, "auc");
  set(*session, "threshold", 0.99);
  set(*session, "positive", std::string("a"));
  CHECK(metric(*session, "accuracy") == Approx(0.8));
  CHECK(metric(*session, "auc") == area);
  const auto frame = frameOf(*session);
  CHECK(frame->judged->folds == std::vector<int>{0, 0, 1, 1, 1});
  CHECK(frame->judged->ranking.positives() == 2);
}

TEST_CASE("scores of values are judged as values", "[evaluation]") {
  auto session = started(ofScores("label,score\n1,4\n2,3\n3,2\n4,1\n"));
  CHECK(metric(*session, "r2") == Approx(-3));
  CHECK(metric(*session, "squared-correlation") == Approx(1));
  CHECK(metric(*session, "mae") == Approx(2));
  CHECK(metric(*session, "mse") == Approx(5));
  CHECK(metric(*session, "rmse") == Approx(std::sqrt(5.0)));
  CHECK(std::isnan(metric(*session, "auc")));
  set(*session, "positive", std::string("anything"));  // means nothing here
  CHECK(frameOf(*session)->judged->isRegression());
  auto constant = started(ofScores("label,score\n1,2\n2,2\n3,2\n"));
  CHECK(metric(*constant, "r2") == Approx(0).margin(1e-12));
  checkUndefined(*constant, "squared-correlation");
}

TEST_CASE("without a table of scores the message says what it needs", "[evaluation]") {
  CHECK_THAT(refusal(runWith({{"model", "scores"}})), Catch::Contains("label") && Catch::Contains("--data"));
  CHECK_THAT(refusal(ofScores("a,b\n1,2\n")), Catch::Contains("t.csv") && Catch::Contains("“label”"));
  CHECK_THAT(refusal(ofScores("label,score\n1,.5\n0,\n")), Catch::Contains("line 3") && Catch::Contains("“score”"));
}

TEST_CASE("a table that is given is judged if it has scores, and else learned from", "[evaluation]") {
  Run scores = withTable("label,score\n1,.9\n0,.2\n", {});
  REQUIRE(scores.lab->adoptData(scores));
  CHECK(scores.initial.get("model") == param::Value(std::string("scores")));
  Run table = withTable("x,y,kind\n1,2,a\n2,1,b\n3,4,a\n4,3,b\n", {});
  REQUIRE(table.lab->adoptData(table));
  CHECK(table.initial.get("model") == param::Value(std::string("network")));
  CHECK(table.initial.get("dataset") == param::Value(std::string("file")));
  const auto session = after(3, table);
  CHECK(session->simulation().state() == RunState::Ok);
}
