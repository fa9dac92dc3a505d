// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/stop.h"
#include "core/frame/rate_search.h"
#include "core/learn/learner.h"

#include <chrono>
#include <memory>
#include <optional>
#include <vector>

namespace perc::learn {

/// The learning-rate finder (Smith 2017, section 3.3; as fastai's lr_find): 100 updates of a copy of the learner, with
/// its rule and all it remembers, at rates from 1e-7 to 10. Watching work, done in pieces: the learner itself is only
/// read. It is of one moment of one learner (step, settings, samples and weights), and starts anew with another one.
class RateFinder {
 public:
  /// Goes on for about `budget`; the share that is done.
  double refine(const Learner& learner, std::chrono::steady_clock::duration budget, StopToken stop);
  /// As far as it has come from this moment; null: not begun.
  std::shared_ptr<const RateSearch> search(const Learner& learner) const;

 private:
  bool isOf(const Learner& learner) const;
  void begin(const Learner& learner);
  void take(double rate, double loss, double still);
  void finish();

  /// The moment it starts from.
  std::optional<Settings> m_settings;
  std::shared_ptr<const Samples> m_samples;
  Vector m_theta;

  std::unique_ptr<Learner> m_copy;  ///< until it has finished
  std::unique_ptr<Learner>
      m_resting;                  ///< the same with the same batches at the rate 0: what is owed to the batches alone
  std::optional<double> m_still;  ///< its loss of the batch that comes next
  double m_stillAverage = 0;      ///< of its losses, as m_average
  std::vector<double> m_gained;   ///< by which share the smoothed loss is below that of m_resting, at each update
  RateSearch m_search;
  double m_average = 0, m_weight = 1;  ///< of the losses; what of it is still the 0 it began with
  std::shared_ptr<const RateSearch> m_shown;
};

}  // namespace perc::learn
