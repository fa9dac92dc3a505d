// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cartpole/settings.h"
#include "core/param/schema.h"
#include "core/session/cohort_settings.h"

#include <string>
#include <vector>

namespace perc::cartpole {

/// What a step of the run is. Train: one step of the environment in which the agent learns. Watch: one step of a
/// demonstration by what it has learned, with earlier policies beside it from the same start. Play: a person's step,
/// with the agent beside it from the same start. In the last two no training goes on.
enum class Activity { Train, Watch, Play };
enum class Shown { Latest, Best };  ///< which policy watches, plays beside a person and is tried in other worlds
enum class Figure {
  Value,
  QLeft,
  QRight,
  Preferred,
  Probability,
  Visits
};  ///< order of CartPoleFrame::knowledge's outputs
enum class Axis { X, XDot, Theta, ThetaDot };
enum class PhysicsAxis { Gravity, CartMass, PoleMass, PoleLength, Push, CartFriction, JointFriction };
enum class Against { Episodes, Steps };
enum class CloudColour { Age, Priority };
enum class CoursePage { Decisions, Exploration, QLearning, PolicyGradient, WhyDeep };

/// The parameters of the lab: world and agents (core/cartpole/settings.h) and what is done with them. Declarations:
/// cartpole_params.cpp.
struct CartPoleParams : CartPoleSettings, CohortSettings {
  Activity activity = Activity::Train;
  Shown shown = Shown::Latest;
  int ghosts = 3;         ///< earlier policies shown while watching
  int evaluateEvery = 0;  ///< training steps between two evaluations of the greedy policy; 0: none
  int evaluateEpisodes = 10;

  // Looks: what is shown, no part of the run.
  PhysicsAxis transferX = PhysicsAxis::Gravity, transferY = PhysicsAxis::PoleLength;
  Figure figure = Figure::Preferred;
  Axis planeX = Axis::Theta, planeY = Axis::ThetaDot;
  Against against = Against::Steps;
  CloudColour cloudColour = CloudColour::Age;
  CoursePage coursePage = CoursePage::Decisions;
};

const param::Schema<CartPoleParams>& schema();

/// What a hand can do to the run (Lab::acts):
///   hit     at, impulse      at: 0 the cart, else the share of the pole's length from the hinge (to 1, the tip); N s,
///   right positive;
///                            felt in the next step of the episode in front
///   pull    at, force        the same with a force in N that goes on until another pull; 0 ends it
///   keys    push             what the person's keys say, -1 left, 0 nothing, 1 right; goes on until other keys
///   place   x, x-dot, theta, theta-dot   puts the cart and pole in front there, within the episode
///   new-episode              ends the episode in front and starts another one (of Watch and Play: all from one start)
const param::Declarations& acts();

/// What is of the run itself and of none of the agents that learn beside its own (CohortInfo::own).
const std::vector<std::string>& ownIds();

}  // namespace perc::cartpole
