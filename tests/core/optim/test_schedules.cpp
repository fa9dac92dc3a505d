// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/nn/support.h"
#include "tests/support/catch.h"

#include "core/optim/schedule.h"

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
  if (id == "cosine" || id == "cyclic") s.minimumRate = 0.01;
  return s;
}

}  // namespace

TEST_CASE("optim: every schedule is PyTorch's") {
  const json golden = nn_support::golden("optim_golden.json")["schedules"];
  CHECK(golden.size() == scheduleOptions().size());
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
