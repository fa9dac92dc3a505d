// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenes/cartpole/frame.h"
#include "scenes/kit/formula.h"

#include <QString>

namespace perc::cartpole {

using scenes::FormulaLine;
using scenes::FormulaNumber;
using scenes::FormulaPiece;

/// Everything that the view of one transition says. Numbers: the state's four, the action, the reward, the next state's
/// four, then those of the rule.
struct LessonSheet : scenes::FormulaSheet {
  static constexpr int kState = 0, kAction = 4, kReward = 5, kNext = 6, kFirstOfRule = 10;

  bool empty = true;  ///< no step yet
  rl::Transition transition;
  QString title;       ///< the rule, and which update
  QString note;        ///< what came of it, or why there is no formula
  QString ending;      ///< "terminated", "truncated", and what that means for the target; empty: goes on
  QString endingName;  ///< the word alone
};

/// The sheet of the lesson in the frame; of an agent that learns nothing, of the last step.
LessonSheet lessonSheet(const CartPoleFrame& frame);

}  // namespace perc::cartpole
