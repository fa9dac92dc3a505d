// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/stop.h"
#include "core/frame/training.h"
#include "core/learn/learner.h"
#include "core/learn/rate_finder.h"
#include "core/session/probe.h"

#include <chrono>
#include <cstdint>
#include <memory>
#include <vector>

namespace perc::learn {

/// Makes what a learner's frame shows. What it keeps between frames is only what is published unchanged: watching
/// cannot change a run.
class Observer {
 public:
  /// All of a frame that is not the lab's own; what no view wants (see TrainingFrame) is left out. False: stopped.
  [[nodiscard]] bool fill(const Learner& learner, const Probe& probe, TrainingFrame& frame, StopToken stop);
  /// Instead of the table's columns the inputs as the network sees them, and the target.
  void fillInputs(const Learner& learner, TrainingFrame& frame);
  /// Watching work (Simulation::refine) of the views that all labs share.
  double refine(const Learner& learner, const Probe& probe, std::chrono::steady_clock::duration budget, StopToken stop);

 private:
  RateFinder m_finder;
  std::shared_ptr<const Curve> m_curve, m_histograms;
  std::shared_ptr<const Samples> m_samples;  ///< whose inputs these are
  std::shared_ptr<const std::vector<float>> m_inputs;
};

/// The learning rates of a run that has made so many updates.
ScheduleShown scheduleShown(const OptimizerSettings& optimizer, std::int64_t updates, double updatesPerEpoch);

/// What the samples alone tell of a frame.
void describe(const Samples& samples, TrainingFrame& frame);

/// The network's answer over the plane at so many cells, in the units of the data. False: stopped.
[[nodiscard]] bool fillPlane(const Learner& learner, const Matrix& planeInputs, Grid& field, StopToken stop);

/// The answer over one input, at so many places in the middle of cells. False: stopped.
[[nodiscard]] bool fillAnswer(const Learner& learner, const Matrix& lineInputs, AnswerCurve& answer, StopToken stop);

/// The diagram of the network and its next update before it is made; `sample`: the one to follow, or -1 for the run's
/// next one. False: stopped.
[[nodiscard]] bool fillGraph(const Learner& learner, std::int64_t sample, NetworkInside& shown, StopToken stop);

}  // namespace perc::learn
