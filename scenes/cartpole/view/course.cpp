// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes/cartpole/view/course.h"

#include "scenes/cartpole/view/views.h"
#include "scenes/kit/course/course.h"

namespace perc::cartpole {
namespace {

std::vector<std::unique_ptr<scenes::CoursePart>> parts() {
  std::vector<std::unique_ptr<scenes::CoursePart>> all;
  for (const auto make : {makeDecisionsPart, makeExplorationPart, makeQPart, makePolicyPart, makeDeepPart})
    all.push_back(make());
  return all;
}

/// A short course on reinforcement learning in five pages.
class CourseView : public scenes::CourseView {
 public:
  CourseView() : scenes::CourseView(look("course-page"), parts()) {}

 protected:
  int pageOf(const Frame& frame) const override {
    return static_cast<int>(static_cast<const CartPoleFrame&>(frame).params.coursePage);
  }
};

}  // namespace

std::unique_ptr<scenes::SceneView> makeCourseView() { return std::make_unique<CourseView>(); }

}  // namespace perc::cartpole
