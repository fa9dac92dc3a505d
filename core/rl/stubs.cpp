// SPDX-License-Identifier: GPL-3.0-or-later
// What is not written yet, so that all links. Goes away piece by piece.
#include "core/rl/agent.h"
#include "core/rl/environment.h"
#include "core/rl/replay_memory.h"

#include <cmath>

namespace perc::rl {

namespace {
struct StubAgent : Agent {
  std::unique_ptr<Agent> clone() const override { return std::make_unique<StubAgent>(*this); }
  std::size_t bytes() const override { return sizeof *this; }
  void addTo(Fingerprint&) const override {}
  Decision act(const CartPoleState&, int, Random& r) override { const int a = r.bernoulli(.5); return {a ? 1. : -1., a, false}; }
  double greedy(const CartPoleState& s) const override { return s.theta + .3 * s.thetaDot > 0 ? 1 : -1; }
  Opinion opinion(const CartPoleState& s) const override { Opinion o; o.preferred = greedy(s); o.probability[0] = o.probability[1] = .5; return o; }
  void change(const Settings&) override {}
};
}  // namespace

// --- search and policy gradients (linear_search.cpp, policy_gradient.cpp …) ---
std::unique_ptr<Agent> makeLinearSearch(const Settings&, Random&) { return std::make_unique<StubAgent>(); }
std::unique_ptr<Agent> makePolicyGradient(const Settings&, Random&) { return std::make_unique<StubAgent>(); }

}  // namespace perc::rl
