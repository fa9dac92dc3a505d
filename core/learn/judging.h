// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/score_table.h"
#include "core/learn/judged.h"
#include "core/learn/learner.h"

#include <memory>
#include <string>
#include <vector>

namespace perc::learn {

/// The samples that are judged, and the class against all others.
struct JudgedPart {
  bool test = true;      ///< the held-out ones, or those learned from; where there are none, the other ones
  std::string positive;  ///< a class; empty, or one that is not there: 1, or the last label in order
  bool operator==(const JudgedPart&) const = default;
};

/// The place of the positive class, or what is wrong with the name that was given.
Result<int> positiveClass(const std::vector<std::string>& classNames, const std::string& name);

/// What a network predicts of the part that is judged; null: stopped.
std::shared_ptr<const Judged> judge(const Learner& learner, const JudgedPart& part, StopToken stop);
/// What another program predicted.
std::shared_ptr<const Judged> judge(const data::ScoreTable& table, const JudgedPart& part);
/// What is predicted by whoever knows only the training samples' shares (or their mean).
std::shared_ptr<const Judged> judgeBaseline(const Samples& samples, const JudgedPart& part);

}  // namespace perc::learn
