// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/optim/optimizer.h"

#include "core/math/lane_functions.h"

#include <cassert>

namespace perc::optim {
namespace {

bool usesFirst(Rule rule) {
  return rule == Rule::Momentum || rule == Rule::Nesterov || rule == Rule::Adam || rule == Rule::AdamW;
}
bool usesSecond(Rule rule) {
  return rule == Rule::Adagrad || rule == Rule::RmsProp || rule == Rule::Adam || rule == Rule::AdamW;
}

/// What an update rule works on: `count` parameters side by side with their gradient and slots (null where the rule has
/// none). `keep` is the factor of decoupled weight decay, 1 - rate * decay: every rule multiplies theta by it first.
struct Stretch {
  Index count;
  Scalar* theta;
  const Scalar* gradient;
  Scalar* first;
  Scalar* second;
  Scalar rate;
  Scalar keep;
};

/// theta -= rate g: gradient descent (Cauchy 1847), stochastic if g is a mini-batch's (Robbins and Monro 1951).
void updateSgd(const Stretch& s) {
  mapLanes(
      s.count, [&](Lanes theta, Lanes g) { return theta * s.keep - s.rate * g; }, s.theta, s.theta, s.gradient);
}

/// v = momentum v + g, undampened, so the first v is the raw gradient; then
///   plain (Polyak 1964):     theta -= rate v
///   Nesterov (1983):         theta -= rate (g + momentum v)
/// as torch.optim.SGD writes them. v is the first slot.
void updateMomentum(const Stretch& s, Scalar momentum, bool nesterov) {
  mapLanes(
      s.count, [&](Lanes v, Lanes g) { return v * momentum + g; }, s.first, s.first, s.gradient);
  if (nesterov)
    mapLanes(
        s.count, [&](Lanes theta, Lanes g, Lanes v) { return theta * s.keep - s.rate * (g + momentum * v); }, s.theta,
        s.theta, s.gradient, s.first);
  else
    mapLanes(
        s.count, [&](Lanes theta, Lanes v) { return theta * s.keep - s.rate * v; }, s.theta, s.theta, s.first);
}

/// G += g²; theta -= rate g / (sqrt(G) + epsilon) (Duchi, Hazan and Singer 2011). G is the second slot.
void updateAdagrad(const Stretch& s, Scalar epsilon) {
  mapLanes(
      s.count, [](Lanes sum, Lanes g) { return sum + g * g; }, s.second, s.second, s.gradient);
  mapLanes(
      s.count,
      [&](Lanes theta, Lanes g, Lanes sum) { return theta * s.keep - s.rate * g / (lane::squareRoot(sum) + epsilon); },
      s.theta, s.theta, s.gradient, s.second);
}

/// v = a v + (1 - a) g²; theta -= rate g / (sqrt(v) + epsilon), epsilon outside the root (Tieleman and Hinton 2012).
/// v is the second slot.
void updateRmsProp(const Stretch& s, Scalar smoothing, Scalar epsilon) {
  const Scalar fresh = 1 - smoothing;
  mapLanes(
      s.count, [&](Lanes v, Lanes g) { return v * smoothing + fresh * (g * g); }, s.second, s.second, s.gradient);
  mapLanes(
      s.count,
      [&](Lanes theta, Lanes g, Lanes v) { return theta * s.keep - s.rate * g / (lane::squareRoot(v) + epsilon); },
      s.theta, s.theta, s.gradient, s.second);
}

/// Adam (Kingma and Ba 2015): m = beta1 m + (1 - beta1) g; v = beta2 v + (1 - beta2) g²;
/// theta -= rate / (1 - beta1^t) m / (sqrt(v / (1 - beta2^t)) + epsilon), t from 1.
/// With Stretch::keep below 1 it is AdamW (Loshchilov and Hutter 2019). m and v are the slots.
void updateAdam(const Stretch& s, const Optimizer& constants, std::int64_t t) {
  const auto step = static_cast<double>(t);
  const auto rate = static_cast<Scalar>(s.rate / (1 - std::pow(constants.beta1, step)));
  const auto scale = static_cast<Scalar>(1 / std::sqrt(1 - std::pow(constants.beta2, step)));
  const auto beta1 = static_cast<Scalar>(constants.beta1), fresh1 = static_cast<Scalar>(1 - constants.beta1);
  const auto beta2 = static_cast<Scalar>(constants.beta2), fresh2 = static_cast<Scalar>(1 - constants.beta2);
  const auto epsilon = static_cast<Scalar>(constants.epsilon);
  const auto moved = [&](Lanes theta, Lanes g, Lanes& m, Lanes& v) {
    m = m * beta1 + fresh1 * g;
    v = v * beta2 + fresh2 * (g * g);
    return theta * s.keep - rate * m / (lane::squareRoot(v) * scale + epsilon);
  };
  Index i = 0;
  for (; i + kLanes <= s.count; i += kLanes) {
    Lanes m = load(s.first + i), v = load(s.second + i);
    store(s.theta + i, moved(load(s.theta + i), load(s.gradient + i), m, v));
    store(s.first + i, m);
    store(s.second + i, v);
  }
  if (const Index rest = s.count - i; rest > 0) {
    Lanes m = loadFirst(s.first + i, rest), v = loadFirst(s.second + i, rest);
    storeFirst(s.theta + i, moved(loadFirst(s.theta + i, rest), loadFirst(s.gradient + i, rest), m, v), rest);
    storeFirst(s.first + i, m, rest);
    storeFirst(s.second + i, v, rest);
  }
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
    case Rule::AdamW: return updateAdam(s, o, t);
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
  return steps == other.steps && first.size() == other.first.size() && second.size() == other.second.size() &&
         first == other.first && second == other.second;
}

OptimizerState initialState(const Optimizer& optimizer, Index count) {
  OptimizerState state;
  if (usesFirst(optimizer.rule)) state.first = Vector::Zero(count);
  if (usesSecond(optimizer.rule)) state.second = Vector::Zero(count);
  return state;
}

void update(const Optimizer& optimizer, double rate, const ConstVectorRef& gradient, VectorRef theta,
            OptimizerState& state) {
  const ParameterGroup all{0, theta.size(), 1};
  update(optimizer, rate, gradient, theta, state, {&all, 1});
}

void update(const Optimizer& optimizer, double rate, const ConstVectorRef& gradient, VectorRef theta,
            OptimizerState& state, std::span<const ParameterGroup> groups) {
  assert(gradient.size() == theta.size());
  assert(!usesFirst(optimizer.rule) || state.first.size() == theta.size());
  assert(!usesSecond(optimizer.rule) || state.second.size() == theta.size());
  ++state.steps;
  for (const ParameterGroup& group : groups) {
    if (group.rateFactor == 0) continue;
    const double own = rate * group.rateFactor;
    Scalar* first = state.first.size() > 0 ? state.first.data() + group.offset : nullptr;
    Scalar* second = state.second.size() > 0 ? state.second.data() + group.offset : nullptr;
    updateStretch(optimizer,
                  {group.size, theta.data() + group.offset, gradient.data() + group.offset, first, second,
                   static_cast<Scalar>(own), static_cast<Scalar>(1 - own * optimizer.weightDecay)},
                  state.steps);
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
