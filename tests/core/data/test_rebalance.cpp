// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/rebalance.h"
#include "tests/core/data/support.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <iterator>
#include <map>
#include <numeric>

using namespace perc;
using namespace perc::data;
using nlohmann::json;
using test::checkRefused;

namespace {

/// A set of a golden file and what it is to be rebalanced with.
struct Case {
  json golden;
  std::vector<double> numbers;
  std::vector<int> labels;
  Rows rows;

  explicit Case(json c)
      : golden(std::move(c)),
        numbers(golden["x"].get<std::vector<double>>()),
        labels(golden["y"].get<std::vector<int>>()),
        rows{numbers, golden["width"].get<std::size_t>()} {}
  Case(const Case&) = delete;

  Rebalanced by(Rebalance method) const {
    Random random(golden["seed"].get<std::uint64_t>(), "data");
    const RebalanceSettings settings{method, golden["neighbours"].get<int>(), 10, golden["ratio"].get<double>()};
    return rebalance(rows, labels, golden["classes"].get<int>(), settings, random).value();
  }
};

std::vector<Origin> added(const Rebalanced& result) {
  std::vector<Origin> rows;
  std::copy_if(result.rows.begin(), result.rows.end(), std::back_inserter(rows),
               [](const Origin& o) { return o.added; });
  return rows;
}

bool same(const Origin& a, const Origin& b) {
  return a.base == b.base && a.neighbour == b.neighbour && a.share == b.share && a.added == b.added;
}

/// Samples on a line, rebalanced.
struct Line {
  std::vector<double> numbers;
  std::vector<int> labels;

  Result<Rebalanced> by(const RebalanceSettings& settings, int classes = 2) const {
    Random random(3, "data");
    return rebalance(Rows{numbers, 1}, labels, classes, settings, random);
  }
};

/// Numbers of which a few are far below or above the others.
struct Values {
  std::vector<double> x, y;
  std::vector<std::size_t> groups;  // usual, low and high ones
  Rows rows{{}, 2};

  Values() {
    for (int i = 0; i < 60; ++i) {
      x.insert(x.end(), {static_cast<double>(i), static_cast<double>(i * i % 7)});
      y.push_back(i < 3 ? i - 50 : i >= 55 ? i + 50 : i % 11 - 5 + .1 * i);
    }
    rows.numbers = x;
    const std::vector<double> phi = relevance(y);
    for (std::size_t i = 0; i < y.size(); ++i) groups.push_back(phi[i] < .8 ? 0 : y[i] < 2 ? 1 : 2);
  }
  Values(const Values&) = delete;

  std::size_t count(std::size_t group) const {
    return static_cast<std::size_t>(std::count(groups.begin(), groups.end(), group));
  }
  RebalancedValues by(Rebalance method, double ratio) const {
    Random random(7, "data");
    return rebalanceValues(rows, y, {.method = method, .neighbours = 2, .ratio = ratio}, .8, random).value();
  }
};

std::map<int, int> countsOf(const Rebalanced& result, const std::vector<int>& labels) {
  std::map<int, int> counts;
  for (const Origin& one : result.rows) ++counts[labels.at(static_cast<std::size_t>(one.base))];
  return counts;
}

}  // namespace

TEST_CASE("samples of several classes are rebalanced as imbalanced-learn does it with our generator", "[rebalance]") {
  const json golden = test::golden("data_rebalance.json");
  REQUIRE(golden.size() == 4);
  for (const json& one : golden) {
    const Case c(one);
    const auto n = static_cast<std::int32_t>(c.labels.size());
    for (const auto& [name, method] : {std::pair("smote", Rebalance::Smote),
                                       {"borderline", Rebalance::BorderlineSmote1},
                                       {"adasyn", Rebalance::Adasyn}}) {
      const Rebalanced result = c.by(method);
      CHECK(numbersOf(c.rows, added(result)) == one["made"][name].get<std::vector<double>>());
      CHECK(result.removed.empty());
    }
    const Rebalanced grown = c.by(Rebalance::Smote), copied = c.by(Rebalance::Over);
    std::vector<int> classes, bases;
    for (const Origin& o : added(grown)) classes.push_back(c.labels[static_cast<std::size_t>(o.base)]);
    CHECK(classes == one["made_of"].get<std::vector<int>>());
    for (const Origin& o : added(copied)) bases.push_back(o.base);
    CHECK(bases == one["copied"].get<std::vector<int>>());
    for (const auto& [name, method] : {std::pair("under", Rebalance::Under),
                                       {"tomek", Rebalance::Tomek},
                                       {"edited", Rebalance::Edited},
                                       {"smote_tomek", Rebalance::SmoteTomek},
                                       {"smote_edited", Rebalance::SmoteEdited}}) {
      const Rebalanced result = c.by(method);
      const auto kept = one["kept"][name].get<std::vector<std::size_t>>();
      REQUIRE(result.rows.size() == kept.size());
      for (std::size_t i = 0; i < kept.size(); ++i) CHECK(same(result.rows[i], grown.rows.at(kept[i])));
      const auto stay = std::count_if(kept.begin(), kept.end(), [&](std::size_t i) { return i < c.labels.size(); });
      CHECK(std::ssize(result.removed) == n - stay);
    }
  }
}

