// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes/cartpole/warning.h"

#include "core/rl/replay_memory.h"

#include <cmath>

namespace perc::cartpole {
namespace {

// Measured with the defaults and with memories of 1,000 to 3,000 steps, 12 to 40 seeds each. In good health falls are
// still 0.3 % of 60,000 steps and lost states are valued at up to 10; before a collapse there is none for thousands of
// steps, and the values of lost states pass 25 on their way to 80.
constexpr int kLeastFilled = 900;           // steps in the memory before anything is said
constexpr double kFailuresNeeded = 0.0001;  // share of the memory
constexpr double kLostTooMuch = 25;         // the truth is below 10

}  // namespace

MemoryHealth memoryHealth(const rl::Agent& agent) {
  const rl::ReplayMemory* memory = agent.memory();
  if (!memory || memory->size() < kLeastFilled) return {};
  MemoryHealth health;
  health.fewFailures = memory->failures() < kFailuresNeeded * memory->size();
  health.collapsed = health.fewFailures && agent.figures().dqn->lostValue > kLostTooMuch;
  return health;
}

Message warningOf(const rl::Agent& agent) {
  const MemoryHealth health = memoryHealth(agent);
  const auto whole = [](double v) { return toText(std::round(v)); };
  const rl::LearningFigures f = agent.figures();
  if (health.collapsed)
    return {PERC_TR("Collapse: with %1 failures left in the memory, lost states are valued at %2 (in truth below 10)."),
            {std::to_string(agent.memory()->failures()), whole(f.dqn->lostValue)}};
  if (health.fewFailures)
    return {PERC_TR("Only %1 of %2 remembered steps are failures: what must not be done is being forgotten."),
            {std::to_string(agent.memory()->failures()), std::to_string(agent.memory()->size())}};
  return {};
}

}  // namespace perc::cartpole
