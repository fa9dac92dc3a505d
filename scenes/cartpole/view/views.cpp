// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes/cartpole/view/views.h"

#include "scenes/cartpole/view/agent_network.h"
#include "scenes/cartpole/view/comparison.h"
#include "scenes/cartpole/view/course.h"
#include "scenes/cartpole/view/knowledge.h"
#include "scenes/cartpole/view/learning.h"
#include "scenes/cartpole/view/memory.h"
#include "scenes/cartpole/view/track.h"
#include "scenes/cartpole/view/transition.h"
#include "scenes/cartpole/view/worlds.h"
#include "scenes/cartpole/view/worlds_map.h"
#include "scenes/cartpole/view_list.h"

namespace perc::cartpole {

scenes::ViewTable viewTable() {
  using scenes::madeBy;
  return {madeBy<TrackView>(views::kTrack),           madeBy<KnowledgeView>(views::kKnowledge),
          madeBy<LearningView>(views::kLearning),     madeBy<AgentNetworkView>(views::kNetwork),
          madeBy<TransitionView>(views::kTransition), madeBy<MemoryView>(views::kMemory),
          madeBy<ComparisonView>(views::kComparison), madeBy<WorldsMapView>(views::kWorldsMap),
          madeBy<WorldsView>(views::kWorlds),         madeBy<CourseView>(views::kCourse)};
}

}  // namespace perc::cartpole
