// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenes/cartpole/frame.h"

#include <QString>
#include <string>
#include <vector>

namespace perc::cartpole {

/// One number of a lesson, to be pointed at.
struct LessonNumber {
  std::string id;         ///< in the CSV
  QString symbol, value;  ///< "Q(s, right)", "25.700"
  double number = 0;
  QString meaning;  ///< a sentence
  QString formula;  ///< with the numbers in it; may be empty
};

/// A piece of a formula; `number` is the index of the one it shows, or -1. Struck: does not count in this step.
struct FormulaPiece {
  QString text;
  int number = -1;
  bool struck = false;
};

/// A formula in symbols and again with the numbers.
struct FormulaLine {
  QString name;
  std::vector<FormulaPiece> symbols, numbers;
  QString symbolText() const;
  QString numberText() const;  ///< struck pieces in ~ ~
};

/// Everything that the view of one transition says. Numbers: the state's four, the action, the reward, the next state's
/// four, then those of the rule.
struct LessonSheet {
  static constexpr int kState = 0, kAction = 4, kReward = 5, kNext = 6, kFirstOfRule = 10;

  bool empty = true;  ///< no step yet
  rl::Transition transition;
  QString title;  ///< the rule, and which update
  std::vector<LessonNumber> numbers;
  std::vector<FormulaLine> lines;
  QString note;        ///< what came of it, or why there is no formula
  QString ending;      ///< "terminated", "truncated", and what that means for the target; empty: goes on
  QString endingName;  ///< the word alone
};

/// The sheet of the lesson in the frame; of an agent that learns nothing, of the last step.
LessonSheet lessonSheet(const CartPoleFrame& frame);

}  // namespace perc::cartpole
