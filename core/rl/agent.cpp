// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rl/agent.h"

namespace perc::rl {

void Agent::opinions(Observation seen, std::span<Opinion> result) const {
  const std::size_t size = result.empty() ? 0 : seen.size() / result.size();
  for (std::size_t i = 0; i < result.size(); ++i) result[i] = opinion(seen.subspan(i * size, size));
}

Result<void> Agent::setWeights(const std::vector<nn::NamedTensor>&) {
  return Message{PERC_TR("This agent has learned nothing that could be loaded.")};
}

}  // namespace perc::rl
