// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/math/matrix.h"
#include "core/optim/schedule.h"
#include "core/param/declaration.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace perc::optim {

/// The update rules; order of ruleOptions(). Formulas and papers are at their functions in core/optim/.
/// GradientDescent is Sgd's rule: the caller gives it the whole data set as one batch.
/// The last four are as other tools compute them, which is not as they are published: so that a class sees why the same
/// settings give other results there.
enum class Rule {
  GradientDescent,
  Sgd,
  Momentum,
  Nesterov,
  Adagrad,
  RmsProp,
  Adam,
  AdamW,
  Adadelta,
  Rprop,
  TfjsRmsProp,
  TfjsAdagrad,
  TfjsAdadelta,
  FannRprop
};

/// A rule and its constants, with PyTorch's defaults; constants that are not here are at the rule's function. A plain
/// value.
struct Optimizer {
  Rule rule = Rule::Sgd;
  double momentum = 0.9;    ///< Momentum, Nesterov
  double smoothing = 0.99;  ///< RmsProp's alpha
  double beta1 = 0.9;       ///< Adam, AdamW
  double beta2 = 0.999;     ///< Adam, AdamW
  double epsilon = 1e-8;    ///< RmsProp, Adam, AdamW: outside the root
  double adagradEpsilon = 1e-10;
  /// Decoupled weight decay (Loshchilov and Hutter 2019), with any rule: theta *= 1 - rate * weightDecay before the
  /// step.
  double weightDecay = 0;
  double rho = 0.9;  ///< Adadelta; TfjsRmsProp, where it is called decay
  double adadeltaEpsilon = 1e-6;

  bool operator==(const Optimizer&) const = default;
};

/// PyTorch's defaults for a rule (AdamW: weightDecay .01).
Optimizer defaults(Rule rule);
std::vector<param::Option> ruleOptions();
/// Whether the rate of an update after the first says anything.
bool followsRate(Rule rule);

/// What a rule remembers between updates: copy it with theta to remember a moment. Slots a rule does not need are
/// empty.
struct OptimizerState {
  std::int64_t steps = 0;                 ///< updates so far
  std::vector<std::int64_t> clocks = {};  ///< … of each group, where there are groups
  Vector first;   ///< momentum buffer, Adam's first moment, mean of squared steps, last gradient
  Vector second;  ///< sum or mean of squares, step sizes

  bool operator==(const OptimizerState& other) const;
};

/// The state before the first update of `count` parameters.
OptimizerState initialState(const Optimizer& optimizer, Index count);

/// A stretch of the parameters with a learning rate of its own. Its updates are counted by a clock of its own, which
/// stands while it is frozen: a layer that is thawed begins as Adam begins.
struct ParameterGroup {
  Index offset;
  Index size;
  double rateFactor = 1;                  ///< times the rate; 0 freezes it (no decay either)
  std::optional<Schedule> schedule = {};  ///< its rate by its own clock; else the common one
};

/// One update of theta with the learning rate `rate`; one fused pass, no allocation.
void update(const Optimizer& optimizer, double rate, const ConstVectorRef& gradient, VectorRef theta,
            OptimizerState& state);
/// The same by groups; what no group covers stays, with its state. The first such update allocates the clocks.
void update(const Optimizer& optimizer, double rate, const ConstVectorRef& gradient, VectorRef theta,
            OptimizerState& state, std::span<const ParameterGroup> groups);

}  // namespace perc::optim
