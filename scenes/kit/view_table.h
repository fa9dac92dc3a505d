// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/frame/view_info.h"
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

/// The line of a view, with what its constructor needs to be told of the lab (which outlives the table).
template <class V, class... Told>
ViewMaker madeBy(const ViewInfo& info, const Told&... told) {
  return {info.id, [&told...] { return std::make_unique<V>(told...); }};
}

}  // namespace perc::scenes