TEST_CASE("a rebalanced set: kept samples in their order, then the added ones; what is gone is said", "[rebalance]") {
  const Case c(test::golden("data_rebalance.json")[3]);
  for (int m = 0; m <= static_cast<int>(Rebalance::SmoteEdited); ++m) {
    const Rebalanced result = c.by(static_cast<Rebalance>(m)), again = c.by(static_cast<Rebalance>(m));
    CHECK(std::equal(result.rows.begin(), result.rows.end(), again.rows.begin(), again.rows.end(), same));
    CHECK(std::is_partitioned(result.rows.begin(), result.rows.end(), [](const Origin& o) { return !o.added; }));
    std::vector<std::int32_t> samples = result.removed, everyone(c.labels.size());
    CHECK(std::is_sorted(samples.begin(), samples.end()));
    std::int32_t last = -1;
    for (const Origin& o : result.rows) {
      if (o.added) continue;
      CHECK((o.base > last && o.neighbour == o.base && o.share == 0));
      samples.push_back(last = o.base);
    }
    std::sort(samples.begin(), samples.end());
    std::iota(everyone.begin(), everyone.end(), 0);
    CHECK(samples == everyone);
  }
  const Rebalanced none = c.by(Rebalance::None);
  CHECK(numbersOf(c.rows, none.rows) == c.numbers);
  CHECK(none.notes.empty());
}

TEST_CASE("condensed samples classify all rightly, and the smallest class stays whole", "[rebalance]") {
  for (const json& one : test::golden("data_rebalance.json")) {
    const Case c(one);
    const Rebalanced result = c.by(Rebalance::Condensed);
    CHECK_FALSE(result.removed.empty());
    Indices kept;
    for (const Origin& o : result.rows) kept.push_back(static_cast<std::size_t>(o.base));
    for (const std::int32_t gone : result.removed) {
      const auto i = static_cast<std::size_t>(gone);
      CHECK(c.labels[nearest(c.rows, std::span(&i, 1), kept, 1)[0]] == c.labels[i]);
    }
  }
}

TEST_CASE("the ratio is the smaller classes' share of the largest", "[rebalance]") {
  Line line;
  for (int i = 0; i < 35; ++i) {
    line.numbers.push_back(i * i);
    line.labels.push_back(i < 20 ? 2 : i < 32 ? 0 : 3);  // 12, 0, 20 and 3
  }
  using Counts = std::map<int, int>;
  const auto counts = [&](Rebalance method, double ratio) {
    const auto result = line.by({.method = method, .neighbours = 2, .ratio = ratio}, 4);
    CHECK(result->notes.at(0).english() == "Classes without samples are left alone: 1.");
    return countsOf(*result, line.labels);
  };
  CHECK(counts(Rebalance::Smote, 1) == Counts{{0, 20}, {2, 20}, {3, 20}});
  CHECK(counts(Rebalance::Over, .5) == Counts{{0, 12}, {2, 20}, {3, 10}});
  CHECK(counts(Rebalance::Under, 1) == Counts{{0, 3}, {2, 3}, {3, 3}});
  CHECK(counts(Rebalance::Under, .2) == Counts{{0, 12}, {2, 15}, {3, 3}});
}

