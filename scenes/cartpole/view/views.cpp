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

#include <QLabel>
#include <QPainter>

namespace perc::cartpole {
namespace {

/// Until a view is written.
class ComingView : public scenes::SceneView {
 public:
  void setFrame(std::shared_ptr<const Frame>) override {}
  void render(QPainter&, const QRectF&, const widgets::Theme&) override {}
  std::string csv() const override { return "x\n"; }
  QString describe() const override { return QStringLiteral("-"); }
};

}  // namespace

std::unique_ptr<scenes::SceneView> createView(std::string_view viewId) {
  if (viewId == "network") return std::make_unique<AgentNetworkView>();
  if (viewId == "course") return std::make_unique<CourseView>();
  if (viewId == "knowledge") return std::make_unique<KnowledgeView>();
  if (viewId == "transition") return std::make_unique<TransitionView>();
  if (viewId == "memory") return std::make_unique<MemoryView>();
  if (viewId == "track") return std::make_unique<TrackView>();
  if (viewId == "worlds-map") return std::make_unique<WorldsMapView>();
  if (viewId == "worlds") return std::make_unique<WorldsView>();
  if (viewId == "learning") return std::make_unique<LearningView>();
  if (viewId == "comparison") return std::make_unique<ComparisonView>();
  for (const char* id : {"track", "knowledge", "network", "learning", "transition", "memory", "comparison", "course",
                         "worlds-map", "worlds"})
    if (viewId == id) return std::make_unique<ComingView>();
  return nullptr;
}

}  // namespace perc::cartpole
