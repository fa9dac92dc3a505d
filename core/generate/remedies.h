// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/generate/remedy.h"
#include "core/generate/settings.h"
#include "core/generate/trouble.h"

#include <vector>

namespace perc::generate {

/// What it is called.
Message titleOf(Trouble trouble);
/// What went wrong, in a sentence.
Message nameOf(Trouble trouble, int modesMissing, int modesKnown);
/// The rule by which it is named, and why it happens.
Message ruleOf(Trouble trouble);

/// What to try against it in a game with these settings, what helps most first.
std::vector<Remedy> remediesOf(Trouble trouble, const Settings& settings);
/// … against divergence.
std::vector<Remedy> remediesOfDivergence(const Settings& settings);

}  // namespace perc::generate
