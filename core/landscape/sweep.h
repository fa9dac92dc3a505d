// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/landscape/lanczos.h"
#include "core/landscape/sweep_picture.h"
#include "core/learn/learner.h"

#include <chrono>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace perc::landscape {

/// A learner's experiment again with other batch sizes, rates and penalties, from the same start, and how sharp the
/// place is that each finds. All go as often through the samples, as in Keskar et al. 2017. Watching work; begun anew
/// when the learner's settings or samples change.
class SweepWork {
 public:
  struct Settings {
    int updates = 1000;  ///< with the learner's own batch size; others as many epochs
    double rescale = 1;  ///< the first weights times this (core/landscape/rescale.h), before the sharpness is taken
    std::uint64_t seed = 1;
    std::shared_ptr<const std::vector<nn::NamedTensor>> weights = nullptr;  ///< to start from instead of random ones
    bool operator==(const Settings&) const = default;
  };

  /// Goes on for about `budget`; the share that is done.
  double refine(const learn::Learner& own, const Settings& settings, std::chrono::steady_clock::duration budget,
                StopToken stop);
  /// Null: not begun.
  std::shared_ptr<const Sweep> sweep() const;

 private:
  void begin(const learn::Learner& own);
  bool step(StopToken stop);
  void beginRun();
  void finishRun(double sharpness);

  struct Setting {
    std::string text;
    learn::Settings settings;
    int updates;
  };

  std::optional<learn::Settings> m_own;
  std::shared_ptr<const learn::Samples> m_samples;
  Settings m_asked;
  std::vector<Setting> m_settings;
  std::unique_ptr<learn::Learner> m_learner;  ///< of the run that is on
  std::unique_ptr<Objective> m_objective;
  std::optional<Lanczos> m_lanczos;
  Sweep m_sweep;
  mutable std::shared_ptr<const Sweep> m_shown;
};

}  // namespace perc::landscape
