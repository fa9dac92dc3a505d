// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/stop.h"
#include "core/frame/cohort_frame.h"
#include "core/learn/judged.h"
#include "core/math/random.h"
#include "core/metrics/bootstrap.h"

#include <chrono>
#include <memory>
#include <vector>

namespace perc::learn {

/// Where the ROC curve lies in 95 % of resamples, point by point: watching work, done in pieces and kept for as long as
/// the same predictions are judged.
class RocBand {
 public:
  /// Goes on for about `budget`; the share that is done.
  double refine(const std::shared_ptr<const Judged>& judged, std::chrono::steady_clock::duration budget,
                StopToken stop);
  /// As far as it has come; empty: of others, or too few resamples yet.
  Band band(const std::shared_ptr<const Judged>& judged) const;

 private:
  std::shared_ptr<const Judged> m_judged;
  metrics::Drawable m_samples;
  Random m_random{1, "bootstrap"};
  std::vector<std::vector<float>> m_rates;  ///< of each point over the resamples
  int m_draws = 0;
};

}  // namespace perc::learn
