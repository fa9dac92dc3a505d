// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/landscape/curvature_work.h"
#include "core/landscape/projected_path.h"
#include "core/landscape/stability_work.h"
#include "core/landscape/sweep.h"
#include "core/nn/named_tensor.h"
#include "core/session/run.h"
#include "scenes/landscape/params.h"
#include "scenes/landscape/works.h"

#include <array>
#include <chrono>
#include <memory>
#include <string_view>
#include <vector>

namespace perc::landscape_lab {

/// All that is looked at of a walk: which plane, what has been computed of it, and the frames that show it. Nothing of
/// it is part of the run.
class Watcher {
 public:
  explicit Watcher(const Run& run) : m_shows(run.watched), m_seed(run.seed), m_weights(run.weights.content) {}

  /// Goes on with what `probe` names; the share that is done.
  double refine(const Walker& walker, const Company& company, const LandscapeParams& params, const Probe& probe,
                std::chrono::steady_clock::duration budget, StopToken stop);
  /// What of a frame is this lab's own. False: stopped.
  bool fill(const Walker& walker, const Company& company, const LandscapeParams& params, const Probe& probe,
            LandscapeFrame& frame, StopToken stop) const;
  /// The weights in the middle of the plane and its two directions, as PyTorch names them; of a network.
  std::vector<nn::NamedTensor> centre(const learn::Learner& learner) const;
  Result<std::vector<nn::NamedTensor>> directions(const learn::Learner& learner) const;

 private:
  double refinePlane(const Sight& sight, const Probe& probe, std::chrono::steady_clock::duration budget,
                     StopToken stop);
  void beginCurvature(const Sight& sight, double radius);
  bool mustBegin(const Sight& sight) const;
  void takePlane(const Sight& sight);
  /// What there is to show: others when something was done.
  std::array<std::shared_ptr<const void>, 6> results() const;
  void beginSurface(const Sight& sight, bool again);
  void addArrows(const Walker& walker, const Probe& probe, WalkerPicture& picture, StopToken stop) const;
  void fillWalkers(const Walker& walker, const Company& company, const Probe& probe, LandscapeFrame& frame,
                   StopToken stop) const;

  bool m_shows;
  std::uint64_t m_seed;
  std::shared_ptr<const std::vector<nn::NamedTensor>> m_weights;  ///< that the run starts from; null: random ones
  LookSettings m_look;                                            ///< that the plane was begun for
  PlaneMaker m_maker;
  std::shared_ptr<const ViewPlane> m_plane;
  landscape::SurfaceWork m_surface;
  Message m_surfaceProblem;
  std::chrono::steady_clock::time_point m_begun;
  CutWork m_cut;
  PathLossWork m_pathLoss;
  landscape::CurvatureWork m_curvature;
  Vector m_curvatureAt;  ///< the weights it was begun for …
  Cause m_curvatureOf;   ///< … and the rest
  double m_radius = 0, m_rescale = 1;
  landscape::StabilityWork m_stability;
  landscape::SweepWork m_sweep;
  int m_turn = 0;
  mutable std::vector<landscape::ProjectedPath> m_projected;  ///< of the walker, then the others
};

/// What of the looks is asked for; of what is not, the run's own.
LookSettings looksOf(LandscapeParams params, const Probe& probe);

}  // namespace perc::landscape_lab
