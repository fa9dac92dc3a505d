// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes/cartpole/view/course.h"

#include "scenes/cartpole/view/looks.h"

namespace perc::cartpole {
namespace {

std::vector<std::unique_ptr<scenes::CoursePart>> parts() {
  std::vector<std::unique_ptr<scenes::CoursePart>> all;
  for (const auto make : {makeDecisionsPart, makeExplorationPart, makeQPart, makePolicyPart, makeDeepPart})
    all.push_back(make());
  return all;
}

}  // namespace

CourseView::CourseView(QWidget* parent) : scenes::CourseView(look("course-page"), parts(), parent) {}

}  // namespace perc::cartpole
