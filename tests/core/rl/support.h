// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cartpole/trainer.h"
#include "tests/support/catch.h"

#include <cstdint>
#include <memory>
#include <utility>

/// What the tests of agents share.
namespace rl_support {

/// Settings of an agent in Gymnasium's world.
inline perc::cartpole::CartPoleSettings gymnasium(perc::cartpole::AgentKind agent) {
  perc::cartpole::CartPoleSettings s;
  s.world = perc::cartpole::WorldKind::Gymnasium;
  s.agent = agent;
  return s;
}

inline std::unique_ptr<perc::cartpole::CartPoleTrainer> trained(const perc::cartpole::CartPoleSettings& settings,
                                                                int steps, std::uint64_t seed = 1) {
  auto made = perc::cartpole::CartPoleTrainer::make(settings, seed);
  REQUIRE(made.ok());
  for (int i = 0; i < steps; ++i) REQUIRE((*made)->step());
  return std::move(made).value();
}

/// Of an agent or a trainer.
template <class T>
std::uint64_t fingerprintOf(const T& of) {
  perc::Fingerprint fingerprint;
  of.addTo(fingerprint);
  return fingerprint.value();
}

}  // namespace rl_support
