// SPDX-License-Identifier: GPL-3.0-or-later
// What the lessons of the evaluation lab say comes true.
#include "core/session/cohort.h"
#include "tests/labs/evaluation_support.h"

using namespace evaluation_test;

namespace {

std::unique_ptr<Session> lesson(const std::string& id, std::int64_t steps) {
  return afterPreset("evaluation", id, steps);
}

}  // namespace

TEST_CASE("99 % accuracy finds no fraud", "[evaluation][presets]") {
  const auto session = lesson("worthless-accuracy", 0);
  CHECK(metric(*session, "accuracy") >= 0.99);
  CHECK(metric(*session, "recall") == 0);
  CHECK(metric(*session, "auc") == 0.5);
  CHECK(metric(*session, "balanced-accuracy") == 0.5);
}

TEST_CASE("a table of fraud has a large area and a small precision", "[evaluation][presets]") {
  const auto session = lesson("fraud-table", 800);
  CHECK(metric(*session, "auc") > 0.93);
  CHECK(metric(*session, "average-precision") < 0.6);
}

TEST_CASE("resampling and weights rank as well as nothing, and ruin the calibration", "[evaluation][presets]") {
  const auto session = lesson("resample-or-threshold", 512);
  const auto others = session->simulation().cohort()->followers(0);
  REQUIRE(others.size() == 3);
  const double ranked = metric(*session, "average-precision"), calibrated = metric(*session, "ece");
  CHECK(calibrated < 0.03);
  for (const Simulation* other : others) {
    CHECK(metric(*other, "average-precision") < ranked + 0.05);
    CHECK(metric(*other, "best-f1") < metric(*session, "best-f1") + 0.05);
    CHECK(metric(*other, "ece") > 0.15);
  }
}

TEST_CASE("what leaks is too good, and noise is noise", "[evaluation][presets]") {
  const auto session = lesson("leak", 600);
  CHECK(metric(*session->simulation().cohort()->lane(0), "auc") > 0.85);
  CHECK(metric(*session->simulation().cohort()->lane(1), "auc") < 0.62);
}

TEST_CASE("balanced weights keep the area and lose the probabilities", "[evaluation][presets]") {
  const auto session = lesson("uncalibrated", 500);
  CHECK(metric(*session, "auc") > 0.86);
  CHECK(metric(*session, "ece") > 0.15);
}

TEST_CASE("where a miss is dear the cheapest threshold is low", "[evaluation][presets]") {
  const auto session = lesson("missed-tumour", 300);
  const double cost = metric(*session, "cost");
  session->post(request::Set{"threshold", 0.1});
  session->pump();
  CHECK(metric(*session, "cost") < cost);
}

TEST_CASE("another prevalence changes the precision and no area", "[evaluation][presets]") {
  const auto session = lesson("prevalence-moves", 300);
  CHECK(metric(*session, "precision") > 0.85);
  CHECK(metric(*session, "precision-at-prevalence") < 0.1);
  const double area = metric(*session, "auc");
  session->post(request::Set{"prevalence", 0.5});
  session->pump();
  CHECK(metric(*session, "auc") == area);
  CHECK(metric(*session, "precision-at-prevalence") > 0.85);
}

TEST_CASE("a curve of noise lies below the diagonal, where pROC turns it round", "[evaluation][presets]") {
  const auto session = lesson("turned-curve", 200);
  CHECK(metric(*session, "auc") < 0.3);
}

TEST_CASE("a regression that only ranks has a positive correlation and a negative R²", "[evaluation][presets]") {
  const auto session = lesson("only-ranks", 50);
  CHECK(metric(*session, "r2") < 0);
  CHECK(metric(*session, "squared-correlation") > 0.05);
}

TEST_CASE("digits are confused now and then", "[evaluation][presets]") {
  const auto session = lesson("confused-digits", 600);
  CHECK(metric(*session, "accuracy") > 0.93);
  CHECK(metric(*session, "accuracy") < 1);
}
