// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/landscape/stability.h"
#include "core/landscape/stability_picture.h"
#include "core/learn/settings.h"

#include <chrono>
#include <memory>
#include <optional>

namespace perc::landscape {

/// How fast a bowl like that at the lowest place of a surface is descended by a rule, over learning rate and momentum.
/// Watching work; begun anew with another bowl or rule. Of the rule with l2, without clipping and SAM.
class StabilityWork {
 public:
  /// Goes on for about `budget`; the share that is done. `surface`: null, or without a minimum: the picture says so.
  double refine(const MadeUpSurface* surface, const learn::TrainingSettings& training,
                std::chrono::steady_clock::duration budget, StopToken stop);
  /// Null: not begun.
  std::shared_ptr<const StabilityPicture> picture() const;

 private:
  optim::Optimizer m_rule;
  std::optional<Curvatures> m_curvatures;
  std::unique_ptr<MeasuredStability> m_measured;
  StabilityPicture m_picture;
  double m_done = 0;
  mutable std::shared_ptr<const StabilityPicture> m_shown;
};

}  // namespace perc::landscape
