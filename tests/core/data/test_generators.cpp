// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/generators.h"
#include "tests/core/data/support.h"

#include <cmath>
#include <numeric>
#include <set>

using namespace perc;
using namespace perc::data;
using perc::test::checkRefused;

namespace {

Dataset draw(const GeneratorSpec& spec, std::uint64_t seed = 1) {
  Random random(seed, "data");
  Result<Dataset> dataset = generate(spec, random);
  REQUIRE(dataset.ok());
  return *dataset;
}

std::vector<int> counts(const Dataset& d) {
  std::vector<int> all(d.classNames.size(), 0);
  for (const int label : d.labels()) ++all[static_cast<std::size_t>(label)];
  return all;
}

}  // namespace

TEST_CASE("every shape fills its plane with finite samples, at every count and noise", "[generators]") {
  std::set<std::string_view> ids;
  for (const Generator kind : allGenerators()) {
    ids.insert(generatorId(kind));
    for (const int count : {1, 2, 3, 500, 10'000})
      for (const double noise : {0.0, 0.1, 1.0}) {
        const Dataset d = draw({kind, count, noise});
        CAPTURE(generatorId(kind), count, noise);
        CHECK(d.size() == static_cast<std::size_t>(count));
        CHECK(d.isRegression == isRegression(kind));
        CHECK(d.features.size() == d.size() * d.featureCount());
        const float most = kind == Generator::Transactions ? 9 : 6;  // standard deviations; the plane
        CHECK(std::all_of(d.features.begin(), d.features.end(), [&](float v) { return std::abs(v) <= most; }));
        CHECK(std::all_of(d.target.begin(), d.target.end(), [](float v) { return std::isfinite(v); }));
      }
  }
  CHECK(ids.size() == 11);
}

TEST_CASE("transactions are told apart by three columns, the less the more noise", "[generators]") {
  for (const double noise : {0.0, 0.5, 1.0}) {
    CAPTURE(noise);
    const Dataset d = draw({Generator::Transactions, 20'000, noise, 0.5});
    CHECK(d.classNames == std::vector<std::string>{"fine", "fraud"});
    REQUIRE(d.featureCount() == kTransactionColumns);
    for (std::size_t f = 0; f < d.featureCount(); ++f) {
      double sums[2] = {};
      for (std::size_t i = 0; i < d.size(); ++i) sums[d.label(i)] += double{d.at(f, i)};
      const double expected = f > 2 ? 0 : 3.5 * (1 - noise) * (f == 2 ? 1.0 / 3 : 2.0 / 3);
      CHECK(std::abs((sums[1] - sums[0]) / 10'000 - expected) < 0.06);
    }
  }
}

TEST_CASE("the same seed gives the same samples, another seed others", "[generators]") {
  for (const Generator kind : allGenerators()) {
    CHECK(draw({kind, 50}).features == draw({kind, 50}).features);
    CHECK(draw({kind, 50}).features != draw({kind, 50}, 2).features);
  }
}

TEST_CASE("the class counts are exact and the classes mixed", "[generators]") {
  GeneratorSpec spec{Generator::Gaussians, 1000, 0.1, 0.05};
  CHECK(counts(draw(spec)) == std::vector<int>{950, 50});
  spec.balance.reset();
  const Dataset even = draw(spec);
  CHECK(counts(even) == std::vector<int>{500, 500});
  const std::vector<int> labels = even.labels();
  const int early = std::accumulate(labels.begin(), labels.begin() + 100, 0);
  CHECK(early > 25);
  CHECK(early < 75);
  GeneratorSpec blobs{Generator::Blobs, 100, 0.1, {}, 2, 6};
  CHECK(counts(draw(blobs)) == std::vector<int>{17, 17, 17, 16, 16, 17});
  blobs.count = 6;
  blobs.balance = 0.001;
  CHECK(counts(draw(blobs)) == std::vector<int>(6, 1));
  CHECK(counts(draw({Generator::Spiral, 500, 0, {}, 5})) == std::vector<int>(5, 100));
}

TEST_CASE("without noise the shapes are what their names say", "[generators]") {
  const auto each = [](Generator kind, auto right) {
    const Dataset d = draw({kind, 2000, 0});
    for (std::size_t i = 0; i < d.size(); ++i)
      if (!right(d.at(0, i), d.featureCount() > 1 ? d.at(1, i) : 0, d.target[i])) return false;
    return true;
  };
  CHECK(each(Generator::Circle, [](float x, float y, float c) { return (std::hypot(x, y) < 3) == (c == 1); }));
  CHECK(each(Generator::Xor, [](float x, float y, float c) { return (x * y < 0) == (c == 1); }));
  CHECK(each(Generator::Checkerboard, [](float x, float y, float c) {
    return (static_cast<int>((x + 6) / 3) + static_cast<int>((y + 6) / 3)) % 2 == static_cast<int>(c);
  }));
  CHECK(each(Generator::Plane, [](float x, float y, float v) { return std::abs(v - (x + y) / 12) < 1e-6f; }));
  CHECK(each(Generator::Sine, [](float x, float, float v) { return std::abs(v - std::sin(x)) < 1e-5f; }));
  CHECK(each(Generator::Peaks, [](float, float, float v) { return v > -0.9f && v <= 1.001f; }));
}

TEST_CASE("more noise spreads the samples further", "[generators]") {
  const auto spread = [](double noise) {
    const Dataset d = draw({Generator::Moons, 5000, noise});
    double sum = 0;
    for (std::size_t i = 0; i < d.size(); ++i) sum += d.at(1, i) * d.at(1, i);
    return sum;
  };
  CHECK(spread(0.2) > spread(0.0));
  CHECK(spread(0.5) > 1.3 * spread(0.0));
}

TEST_CASE("parameters out of range are refused with what is allowed", "[generators]") {
  Random random(1, "data");
  const Random before = random;
  checkRefused(generate({Generator::Moons, 0}, random), {"samples is 0", "1 to 100,000"});
  checkRefused(generate({Generator::Moons, 100'001}, random), {"100001"});
  checkRefused(generate({Generator::Moons, 10, -0.1}, random), {"noise is -0.1", "0 to 1"});
  checkRefused(generate({Generator::Moons, 10, std::nan("")}, random), {"noise is nan"});
  checkRefused(generate({Generator::Moons, 10, 0, 1.0}, random), {"share", "0.999"});
  checkRefused(generate({Generator::Spiral, 10, 0, {}, 6}, random), {"arms is 6", "2 to 5"});
  checkRefused(generate({Generator::Blobs, 10, 0, {}, 2, 1}, random), {"blobs is 1", "2 to 6"});
  CHECK(random == before);
}
