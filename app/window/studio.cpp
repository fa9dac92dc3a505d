// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/studio.h"

#include "widgets/paint/text.h"

#include <algorithm>

namespace perc::app {

const scenes::LabScene* sceneOf(std::span<const scenes::LabScene> scenes, const Lab& lab) {
  const auto found = std::find_if(scenes.begin(), scenes.end(), [&](const auto& s) { return s.labId == lab.id; });
  return found == scenes.end() ? nullptr : &*found;
}

std::vector<widgets::RailItem> railItems(const Studio& studio) {
  std::vector<widgets::RailItem> items;
  for (const Lab& lab : studio.labs)
    if (const auto* scene = sceneOf(studio.scenes, lab))
      items.push_back({QString::fromStdString(lab.id), widgets::translated(lab.title), QLatin1String(scene->icon),
                       widgets::translated(lab.summary)});
  return items;
}

}  // namespace perc::app
