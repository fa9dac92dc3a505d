// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/resampling.h"
#include "tests/core/data/support.h"

#include <algorithm>
#include <numeric>
#include <set>

using namespace perc;
using namespace perc::data;
using nlohmann::json;

namespace {

/// Points of a golden file.
struct Set {
  std::vector<double> numbers;
  std::vector<int> labels;
  Rows rows;

  explicit Set(const json& c)
      : numbers(c["x"].get<std::vector<double>>()),
        labels(c["y"].get<std::vector<int>>()),
        rows{numbers, c["width"].get<std::size_t>()} {}
};

std::vector<Pick> picksOf(const json& given) {
  std::vector<Pick> picks;
  for (const json& p : given) picks.push_back({p[0].get<std::size_t>(), p[1].get<std::size_t>(), p[2].get<double>()});
  return picks;
}

/// Points on a line.
Rows line(const std::vector<double>& numbers) { return {numbers, 1}; }

}  // namespace

TEST_CASE("SMOTE and Borderline-SMOTE 1 are imbalanced-learn's bit for bit, with its picks", "[resampling]") {
  const json golden = test::golden("data_resampling.json");
  REQUIRE(golden.size() == 4);
  for (const json& c : golden) {
    const Set set(c);
    const auto k = c["k"].get<std::size_t>(), m = c["m"].get<std::size_t>();
    const auto made = smote(set.rows, set.labels, 1, k, picksOf(c["smote"]["picks"]));
    REQUIRE(made.ok());
    CHECK(numbersOf(set.rows, *made) == c["smote"]["made"].get<std::vector<double>>());
    const auto border = borderlineSmote(set.rows, set.labels, 1, k, m, false, picksOf(c["borderline"]["picks"]));
    REQUIRE(border.ok());
    CHECK(numbersOf(set.rows, *border) == c["borderline"]["made"].get<std::vector<double>>());
    const auto around = surroundings(set.rows, set.labels, 1, m);
    REQUIRE(around.ok());
    for (std::size_t i = 0; i < around->size(); ++i) {
      CHECK(((*around)[i] == Surroundings::Danger) == c["danger"][i].get<bool>());
      CHECK(((*around)[i] == Surroundings::Noise) == c["noise"][i].get<bool>());
    }
  }
}

TEST_CASE("ADASYN is imbalanced-learn's bit for bit, with its picks", "[resampling]") {
  const json golden = test::golden("data_resampling.json");
  for (const json& c : golden) {
    const Set set(c);
    const auto k = c["k"].get<std::size_t>();
    const auto members = static_cast<std::size_t>(std::count(set.labels.begin(), set.labels.end(), 1));
    const auto counts = adasynCounts(set.rows, set.labels, 1, k, set.labels.size() - 2 * members);
    REQUIRE(counts.ok());
    const json& expected = c["adasyn"];
    std::vector<Pick> picks;
    for (std::size_t base = 0; base < counts->size(); ++base)
      for (std::size_t i = 0; i < (*counts)[base]; ++i)
        picks.push_back({base, expected["columns"].at(picks.size()).get<std::size_t>(),
                         expected["shares"].at(picks.size()).get<double>()});
    REQUIRE(picks.size() == expected["columns"].size());
    CHECK(numbersOf(set.rows, *smote(set.rows, set.labels, 1, k, picks)) ==
          expected["made"].get<std::vector<double>>());
  }
  const std::vector<double> apart{0, 1, 2, 10, 11, 12};
  CHECK_THAT(adasynCounts(line(apart), std::vector<int>{1, 1, 1, 0, 0, 0}, 1, 2, 10).error().english(),
             Catch::Contains("neighbour of another class"));
}

