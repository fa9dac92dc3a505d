// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenes/kit/scene_view.h"

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace perc::scenes {

/// How one view is made. A lab's table of views (its view/views.cpp) has a line for each of Lab::views.
struct ViewMaker {
  std::string id;
  std::function<std::unique_ptr<SceneView>()> make;
};
using ViewTable = std::vector<ViewMaker>;

/// Makes a view whose class others know too.
template <class V>
std::unique_ptr<SceneView> make() {
  return std::make_unique<V>();
}

}  // namespace perc::scenes
