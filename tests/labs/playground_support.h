// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"
#include "scenes/labs.h"
#include "scenes/playground/frame.h"
#include "tests/support/catch.h"

#include <string>
#include <utility>
#include <vector>

/// Runs of the playground as tests speak of them.
namespace playground_test {

using namespace perc;
using playground::PlaygroundFrame;

using Settings = std::vector<std::pair<std::string, std::string>>;

inline Run runWith(const Settings& settings, std::uint64_t seed = 1) {
  Run run(*findLab(labs(), "playground"));
  run.seed = seed;
  for (const auto& [id, text] : settings) {
    INFO(id << " = " << text);
    REQUIRE(run.initial.setText(id, text));
  }
  return run;
}

inline std::unique_ptr<Session> after(std::int64_t steps, const Run& run) {
  auto session = Session::create(run);
  if (!session) FAIL(session.error().english());
  (*session)->post(request::Seek{steps});
  (*session)->pump();
  return *std::move(session);
}

inline double metric(const Session& session, const std::string& id) {
  for (const Metric& m : session.simulation().metrics())
    if (m.id == id) return m.value;
  FAIL("no metric " << id);
  return 0;
}

inline std::shared_ptr<const PlaygroundFrame> frameOf(Session& session, Probe probe = {}) {
  return std::static_pointer_cast<const PlaygroundFrame>(session.observe(probe).frame);
}

inline std::string refusal(const Settings& settings) {
  const auto session = Session::create(runWith(settings));
  REQUIRE_FALSE(session);
  return session.error().english();
}

}  // namespace playground_test
