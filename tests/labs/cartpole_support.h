// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenes/cartpole/frame.h"
#include "scenes/cartpole/sim.h"
#include "tests/labs/support.h"

#include <string>
#include <utility>
#include <vector>

/// A CartPole run to try things on.
namespace cartpole_test {

using lab_test::metric;
using lab_test::Settings;

inline perc::Run runWith(const Settings& settings, std::uint64_t seed = 1) {
  return lab_test::runOf("cartpole", settings, seed);
}

inline std::unique_ptr<perc::Session> open(const Settings& settings, std::uint64_t seed = 1) {
  auto session = perc::Session::create(runWith(settings, seed));
  if (!session) FAIL(session.error().english());
  return *std::move(session);
}

/// Why such a run cannot be made.
inline std::string refusal(const perc::Run& run) {
  const auto session = perc::Session::create(run);
  return session ? "" : session.error().english();
}

inline std::uint64_t go(perc::Session& session, std::int64_t step) {
  session.post(perc::request::Seek{step});
  session.pump();
  return session.simulation().fingerprint();
}

/// "" or why it was refused.
inline std::string set(perc::Session& session, const std::string& id, perc::param::Value value) {
  const auto before = session.status().rejections;
  session.post(perc::request::Set{id, std::move(value)});
  session.pump();
  return session.status().rejections == before ? "" : session.status().rejection.english();
}
inline std::string act(perc::Session& session, const std::string& id, std::vector<double> numbers) {
  const auto before = session.status().rejections;
  session.post(perc::request::Act{id, std::move(numbers)});
  session.pump();
  return session.status().rejections == before ? "" : session.status().rejection.english();
}

inline std::shared_ptr<const perc::cartpole::CartPoleFrame> frame(const perc::Session& session,
                                                                  const perc::Probe& probe = {30, 30}) {
  return std::static_pointer_cast<const perc::cartpole::CartPoleFrame>(session.observe(probe).frame);
}

}  // namespace cartpole_test
