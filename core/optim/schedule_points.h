// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/optim/schedule.h"

#include <string>
#include <string_view>
#include <vector>

namespace perc::optim {

inline constexpr std::size_t kMostSchedulePoints = 50;
inline constexpr double kLowestRate = 1e-8, kHighestRate = 10;  ///< of a point
inline constexpr std::int64_t kLastScheduleUpdate = 1'000'000'000;

/// "0:0.001, 300:0.1": update:rate, by ascending update. Nothing but spaces: no points. A slip is named with its entry
/// and what is allowed there.
Result<std::vector<SchedulePoint>> readSchedulePoints(std::string_view text);
/// The text that reads back as the same points.
std::string textOf(const std::vector<SchedulePoint>& points);

}  // namespace perc::optim
