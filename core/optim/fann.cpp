// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/optim/fann.h"

#include "core/math/lane_functions.h"
#include "core/optim/slots.h"

namespace perc::optim {
namespace {

constexpr Scalar kShorter = Scalar(0.5), kLonger = Scalar(1.2), kLeastBefore = Scalar(1e-4), kLongest = 50;
constexpr Scalar kFarthest = 1500;

}  // namespace

void updateFannRprop(const Stretch& s, bool first) {
  const Lanes start = broadcast(s.rate), none{};
  mapSlots(s, [&](Lanes theta, Lanes g, Lanes& before, Lanes& step) {
    const Lanes last = lane::atLeast(first ? start : step, kLeastBefore);
    const IntegerLanes same = g * before >= Scalar(0);
    step = same ? lane::least(last * kLonger, kLongest) : last * kShorter;
    before = same ? g : none;
    const Lanes kept = theta * s.keep;
    return before > Scalar(0) ? lane::atLeast(kept - step, -kFarthest) : lane::least(kept + step, kFarthest);
  });
}

}  // namespace perc::optim
