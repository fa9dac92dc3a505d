// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/landscape/made_up.h"
#include "core/learn/plane_samples.h"
#include "core/learn/settings.h"
#include "core/session/cohort_settings.h"
#include "scenes/landscape/looks.h"

#include <string>

namespace perc::landscape_lab {

/// What is walked on: the loss of a network, or a surface whose answer is known.
enum class Ground { Network, Surface };

struct SurfaceSettings {
  landscape::MadeUp surface = landscape::MadeUp::Rosenbrock;
  double condition = 20;
  std::string formula = "sin(x) * sin(y) + (x^2 + y^2) / 20";  ///< something to begin with
  double startX = -1.2, startY = 1;
  double gradientNoise = 0;
};

struct LandscapeParams : CohortSettings {
  Ground ground = Ground::Network;
  learn::PlaneSettings plane;
  learn::Settings learning;
  int trainingSeed = 0;  ///< added to the run's for first weights and batches: the data stay
  bool recordSharpness = false;
  SurfaceSettings surface;
  LookSettings look;

  LandscapeParams();
};

const param::Schema<LandscapeParams>& schema();

}  // namespace perc::landscape_lab
