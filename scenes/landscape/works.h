// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenes/landscape/plane_maker.h"

#include <chrono>
#include <memory>
#include <optional>
#include <vector>

namespace perc::landscape_lab {

// Watching work beside the surface. Each goes on for about `budget` with what is looked at, starts anew when that has
// changed, and gives the share that is done.

/// Loss and accuracy along the first direction of the plane, or along a low path.
class CutWork {
 public:
  double refine(const Sight& sight, const std::shared_ptr<const ViewPlane>& plane,
                std::chrono::steady_clock::duration budget, StopToken stop);
  /// Null: of another plane, or not begun.
  std::shared_ptr<const Cut> cut(const std::shared_ptr<const ViewPlane>& plane) const;

 private:
  bool step(const Sight& sight, StopToken stop);

  std::shared_ptr<const ViewPlane> m_plane;
  Cut m_cut;
  std::size_t m_next = 0;  ///< place
  std::vector<landscape::SurfaceWork::Evaluate> m_heights;
  mutable std::shared_ptr<const Cut> m_shown;
};

/// The loss at the places of the plane that are nearest to the path.
class PathLossWork {
 public:
  double refine(const Sight& sight, const std::shared_ptr<const ViewPlane>& plane,
                std::chrono::steady_clock::duration budget, StopToken stop);
  std::shared_ptr<const PathLoss> losses(const std::shared_ptr<const ViewPlane>& plane) const;

 private:
  std::shared_ptr<const ViewPlane> m_plane;
  std::size_t m_known = 0;  ///< points of the path when it was begun
  PathLoss m_losses;
  std::vector<landscape::Place> m_places;
  landscape::SurfaceWork::Evaluate m_heights;
  mutable std::shared_ptr<const PathLoss> m_shown;
};

}  // namespace perc::landscape_lab
