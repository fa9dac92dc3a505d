// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"
#include "scenes/labs.h"
#include "tests/support/catch.h"

#include <memory>
#include <string>
#include <utility>
#include <vector>

/// Runs of any lab as tests speak of them.
namespace lab_test {

using Settings = std::vector<std::pair<std::string, std::string>>;

inline perc::Run runOf(const char* lab, const Settings& settings, std::uint64_t seed = 1) {
  perc::Run run(*perc::findLab(perc::labs(), lab));
  run.seed = seed;
  for (const auto& [id, text] : settings) {
    INFO(id << " = " << text);
    REQUIRE(run.initial.setText(id, text));
  }
  return run;
}

inline void seek(perc::Session& session, std::int64_t step) {
  session.post(perc::request::Seek{step});
  session.pump();
}
inline std::unique_ptr<perc::Session> after(std::int64_t steps, const perc::Run& run) {
  auto session = perc::Session::create(run);
  if (!session) FAIL(session.error().english());
  seek(**session, steps);
  return *std::move(session);
}
inline std::unique_ptr<perc::Session> afterPreset(const char* lab, const std::string& id, std::int64_t steps) {
  const perc::Lab& of = *perc::findLab(perc::labs(), lab);
  if (const perc::Preset* preset = perc::findPreset(of, id)) {
    const auto run = perc::presetRun(of, *preset);
    if (!run) FAIL(run.error().english());
    return after(steps, *run);
  }
  FAIL("no preset " << id);
  return nullptr;
}

inline perc::Metric metricOf(const perc::Simulation& simulation, const std::string& id) {
  for (const perc::Metric& m : simulation.metrics())
    if (m.id == id) return m;
  FAIL("no metric " << id);
  return {};
}
inline perc::Metric metricOf(const perc::Session& session, const std::string& id) {
  return metricOf(session.simulation(), id);
}
inline double metric(const perc::Simulation& simulation, const std::string& id) {
  return metricOf(simulation, id).value;
}
inline double metric(const perc::Session& session, const std::string& id) { return metric(session.simulation(), id); }

/// Why such a run cannot be made; fails if it can.
inline std::string refusal(const perc::Run& run) {
  const auto session = perc::Session::create(run);
  REQUIRE_FALSE(session);
  return session.error().english();
}

}  // namespace lab_test
