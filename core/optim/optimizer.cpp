// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/optim/optimizer.h"

#include "core/optim/adagrad.h"
#include "core/optim/adam.h"
#include "core/optim/momentum.h"
#include "core/optim/rmsprop.h"
#include "core/optim/sgd.h"

#include <cassert>

namespace perc::optim {
namespace {

bool usesFirst(Rule rule) {
  return rule == Rule::Momentum || rule == Rule::Nesterov || rule == Rule::Adam || rule == Rule::AdamW;
}
bool usesSecond(Rule rule) {
  return rule == Rule::Adagrad || rule == Rule::RmsProp || rule == Rule::Adam || rule == Rule::AdamW;
}

void updateStretch(const Optimizer& o, const Stretch& s, std::int64_t t) {
  switch (o.rule) {
    case Rule::GradientDescent:
    case Rule::Sgd: return updateSgd(s);
    case Rule::Momentum:
    case Rule::Nesterov: return updateMomentum(s, static_cast<Scalar>(o.momentum), o.rule == Rule::Nesterov);
    case Rule::Adagrad: return updateAdagrad(s, static_cast<Scalar>(o.adagradEpsilon));
    case Rule::RmsProp: return updateRmsProp(s, static_cast<Scalar>(o.smoothing), static_cast<Scalar>(o.epsilon));
    case Rule::Adam:
    case Rule::AdamW: return updateAdam(s, {o.beta1, o.beta2, o.epsilon}, t);
  }
}

}  // namespace

Optimizer defaults(Rule rule) {
  Optimizer optimizer;
  optimizer.rule = rule;
  if (rule == Rule::AdamW) optimizer.weightDecay = 0.01;
  return optimizer;
}

bool OptimizerState::operator==(const OptimizerState& other) const {
  return steps == other.steps && clocks == other.clocks && first.size() == other.first.size() &&
         second.size() == other.second.size() && first == other.first && second == other.second;
}

OptimizerState initialState(const Optimizer& optimizer, Index count) {
  OptimizerState state;
  if (usesFirst(optimizer.rule)) state.first = Vector::Zero(count);
  if (usesSecond(optimizer.rule)) state.second = Vector::Zero(count);
  return state;
}

namespace {

void updateGroup(const Optimizer& optimizer, double rate, const ConstVectorRef& gradient, VectorRef theta,
                 OptimizerState& state, const ParameterGroup& group, std::int64_t t) {
  const auto slot = [&](Vector& all) { return all.size() > 0 ? all.data() + group.offset : nullptr; };
  updateStretch(optimizer,
                {group.size, theta.data() + group.offset, gradient.data() + group.offset, slot(state.first),
                 slot(state.second), static_cast<Scalar>(rate), static_cast<Scalar>(1 - rate * optimizer.weightDecay)},
                t);
}

[[maybe_unused]] bool fits(const Optimizer& optimizer, const ConstVectorRef& gradient, const VectorRef& theta,
                           const OptimizerState& state) {
  return gradient.size() == theta.size() && (!usesFirst(optimizer.rule) || state.first.size() == theta.size()) &&
         (!usesSecond(optimizer.rule) || state.second.size() == theta.size());
}

}  // namespace

void update(const Optimizer& optimizer, double rate, const ConstVectorRef& gradient, VectorRef theta,
            OptimizerState& state) {
  assert(fits(optimizer, gradient, theta, state));
  updateGroup(optimizer, rate, gradient, theta, state, {0, theta.size()}, ++state.steps);
}

void update(const Optimizer& optimizer, double rate, const ConstVectorRef& gradient, VectorRef theta,
            OptimizerState& state, std::span<const ParameterGroup> groups) {
  assert(fits(optimizer, gradient, theta, state));
  ++state.steps;
  state.clocks.resize(groups.size());
  for (std::size_t i = 0; i < groups.size(); ++i) {
    const ParameterGroup& group = groups[i];
    if (group.rateFactor == 0) continue;
    const double own = group.schedule ? rateAt(*group.schedule, state.clocks[i]) : rate;
    updateGroup(optimizer, own * group.rateFactor, gradient, theta, state, group, ++state.clocks[i]);
  }
}

std::vector<param::Option> ruleOptions() {
  return {{"gradient-descent", PERC_TR("Gradient descent (whole batch)")},
          {"sgd", PERC_TR("Stochastic gradient descent")},
          {"momentum", PERC_TR("Momentum")},
          {"nesterov", PERC_TR("Nesterov momentum")},
          {"adagrad", PERC_TR("Adagrad")},
          {"rmsprop", PERC_TR("RMSProp")},
          {"adam", PERC_TR("Adam")},
          {"adamw", PERC_TR("AdamW")}};
}

}  // namespace perc::optim
