// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/fingerprint.h"

#include <cstddef>
#include <vector>

namespace perc::rl {

/// Values Q(s, a) of numbered states and actions, learned by temporal differences with eligibility traces: Watkins'
/// (1989) Q(lambda) and Sarsa(lambda) (Rummery and Niranjan 1994), with replacing traces (Singh and Sutton 1996; the
/// other actions' traces of the state are cleared). Knows no world. With lambda 0 these are the textbook's Q-learning
/// and Sarsa.
///
/// One step is: choose(s, a); then, when reward and next state are known, one of the learn… functions.
class QTable {
 public:
  struct Constants {
    double rate, discount, lambda;
  };
  /// What the last learn… did to Q(s, a).
  struct Change {
    double before = 0, target = 0, error = 0, after = 0, trace = 0;
  };

  /// All values at `start`; more than there is to get makes it look everywhere (optimistic start).
  QTable(int states, int actions, double start);

  int states() const { return m_states; }
  int actions() const { return m_actions; }
  const double* values(int state) const { return &m_q[index(state, 0)]; }
  /// The action with the largest value, of equals the first.
  int best(int state) const;
  double bestValue(int state) const { return values(state)[best(state)]; }

  /// `action` is done in `state`. `cuts`: its return is not that of the policy being learned (Q-learning: an exploring
  /// action), so what came before does not learn from what comes now.
  void choose(int state, int action, bool cuts);
  /// The step led to `target` = reward + discount * value of what followed, as the caller's rule has it: moves all
  /// eligible values by rate * (target - Q(s, a)) * trace, then the traces fade by discount * lambda.
  Change learn(double target, const Constants& constants);
  /// The next step is of another episode.
  void endEpisode();

  bool isFinite() const { return m_finite; }
  const std::vector<double>& all() const { return m_q; }
  void setAll(std::vector<double> values);
  std::size_t bytes() const;
  void addTo(Fingerprint& fingerprint) const;

 private:
  struct Trace {
    std::size_t at;
    double strength;
  };
  std::size_t index(int state, int action) const {
    return static_cast<std::size_t>(state) * static_cast<std::size_t>(m_actions) + static_cast<std::size_t>(action);
  }

  int m_states, m_actions;
  std::vector<double> m_q;      ///< [state * actions + action]
  std::vector<Trace> m_traces;  ///< those that are not negligible
  std::size_t m_chosen = 0;     ///< of choose()
  bool m_finite = true;
};

}  // namespace perc::rl
