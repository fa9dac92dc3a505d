// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/csv.h"
#include "core/data/generators.h"
#include "core/learn/resampled.h"
#include "core/metrics/ranking.h"
#include "tests/core/data/support.h"

#include <algorithm>
#include <cmath>
#include <map>

using namespace perc;
using namespace perc::learn;
using data::Rebalance;

namespace {

using Made = std::shared_ptr<const ResampledSamples>;

/// Pure noise of which a tenth is fraud.
DataSettings noise(int points) {
  DataSettings source;
  source.dataset = DataSet::Transactions;
  source.points = points;
  source.noise = 1;
  source.balance = 0.1;
  return source;
}

ResamplingSettings by(Rebalance method, ResamplingPlace place = ResamplingPlace::Inside) {
  ResamplingSettings settings;
  settings.how.method = method;
  settings.place = place;
  return settings;
}

Made made(const DataSettings& source, const ResamplingSettings& resampling, std::uint64_t seed = 1,
          const std::shared_ptr<const data::Table>& table = nullptr) {
  auto samples = ResampledSamples::make(source, resampling, seed, table);
  INFO((samples ? "" : samples.error().english()));
  REQUIRE(samples.ok());
  return *samples;
}

std::shared_ptr<const data::Table> tableOf(const std::string& text) {
  auto table = data::parseCsv(text, "t.csv");
  REQUIRE(table.ok());
  return std::make_shared<const data::Table>(*std::move(table));
}

/// `few` rows of the class “rare” and `many` of “usual”.
std::shared_ptr<const data::Table> twoClasses(int few, int many) {
  std::string text = "x,y,class\n";
  for (int i = 0; i < few + many; ++i)
    text += std::to_string(i * 37 % 101) + "," + std::to_string(i * 53 % 97) + (i < few ? ",rare\n" : ",usual\n");
  return tableOf(text);
}

DataSettings ofTable() {
  DataSettings source;
  source.dataset = DataSet::File;
  return source;
}

std::size_t trained(const Made& samples) { return static_cast<std::size_t>(samples->trainCount); }

std::map<int, std::size_t> countsOf(const Made& samples, bool test) {
  std::map<int, std::size_t> counts;
  for (std::size_t i = 0; i < samples->dataset.size(); ++i)
    if ((i >= trained(samples)) == test) ++counts[samples->dataset.label(i)];
  return counts;
}

/// Features and target of the samples of one part.
std::vector<float> numbersOf(const Made& samples, bool test) {
  std::vector<float> all;
  for (std::size_t i = test ? trained(samples) : 0; i < (test ? samples->dataset.size() : trained(samples)); ++i) {
    const auto sample = samples->dataset.sample(i);
    all.insert(all.end(), sample.begin(), sample.end());
    all.push_back(samples->dataset.target[i]);
  }
  return all;
}

/// The area of the share of fraud among the three nearest training samples.
double nearestNeighboursAuc(const Made& samples) {
  const Matrix& inputs = samples->inputs;
  std::vector<double> scores;
  std::vector<std::uint8_t> positive;
  for (Index i = samples->trainCount; i < samples->count(); ++i) {
    std::vector<std::pair<float, Index>> near;
    for (Index j = 0; j < samples->trainCount; ++j) near.emplace_back((inputs.col(i) - inputs.col(j)).squaredNorm(), j);
    std::partial_sort(near.begin(), near.begin() + 3, near.end());
    double score = 0;
    for (std::size_t k = 0; k < 3; ++k) score += samples->dataset.label(static_cast<std::size_t>(near[k].second));
    scores.push_back(score);
    positive.push_back(samples->dataset.label(static_cast<std::size_t>(i)) == 1);
  }
  return metrics::auc(metrics::rank(scores, positive)).value;
}

}  // namespace

TEST_CASE("only training samples are resampled: the test samples are those without resampling, bit for bit",
          "[resampled]") {
  for (const DataSet set : {DataSet::Transactions, DataSet::BreastCancer, DataSet::Iris}) {
    DataSettings source = noise(400);
    source.dataset = set;
    const Made plain = made(source, by(Rebalance::None));
    CHECK(plain->resampled->added() == 0);
    for (const Rebalance method : {Rebalance::Over, Rebalance::Under, Rebalance::Smote, Rebalance::Tomek,
                                   Rebalance::Condensed, Rebalance::SmoteEdited}) {
      CAPTURE(static_cast<int>(set), static_cast<int>(method));
      const Made samples = made(source, by(method));
      CHECK(samples->testCount == plain->testCount);
      CHECK(numbersOf(samples, true) == numbersOf(plain, true));
      CHECK_FALSE(samples->resampled->beforeSplit);
      CHECK(samples->resampled->leaked == 0);
      const auto changed = samples->resampled->added() + samples->resampled->removed.size();
      CHECK((changed > 0) == (numbersOf(samples, false) != numbersOf(plain, false)));
      CHECK(samples->resampled->rows.size() == trained(samples));
    }
  }
}

