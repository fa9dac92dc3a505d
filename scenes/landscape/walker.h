// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/landscape/direction.h"
#include "core/landscape/objective.h"
#include "core/landscape/path.h"
#include "core/landscape/surface_work.h"
#include "core/optim/update_terms.h"
#include "core/session/simulation.h"
#include "scenes/landscape/frame.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace perc::learn {
class Learner;
}
namespace perc::landscape {
struct MadeUpSurface;
}

namespace perc::landscape_lab {

/// What is looked at of one that walks: a network in training, or a point on a made-up surface. Nothing here changes
/// what it does next.
class Walker {
 public:
  virtual ~Walker() = default;
  virtual const Vector& theta() const = 0;
  virtual const landscape::WalkRecord& walk() const = 0;
  virtual const Curve& record() const = 0;
  virtual RunState runState() const = 0;
  virtual std::int64_t updates() const = 0;
  virtual std::int64_t moment() const = 0;  ///< the step
  virtual double secondsPerUpdate() const = 0;
  virtual std::optional<optim::UpdateTerms> nextUpdate(StopToken stop) const = 0;
  /// To the nearest known minimum; NaN: none is known.
  virtual double distance() const = 0;

  /// The loss by theta, of the training or test samples; null: there are none.
  virtual std::unique_ptr<landscape::Objective> objective(bool test) const = 0;
  /// Heights over a plane.
  virtual landscape::SurfaceWork::Evaluate heights(const landscape::Plane& plane, Quantity quantity) const = 0;
  /// How often two networks with these weights decide differently, of the test samples or, without, the others; NaN
  /// where nothing is decided.
  virtual std::optional<double> disagreement(const Vector& one, const Vector& other, StopToken stop) const = 0;
  /// What has no derivatives of second order says so.
  virtual Result<void> checkCurvature() const = 0;
  /// Of a network; null: a made-up surface.
  virtual const learn::Learner* training() const = 0;
  /// The made-up surface; null: a network's loss.
  virtual const landscape::MadeUpSurface* surface() const = 0;
};

/// Those that walk beside another, and how their settings differ from its own.
struct Company {
  std::vector<const Walker*> walkers;
  std::vector<std::string> differences;
};
Company companyOf(const std::vector<Companion>& companions);

}  // namespace perc::landscape_lab
