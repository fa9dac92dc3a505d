// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes/cartpole/view/views.h"

#include "scenes/cartpole/view/memory.h"
#include "scenes/cartpole/view/state_words.h"
#include "scenes/cartpole/view/track.h"
#include "scenes/cartpole/view/transition.h"
#include "scenes/cartpole/view_list.h"

namespace perc::cartpole {

scenes::ViewTable viewTable() {
  using scenes::make;
  return {{views::kTrack.id, make<TrackView>},           {views::kKnowledge.id, makeKnowledgeView},
          {views::kLearning.id, makeLearningView},       {views::kNetwork.id, makeAgentNetworkView},
          {views::kTransition.id, make<TransitionView>}, {views::kMemory.id, make<MemoryView>},
          {views::kComparison.id, makeComparisonView},   {views::kWorldsMap.id, makeWorldsMapView},
          {views::kWorlds.id, makeWorldsView},           {views::kCourse.id, makeCourseView}};
}

const param::Declaration& look(const char* id) { return *param::find(schema().declarations(), id); }

scenes::PairChoice* makePlaneChoice(scenes::SceneView* view) {
  QStringList symbols;
  for (const Axis axis : kAxes) symbols << stateSymbol(axis);
  return new scenes::PairChoice(look("plane-x"), look("plane-y"), symbols, view);
}

}  // namespace perc::cartpole
