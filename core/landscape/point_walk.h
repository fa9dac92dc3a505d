// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/landscape/function_objective.h"
#include "core/landscape/made_up.h"
#include "core/learn/settings.h"
#include "core/math/random.h"
#include "core/optim/update_terms.h"

#include <cstdint>
#include <optional>

namespace perc::landscape {

/// A point that walks down a surface of x and y by the rules that train networks, with their schedules, penalties and
/// SAM.
class PointWalk {
 public:
  struct Settings {
    learn::TrainingSettings training;
    double noise = 0;  ///< standard deviation of what is added to each part of the gradient
  };
  /// Everything that decides how it goes on.
  struct State {
    Vector theta;  ///< x, y
    optim::OptimizerState rule;
    Random noise;
    std::int64_t updates = 0;
  };

  PointWalk(Formula formula, Settings settings, const Spot& start, std::uint64_t seed);

  /// Another rule remembers nothing at first.
  void configure(Settings settings);
  void restore(State state) { m_state = std::move(state); }

  /// False: the surface has no finite slope here, and nothing was done.
  bool update();
  /// The parts of what update() would do; nothing: it would do nothing.
  std::optional<optim::UpdateTerms> preview() const;

  const State& state() const { return m_state; }
  const optim::Optimizer& rule() const { return m_rule; }
  double rate() const { return optim::rateAt(m_schedule, m_state.updates); }
  double x() const { return static_cast<double>(m_state.theta[0]); }
  double y() const { return static_cast<double>(m_state.theta[1]); }

 private:
  std::optional<Vector> gradient(State& state) const;

  mutable FunctionObjective m_objective;
  Settings m_settings;
  optim::Optimizer m_rule;
  optim::Schedule m_schedule;
  State m_state;
};

}  // namespace perc::landscape
