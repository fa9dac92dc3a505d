// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes/cartpole/cartpole_warning.h"

#include "core/rl/replay_memory.h"

#include <cmath>

namespace perc::cartpole {
namespace {

constexpr int kLeastFilled = 2000;          // steps in the memory before anything is said
constexpr double kFailuresNeeded = 0.002;   // share of the memory
constexpr double kDoomedTooMuch = 40;       // the truth is below 10

}  // namespace

MemoryHealth memoryHealth(const rl::Agent& agent, double meanReturn) {
  (void)meanReturn;
  const rl::ReplayMemory* memory = agent.memory();
  if (!memory || memory->size() < kLeastFilled) return {};
  MemoryHealth health;
  health.starving = memory->failures() < kFailuresNeeded * memory->size();
  health.collapsed = health.starving && agent.figures().doomedValue > kDoomedTooMuch;
  return health;
}

Message warningOf(const rl::Agent& agent, double meanReturn) {
  const MemoryHealth health = memoryHealth(agent, meanReturn);
  const auto whole = [](double v) { return toText(std::round(v)); };
  const rl::LearningFigures f = agent.figures();
  if (health.collapsed)
    return {PERC_TR("Collapse: with %1 failures left in the memory, lost states are valued at %2 (in truth below 10)."),
            {std::to_string(agent.memory()->failures()), whole(f.doomedValue)}};
  if (health.starving)
    return {PERC_TR("Only %1 of %2 remembered steps are failures: what must not be done is being forgotten."),
            {std::to_string(agent.memory()->failures()), std::to_string(agent.memory()->size())}};
  return {};
}

}  // namespace perc::cartpole
