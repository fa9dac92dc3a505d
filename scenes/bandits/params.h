// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/param/schema.h"
#include "core/rl/bandit.h"

namespace perc::bandits {

/// Hidden, a class has to guess which arm is the best.
enum class TrueMeans { Shown, Hidden };

struct BanditsParams : rl::BanditSettings {
  TrueMeans trueMeans = TrueMeans::Shown;  ///< a look
};

inline constexpr const char* kTrueMeansId = "true-means";  ///< a look that a view offers
inline constexpr const char* kPullId = "pull";             ///< the act
inline constexpr int kMostArms = 20;

const param::Schema<BanditsParams>& schema();
/// What a hand can do.
const param::Declarations& acts();

}  // namespace perc::bandits
