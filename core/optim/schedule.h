// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/param/declaration.h"

#include <cstdint>
#include <vector>

namespace perc::optim {

/// Order of scheduleOptions(). With r = Schedule::rate and t the update's number from 0, after warm-up:
///   Constant     r
///   Step         r factor^floor(t / period)                                  PyTorch's StepLR
///   Exponential  r factor^t                                                  ExponentialLR
///   Cosine       from r to minimumRate in totalSteps, half a cosine, then stays (Loshchilov and Hutter 2017)
///   Cyclic       triangle: minimumRate up to r in `period` steps, down in as many (Smith 2017), CyclicLR
///   OneCycle     from r/initialDivisor up to r in riseShare of totalSteps, then down to r/initialDivisor/finalDivisor,
///                both as half a cosine, then stays (Smith and Topin 2019), OneCycleLR
///   Points       through `points`: straight in log rate between two, before the first and after the last constant
///   Fastai       fastai's fit_one_cycle: from r/25 up to r in a quarter of totalSteps, then down to r/1e5, both as
///   half
///                a cosine by t/totalSteps, then stays. Its momentum, which falls from .95 to .85 and rises again, is
///                left out.
enum class ScheduleKind { Constant, Step, Exponential, Cosine, Cyclic, OneCycle, Points, Fastai };

/// The rate that a schedule through points has at an update.
struct SchedulePoint {
  std::int64_t update;
  double rate;

  bool operator==(const SchedulePoint&) const = default;
};

/// The learning rate as a pure function of the update's number. A plain value.
struct Schedule {
  ScheduleKind kind = ScheduleKind::Constant;
  double rate = 0.01;            ///< the base rate; Cyclic, OneCycle, Fastai: the highest; Points: warm-up's
  std::int64_t warmupSteps = 0;  ///< first a linear rise r (t+1)/warmupSteps, then the schedule from its own t = 0
  std::int64_t totalSteps = 1000;
  std::int64_t period = 100;
  double factor = 0.1;
  double minimumRate = 0;
  double riseShare = 0.3;
  double initialDivisor = 25;
  double finalDivisor = 1e4;
  std::vector<SchedulePoint> points = {};  ///< by ascending update; none: r

  bool operator==(const Schedule&) const = default;
};

/// The rate of update `step` (0 is the first).
double rateAt(const Schedule& schedule, std::int64_t step);

/// The rates of `count` updates, evenly from `first` to `last`: the curve of a schedule, to be drawn.
std::vector<float> ratesOf(const Schedule& schedule, std::int64_t first, std::int64_t last, std::size_t count);

std::vector<param::Option> scheduleOptions();

}  // namespace perc::optim