TEST_CASE("resampled training samples are what the telling says of them", "[resampled]") {
  const Made plain = made(noise(400), by(Rebalance::None));
  const std::vector<float> before = numbersOf(plain, false);
  for (const Rebalance method : {Rebalance::Over, Rebalance::Smote, Rebalance::Under, Rebalance::SmoteTomek}) {
    CAPTURE(static_cast<int>(method));
    const Made samples = made(noise(400), by(method));
    const Resampled& told = *samples->resampled;
    const std::size_t width = samples->dataset.featureCount() + 1;
    REQUIRE(told.target.size() == before.size() / width);
    CHECK(told.x.size() == told.target.size());
    CHECK(told.surroundings.size() == told.target.size());
    double worst = 0;
    for (std::size_t i = 0; i < told.rows.size(); ++i) {
      const data::Origin& row = told.rows[i];
      for (std::size_t f = 0; f + 1 < width; ++f) {
        const double a = before[static_cast<std::size_t>(row.base) * width + f],
                     b = before[static_cast<std::size_t>(row.neighbour) * width + f];
        worst = std::max(worst, std::abs(a + row.share * (b - a) - double{samples->dataset.at(f, i)}));
      }
      CHECK(samples->dataset.target[i] == told.target[static_cast<std::size_t>(row.base)]);
    }
    CHECK(worst < 1e-5);
    const auto counts = countsOf(samples, false);
    if (method != Rebalance::SmoteTomek) CHECK(counts.at(0) == counts.at(1));
  }
}

TEST_CASE("the ratio says how many there are for each of the larger class", "[resampled]") {
  ResamplingSettings settings = by(Rebalance::Smote);
  settings.how.ratio = 0.5;
  auto counts = countsOf(made(noise(1000), settings), false);
  CHECK(counts.at(1) == counts.at(0) / 2);
  settings.how.method = Rebalance::Under;
  counts = countsOf(made(noise(1000), settings), false);
  CHECK(counts.at(0) == counts.at(1) * 2);
}

TEST_CASE("resampled before the split pure noise is foretold, inside it is not", "[resampled]") {
  const DataSettings source = noise(1500);
  for (const Rebalance method : {Rebalance::Over, Rebalance::Smote}) {
    CAPTURE(static_cast<int>(method));
    const Made leaking = made(source, by(method, ResamplingPlace::Before));
    const Resampled& told = *leaking->resampled;
    CHECK(told.beforeSplit);
    CHECK(told.tested == static_cast<std::size_t>(leaking->testCount));
    const auto tested = countsOf(leaking, true);
    CHECK(tested.at(0) == tested.at(1));
    // Nearly all fraud that is tested has kin that is learned from, and nothing else has.
    CHECK(told.leaked <= tested.at(1));
    CHECK(told.leaked > tested.at(1) * 95 / 100);
    CHECK(nearestNeighboursAuc(leaking) > 0.9);

    const Made honest = made(source, by(method));
    CHECK(honest->resampled->leaked == 0);
    CHECK(std::abs(nearestNeighboursAuc(honest) - 0.5) < 0.1);
  }
}

TEST_CASE("what only leaves samples out before the split leaks none", "[resampled]") {
  const Made samples = made(noise(400), by(Rebalance::Under, ResamplingPlace::Before));
  CHECK(samples->resampled->leaked == 0);
  CHECK(samples->resampled->tested > 0);
  CHECK(samples->resampled->removed.size() == 320);
  const auto tested = countsOf(samples, true);
  CHECK(tested.at(0) == tested.at(1));
}

TEST_CASE("the same seed resamples alike, another otherwise", "[resampled]") {
  const auto with = [](std::uint64_t seed) { return numbersOf(made(noise(300), by(Rebalance::Smote), seed), false); };
  CHECK(with(1) == with(1));
  CHECK(with(1) != with(2));
}

