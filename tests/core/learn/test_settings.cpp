// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/frame/training.h"
#include "core/learn/settings.h"
#include "tests/support/catch.h"

using namespace perc;

namespace {

param::Declarations declared(void (*declare)(param::Schema<learn::Settings>&)) {
  param::Schema<learn::Settings> schema;
  declare(schema);
  return schema.declarations();
}

}  // namespace

TEST_CASE("wide settings are the usual ones with wider layers", "[learn]") {
  const auto usual = declared(learn::declareSettings), wide = declared(learn::declareWideSettings);
  REQUIRE(usual.size() == wide.size());
  for (std::size_t i = 0; i < usual.size(); ++i) {
    INFO(usual[i].id);
    CHECK(usual[i].id == wide[i].id);
    CHECK(usual[i].defaultValue == wide[i].defaultValue);
    const bool hidden = usual[i].id == "hidden-layers";
    CHECK(usual[i].range.maximum == (hidden ? 64 : wide[i].range.maximum));
    if (hidden) CHECK(wide[i].range.maximum == 512);
  }
  const auto *few = param::find(usual, "layers"), *many = param::find(wide, "layers");
  CHECK(param::parse(*few, "dense 64; relu").ok());
  CHECK_FALSE(param::parse(*few, "dense 65; relu").ok());
  CHECK(param::parse(*many, "dense 512; relu").ok());
  const auto refused = param::parse(*many, "dense 513; relu");
  REQUIRE_FALSE(refused.ok());
  CHECK(refused.error().english().find("1 to 512 units") != std::string::npos);
  learn::Settings settings;
  settings.network.layers = "dense 512; relu";
  CHECK(learn::layersOf(settings, 1).size() == 3);
}

TEST_CASE("points of a schedule are a parameter: kept in one spelling, refused by name", "[learn]") {
  const auto all = declared(learn::declareSettings);
  const auto* points = param::find(all, "schedule-points");
  REQUIRE(points);
  CHECK(points->isLater);
  CHECK(param::validate(*points, points->defaultValue).ok());
  const auto kept = param::parse(*points, "0:1e-3,  20 :0.50");
  REQUIRE(kept.ok());
  CHECK(std::get<std::string>(*kept) == "0:0.001, 20:0.5");
  CHECK_FALSE(param::validate(*points, std::string("0:1e-3,20:0.5")).ok());  // another spelling
  const auto refused = param::parse(*points, "0:1, 5:99");
  REQUIRE_FALSE(refused.ok());
  CHECK(refused.error().english() ==
        "schedule-points: entry 2 is \"5:99\"; its rate must be a number from 1e-08 to 10.");
  learn::OptimizerSettings settings;
  settings.schedule = optim::ScheduleKind::Points;
  settings.schedulePoints = "0:0.001, 20:0.5";
  CHECK(optim::rateAt(learn::scheduleOf(settings), 20) == 0.5);
  settings.warmupSteps = 4;
  CHECK(optim::rateAt(learn::scheduleOf(settings), 3) == 0.001);
  CHECK(optim::rateAt(learn::scheduleOf(settings), 24) == 0.5);
  settings.schedulePoints = "";
  CHECK(optim::rateAt(learn::scheduleOf(settings), 1000) == settings.learningRate);
}
