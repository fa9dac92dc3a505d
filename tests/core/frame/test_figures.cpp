// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/frame/figures.h"
#include "tests/support/catch.h"

#include <cmath>

using namespace perc;
using Names = std::vector<std::string>;

namespace {

Names idsOf(const std::vector<FigurePart>& parts) {
  Names ids;
  for (const FigurePart& part : parts) ids.push_back(part.id);
  return ids;
}

}  // namespace

TEST_CASE("a pair is declared once and is two metrics and two columns", "[figures]") {
  const FigureTable table(
      {{.id = "loss", .label = "training loss", .testLabel = "test loss"}, {.id = "rate", .label = "rate"}});
  CHECK(idsOf(table.metrics()) == Names{"train-loss", "test-loss", "rate"});
  CHECK(table.columns() == Names{"train-loss", "test-loss", "rate"});
  CHECK(std::string(table.metrics()[1].label) == "test loss");
  CHECK(table.metrics()[1].test);
  FigureValues values(table);
  values.set("loss", true, 2);
  values.set("rate", 0.5);
  const auto metrics = values.metrics();
  CHECK(std::isnan(metrics[0].value));
  CHECK(metrics[1].value == 2);
  CHECK(values.row()[2] == 0.5F);
}

TEST_CASE("a record may have an order and figures of its own", "[figures]") {
  const FigureTable table({{.id = "mean", .label = "mean", .column = 2},
                           {.id = "episodes", .label = "episodes", .use = FigureUse::Metric},
                           {.id = "return", .label = "return", .column = 0},
                           {.id = "length", .label = "length", .use = FigureUse::Record, .column = 1}});
  CHECK(idsOf(table.metrics()) == Names{"mean", "episodes", "return"});
  CHECK(table.columns() == Names{"return", "length", "mean"});
  FigureValues values(table);
  values.set("episodes", 7);
  values.set("mean", 3);
  CHECK(values.metrics()[1].value == 7);
  CHECK(values.row().size() == 3);
  CHECK(values.row()[2] == 3);
}
