// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/frame/curve.h"
#include "core/frame/frame.h"
#include "scenes/bandits/params.h"

#include <cstdint>
#include <memory>
#include <vector>

namespace perc::bandits {

/// An arm of the first run.
struct ArmPicture {
  double mean = 0;      ///< q*
  bool best = false;    ///< no arm has a larger one
  double estimate = 0;  ///< Q
  double score = 0;     ///< what the next choice goes by (rl::BanditTestbed::scores); infinite: it has no bound yet
  std::int64_t pulls = 0;
};

struct BanditsFrame : Frame {
  BanditsParams params;  ///< looks as they are asked for
  std::vector<ArmPicture> arms;
  rl::BanditTestbed::Pull last;  ///< arm -1: none yet
  int waiting = -1;              ///< the arm that a hand has chosen for the next step
  std::shared_ptr<const Curve> curve;
};

}  // namespace perc::bandits
