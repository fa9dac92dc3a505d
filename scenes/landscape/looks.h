// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/param/declaration.h"

#include <string>

namespace perc::landscape_lab {

/// The plane through the parameters over which the loss is shown. Of a made-up surface it is always that of x and y.
enum class PlaneKind { Random, Raw, Path, Hessian, Line, Three, Curve, Weights };
enum class Quantity { TrainLoss, TestLoss, TrainAccuracy, TestAccuracy };
enum class HeightScale { Auto, Linear, Log };
/// What the race's curves go against, and what they show.
enum class RaceAxis { Updates, Evaluations, Seconds };

/// What is looked at: no part of the run.
struct LookSettings {
  PlaneKind plane = PlaneKind::Random;
  Quantity quantity = Quantity::TrainLoss;
  double span = 1;
  int resolution = 51;
  int planeSeed = 0;
  std::string weightX, weightY;  ///< "0.weight[3,1]"; empty: the first two
  bool follow = true;
  double rescale = 1;  ///< the first layer's weights times this, the next one's divided by it
  HeightScale scale = HeightScale::Auto;
  double clip = 0;  ///< heights above are cut; 0: found by itself
  bool sameScale = false;
  bool fog = false;
  std::string guess;  ///< "x, y" of the plane; the fog lifts with it
  RaceAxis raceAxis = RaceAxis::Updates;
  int sweepUpdates = 1000;

  bool operator==(const LookSettings&) const = default;
};

// Looks that views offer as a choice.
inline constexpr const char* kPlaneId = "plane";
inline constexpr const char* kQuantityId = "quantity";
inline constexpr const char* kRaceAxisId = "race-axis";

/// All parameters of the lab, for views.
const param::Declarations& declarations();

}  // namespace perc::landscape_lab
