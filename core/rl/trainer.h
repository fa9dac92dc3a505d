// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rl/agent.h"
#include "core/rl/environment.h"

#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace perc::rl {

/// An episode that has just ended. Neither truncated nor broken: the pole fell or the cart left the track.
struct FinishedEpisode {
  double episodeReturn = 0;
  int length = 0;
  bool truncated = false, broken = false;
};

/// One training run: an agent, the environments it acts in, and the streams of its seed. It is what a lab steps, what a
/// benchmark steps, and one seed of many. The same settings, seed and changes give the same bits. One thread at a time.
class Trainer {
 public:
  static constexpr int kMeanOf = 100;  ///< episodes in meanReturn()

  /// Streams of `seed`: "init" for the agent's weights, "environment" for starts, noise and wind, "exploration" for
  /// what the agent draws. Error: settings that do not go together (check()).
  static Result<std::unique_ptr<Trainer>> make(const Settings& settings, std::uint64_t seed);
  /// The same with an agent of the caller's own.
  static Result<std::unique_ptr<Trainer>> make(const Settings& settings, std::uint64_t seed,
                                               std::unique_ptr<Agent> agent);

  /// One step of environment steps() % environments(): the update that is due, the agent's push, the world's answer,
  /// and a new episode after the end of one. `hand` also acts if that is environment 0. False: stopped, and nothing has
  /// changed.
  [[nodiscard]] bool step(StopToken stop = {}, const CartPoleForces& hand = {});
  /// The environment of the next step.
  int turn() const { return static_cast<int>(m_state.steps % environments()); }

  std::int64_t steps() const { return m_state.steps; }        ///< of all environments together
  std::int64_t episodes() const { return m_state.episodes; }  ///< finished
  /// Mean return of the last 100 finished episodes (of all while there are fewer); NaN before the first.
  double meanReturn() const;
  /// What the last step ended.
  const std::optional<FinishedEpisode>& finished() const { return m_state.finished; }
  const Agent& agent() const { return *m_agent; }
  Agent& agent() { return *m_agent; }
  int environments() const { return static_cast<int>(m_environments.size()); }
  const Environment& environment(int i) const { return *m_environments[static_cast<std::size_t>(i)]; }
  Environment& environment(int i) { return *m_environments[static_cast<std::size_t>(i)]; }
  /// The last step as the agent saw it, and what it had decided.
  const Transition& last() const { return m_state.last; }
  const Decision& decision() const { return m_state.decision; }
  const Settings& settings() const { return m_state.settings; }

  /// Other constants from the next step on; what was built (agent, its structure, number of environments) stays.
  Result<void> change(const Settings& settings);
  /// Ends the episode of environment `i` without telling the agent anything: another one begins.
  void restartEpisode(int i);

  /// The whole state. Copies share it.
  struct Memory;
  std::shared_ptr<const Memory> memory() const;
  /// Back to a moment of this trainer.
  void restore(const Memory& memory);
  void addTo(Fingerprint& fingerprint) const;

 private:
  struct State {
    Settings settings;
    Random environment, exploration;
    std::int64_t steps = 0, episodes = 0;
    std::vector<double> returns;  ///< the last kMeanOf, episode e at e % kMeanOf
    std::optional<FinishedEpisode> finished;
    Transition last;
    Decision decision;
  };

  Trainer(State state, std::unique_ptr<Agent> agent);
  void finish(const Environment& environment, const Outcome& outcome);

  State m_state;
  std::unique_ptr<Agent> m_agent;
  std::vector<std::unique_ptr<Environment>> m_environments;
};

struct Trainer::Memory {
  State state;
  std::shared_ptr<const Agent> agent;
  std::vector<EnvironmentMemory> environments;
  void account(Ledger& ledger) const;
};

/// Mean return of the greedy policy from each of these starts, all side by side (quicker than one after the other).
/// Noise and wind come from `random`, which moves only if it finishes. Nothing: stopped.
std::optional<double> greedyReturn(const Agent& agent, const Settings& settings, int subSteps,
                                   std::span<const CartPoleState> starts, Random& random, StopToken stop = {});
/// From as many starts of the settings, drawn from `random`.
std::optional<double> greedyReturn(const Agent& agent, const Settings& settings, int subSteps, int episodes,
                                   Random& random, StopToken stop = {});

}  // namespace perc::rl
