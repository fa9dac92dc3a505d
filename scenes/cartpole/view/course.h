// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenes/cartpole/frame.h"
#include "scenes/kit/course/course.h"

#include <memory>

namespace perc::cartpole {

using CoursePart = scenes::CoursePartOf<CartPoleFrame>;
using scenes::CourseLink;

/// A short course on reinforcement learning in five pages.
class CourseView : public scenes::CourseView {
 public:
  explicit CourseView(QWidget* parent = nullptr);

 protected:
  int pageOf(const Frame& frame) const override {
    return static_cast<int>(static_cast<const CartPoleFrame&>(frame).params.coursePage);
  }
};

// One maker per page, each in a file of its own, in the order of CoursePage.
std::unique_ptr<CoursePart> makeDecisionsPart();
std::unique_ptr<CoursePart> makeExplorationPart();
std::unique_ptr<CoursePart> makeQPart();
std::unique_ptr<CoursePart> makePolicyPart();
std::unique_ptr<CoursePart> makeDeepPart();

}  // namespace perc::cartpole
