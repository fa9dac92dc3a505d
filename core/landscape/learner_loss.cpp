// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/landscape/learner_loss.h"

namespace perc::landscape {

LossData lossData(const learn::Learner& learner, bool test) {
  const auto samples = learner.state().samples;
  const Index first = test ? samples->trainCount : 0, count = test ? samples->testCount : samples->trainCount;
  return {.network = learner.model().network,
          .buffers = learner.model().buffers,
          .loss = learner.loss(),
          .x = ConstMatrixMap(samples->inputs.data() + first * samples->inputs.rows(), samples->inputs.rows(), count),
          .targets =
              ConstMatrixMap(samples->targets.data() + first * samples->targets.rows(), samples->targets.rows(), count),
          .samples = samples};
}

bool hasSamples(const learn::Learner& learner, bool test) {
  return (test ? learner.samples().testCount : learner.samples().trainCount) > 0;
}

}  // namespace perc::landscape
