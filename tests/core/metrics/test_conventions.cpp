// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/conventions.h"
#include "tests/support/golden.h"

#include <cmath>
#include <set>

using namespace perc::metrics;

namespace {

template <class T>
std::vector<T> row(const nlohmann::json& c, const char* name) {
  return c.contains(name) ? c[name].get<std::vector<T>>() : std::vector<T>{};
}

BinaryScores two(const nlohmann::json& c) {
  return {row<double>(c, "score"),           row<std::uint8_t>(c, "positive"),  c["threshold"].get<double>(),
          c["labels"][0].get<std::string>(), c["labels"][1].get<std::string>(), row<int>(c, "fold")};
}

BinaryScores eight() { return {{.1, .4, .35, .8, .4, .4, .8, .2}, {0, 0, 1, 1, 1, 0, 1, 0}, .5}; }

/// What the tool said in this case, a number or a text.
nlohmann::json said(const nlohmann::json& c, const std::string& id) {
  for (const auto& [tool, figures] : c["tools"].items())
    if (figures.contains(id)) return figures[id];
  return nullptr;
}

/// Counted or rounded in float there: a unit of its last place is 6e-8. uniroot's rest in ROCR is below 1e-9.
double allowed(const std::string& id) {
  return id == "sklearn-log-loss-float" || id.starts_with("tfjs-") ? 1e-6 : 1e-9;
}

void compare(const nlohmann::json& c, const std::vector<Report>& reports, std::set<std::string>& proved) {
  for (const Report& report : reports) {
    INFO(c["name"].get<std::string>() << ": " << report.id);
    const nlohmann::json value = said(c, report.id);
    REQUIRE_FALSE(value.is_null());
    proved.insert(report.id);
    if (value.is_number()) {
      REQUIRE(report.value.defined());
      CHECK(report.value.value == Approx(value.get<double>()).epsilon(0).margin(allowed(report.id)));
    } else if (value == "Inf" || value == "-Inf") {
      CHECK(report.value.value == (value == "Inf" ? INFINITY : -INFINITY));
    } else {  // NaN, NA, an empty answer, an error
      CHECK_FALSE(report.value.defined());
      CHECK(std::isnan(report.value.value));
    }
  }
}

std::set<std::string> ids(const std::vector<Convention>& all) {
  std::set<std::string> result;
  for (const Convention& one : all) result.insert(one.id);
  CHECK(result.size() == all.size());
  return result;
}

const Report& find(const std::vector<Report>& reports, std::string_view id) {
  for (const Report& report : reports)
    if (report.id == id) return report;
  FAIL("no report " << id);
  return reports.front();
}

}  // namespace

TEST_CASE("every convention reports what the tool itself does", "[metrics]") {
  const nlohmann::json golden = perc::test::golden("conventions.json");
  std::set<std::string> ofTwo, ofClasses, ofValues;
  for (const nlohmann::json& c : golden) {
    if (c["kind"] == "two") {
      compare(c, reports(two(c)), ofTwo);
    } else if (c["kind"] == "classes") {
      compare(c,
              classReports({row<int>(c, "truth"), row<int>(c, "predicted"), row<std::string>(c, "labels"),
                            row<double>(c, "scores"), row<double>(c, "single")}),
              ofClasses);
    } else {
      compare(c, valueReports({row<double>(c, "truth"), row<double>(c, "predicted")}), ofValues);
    }
  }
  CHECK(ofTwo == ids(conventions()));
  CHECK(ofClasses == ids(classConventions()));
  CHECK(ofValues == ids(valueConventions()));
}

TEST_CASE("a constant score, cross-validated and pooled, is worse than chance by its making", "[metrics]") {
  const nlohmann::json c = perc::test::golden("conventions.json")["folds constant"];
  const std::vector<Report> all = reports(two(c));
  CHECK(find(all, "weka-folds-pooled").value.value == Approx(.475).margin(5e-4));
  CHECK(said(c, "weka-constant-cross-validated").get<double>() == Approx(.475).margin(5e-4));  // Weka's own ZeroR
  CHECK(find(all, "weka-folds-pooled").ours.value == .5);
  CHECK_FALSE(find(all, "weka-folds-pooled").same);
  CHECK(find(all, "caret-folds-mean").same);
}

TEST_CASE("reports say whether the convention makes a difference", "[metrics]") {
  BinaryScores scores = eight();
  const std::vector<Report> all = reports(scores);
  CHECK(find(all, "proc-auc").same);
  CHECK(find(all, "sklearn-auc").same);
  CHECK_FALSE(find(all, "caret-sensitivity").same);
  CHECK(find(all, "rocr-break-even").ours.value == Approx(9.0 / 13));
  CHECK(find(all, "rocr-break-even").value.value == 0);
  CHECK_FALSE(find(all, "sklearn-first-threshold").same);
  CHECK(find(all, "rocr-first-threshold").same);

  for (double& s : scores.scores) s = -s;
  const std::vector<Report> turned = reports(scores);
  CHECK(find(turned, "proc-auc").value.value == .8125);
  CHECK(find(turned, "proc-auc").ours.value == .1875);
  CHECK(find(turned, "mlroc-auc").value.value == .8125);
  CHECK(find(turned, "sklearn-auc").same);

  scores = eight();
  scores.negativeLabel = "well";
  scores.positiveLabel = "ill";
  CHECK(find(reports(scores), "rocr-auc").value.value == .1875);
  CHECK(find(reports(scores), "caret-sensitivity").same);

  const std::vector<Report> values = valueReports({{1, 2, 3, 4}, {4, 3, 2, 1}});
  CHECK(find(values, "caret-rsquared").value.value == 1);
  CHECK(find(values, "caret-rsquared").ours.value == -3);
}

TEST_CASE("one convention can be chosen by its id", "[metrics]") {
  const BinaryScores scores = eight();
  const std::optional<Report> one = reportUnder("caret-precision", scores);
  REQUIRE(one);
  CHECK(one->value.value == Approx(2.0 / 3));
  CHECK(one->ours.value == 1);
  CHECK_FALSE(reportUnder("no such", scores));
  CHECK_FALSE(reportUnder("", scores));
  CHECK_FALSE(reportUnder("weka-folds-pooled", scores));  // there are no folds
  const ClassPredictions classes{{0, 1, 2}, {0, 1, 1}, {"a", "b", "c"}};
  CHECK(reportUnder("sklearn-macro-f1", classes));
  CHECK_FALSE(reportUnder("sklearn-auc-rest", classes));  // there are no scores
  CHECK(reportUnder("tfjs-r2", ValuePredictions{{1, 2}, {1, 3}}));
}

TEST_CASE("no predictions at all have no figure, and no tool's figure breaks on them", "[metrics]") {
  for (const Report& report : reports({})) CHECK(report.figure);
  for (const Report& report : classReports({{}, {}, {"a", "b", "c"}})) CHECK(report.figure);
  for (const Report& report : valueReports({})) CHECK_FALSE(report.value.defined());
}