TEST_CASE("Tomek links and edited nearest neighbours keep what imbalanced-learn keeps", "[resampling]") {
  const json golden = test::golden("data_resampling.json");
  for (const json& c : golden) {
    const Set set(c);
    Indices kept(set.labels.size());
    std::iota(kept.begin(), kept.end(), std::size_t{0});
    for (const auto& [a, b] : tomekLinks(set.rows, set.labels))  // of each the member of the majority, class 0, goes
      std::erase(kept, set.labels[a] == 0 ? a : b);
    CHECK(kept == c["tomek_kept"].get<Indices>());
    CHECK(*editedNearest(set.rows, set.labels, 1, 3, Agreement::All) == c["enn_all"].get<Indices>());
    CHECK(*editedNearest(set.rows, set.labels, 1, 3, Agreement::Mode) == c["enn_mode"].get<Indices>());
  }
}

TEST_CASE("condensed nearest neighbours classify every row rightly (Hart)", "[resampling]") {
  const json golden = test::golden("data_resampling.json");
  for (const json& c : golden) {
    const Set set(c);
    Indices order(set.labels.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    const Indices kept = condensedNearest(set.rows, set.labels, 1, order);
    CHECK(kept.size() < order.size());
    for (const std::size_t i : order) {
      const bool isKept = std::binary_search(kept.begin(), kept.end(), i);
      const std::size_t next = isKept ? i : nearest(set.rows, std::span(&i, 1), kept, 1)[0];
      CHECK(set.labels[next] == set.labels[i]);
    }
  }
}

TEST_CASE("Borderline-SMOTE 2 also goes towards other classes, at most half of the way", "[resampling]") {
  // Members 0, 1, 2; others 3, 4. Of the two nearest of 2 (at 2) one is of another class: it is in danger.
  const std::vector<double> numbers{0, 1, 2, 2.5, 6};
  const std::vector<int> labels{1, 1, 1, 0, 0};
  const std::vector<Pick> picks{{0, 0, 0.5}, {0, 1, 0.5}, {0, 2, 0.5}, {0, 3, 0.999}};
  const auto made = borderlineSmote(line(numbers), labels, 1, 2, 2, true, picks);
  REQUIRE(made.ok());
  CHECK(numbersOf(line(numbers), *made) == std::vector<double>{1.5, 1, 2.125, 2 + 0.999 / 2 * 4});
}

TEST_CASE("what cannot be resampled is refused with what is allowed", "[resampling]") {
  const std::vector<double> numbers{0, 1, 2, 10, 11, 12};
  const std::vector<int> labels{1, 1, 1, 0, 0, 0};
  CHECK_THAT(smote(line(numbers), labels, 1, 3, {}).error().english(),
             Catch::Contains("3 neighbours") && Catch::Contains("among 3 samples") && Catch::Contains("1 to 2"));
  CHECK_THAT(borderlineSmote(line(numbers), labels, 1, 2, 2, false, {}).error().english(),
             Catch::Contains("No sample of the class is in danger"));
  CHECK_FALSE(editedNearest(line(numbers), labels, 1, 6, Agreement::All).ok());
  CHECK(tomekLinks(line(numbers), labels).empty());
}

TEST_CASE("equal rows are told apart by their indices: a row is no neighbour of itself", "[resampling]") {
  const std::vector<double> numbers{5, 5, 5, 7};
  const Indices all{0, 1, 2, 3};
  CHECK(nearest(line(numbers), all, all, 2) == Indices{1, 2, 0, 2, 0, 1, 0, 1});
}

TEST_CASE("picks cover all bases and neighbours, and replay", "[resampling]") {
  Random random(1, "data"), again(1, "data");
  const std::vector<Pick> picks = drawPicks(500, 7, 3, random), same = drawPicks(500, 7, 3, again);
  std::set<std::pair<std::size_t, std::size_t>> seen;
  for (std::size_t i = 0; i < picks.size(); ++i) {
    CHECK(picks[i].share == same[i].share);
    CHECK((picks[i].share >= 0 && picks[i].share < 1));
    seen.emplace(picks[i].base, picks[i].neighbour);
  }
  CHECK(seen.size() == 21);
}
