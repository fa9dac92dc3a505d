// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/session.h"
#include "tests/support/catch.h"
#include "tests/support/tiny_lab.h"

using namespace perc;
using tiny::at;

TEST_CASE("playing ends where the goal is reached, if that is asked for, and goes on from there", "[session]") {
  Run run(tiny::lab());
  REQUIRE(run.initial.set("end", std::int64_t{100}));
  for (const bool asked : {true, false}) {
    auto session = *Session::create(run);
    const auto value = [&] { return session->simulation().metrics().front().value; };
    session->post(request::Rest{asked});
    session->post(request::Play{true});
    session->pump();
    CHECK_FALSE(session->status().playing);
    CHECK((session->step() < 100) == asked);
    if (!asked) continue;
    CHECK(value() >= tiny::kGoal);
    const std::int64_t there = session->step();
    at(*session, there - 1);
    CHECK(value() < tiny::kGoal);
    at(*session, there + 5);  // a moment that was asked for is gone to
    at(*session, there);
    session->post(request::Play{true});
    session->pump();
    CHECK(session->step() == 100);
  }
}
