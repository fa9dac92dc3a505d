// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rl/actor_critic.h"

#include <algorithm>

namespace perc::rl {
namespace {

/// Proximal policy optimisation (Schulman et al. 2017) with generalised advantages: the same steps are used several
/// times in minibatches, and a push's probability is moved no further than the clipping allows.
class Ppo final : public ActorCritic {
 public:
  Ppo(const Settings& settings, const Space& space, Random& random)
      : ActorCritic(settings, space, settings.ppoLayers, {.rule = optim::Rule::Adam, .epsilon = 1e-5},
                    settings.ppoEnvironments, random) {}
  std::unique_ptr<Agent> clone() const override { return std::make_unique<Ppo>(*this); }

 protected:
  Constants constants() const override {
    return {.rule = Lesson::Rule::Ppo,
            .objective = {.kind = PolicyObjective::Kind::Clipped,
                          .clip = settings().ppoClip,
                          .entropyWeight = settings().entropyWeight},
            .rate = rate(),
            .lambda = settings().ppoLambda,
            .valueWeight = settings().valueWeight,
            .gradientClip = settings().gradientClip,
            .normalised = true};
  }
  bool isDue() const override {
    return rollout().size() >= static_cast<std::size_t>(environments() * settings().ppoSteps);
  }
  bool improve(const Constants& constants, Random& random, StopToken stop) override {
    std::vector<std::int32_t>& order = samples();
    const std::size_t batch = static_cast<std::size_t>(settings().ppoBatch);
    for (int epoch = 0; epoch < settings().ppoEpochs; ++epoch) {
      random.shuffle(order);
      forgetLosses();
      for (std::size_t first = 0; first < order.size(); first += batch)
        if (!descend(std::span(order).subspan(first, std::min(batch, order.size() - first)), constants, stop))
          return false;
    }
    return true;
  }

 private:
  /// Falls with the steps that were made, not with those that are planned: a longer run has the same past. And never to
  /// nothing: who changes the world later wants to see it learn on.
  double rate() const {
    if (settings().ppoRateSteps == 0) return settings().ppoRate;
    return settings().ppoRate * std::max(kLeastRate, 1 - static_cast<double>(steps()) / settings().ppoRateSteps);
  }
  static constexpr double kLeastRate = 0.1;
};

}  // namespace

std::unique_ptr<Agent> makePpo(const Settings& settings, const Space& space, Random& random) {
  return std::make_unique<Ppo>(settings, space, random);
}

}  // namespace perc::rl
