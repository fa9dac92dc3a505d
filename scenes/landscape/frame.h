// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/frame/training.h"
#include "core/landscape/curvature_picture.h"
#include "core/landscape/stability_picture.h"
#include "core/landscape/surface_work.h"
#include "core/landscape/sweep_picture.h"
#include "scenes/landscape/looks.h"

#include <array>
#include <cstdint>
#include <limits>
#include <memory>
#include <string>
#include <vector>

namespace perc::landscape_lab {

inline constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();

/// A place of the plane that has a name: a solution, a minimum, the start.
struct NamedPlace {
  Message name;
  double a, b;
};

/// The plane that is looked at.
struct PlanePicture {
  PlaneKind kind = PlaneKind::Random;
  bool isSurface = false;  ///< of x and y, nothing is projected
  Message aName, bName;    ///< of the axes
  std::vector<NamedPlace> places;
  Message problem;  ///< why there is no such plane; empty: there is one
};

/// An arrow at where a walker is: a part of its next update, in the units of the plane.
struct Arrow {
  enum class Kind { Gradient, Momentum, Step };
  Kind kind;
  float a, b;
};

/// One that walks: the run first, then those it is compared with.
struct WalkerPicture {
  std::string difference;  ///< from the run's own settings
  RunState state = RunState::Ok;
  std::int64_t updates = 0;
  double secondsPerUpdate = 0;
  std::shared_ptr<const Curve> work;  ///< "updates" and "gradients" at each row of the curve
  std::shared_ptr<const Curve> curve;
  std::vector<float> pathA, pathB, pathSteps;  ///< its path in the plane, the present moment last; empty: not shown
  std::vector<Arrow> arrows;
  double loss = kNaN, distance = kNaN;  ///< to the nearest minimum, where that is known
};

/// Loss and accuracy along a line (or a curve) of the plane.
struct Cut {
  double across = 0;  ///< where it lies on the other axis: on a surface, through the walker
  std::vector<float> at = {}, trainLoss = {}, testLoss = {}, trainAccuracy = {}, testAccuracy = {};
  std::vector<float> disagreement = {};  ///< of the curve: how often it and its first end decide differently
  bool isCurve = false;
  double done = 0;
};

/// The loss where training was, and at the nearest place of the plane.
struct PathLoss {
  std::vector<float> step, loss, inPlane;
  double done = 0;
};

struct LandscapeFrame : TrainingFrame {
  bool isSurface = false;
  LookSettings look;
  std::string optimizer, variants;  ///< its own rule; what it is compared with
  PlanePicture plane;
  std::shared_ptr<const landscape::SurfacePicture> surface;  ///< null: nothing is known yet
  std::int64_t surfaceStep = 0;                              ///< the moment it is of
  std::vector<WalkerPicture> walkers;
  std::shared_ptr<const Cut> cut;
  std::shared_ptr<const PathLoss> pathLoss;
  std::shared_ptr<const landscape::CurvaturePicture> curvature;
  std::shared_ptr<const landscape::Sweep> sweep;
  std::shared_ptr<const landscape::StabilityPicture> stability;
  double rate = 0, l2 = 0;
  double sharpnessLimit = kNaN;  ///< sharper than this is not stable at this rate; NaN: the rule has no such limit
};

}  // namespace perc::landscape_lab
