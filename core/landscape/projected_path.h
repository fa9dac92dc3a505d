// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/landscape/direction.h"
#include "core/landscape/path.h"

#include <memory>
#include <vector>

namespace perc::landscape {

/// A path as it lies in a plane. What was projected is kept as long as plane and points are the same.
class ProjectedPath {
 public:
  /// Where each point is (Plane::project), its step and loss: as many as the path has, then those of `here`.
  struct Lines {
    std::vector<float> a, b, step, loss;
  };
  Lines project(const std::shared_ptr<const Plane>& plane, const Path& path, const Path::Point& here);

 private:
  std::shared_ptr<const Plane> m_plane;
  std::vector<std::shared_ptr<const Vector>> m_points;
  Lines m_lines;
};

}  // namespace perc::landscape
