// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/stop.h"
#include "scenes/cartpole/frame.h"
#include "scenes/cartpole/study.h"

namespace perc::cartpole {

/// The return of one policy in worlds with other physics, measured an episode a step: every cell once, then again from
/// another start, the same for all cells.
class Transfer {
 public:
  /// Takes the policy shown as it is now, unless it is the one being measured already, over the same axes and physics.
  void begin(const CartPoleParams& params, const Study& study);
  /// One episode in the next cell. False: stopped, nothing has changed.
  bool step(const CartPoleParams& params, std::uint64_t seed, StopToken stop);
  const TransferMap& map() const { return m_map; }
  std::size_t bytes() const { return sizeof *this + m_map.sums.size() * 24; }
  void addTo(Fingerprint& fingerprint) const;

 private:
  TransferMap m_map;
  CartPoleParams m_params;                    ///< of the world as it was when this began
  std::shared_ptr<const rl::Agent> m_policy;  ///< never changed: each episode acts with a copy
  std::int64_t m_next = 0;                    ///< episodes made
};

/// The map before the first episode.
TransferMap emptyMap(const CartPoleParams& params);

/// Physics along an axis of the map: TransferMap::kSide values, and which of the parameters it is.
std::vector<double> transferValues(PhysicsAxis axis);
double physicsOf(const EnvironmentSettings& settings, PhysicsAxis axis);
void setPhysics(EnvironmentSettings& settings, PhysicsAxis axis, double value);

}  // namespace perc::cartpole