TEST_CASE("rebalancing by Borderline-SMOTE 2 goes towards other classes at most half of the way", "[rebalance]") {
  const Case c(test::golden("data_rebalance.json")[2]);
  int towardsOthers = 0;
  for (const Origin& o : added(c.by(Rebalance::BorderlineSmote2))) {
    if (c.labels[static_cast<std::size_t>(o.base)] == c.labels[static_cast<std::size_t>(o.neighbour)]) continue;
    ++towardsOthers;
    CHECK(o.share < .5);
  }
  CHECK(towardsOthers > 0);
}

TEST_CASE("what cannot be rebalanced is refused with the parameter and what is allowed", "[rebalance]") {
  const Line line{{0, 1, 2, 10, 11, 12, 13, 14}, {1, 1, 1, 0, 0, 0, 0, 0}};
  for (const Rebalance method :
       {Rebalance::Smote, Rebalance::Adasyn, Rebalance::BorderlineSmote1, Rebalance::SmoteTomek})
    checkRefused(line.by({.method = method, .neighbours = 3}),
                 {"neighbours: 3 is not allowed", "3 samples; 1 to 2 are"});
  checkRefused(line.by({.method = Rebalance::Smote, .neighbours = -1}), {"neighbours: -1", "1 to 2"});
  checkRefused(line.by({.method = Rebalance::Edited, .neighbours = 8}), {"neighbours: 8", "1 to 7"});
  checkRefused(line.by({.method = Rebalance::BorderlineSmote2, .neighbours = 2, .surroundings = 8}),
               {"surroundings: 8", "1 to 7"});
  checkRefused(line.by({.method = Rebalance::BorderlineSmote1, .neighbours = 2, .surroundings = 2}),
               {"resampling: No sample of the class is in danger", "another method"});
  checkRefused(line.by({.method = Rebalance::Adasyn, .neighbours = 2}),
               {"resampling: No sample of the class has a neighbour of another", "another method"});
  for (const double ratio : {0.0, -1.0, 1.5, std::nan("")})
    checkRefused(line.by({.method = Rebalance::Over, .ratio = ratio}), {"ratio: ", "above 0 and at most 1"});
  checkRefused(Line{{0, 1, 2}, {1, 0, 0}}.by({.method = Rebalance::Smote, .neighbours = 1}),
               {"resampling: One sample"});
  CHECK(Line{{0, 1, 2}, {1, 0, 0}}.by({.method = Rebalance::Over})->rows.size() == 4);
}

TEST_CASE("nothing to do is said; no sample is no fault", "[rebalance]") {
  for (int m = 1; m <= static_cast<int>(Rebalance::SmoteEdited); ++m) {
    const RebalanceSettings settings{.method = static_cast<Rebalance>(m), .neighbours = 1};
    const auto balanced = Line{{0, 1, 2, 3, 10, 11, 12, 13}, {1, 1, 1, 1, 0, 0, 0, 0}}.by(settings);
    if (settings.method != Rebalance::Condensed) {
      CHECK(balanced->rows.size() == 8);
      CHECK_THAT(balanced->notes.at(0).english(), Catch::Contains("nothing to add or to leave out"));
    }
    CHECK(Line{{}, {}}.by(settings)->rows.empty());
    CHECK(Line{{5, 6}, {1, 1}}.by(settings, 3).ok() ==
          (settings.method != Rebalance::SmoteEdited));  // wants 3 neighbours
  }
}

TEST_CASE("relevance of targets is UBL's", "[rebalance]") {
  const json golden = test::golden("data_relevance.json");
  REQUIRE(golden.size() == 12);
  for (const json& c : golden) {
    const std::vector<double> phi = relevance(c["y"].get<std::vector<double>>());
    for (std::size_t i = 0; i < phi.size(); ++i) CHECK(phi[i] == Approx(c["phi"][i].get<double>()).margin(1e-13));
  }
}

TEST_CASE("relevance by hand", "[rebalance]") {
  // Median 5, hinges 3 and 7, so that the boxplot reaches from -3 to 13: the adjacent values are 1 and 9.
  const std::vector<double> y{1, 2, 3, 4, 5, 6, 7, 20, 9};
  const std::vector<double> expected{0, 0, 0, 0, 0, 5.0 / 32, .5, 1, 1};
  CHECK(relevance(y) == expected);
  // The upper hinge is the median and the adjacent value: beyond it all are extreme.
  CHECK(relevance(std::vector<double>{5, 5, 5, 9, 9, 9, 9, 40, 41}) == std::vector<double>{0, 0, 0, 0, 0, 0, 0, 1, 1});
  CHECK(relevance({}).empty());
}

