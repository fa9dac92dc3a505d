// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/landscape/projected_path.h"

namespace perc::landscape {
namespace {

void add(ProjectedPath::Lines& lines, const Plane& plane, const Path::Point& point) {
  const Place place = plane.project(*point.theta);
  lines.a.push_back(static_cast<float>(place.a));
  lines.b.push_back(static_cast<float>(place.b));
  lines.step.push_back(static_cast<float>(point.step));
  lines.loss.push_back(point.loss);
}

}  // namespace

ProjectedPath::Lines ProjectedPath::project(const std::shared_ptr<const Plane>& plane, const Path& path,
                                            const Path::Point& here) {
  std::size_t known = 0;
  if (plane == m_plane)
    while (known < m_points.size() && known < path.size() && m_points[known] == path[known].theta) ++known;
  if (plane != m_plane || known < m_points.size()) {
    m_plane = plane;
    m_points.clear();
    m_lines = {};
    known = 0;
  }
  for (std::size_t i = known; i < path.size(); ++i) {
    m_points.push_back(path[i].theta);
    add(m_lines, *plane, path[i]);
  }
  Lines all = m_lines;
  add(all, *plane, here);
  return all;
}

}  // namespace perc::landscape
