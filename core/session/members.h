// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/run.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace perc {

struct CohortInfo;

/// Values to have instead of the run's own, in the order in which they were written.
struct Difference {
  std::string text;  ///< "dqn-double=true discount=0.9"
  std::vector<Command> changes;
};

/// "agent=ppo | dqn-double=true discount=0.9": settings to compare with. Wrong ones are refused, naming the parameter
/// "variants".
Result<std::vector<Difference>> parseVariants(const param::Declarations& declarations, const CohortInfo& cohort,
                                              const std::string& text);

/// One of the runs that go together.
struct Member {
  int lane = 0;                ///< 0: A; 1: B, with Run::second
  int variant = 0;             ///< 0: the lane's own settings
  int seed = 0;                ///< added to the run's
  Difference difference = {};  ///< of the variant; empty for the lane's own
  bool follows = false;        ///< in pieces, without being shown; else in step with the run
  /// Ids of the parameters and acts in which it does not follow the run: what makes it differ, and what is the run's
  /// own.
  std::vector<std::string> keeps = {};

  bool isLane() const { return variant == 0 && seed == 0; }
  bool takes(const Command& command) const;
};

/// All that a run asks for: lanes x (own settings, then each of its variants) x seeds, the run itself first.
Result<std::vector<Member>> membersOf(const Run& run);

/// The run of one member alone. Weights to start from are those of the lanes only.
Run runOf(const Run& run, const Member& member);

}  // namespace perc