TEST_CASE("rare values: new targets lie between their parents' as their numbers do (SMOTER)", "[rebalance]") {
  const Values values;
  const auto result = values.by(Rebalance::Smote, 1);
  CHECK(result.rows.size() == 3 * values.count(0));
  std::array<std::size_t, 3> rows{};
  for (std::size_t i = 0; i < result.rows.size(); ++i) {
    const Origin& o = result.rows[i];
    const auto base = static_cast<std::size_t>(o.base), neighbour = static_cast<std::size_t>(o.neighbour);
    CHECK(values.groups[base] == values.groups[neighbour]);  // never between low ones and high ones
    ++rows[values.groups[base]];
    if (!o.added) CHECK(result.targets[i] == values.y[base]);
    if (!o.added || o.share == 0) continue;
    const std::vector<double> made = numbersOf(values.rows, std::span(&o, 1));
    const auto distance = [&](std::size_t to) {
      return std::hypot(made[0] - values.rows[to][0], made[1] - values.rows[to][1]);
    };
    const double a = 1 / distance(base), b = 1 / distance(neighbour);
    CHECK(result.targets[i] == Approx((a * values.y[base] + b * values.y[neighbour]) / (a + b)));
  }
  CHECK((rows[1] == rows[0] && rows[2] == rows[0]));
}

TEST_CASE("rare values are copied, or others left out, until they are the wanted share", "[rebalance]") {
  const Values values;
  const std::size_t usual = values.count(0), rare = values.count(1) + values.count(2);
  REQUIRE((rare > 4 && 2 * rare < usual && values.count(1) < usual / 2 && values.count(2) < usual / 2));
  const RebalancedValues over = values.by(Rebalance::Over, .5);
  CHECK(over.rows.size() == usual + 2 * (usual / 2));
  for (std::size_t i = 0; i < over.rows.size(); ++i)
    CHECK(over.targets[i] == values.y[static_cast<std::size_t>(over.rows[i].base)]);
  for (const double ratio : {1.0, .5}) {
    const RebalancedValues under = values.by(Rebalance::Under, ratio);
    CHECK(static_cast<double>(under.rows.size()) == static_cast<double>(rare) * (1 + 1 / ratio));
    for (const std::int32_t gone : under.removed) CHECK(values.groups[static_cast<std::size_t>(gone)] == 0);
  }
  CHECK(values.by(Rebalance::None, 1).targets == values.y);
}

TEST_CASE("values: what is not possible is refused, and without outliers none is rare", "[rebalance]") {
  const std::vector<double> x{1, 2, 3, 4}, y{1, 2, 3, 4};
  Random random(1, "data");
  checkRefused(rebalanceValues(Rows{x, 1}, y, {.method = Rebalance::Tomek}, .8, random), {"resampling: ", "SMOTE"});
  checkRefused(rebalanceValues(Rows{x, 1}, y, {.method = Rebalance::Over}, 0, random), {"threshold: 0", "at most 1"});
  const auto none = rebalanceValues(Rows{x, 1}, y, {.method = Rebalance::Smote}, .8, random);
  CHECK(none->targets == y);
  CHECK_THAT(none->notes.at(0).english(), Catch::Contains("No value is rare"));
}

TEST_CASE("without outliers the ends of the order are rare", "[rebalance]") {
  std::vector<double> even;
  for (int i = 0; i < 100; ++i) even.push_back((i * 37) % 100);
  const std::vector<double> phi = relevanceOrRank(even);
  CHECK(relevance(even) == std::vector<double>(100, 0));
  for (std::size_t i = 0; i < even.size(); ++i) CHECK((phi[i] >= 0.8) == (even[i] < 10 || even[i] >= 90));
  const std::vector<double> rows = even;
  Random random(1, "rare");
  const auto made = rebalanceValues({rows, 1}, even, {.method = Rebalance::Smote}, 0.8, random);
  REQUIRE(made);
  CHECK(made->rows.size() == 240);  // 80 usual ones, 80 at either end
  CHECK(relevanceOrRank(std::vector<double>{1, 1, 1, 1, 1, 50}) == relevance(std::vector<double>{1, 1, 1, 1, 1, 50}));
  CHECK(relevanceOrRank(std::vector<double>{2, 2, 2}) == std::vector<double>{0, 0, 0});
}
