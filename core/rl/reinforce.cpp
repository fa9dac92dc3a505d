// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rl/actor_critic.h"

namespace perc::rl {
namespace {

/// REINFORCE (Williams 1992): whole episodes, each push made likelier in proportion to the return that followed, less
/// what was to be expected of the state. Without that baseline the value network learns on, for one thing only: the
/// returns of episodes that the step limit cut.
class Reinforce final : public ActorCritic {
 public:
  Reinforce(const Settings& settings, const Space& space, Random& random)
      : ActorCritic(settings, space, settings.reinforceLayers, optim::defaults(optim::Rule::Adam), 1, random) {}
  std::unique_ptr<Agent> clone() const override { return std::make_unique<Reinforce>(*this); }

 protected:
  Constants constants() const override {
    const bool baseline = settings().reinforceBaseline == Baseline::Value;
    return {.rule = Lesson::Rule::Reinforce,
            .objective = {.kind = PolicyObjective::Kind::LogProbability, .entropyWeight = settings().entropyWeight},
            .rate = settings().reinforceRate,
            .lambda = 1,
            .baseline = baseline,
            .normalised = baseline};
  }
  bool isDue() const override {
    return rollout().endsWithEpisode() && rollout().size() >= static_cast<std::size_t>(settings().reinforceBatch);
  }
  bool improve(const Constants& constants, Random&, StopToken stop) override {
    if (!descend(samples(), constants, stop)) return false;
    for (int i = 1; i < kValueSteps; ++i)
      if (!descendValue(samples(), constants, stop)) return false;
    return true;
  }

 private:
  /// The value function learns by so many steps on each batch: one alone never catches up with the policy.
  static constexpr int kValueSteps = 20;
};

}  // namespace

std::unique_ptr<Agent> makeReinforce(const Settings& settings, const Space& space, Random& random) {
  return std::make_unique<Reinforce>(settings, space, random);
}

}  // namespace perc::rl
