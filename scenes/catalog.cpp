// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes/catalog.h"

#include "scenes/cartpole/view/views.h"
#include "scenes/playground/view/views.h"

#include <algorithm>

namespace perc::scenes {

std::span<const LabScene> catalog() {
  static const LabScene all[] = {
      {"playground", "playground", playground::createView},
      {"cartpole", "pole", cartpole::createView},
  };
  return all;
}

const LabScene* findScene(std::string_view labId) {
  const auto all = catalog();
  const auto found = std::find_if(all.begin(), all.end(), [&](const LabScene& scene) { return scene.labId == labId; });
  return found == all.end() ? nullptr : &*found;
}

}  // namespace perc::scenes
