// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes/fingerprint_v1.h"

#include "core/base/fingerprint.h"
#include "scenes/cartpole/crowd.h"
#include "scenes/cartpole/sim.h"
#include "scenes/cartpole/stage.h"
#include "scenes/cartpole/study.h"
#include "scenes/playground/learner.h"
#include "scenes/playground/settings.h"
#include "scenes/playground/sim.h"

namespace perc {

std::uint64_t firstFingerprintOfPlayground(const Simulation& simulation) {
  const playground::Learner& learner = playground::learnerOf(simulation);
  const playground::LearnerState& s = learner.state();
  const playground::PlaygroundParams& p = s.params;
  Fingerprint f;
  const auto numbers = [&f](const auto& v) { f.add(v.data(), static_cast<std::size_t>(v.size()) * sizeof(Scalar)); };
  f.add(s.step);
  numbers(s.theta);
  numbers(s.buffers);
  f.add(s.optimizer.steps);
  numbers(s.optimizer.first);
  numbers(s.optimizer.second);
  f.add(s.updates);
  f.add(s.sampleInBatch);
  numbers(learner.data().inputs);
  numbers(learner.data().targets);
  for (const Random* random : {&s.epochStart, &s.shuffle, &s.dropout, &s.jitter})
    f.add(random->state().data(), sizeof random->state());
  f.add(s.cursor);
  f.add(s.runState);
  for (const double v : {p.dropout, p.huberDelta, p.focalGamma, p.momentum, p.smoothing, p.beta1, p.beta2, p.epsilon,
                         p.learningRate, p.l1, p.l2, p.weightDecay, p.clip})
    f.add(v);
  for (const int v : {static_cast<int>(p.activation), static_cast<int>(p.loss), static_cast<int>(p.classWeights),
                      static_cast<int>(p.optimizer), static_cast<int>(p.schedule), p.scheduleSteps, p.warmupSteps,
                      p.batchSize, static_cast<int>(p.stepUnit)})
    f.add(v);
  for (std::size_t i = 0; i < p.hiddenLayers.size(); ++i) f.add(static_cast<int>(playground::activationOf(p, i)));
  return f.value();
}

std::uint64_t firstFingerprintOfCartPole(const Simulation& simulation) {
  const cartpole::Parts parts = cartpole::partsOf(simulation);
  Fingerprint f;
  f.add(parts.step);
  f.add(static_cast<int>(parts.activity));
  parts.study.addTo(f);
  f.add(parts.crowd.fingerprint());
  parts.stage.addTo(f);
  f.add(std::int64_t{0});  // episodes on the map of other worlds, which was an activity
  f.add(std::string_view());
  for (const double v : parts.hand) f.add(v);
  return f.value();
}

}  // namespace perc
