// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cartpole/environment.h"
#include "scenes/cartpole/frame.h"
#include "scenes/cartpole/training.h"

#include <cstdint>
#include <memory>
#include <vector>

namespace perc::cartpole {

/// Where policies are shown and a person plays: several carts from the same start, each in a world of its own, with the
/// finer sub-steps of demonstrations. Nobody learns here. One thread at a time.
class Demonstration {
 public:
  /// `seed`: its own stream "demonstration".
  explicit Demonstration(std::uint64_t seed);

  /// A new episode: the person (Play) or the policy (Watch) in front, then the policy beside the person, or the ghosts.
  void begin(const CartPoleParams& params, const Training& training);
  bool running() const { return !m_state.actors.empty(); }
  void leave() { m_state.actors.clear(); }
  /// 0.02 s for everybody; a while after the end a new episode. `keys`: the person's push, -1 … 1.
  void step(const CartPoleParams& params, const Training& training, double keys, const CartPoleForces& hand);
  void change(const CartPoleParams& params);
  void place(const CartPoleState& state);

  std::vector<Cart> carts() const;
  const std::vector<CartPoleState>& path() const { return m_state.path; }
  /// The last step in front, and what the policy shown holds.
  const rl::Transition& last() const { return m_state.last; }
  bool hasLast() const { return m_state.hasLast; }
  const rl::Agent* policy() const;
  rl::Observation observation() const { return m_state.actors.front().environment->observation(); }
  int personBest() const { return m_state.personBest; }
  /// How often the person has let it fall.
  int personTries() const { return m_state.personTries; }

  struct Memory;
  std::shared_ptr<const Memory> memory() const;
  void restore(const Memory& memory, const CartPoleParams& params);
  static void account(const Memory& memory, Ledger& ledger);
  void addTo(Fingerprint& fingerprint) const;

 private:
  struct Actor {
    Cart::Who who = Cart::Who::Agent;
    std::int64_t policyStep = 0;
    std::shared_ptr<rl::Agent> policy;  ///< null: the person. Only its scratch ever changes: moments share it
    std::shared_ptr<CartPoleEnvironment> environment;
    rl::Decision decision;
    bool over = false;
  };
  struct State {
    std::vector<Actor> actors;
    std::vector<CartPoleState> path;
    rl::Transition last;
    bool hasLast = false;
    Random random;  ///< starts, noise, wind, random policies
    int rest = 0;   ///< steps since the end
    int personBest = 0, personTries = 0;
  };

  void add(const CartPoleParams& params, Cart::Who who, const Snapshot& snapshot, const CartPoleState& start);
  void step(Actor& actor, double push, const CartPoleForces& hand);
  double pushOf(Actor& actor, double keys);

  State m_state;
};

}  // namespace perc::cartpole
