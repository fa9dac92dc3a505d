// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/landscape/learner_loss.h"

#include "core/landscape/stability.h"
#include "core/nn/evaluate.h"

#include <algorithm>
#include <limits>

namespace perc::landscape {

LossData lossData(const learn::Learner& learner, bool test) {
  const auto samples = learner.state().samples;
  const Index first = test ? samples->trainCount : 0, count = test ? samples->testCount : samples->trainCount;
  LossData data{
      .network = learner.model().network,
      .buffers = learner.model().buffers,
      .loss = learner.loss(),
      .x = ConstMatrixMap(samples->inputs.data() + first * samples->inputs.rows(), samples->inputs.rows(), count),
      .targets =
          ConstMatrixMap(samples->targets.data() + first * samples->targets.rows(), samples->targets.rows(), count),
      .samples = samples};
  data.loss.classWeights.clear();
  return data;
}

bool hasSamples(const learn::Learner& learner, bool test) {
  return (test ? learner.samples().testCount : learner.samples().trainCount) > 0;
}

bool sameFunction(const nn::Network& one, const nn::Network& other) {
  return one.input() == other.input() &&
         std::ranges::equal(one.layers(), other.layers(), [](const nn::PlacedLayer& a, const nn::PlacedLayer& b) {
           return a.layer->notation() == b.layer->notation() && a.source == b.source && a.other == b.other;
         });
}

std::optional<double> disagreement(const learn::Learner& learner, const Vector& one, const Vector& other,
                                   StopToken stop) {
  constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();
  if (learner.samples().isRegression()) return kNaN;
  const LossData data = lossData(learner, hasSamples(learner, true));
  const Index outputs = data.network->outputs();
  Matrix first(outputs, data.x.cols()), second(outputs, data.x.cols());
  for (const auto& [theta, result] : {std::pair{&one, &first}, std::pair{&other, &second}})
    if (!nn::forwardAll(*data.network, *theta, data.buffers, data.x, learner.evaluationWorkspace(), *result, stop))
      return std::nullopt;
  Index differ = 0;
  for (Index i = 0; i < first.cols(); ++i)
    differ += nn::predictedClass(data.loss, first.col(i).data(), outputs) !=
              nn::predictedClass(data.loss, second.col(i).data(), outputs);
  return first.cols() > 0 ? static_cast<double>(differ) / static_cast<double>(first.cols()) : kNaN;
}

double stableSharpness(const learn::TrainingSettings& training, double rate) {
  const optim::Optimizer rule = learn::optimizerOf(training);
  if (!(rate > 0) || rule.weightDecay > 0 || training.penalties.clip > 0 || training.penalties.samRadius > 0 ||
      training.loss.classWeights != learn::ClassWeights::None)
    return std::numeric_limits<double>::quiet_NaN();
  // A rate k/λ is the largest for a sharpness λ, and so λ = k/rate for a rate.
  return largestStableRate(rule.rule, rate, rule.momentum) - training.penalties.l2;
}

}  // namespace perc::landscape
