// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/dataset.h"
#include "core/data/shipped.h"
#include "core/data/standardise.h"
#include "tests/core/data/support.h"

#include <numeric>

using namespace perc;
using namespace perc::data;

TEST_CASE("the shipped tables are scikit-learn's, row by row, and so is their standardisation", "[shipped]") {
  const nlohmann::json golden = test::golden("data_folds.json")["tables"];
  REQUIRE(shippedTables().size() == 5);
  for (const ShippedTable& shipped : shippedTables()) {
    CAPTURE(shipped.id);
    const auto table = shippedTable(shipped.id);
    REQUIRE(table.ok());
    CHECK_FALSE((*table)->source.empty());
    const auto converted = toDataset(**table);
    REQUIRE(converted.ok());
    const Dataset& d = converted->dataset;
    const nlohmann::json& expected = golden[std::string(shipped.id)];
    CHECK(d.size() == expected["shape"][0]);
    REQUIRE(d.featureCount() == expected["shape"][1]);
    CHECK(d.target == expected["target"].get<std::vector<float>>());
    CHECK(d.isRegression == (shipped.id == "diabetes"));
    std::vector<std::size_t> all(d.size());
    std::iota(all.begin(), all.end(), std::size_t{0});
    const Standardisation s = Standardisation::fit(d, all);
    for (std::size_t f = 0; f < d.featureCount(); ++f) {
      CHECK(d.at(f, d.size() - 1) == expected["last"][f].get<float>());
      CHECK(s.mean[f] == Approx(expected["mean"][f].get<double>()).epsilon(1e-6));
      CHECK(s.deviation[f] == Approx(expected["scale"][f].get<double>()).epsilon(1e-5));
    }
  }
  test::checkRefused(shippedTable("titanic"), {"titanic", "iris, wine, breast-cancer, digits, diabetes"});
}

TEST_CASE("standardisation knows the training part only, and undoes itself", "[standardise]") {
  Dataset d;
  d.featureNames = {"a", "constant"};
  d.features = {1, 0.1f, 3, 0.1f, 100, 0.1f};
  d.target = {0, 1, 0};
  const std::vector<std::size_t> training{0, 1};
  const Standardisation s = Standardisation::fit(d, training);
  CHECK(s.mean[0] == 2);
  CHECK(s.deviation == std::vector<double>{1, 1});
  const Dataset z = s.apply(d);
  CHECK(z.features[0] == -1);
  CHECK(z.features[4] == 98);
  CHECK(std::abs(z.features[5]) < 1e-6f);
  CHECK(s.restore(0, z.features[4]) == 100);
}