TEST_CASE("surroundings are looked at of some thousand samples, and of more a start does not wait for them",
          "[resampled]") {
  CHECK(made(noise(5000), by(Rebalance::None))->resampled->surroundings.size() == 3500);
  const Made many = made(noise(100'000), by(Rebalance::None));
  CHECK(many->resampled->surroundings.empty());
  CHECK(many->resampled->target.size() == 70'000);
  // The share of the rare class around its members is its share of all: none is in a safe place.
  const Made some = made(noise(1000), by(Rebalance::None));
  const Resampled& told = *some->resampled;
  int safe[2] = {}, all[2] = {};
  for (std::size_t i = 0; i < told.target.size(); ++i) {
    ++all[static_cast<int>(told.target[i])];
    safe[static_cast<int>(told.target[i])] += told.surroundings[i] == data::Surroundings::Safe;
  }
  CHECK(safe[0] > all[0] * 95 / 100);
  CHECK(safe[1] < all[1] * 10 / 100);
}

TEST_CASE("of values those that are rare are added to, between their neighbours", "[resampled]") {
  std::string text = "x,y\n";
  for (int i = 0; i < 200; ++i)
    text += std::to_string(i) + "," + (i % 20 == 0 ? std::to_string(500 + i) : std::to_string(i % 17)) + ".5\n";
  const auto table = tableOf(text);
  for (const ResamplingPlace place : {ResamplingPlace::Inside, ResamplingPlace::Before}) {
    ResamplingSettings settings = by(Rebalance::Smote, place);
    settings.how.neighbours = 3;
    const Made samples = made(ofTable(), settings, 1, table);
    const Resampled& told = *samples->resampled;
    REQUIRE(samples->isRegression());
    CHECK(told.added() > 50);
    CHECK(told.surroundings.empty());
    const std::vector<double> rare = data::relevanceOrRank(std::vector<double>(told.target.begin(), told.target.end()));
    REQUIRE(told.targets.size() == told.rows.size());
    for (std::size_t i = 0; i < told.rows.size(); ++i) {
      if (!told.rows[i].added) continue;
      const float a = told.target[static_cast<std::size_t>(told.rows[i].base)],
                  b = told.target[static_cast<std::size_t>(told.rows[i].neighbour)];
      CHECK(rare[static_cast<std::size_t>(told.rows[i].base)] >= 0.8);
      CHECK((told.targets[i] >= std::min(a, b) - 1e-3f && told.targets[i] <= std::max(a, b) + 1e-3f));
    }
    if (place == ResamplingPlace::Inside)
      CHECK(numbersOf(samples, true) == numbersOf(made(ofTable(), by(Rebalance::None), 1, table), true));
    else CHECK(told.leaked > 0);
  }
  const auto refused = ResampledSamples::make(ofTable(), by(Rebalance::Tomek), 1, table);
  test::checkRefused(refused, {"resampling", "classes", "SMOTE"});
}

TEST_CASE("too few members are refused with the parameter and what is allowed", "[resampled]") {
  const auto refused = [](Rebalance method, int few, int neighbours, int surroundings) {
    ResamplingSettings settings = by(method);
    settings.how.neighbours = neighbours;
    settings.how.surroundings = surroundings;
    return ResampledSamples::make(ofTable(), settings, 1, twoClasses(few, 40));
  };
  // 7 rows, of which 5 are learned from.
  test::checkRefused(refused(Rebalance::Smote, 7, 5, 10), {"neighbours", "5 is not allowed", "5 samples", "1 to 4"});
  CHECK(refused(Rebalance::Smote, 7, 4, 10).ok());
  test::checkRefused(refused(Rebalance::Smote, 2, 1, 10), {"resampling", "One sample", "another method"});
  test::checkRefused(refused(Rebalance::Adasyn, 7, 50, 10), {"neighbours", "50", "1 to 4"});
  test::checkRefused(refused(Rebalance::BorderlineSmote1, 7, 3, 100), {"surroundings", "100"});
  CHECK(refused(Rebalance::Edited, 7, 50, 10).ok());  // of three neighbours, whatever is set
  CHECK(refused(Rebalance::Over, 2, 50, 100).ok());
  CHECK(refused(Rebalance::Tomek, 7, 50, 100).ok());
}

TEST_CASE("without a table of one's own, the message says how to give one", "[resampled]") {
  test::checkRefused(ResampledSamples::make(ofTable(), by(Rebalance::None), 1, nullptr), {"dataset = file", "--data"});
}

TEST_CASE("the plane is of the two columns that tell most, in their own units", "[resampled]") {
  std::string text = "useless,far,near,class\n";
  for (int i = 0; i < 60; ++i)
    text += std::to_string(i * 7 % 13) + "," + std::to_string(i % 2 * 1000 + i * 31 % 100) + "," +
            std::to_string(i % 2 * 5 + i * 17 % 7) + (i % 2 ? ",b\n" : ",a\n");
  const Made samples = made(ofTable(), by(Rebalance::None), 1, tableOf(text));
  CHECK(samples->xName == "far");
  CHECK(samples->yName == "near");
  REQUIRE(samples->points->x.size() == 60);
  CHECK(*std::max_element(samples->points->x.begin(), samples->points->x.end()) > 1000);
  for (std::size_t i = 0; i < 60; ++i) CHECK(samples->points->x[i] == samples->dataset.at(1, i));
  // Of one column, against the target.
  const Made one = made(ofTable(), by(Rebalance::None), 1, tableOf("x,value\n1,2.5\n2,4\n3,6.25\n4,9\n5,1\n"));
  CHECK(one->xName == "x");
  CHECK(one->yName == "value");
  CHECK(one->points->y.size() == 5);
}
