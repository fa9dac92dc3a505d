// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rl/actor_critic.h"

namespace perc::rl {
namespace {

/// Advantage actor-critic (Mnih et al. 2016, the synchronous form): a few steps in several environments, one gradient
/// step with advantages by the value network, RMSProp.
class A2c final : public ActorCritic {
 public:
  A2c(const Settings& settings, const Space& space, Random& random)
      : ActorCritic(settings, space, settings.a2cLayers,
                    {.rule = optim::Rule::RmsProp, .smoothing = 0.99, .epsilon = 1e-5}, settings.a2cEnvironments,
                    random) {}
  std::unique_ptr<Agent> clone() const override { return std::make_unique<A2c>(*this); }

 protected:
  Constants constants() const override {
    return {.rule = Lesson::Rule::ActorCritic,
            .objective = {.kind = PolicyObjective::Kind::LogProbability, .entropyWeight = settings().entropyWeight},
            .rate = settings().a2cRate,
            .lambda = settings().a2cLambda,
            .valueWeight = settings().valueWeight,
            .gradientClip = settings().gradientClip};
  }
  bool isDue() const override {
    return rollout().size() >= static_cast<std::size_t>(environments() * settings().a2cSteps);
  }
  bool improve(const Constants& constants, Random&, StopToken stop) override {
    return descend(samples(), constants, stop);
  }
};

}  // namespace

std::unique_ptr<Agent> makeA2c(const Settings& settings, const Space& space, Random& random) {
  return std::make_unique<A2c>(settings, space, random);
}

}  // namespace perc::rl
