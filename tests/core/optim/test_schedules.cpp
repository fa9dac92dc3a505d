// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/nn/support.h"
#include "tests/support/catch.h"

#include "core/optim/schedule.h"
#include "core/optim/schedule_points.h"

#include <nlohmann/json.hpp>

using namespace perc::optim;
using nlohmann::json;

namespace {

Schedule scheduleOf(const std::string& id) {
  Schedule s{
      .kind = static_cast<ScheduleKind>(nn_support::indexOf(scheduleOptions(), id)), .rate = 0.5, .totalSteps = 40};
  if (id == "step") s.period = 7, s.factor = 0.5;
  if (id == "exponential") s.factor = 0.9;
  if (id == "cyclic") s.period = 6;
  if (id == "points") s.points = {{0, 0.5}, {3, 0.02}, {20, 0.1}};
  if (id == "cosine" || id == "cyclic") s.minimumRate = 0.01;
  return s;
}

}  // namespace

TEST_CASE("optim: every schedule is PyTorch's") {
  const json golden = nn_support::golden("optim_golden.json")["schedules"];
  CHECK(golden.size() == static_cast<std::size_t>(ScheduleKind::Points));  // the later ones PyTorch has not
  for (const auto& [id, rates] : golden.items())
    for (std::size_t step = 0; step < rates.size(); ++step) {
      INFO(id << " at " << step);
      CHECK(rateAt(scheduleOf(id), static_cast<std::int64_t>(step)) == Approx(rates[step].get<double>()).epsilon(1e-5));
    }
}

TEST_CASE("optim: one cycle of ten steps, as published") {
  const Schedule s{.kind = ScheduleKind::OneCycle, .rate = 1, .totalSteps = 10};
  const double golden[] = {.04, .52, 1, .950485, .811746, .611262, .388742, .188258, .049519, 4e-6};
  for (int i = 0; i < 10; ++i) CHECK(rateAt(s, i) == Approx(golden[i]).epsilon(1e-5).margin(1e-6));
  CHECK(rateAt(s, 1000) == Approx(4e-6));
}

TEST_CASE("optim: warm-up rises to the rate and then starts any schedule") {
  for (const auto& option : scheduleOptions()) {
    Schedule s = scheduleOf(option.id);
    const Schedule plain = s;
    s.warmupSteps = 4;
    CHECK(rateAt(s, 0) == Approx(0.125));
    CHECK(rateAt(s, 3) == Approx(0.5));
    for (int t = 0; t < 50; ++t) CHECK(rateAt(s, 4 + t) == rateAt(plain, t));
  }
}

TEST_CASE("optim: schedules stay finite and positive past their end and with the smallest constants") {
  for (const auto& option : scheduleOptions())
    for (const std::int64_t total : {1, 2, 3, 40}) {
      Schedule s = scheduleOf(option.id);
      s.totalSteps = total;
      s.period = 1;
      for (const std::int64_t step : {0, 1, 2, 3, 39, 40, 41, 300}) {
        INFO(option.id << " of " << total << " at " << step);
        CHECK(std::isfinite(rateAt(s, step)));
        CHECK(rateAt(s, step) >= 0);
      }
    }
}

TEST_CASE("optim: a schedule goes through its points, straight in log rate between them") {
  const Schedule s{.kind = ScheduleKind::Points, .points = {{10, 0.001}, {310, 0.1}, {2000, 0.03}}};
  CHECK(rateAt(s, 0) == 0.001);
  CHECK(rateAt(s, 10) == 0.001);
  CHECK(rateAt(s, 160) == Approx(0.01));
  CHECK(rateAt(s, 85) == Approx(0.001 * std::sqrt(10.0)));
  CHECK(rateAt(s, 310) == 0.1);
  CHECK(rateAt(s, 311) < 0.1);
  CHECK(rateAt(s, 2000) == 0.03);
  CHECK(rateAt(s, 1'000'000) == 0.03);
  CHECK(rateAt(Schedule{.kind = ScheduleKind::Points, .rate = 0.7}, 5) == 0.7);
  Schedule other = s;
  other.points[1].rate = 0.2;
  CHECK(other != s);
}

TEST_CASE("optim: points of a schedule are read, kept in one spelling, and slips are named") {
  const auto kept = [](const char* text) {
    const auto points = readSchedulePoints(text);
    return points ? textOf(*points) : points.error().english();
  };
  CHECK(kept(" 0 : 1e-3,300:.1 ,  2000:0.0010 ") == "0:0.001, 300:0.1, 2000:0.001");
  CHECK(kept("") == "");
  CHECK(kept("5:10, 6:1e-8") == "5:10, 6:1e-08");
  CHECK(kept("0:1, x") == "entry 2 is \"x\"; it must be an update and a rate, as in 300:0.1.");
  CHECK(kept("0:1, 300:0") == "entry 2 is \"300:0\"; its rate must be a number from 1e-08 to 10.");
  for (const char* text : {"0:nan", "0:11", "0:-1", "0:", "0:1e-9", "0:inf"}) {
    INFO(text);
    CHECK(kept(text).find("its rate must be") != std::string::npos);
  }
  CHECK(kept("4:1, 4:2") ==
        "entry 2 is \"4:2\"; its update must be a whole number from 5 to 1000000000: updates ascend.");
  for (const char* text : {"1.5:1", "-1:1", "99999999999:1", ":1", "1000000000:1, 1000000001:1"}) {
    INFO(text);
    CHECK(kept(text).find("its update must be") != std::string::npos);
  }
  CHECK(kept("0:1,") == "entry 2 is \"\"; it must be an update and a rate, as in 300:0.1.");
  std::string many = "0:1";
  for (std::size_t i = 1; i < kMostSchedulePoints; ++i) many += ", " + std::to_string(i) + ":1";
  CHECK(kept(many.c_str()) == many);
  CHECK(kept((many + ", 99:1").c_str()) == "there are more than 50 points; at most 50 are allowed.");
}

TEST_CASE("optim: fastai's cycle rises in a quarter and falls to a hundred thousandth") {
  const Schedule s{.kind = ScheduleKind::Fastai, .rate = 0.5, .totalSteps = 40};
  CHECK(rateAt(s, 0) == Approx(0.02));
  CHECK(rateAt(s, 5) == Approx(0.26));  // half way up
  CHECK(rateAt(s, 10) == Approx(0.5));
  CHECK(rateAt(s, 25) == Approx(0.2500025));  // half way down
  CHECK(rateAt(s, 20) == Approx(5e-6 + (0.5 - 5e-6) * 0.75));
  CHECK(rateAt(s, 40) == Approx(5e-6));
  CHECK(rateAt(s, 4000) == Approx(5e-6));
}

TEST_CASE("optim: the curve of a schedule is that of its updates") {
  const Schedule s{.kind = ScheduleKind::Exponential, .rate = 1, .factor = 0.5};
  CHECK(ratesOf(s, 0, 4, 5) == std::vector<float>{1, 0.5f, 0.25f, 0.125f, 0.0625f});
  CHECK(ratesOf(s, 2, 4, 2) == std::vector<float>{0.25f, 0.0625f});
  CHECK(ratesOf(s, 0, 1, 4) == std::vector<float>{1, 1, 0.5f, 0.5f});
  CHECK(ratesOf(s, 3, 9, 1) == std::vector<float>{0.125f});
  CHECK(ratesOf(s, 0, 9, 0).empty());
}
