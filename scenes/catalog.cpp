// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes/catalog.h"

#include "scenes/bandits/view/views.h"
#include "scenes/cartpole/view/views.h"
#include "scenes/evaluation/view/views.h"
#include "scenes/generation/view/views.h"
#include "scenes/landscape/view/views.h"
#include "scenes/playground/view/views.h"

#include <algorithm>

namespace perc::scenes {

std::span<const LabScene> catalog() {
  static const LabScene all[] = {
      {"playground", "playground", playground::viewTable()},
      {"cartpole", "pole", cartpole::viewTable()},
      {"bandits", "arms", bandits::viewTable()},
      {"evaluation", "evaluation", evaluation::viewTable()},
      {"landscape", "surface", landscape_lab::viewTable()},
      {"generation", "duel", generation::viewTable()},
  };
  return all;
}

std::unique_ptr<SceneView> LabScene::createView(std::string_view viewId) const {
  const auto found = std::find_if(views.begin(), views.end(), [&](const ViewMaker& view) { return view.id == viewId; });
  return found == views.end() ? nullptr : found->make();
}

const LabScene* findScene(std::span<const LabScene> scenes, std::string_view labId) {
  const auto found =
      std::find_if(scenes.begin(), scenes.end(), [&](const LabScene& scene) { return scene.labId == labId; });
  return found == scenes.end() ? nullptr : &*found;
}

}  // namespace perc::scenes
