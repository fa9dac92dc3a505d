// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rl/agent.h"
#include "core/rl/environment.h"

#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace perc::rl {

/// An episode that has just ended. Neither truncated nor broken: it terminated.
struct FinishedEpisode {
  double episodeReturn = 0;
  int length = 0;
  bool truncated = false, broken = false;
};

/// One training run: an agent, the environments it acts in, and the streams of its seed. It is what a lab steps, what a
/// benchmark steps, and one seed of many. The same agent, environments, seed and changes give the same bits. One thread
/// at a time.
class Trainer {
 public:
  static constexpr int kMeanOf = 100;  ///< episodes in meanReturn()

  /// As many environments as the agent wants. Streams of `seed`: "environment" for starts, noise and wind,
  /// "exploration" for what the agent draws.
  Trainer(std::unique_ptr<Agent> agent, std::vector<std::unique_ptr<Environment>> environments, std::uint64_t seed);

  /// One step of environment steps() % environments(): the update that is due, the agent's action, the world's answer,
  /// and a new episode after the end of one. False: stopped, and nothing has changed.
  [[nodiscard]] bool step(StopToken stop = {});
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

  /// Ends the episode of environment `i` without telling the agent anything: another one begins.
  void restartEpisode(int i);

  /// The whole state. Copies share it.
  struct Memory;
  std::shared_ptr<const Memory> memory() const;
  /// Back to a moment of this trainer.
  void restore(const Memory& memory);
  void addTo(Fingerprint& fingerprint) const;

 protected:
  void setAgent(std::unique_ptr<Agent> agent) { m_agent = std::move(agent); }

 private:
  struct State {
    Random environment, exploration;
    std::int64_t steps = 0, episodes = 0;
    std::vector<double> returns;  ///< the last kMeanOf, episode e at e % kMeanOf
    std::optional<FinishedEpisode> finished;
    Transition last;
    Decision decision;
  };

  void finish(const Environment& environment, const Outcome& outcome);

  State m_state;
  std::unique_ptr<Agent> m_agent;
  std::vector<std::unique_ptr<Environment>> m_environments;
};

struct Trainer::Memory {
  State state;
  std::shared_ptr<const Agent> agent;
  std::vector<std::shared_ptr<const Environment::Memory>> environments;
  void account(Ledger& ledger) const;
};

/// Mean return of the greedy policy in these environments from where they are, all side by side (quicker than one after
/// the other). Noise and wind come from `random`, which moves only if it finishes. Nothing: stopped.
std::optional<double> greedyReturn(const Agent& agent, std::vector<std::unique_ptr<Environment>> environments,
                                   Random& random, StopToken stop = {});

}  // namespace perc::rl
