// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/cartpole/physics.h"
#include "core/data/table.h"
#include "core/rl/agent.h"

#include <memory>
#include <string>
#include <vector>

namespace perc::cartpole {

/// The pushes of a table with a column "action", 0 left and 1 right; anything else is refused, naming line and cell.
Result<std::shared_ptr<const std::vector<std::int8_t>>> readActions(const data::Table& table);

/// Plays given actions one after the other, whatever comes; after the last it does not push.
std::unique_ptr<rl::Agent> makeActionPlayer(std::shared_ptr<const std::vector<std::int8_t>> actions);

/// The states along given actions, to compare a world with another program's: step, episode, x, x-dot, theta,
/// theta-dot, action, reward with 17 digits. An episode begins with a row without action and reward. Append-only, full
/// pieces are shared.
class StateLog {
 public:
  struct Row {
    std::int64_t step, episode;
    CartPoleState state;
    int action = -1;
    double reward = rl::kUndefined;
  };
  void add(const Row& row);
  /// The last row once more: the state was put elsewhere.
  void replaceLast(const CartPoleState& state);
  std::string csv() const;
  void account(Ledger& ledger) const;

 private:
  std::vector<std::shared_ptr<const std::vector<Row>>> m_full;
  std::vector<Row> m_tail;
};

}  // namespace perc::cartpole
