// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/stop.h"
#include "scenes/cartpole/crowd.h"
#include "scenes/cartpole/frame.h"
#include "scenes/cartpole/study.h"

#include <optional>

namespace perc::cartpole {

// What views show of a moment, each made from what it needs only. Nothing here changes a run.

/// The agent over the plane of the params' two axes, through `now`; at most `columns` x `rows` cells, fewer for large
/// networks. Nothing if stopped.
std::optional<Knowledge> knowledgeOf(const rl::Agent& agent, const CartPoleParams& params, const Visits& visits,
                                     const CartPoleState& now, int columns, int rows, StopToken stop);
Cloud cloudOf(const rl::ReplayMemory& memory);
/// 25 steps from `now` with the pushes that the agent would make in the exact world.
WorldsComparison compareWorlds(const rl::Agent& agent, const CartPoleParams& params, const CartPoleState& now);

/// Of a table: its cells in all; else 0.
int tableCells(const rl::Agent& agent, const CartPoleParams& params);
int networkParameters(const rl::Agent& agent);

/// The settings compared with their seeds and bands. Made once for each piece of training of the crowd, and kept.
class VariantWatch {
 public:
  /// With the bands against episodes or steps. Empty: stopped.
  std::vector<Variant> variants(const Study& own, const std::shared_ptr<const Curve>& ownCurve, const Crowd& crowd,
                                Against against, StopToken stop);

 private:
  bool renew(const Study& own, const Curve& ownCurve, const Crowd& crowd, Against against, StopToken stop);

  std::int64_t m_step = -1;  ///< of the crowd, when they were made
  std::uint64_t m_fingerprint = 0;
  Against m_against = Against::Steps;
  std::vector<Variant> m_variants;  ///< without the run's own seed
};

}  // namespace perc::cartpole
