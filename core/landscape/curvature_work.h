// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/landscape/curvature_picture.h"
#include "core/landscape/lanczos.h"
#include "core/landscape/sharpness.h"
#include "core/landscape/spectrum.h"

#include <chrono>
#include <cstdint>
#include <memory>
#include <optional>

namespace perc::landscape {

/// Everything about the curvature of one place: the largest eigenvalues of the Hessian, then its trace, the density of
/// all, and the worst loss nearby. Watching work, in slices.
class CurvatureWork {
 public:
  struct Settings {
    double radius = 0.05;  ///< of the ball in which the worst loss is sought
    std::uint64_t seed = 1;
    int eigenvalues = 10, steps = 60;
    int probes = 10;  ///< at most; the density of a wide network needs fewer
  };

  /// Starts with another place; `step`: the moment it is of.
  void begin(std::unique_ptr<Objective> objective, Vector theta, std::int64_t step, const Settings& settings);
  /// There is nothing to compute, and why.
  void fail(Message problem, std::int64_t step);

  bool done() const { return m_done >= 1; }
  /// Goes on for about `budget`; the share that is done.
  double refine(std::chrono::steady_clock::duration budget, StopToken stop);
  std::shared_ptr<const CurvaturePicture> picture() const;

 private:
  void showRest();

  std::unique_ptr<Objective> m_objective;
  std::optional<Lanczos> m_lanczos;
  std::optional<Spectrum> m_spectrum;
  std::optional<TraceEstimate> m_trace;
  std::optional<WorstInBall> m_worst;
  CurvaturePicture m_picture;
  double m_done = 1;
  mutable std::shared_ptr<const CurvaturePicture> m_shown;
};

}  // namespace perc::landscape
