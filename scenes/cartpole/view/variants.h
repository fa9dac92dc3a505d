// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/frame/cohort_frame.h"
#include "scenes/cartpole/frame.h"
#include "scenes/kit/variants.h"
#include "widgets/plot/series.h"

#include <QString>
#include <optional>
#include <vector>

namespace perc::cartpole {

/// What the views of learning and comparison say of settings and their seeds.

/// One setting and its seeds; its band is of the mean of 100 against params.against.
struct Variant : scenes::Variant {
  AgentKind agent = AgentKind::Dqn;  ///< of the run's own
};
/// What learns together in a lane; the lane's own settings first, of which the first seed is this frame's.
std::vector<Variant> variantsOf(const CartPoleFrame& frame, const CohortFrame* cohort, int lane);

/// A variant in words; the run's own is called by its agent.
QString variantWords(const Variant& variant);

/// Whether 475 says anything: CartPole-v1's task and step limit.
bool canBeSolved(const CartPoleParams& params);
/// Where a return was reached: "Box2D with 4 sub-steps, gravity 1.62 m/s²", as in training whatever goes on now.
QString trainingWorld(const CartPoleParams& params);
/// The ids of parameters that make another world or task, so that returns are not comparable, in a variant's settings.
bool changesWorld(const std::string& settings);

/// The column along which learning is drawn.
EpisodeColumn columnOf(Against against);
/// The middle line and the band of a variant with several seeds, in this colour; none: there is no band yet.
std::vector<widgets::Series> bandSeries(const Variant& variant, int colour);

/// The first episode at whose end the mean of the last 100 was at least 475. Follows a curve that grows: only rows that
/// are new since the last call are looked at while the curve continues the one before.
class FirstSolved {
 public:
  void update(const Curve& curve);
  /// Training steps or episodes until then; nothing: not yet.
  std::optional<double> after(const Curve& curve, Against against) const;

 private:
  std::size_t m_rows = 0;
  std::int64_t m_lastStep = 0;
  float m_lastReturn = 0;
  std::optional<std::size_t> m_row;
};

/// The figures of one setting over its seeds. NaN: undefined.
struct VariantFigures {
  int seeds = 0, solved = 0;
  double untilSolved = rl::kUndefined;  ///< median over those that solved it; training steps or episodes
  scenes::SeedFigure mean{rl::kUndefined, rl::kUndefined, rl::kUndefined};  ///< of the last mean of 100
  double greedy = rl::kUndefined;  ///< mean over the seeds of the last greedy evaluation
};
VariantFigures figuresOf(const Variant& variant, const std::vector<FirstSolved>& solved, Against against);

}  // namespace perc::cartpole
