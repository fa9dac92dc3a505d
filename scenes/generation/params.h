// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/generate/settings.h"
#include "core/generate/target.h"
#include "core/session/cohort_settings.h"
#include "scenes/generation/frame.h"

namespace perc::generation {

/// What is looked at.
struct LookSettings {
  double flowTime = 1;              ///< of flow matching: from noise (0) to samples (1)
  double walkX = 0, walkY = 0;      ///< the noise of one sample, its first two numbers
  int walkClass = 0;                ///< … and its class, where there are any
  double slant = 0, thickness = 0;  ///< so far along these directions of the noise of pictures
  double truncation = 1;            ///< times the noise from which these start
  CoursePage coursePage = CoursePage::Plan;
};
inline constexpr const char* kFlowTimeId = "flow-time";

struct GenerationParams : CohortSettings {
  generate::Settings method;
  int samples = 2500;  ///< that are measured
  LookSettings look;
};

const param::Schema<GenerationParams>& schema();
const param::Declarations& declarations();
/// What a hand can do (Lab::acts): updates of one side alone, so many; dabs of the brush (x, y, radius, x, y, radius,
/// …); taking those away whose middles lie within x, y, radius.
const param::Declarations& acts();
inline constexpr const char* kUpdateCriticId = "update-critic";
inline constexpr const char* kUpdateGeneratorId = "update-generator";
inline constexpr const char* kDrawId = "draw";
inline constexpr const char* kEraseId = "erase";

}  // namespace perc::generation
