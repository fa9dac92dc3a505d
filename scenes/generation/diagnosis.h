// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/frame/frame.h"
#include "core/generate/settings.h"
#include "core/generate/trouble.h"
#include "scenes/generation/frame.h"

#include <vector>

namespace perc::generation {

/// What it is called.
Message titleOf(generate::Trouble trouble);
/// What went wrong, in a sentence.
Message nameOf(generate::Trouble trouble, int modesMissing, int modesKnown);
/// The rule by which it is named, and why it happens.
Message ruleOf(generate::Trouble trouble);

/// What to try against it in a game with these settings, what helps most first.
std::vector<Remedy> remediesOf(generate::Trouble trouble, const generate::Settings& settings);
/// … against divergence.
std::vector<Remedy> remediesOfDivergence(const generate::Settings& settings);

}  // namespace perc::generation
