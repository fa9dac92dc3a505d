// SPDX-License-Identifier: GPL-3.0-or-later
// What all pages of the course are written with.
#pragma once

#include "scenes/cartpole/frame.h"
#include "scenes/cartpole/view/state_words.h"
#include "scenes/kit/course/part.h"
#include "widgets/paint/page.h"
#include "widgets/paint/text.h"

#include <QCoreApplication>
#include <QPainter>
#include <algorithm>
#include <cmath>
#include <memory>

namespace perc::cartpole {

using scenes::CourseLink;
using widgets::TextRole;
using widgets::Theme;

/// A page of the course.
class CoursePart : public scenes::CoursePartOf<CartPoleFrame> {
 protected:
  static constexpr double kMostEntropy = 0.69315;  ///< nats: of a coin
  static bool isTable(AgentKind agent) { return agent == AgentKind::QLearning || agent == AgentKind::Sarsa; }
  /// What a button sets that starts anew with this agent.
  static std::vector<std::pair<std::string, param::Value>> startWith(const char* agent) {
    return {{"agent", std::string(agent)}};
  }
};

// One maker per page, each in a file of its own, in the order of CoursePage.
std::unique_ptr<CoursePart> makeDecisionsPart();
std::unique_ptr<CoursePart> makeExplorationPart();
std::unique_ptr<CoursePart> makeQPart();
std::unique_ptr<CoursePart> makePolicyPart();
std::unique_ptr<CoursePart> makeDeepPart();

}  // namespace perc::cartpole
