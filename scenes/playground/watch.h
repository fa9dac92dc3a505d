// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/probe.h"
#include "scenes/playground/frame.h"
#include "scenes/playground/learner.h"

#include <memory>

namespace perc::playground {

/// Makes the frames of a learner. What it keeps between frames is only what the data and the resolution determine:
/// watching cannot change a run.
class Watch {
 public:
  /// Null if stopped.
  std::shared_ptr<const PlaygroundFrame> observe(const Learner& learner, const Probe& probe, StopToken stop);

 private:
  bool fillField(const Learner& learner, const Probe& probe, PlaygroundFrame& frame, StopToken stop);
  bool fillResults(const Learner& learner, PlaygroundFrame& frame, StopToken stop);

  bool fillInner(const Learner& learner, const Probe& probe, PlaygroundFrame& frame, StopToken stop);

  std::shared_ptr<const Curve> m_curve, m_histograms;
  std::shared_ptr<const std::vector<float>> m_columns;
  std::shared_ptr<const PlaygroundData> m_data;  ///< that m_columns is of
  int m_fieldColumns = 0, m_fieldRows = 0;
  Matrix m_fieldInputs;
};

}  // namespace perc::playground
