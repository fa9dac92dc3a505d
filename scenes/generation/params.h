// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/generate/settings.h"
#include "core/generate/target.h"
#include "core/session/cohort_settings.h"

namespace perc::generation {

/// What is looked at.
struct LookSettings {
  double flowTime = 1;  ///< of flow matching: from noise (0) to samples (1)
};
inline constexpr const char* kFlowTimeId = "flow-time";

struct GenerationParams : CohortSettings {
  generate::TargetSettings target;
  generate::Settings method;
  int samples = 2500;  ///< that are measured
  LookSettings look;
};

const param::Schema<GenerationParams>& schema();
const param::Declarations& declarations();
/// What a hand can do (Lab::acts): updates of one side alone, so many.
const param::Declarations& acts();
inline constexpr const char* kUpdateCriticId = "update-critic";
inline constexpr const char* kUpdateGeneratorId = "update-generator";

}  // namespace perc::generation
