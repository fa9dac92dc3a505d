// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/landscape/direction.h"
#include "core/landscape/lanczos.h"
#include "core/landscape/low_path.h"
#include "core/landscape/surface_work.h"
#include "core/learn/learner.h"
#include "scenes/landscape/walker.h"

#include <chrono>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace perc::landscape_lab {

/// Who walks and what is looked at, at one moment.
struct Sight {
  const Walker& walker;
  std::span<const Walker* const> others;  ///< those it is compared with
  const LookSettings& look;
  std::uint64_t seed;
};

/// A plane as it was made for one moment; never changed.
struct ViewPlane {
  landscape::Plane plane;
  landscape::SurfaceWork::Frame range;  ///< all but the resolution
  PlanePicture shown;
  Vector theta;           ///< the walker's weights then …
  std::int64_t step = 0;  ///< … and the moment
  std::shared_ptr<const landscape::LowPath> lowPath = nullptr;
};

/// Weights as they are looked at (LookSettings::rescale).
Result<Vector> sighted(const Sight& sight, const Vector& theta);

/// What besides weights decides how a network's loss is: another cause, another surface.
struct Cause {
  std::optional<learn::Settings> settings = {};
  std::shared_ptr<const learn::Samples> samples = {};
  bool operator==(const Cause&) const = default;
};
Cause causeOf(const Walker& walker);

/// Makes planes; those of eigenvectors and of low paths are watching work that takes its time.
class PlaneMaker {
 public:
  /// Starts anew with the plane that the looks ask for now.
  void begin(const Sight& sight);
  /// Goes on for about `budget`; the share that is done. Then there is a plane() or a problem.
  double refine(const Sight& sight, std::chrono::steady_clock::duration budget, StopToken stop);
  bool isIdle() const { return !m_begun; }
  bool done() const { return m_plane != nullptr; }
  /// Whether any of the weights that the plane was begun for are others now.
  bool hasMoved(const Sight& sight) const;
  /// Null: not made yet. With shown.problem it has no directions.
  const std::shared_ptr<const ViewPlane>& plane() const { return m_plane; }
  /// The same with another window.
  void replace(std::shared_ptr<const ViewPlane> plane) { m_plane = std::move(plane); }

 private:
  double refineHessian(const Sight& sight, std::chrono::steady_clock::duration budget, StopToken stop);
  double refineCurve(const Sight& sight, std::chrono::steady_clock::duration budget, StopToken stop);
  void finish(Result<ViewPlane> made, const Sight& sight);

  bool m_begun = false;
  std::vector<Vector> m_from;  ///< the weights it is begun for: of the walker, then of those it is joined with
  Cause m_cause;
  Vector m_theta;  ///< in whose middle the plane is made
  std::int64_t m_step = 0;
  Message m_problem;
  std::unique_ptr<landscape::Objective> m_objective;  ///< of both works
  std::unique_ptr<landscape::Lanczos> m_lanczos;
  std::shared_ptr<landscape::LowPath> m_lowPath;
  std::shared_ptr<const ViewPlane> m_plane;
};

}  // namespace perc::landscape_lab
