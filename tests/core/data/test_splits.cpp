// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/splits.h"
#include "tests/core/data/support.h"

#include <algorithm>
#include <cmath>

using namespace perc;
using namespace perc::data;
using perc::test::checkRefused;

namespace {

Dataset classes(const std::vector<int>& labels, int count) {
  Dataset d;
  d.featureNames = {"x"};
  d.features.assign(labels.size(), 1.0f);
  d.target.assign(labels.begin(), labels.end());
  for (int c = 0; c < count; ++c) d.classNames.push_back(std::to_string(c));
  return d;
}

Split held(const Dataset& d, double share, std::uint64_t seed = 1) {
  Random random(seed, "data");
  Result<Split> split = holdOut(d, share, random);
  REQUIRE(split.ok());
  std::vector<std::size_t> all = split->train;
  all.insert(all.end(), split->test.begin(), split->test.end());
  std::sort(all.begin(), all.end());
  for (std::size_t i = 0; i < all.size(); ++i) REQUIRE(all[i] == i);
  REQUIRE(all.size() == d.size());
  return *split;
}

long ones(const Dataset& d, const std::vector<std::size_t>& part) {
  return std::count_if(part.begin(), part.end(), [&](std::size_t i) { return d.label(i) == 1; });
}

std::vector<std::vector<std::size_t>> tests(const Folds& folds) {
  std::vector<std::vector<std::size_t>> all;
  for (const Split& split : folds.folds) all.push_back(split.test);
  return all;
}

}  // namespace

TEST_CASE("holding out keeps the shares of the classes", "[splits]") {
  std::vector<int> labels(200, 0);
  std::fill(labels.begin() + 180, labels.end(), 1);
  const Dataset d = classes(labels, 2);
  const Split split = held(d, 0.3);
  CHECK(split.test.size() == 60);
  CHECK(ones(d, split.test) == 6);
  CHECK_FALSE(std::is_sorted(split.train.begin(), split.train.end()));
  CHECK(split.test != held(d, 0.3, 2).test);
  CHECK(split.test == held(d, 0.3).test);
}

TEST_CASE("neither side is empty when a share is asked for and there are two samples", "[splits]") {
  for (const std::vector<int>& labels :
       std::vector<std::vector<int>>{{0, 1}, {0, 0}, {0, 1, 2}, {1, 1, 1, 0}, std::vector<int>(50, 0)})
    for (const double share : {0.001, 0.2, 0.5, 0.9, 0.999}) {
      const Split split = held(classes(labels, 3), share);
      CAPTURE(labels, share);
      CHECK_FALSE(split.train.empty());
      CHECK_FALSE(split.test.empty());
    }
  CHECK(held(classes({0}, 2), 0.5).test.empty());
  CHECK(held(classes({0, 1, 0}, 2), 0).test.empty());
}

TEST_CASE("the only member of a class stays for training if there are others to test with", "[splits]") {
  const Dataset d = classes({0, 0, 0, 1, 0, 0}, 2);
  for (std::uint64_t seed = 0; seed < 20; ++seed) CHECK(ones(d, held(d, 0.5, seed).train) == 1);
}

TEST_CASE("regression is held out at random", "[splits]") {
  Dataset d = classes(std::vector<int>(10, 0), 0);
  d.isRegression = true;
  CHECK(held(d, 0.25).test.size() == 3);
}

TEST_CASE("a share out of range is refused", "[splits]") {
  Random random(1, "data");
  for (const double share : {-0.1, 1.0, std::nan("")})
    checkRefused(holdOut(classes({0, 1}, 2), share, random), {"share", "less than 1"});
}

TEST_CASE("folds are scikit-learn's", "[splits]") {
  const nlohmann::json golden = test::golden("data_folds.json");
  for (const nlohmann::json& c : golden["kfold"]) {
    const auto folds = kFold(c["n"].get<std::size_t>(), c["k"].get<int>());
    REQUIRE(folds.ok());
    CHECK(tests(*folds) == c["test"].get<std::vector<std::vector<std::size_t>>>());
  }
  for (const nlohmann::json& c : golden["stratified"]) {
    const auto labels = c["y"].get<std::vector<int>>();
    const auto folds = stratifiedKFold(labels, c["k"].get<int>());
    REQUIRE(folds.ok());
    CHECK(tests(*folds) == c["test"].get<std::vector<std::vector<std::size_t>>>());
    for (const Split& split : folds->folds) CHECK(split.train.size() + split.test.size() == labels.size());
  }
}

TEST_CASE("folds at random hold every sample once and stay stratified", "[splits]") {
  Random random(1, "shuffle");
  const std::vector<int> labels{0, 0, 0, 0, 0, 0, 1, 1, 1};
  for (const auto& folds : {kFold(9, 3, &random), stratifiedKFold(labels, 3, &random)}) {
    REQUIRE(folds.ok());
    std::vector<std::size_t> all;
    for (const Split& split : folds->folds) all.insert(all.end(), split.test.begin(), split.test.end());
    std::sort(all.begin(), all.end());
    CHECK(all == std::vector<std::size_t>{0, 1, 2, 3, 4, 5, 6, 7, 8});
  }
  const auto stratified = stratifiedKFold(labels, 3, &random);
  for (const Split& split : stratified->folds)
    CHECK(std::count_if(split.test.begin(), split.test.end(), [&](std::size_t i) { return labels[i] == 1; }) == 1);
}

TEST_CASE("too many folds are refused, a class too small is warned of", "[splits]") {
  checkRefused(kFold(3, 4), {"4 folds of 3 samples"});
  checkRefused(kFold(3, 1), {"at least 2"});
  const std::vector<int> labels{0, 0, 0, 1};
  checkRefused(stratifiedKFold(labels, 4), {"4 stratified folds", "(3)"});
  CHECK(stratifiedKFold(labels, 3)->warning.english() ==
        "The smallest class has 1 members, fewer than the 3 folds: some folds lack it.");
  CHECK(stratifiedKFold(std::vector<int>{0, 0, 1, 1}, 2)->warning.empty());
}
