// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes/fingerprint_v1.h"

#include "core/base/fingerprint.h"
#include "core/learn/simulation.h"
#include "scenes/cartpole/demonstration.h"
#include "scenes/cartpole/sim.h"
#include "scenes/cartpole/training.h"

namespace perc {

std::uint64_t firstFingerprintOfPlayground(const Simulation& simulation, const std::vector<const Simulation*>&) {
  const learn::Learner& learner = static_cast<const learn::TrainingSimulation&>(simulation).learner();
  const learn::LearnerState& s = learner.state();
  const learn::Model& m = s.model;
  const learn::NetworkSettings& n = s.settings.network;
  const learn::TrainingSettings& t = s.settings.training;
  const learn::OptimizerSettings& o = t.optimizer;
  const learn::PenaltySettings& p = t.penalties;
  Fingerprint f;
  const auto numbers = [&f](const auto& v) { f.add(v.data(), static_cast<std::size_t>(v.size()) * sizeof(Scalar)); };
  f.add(s.step);
  numbers(m.theta);
  numbers(m.buffers);
  f.add(m.optimizer.steps);
  numbers(m.optimizer.first);
  numbers(m.optimizer.second);
  f.add(s.updates);
  f.add(s.sampleInBatch);
  numbers(learner.samples().inputs);
  numbers(learner.samples().targets);
  for (const Random* random : {&s.epochStart, &s.shuffle, &s.dropout, &s.jitter})
    f.add(random->state().data(), sizeof random->state());
  f.add(s.cursor);
  f.add(s.runState);
  for (const double v : {n.dropout, t.loss.huberDelta, t.loss.focalGamma, o.momentum, o.smoothing, o.beta1, o.beta2,
                         o.epsilon, o.learningRate, p.l1, p.l2, p.weightDecay, p.clip})
    f.add(v);
  for (const int v : {static_cast<int>(n.activation), t.loss.kind ? 1 + static_cast<int>(*t.loss.kind) : 0,
                      static_cast<int>(t.loss.classWeights), static_cast<int>(o.rule), static_cast<int>(o.schedule),
                      o.scheduleSteps, o.warmupSteps, t.batchSize, static_cast<int>(t.stepUnit)})
    f.add(v);
  for (std::size_t i = 0; i < n.hiddenLayers.size(); ++i) f.add(static_cast<int>(learn::activationOf(n, i)));
  return f.value();
}

std::uint64_t firstFingerprintOfCartPole(const Simulation& simulation,
                                         const std::vector<const Simulation*>& followers) {
  const cartpole::Parts parts = cartpole::partsOf(simulation);
  Fingerprint f;
  f.add(parts.step);
  f.add(static_cast<int>(parts.activity));
  parts.training.addTo(f);
  Fingerprint others;
  bool begun = false;  // before their first piece, their digest was 0
  for (const Simulation* follower : followers) {
    cartpole::partsOf(*follower).training.addTo(others);
    begun = begun || follower->stepCount() > 0;
  }
  f.add(begun ? others.value() : std::uint64_t{0});
  parts.demonstration.addTo(f);
  f.add(std::int64_t{0});  // episodes on the map of other worlds, which was an activity
  f.add(std::string_view());
  for (const double v : parts.hand) f.add(v);
  return f.value();
}

}  // namespace perc
