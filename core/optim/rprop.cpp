// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/optim/rprop.h"

#include "core/math/lane_functions.h"
#include "core/optim/slots.h"

namespace perc::optim {
namespace {

constexpr Scalar kShorter = Scalar(0.5), kLonger = Scalar(1.2), kShortest = Scalar(1e-6), kLongest = 50;

}  // namespace

void updateRprop(const Stretch& s, bool first) {
  const Lanes start = broadcast(s.rate), none{};
  mapSlots(s, [&](Lanes theta, Lanes g, Lanes& before, Lanes& step) {
    const Lanes same = g * before, last = first ? start : step;
    step = same > Scalar(0) ? last * kLonger : same < Scalar(0) ? last * kShorter : last;
    step = lane::atLeast(lane::least(step, kLongest), kShortest);
    before = same < Scalar(0) ? none : g;
    // A gradient that is not a number shows.
    return theta * s.keep - (before > Scalar(0) ? step : before < Scalar(0) ? -step : before);
  });
}

}  // namespace perc::optim
