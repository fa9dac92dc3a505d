// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/optim/optimizer.h"

#include "core/optim/adadelta.h"
#include "core/optim/adagrad.h"
#include "core/optim/adam.h"
#include "core/optim/fann.h"
#include "core/optim/momentum.h"
#include "core/optim/rmsprop.h"
#include "core/optim/rprop.h"
#include "core/optim/sgd.h"
#include "core/optim/tfjs.h"

#include <cassert>

namespace perc::optim {
namespace {

bool usesBoth(Rule rule) {
  return rule == Rule::Adam || rule == Rule::AdamW || rule == Rule::Adadelta || rule == Rule::Rprop ||
         rule == Rule::FannRprop;
}
bool usesFirst(Rule rule) { return usesBoth(rule) || rule == Rule::Momentum || rule == Rule::Nesterov; }
bool usesSecond(Rule rule) {
  return usesBoth(rule) || rule == Rule::Adagrad || rule == Rule::RmsProp || rule == Rule::TfjsRmsProp ||
         rule == Rule::TfjsAdagrad;
}

void updateStretch(const Optimizer& o, const Stretch& s, std::int64_t t) {
  switch (o.rule) {
    case Rule::GradientDescent:
    case Rule::Sgd:
    case Rule::TfjsAdadelta: return updateSgd(s);
    case Rule::Momentum:
    case Rule::Nesterov: return updateMomentum(s, static_cast<Scalar>(o.momentum), o.rule == Rule::Nesterov);
    case Rule::Adagrad: return updateAdagrad(s, static_cast<Scalar>(o.adagradEpsilon));
    case Rule::RmsProp: return updateRmsProp(s, static_cast<Scalar>(o.smoothing), static_cast<Scalar>(o.epsilon));
    case Rule::Adam:
    case Rule::AdamW: return updateAdam(s, {o.beta1, o.beta2, o.epsilon}, t);
    case Rule::Adadelta: return updateAdadelta(s, static_cast<Scalar>(o.rho), static_cast<Scalar>(o.adadeltaEpsilon));
    case Rule::Rprop: return updateRprop(s, t == 1);
    case Rule::TfjsRmsProp: return updateTfjsRmsProp(s, static_cast<Scalar>(o.rho));
    case Rule::TfjsAdagrad: return updateTfjsAdagrad(s);
    case Rule::FannRprop: return updateFannRprop(s, t == 1);
  }
}

}  // namespace

Optimizer defaults(Rule rule) {
  Optimizer optimizer;
  optimizer.rule = rule;
  if (rule == Rule::AdamW) optimizer.weightDecay = 0.01;
  return optimizer;
}

bool followsRate(Rule rule) { return rule != Rule::Rprop && rule != Rule::FannRprop; }

bool OptimizerState::operator==(const OptimizerState& other) const {
  return steps == other.steps && clocks == other.clocks && first.size() == other.first.size() &&
         second.size() == other.second.size() && first == other.first && second == other.second;
}

OptimizerState initialState(const Optimizer& optimizer, Index count) {
  OptimizerState state;
  if (usesFirst(optimizer.rule)) state.first = Vector::Zero(count);
  if (usesSecond(optimizer.rule))
    state.second = Vector::Constant(count, optimizer.rule == Rule::TfjsAdagrad ? kTfjsAdagradStart : 0);
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
          {"adamw", PERC_TR("AdamW")},
          {"adadelta", PERC_TR("Adadelta")},
          {"rprop", PERC_TR("Rprop")},
          {"tfjs-rmsprop", PERC_TR("RMSProp as in TensorFlow.js")},
          {"tfjs-adagrad", PERC_TR("Adagrad as in TensorFlow.js")},
          {"tfjs-adadelta", PERC_TR("Adadelta as in TensorFlow.js")},
          {"fann-rprop", PERC_TR("iRprop- as in FANN")}};
}

}  // namespace perc::optim
