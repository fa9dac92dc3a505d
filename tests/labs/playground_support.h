// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenes/playground/frame.h"
#include "tests/labs/support.h"

/// Runs of the playground as tests speak of them.
namespace playground_test {

using namespace perc;
using namespace lab_test;
using playground::PlaygroundFrame;

inline Run runWith(const Settings& settings, std::uint64_t seed = 1) { return runOf("playground", settings, seed); }

inline std::shared_ptr<const PlaygroundFrame> frameOf(Session& session, Probe probe = {}) {
  return std::static_pointer_cast<const PlaygroundFrame>(session.observe(probe).frame);
}

}  // namespace playground_test
