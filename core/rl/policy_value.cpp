// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rl/policy_value.h"

#include "core/nn/exchange.h"
#include "core/nn/pass.h"
#include "core/optim/regularizer.h"

#include <cmath>
#include <utility>

namespace perc::rl {
namespace {

constexpr char kPolicyPrefix[] = "policy.", kValuePrefix[] = "value.", kDeviation[] = "log_std";

const ConstVectorMap kNoBuffers(nullptr, 0);

/// Glorot's weights; those of the last layer times `gain`, so that a small one makes a policy that begins undecided
/// (Andrychowicz et al. 2021, "What matters in on-policy reinforcement learning?").
void initialise(const nn::Network& network, VectorRef theta, Scalar gain, Random& random) {
  Vector none(0);
  network.initialise(theta, none, nn::Initializer::GlorotUniform, random);
  for (const nn::Segment& s : network.segments())
    if (s.layer == network.layerCount() - 1) theta.segment(s.offset, s.size()) *= gain;
}

void add(Fingerprint& fingerprint, const Vector& vector) {
  fingerprint.add(vector.data(), static_cast<std::size_t>(vector.size()) * sizeof(Scalar));
}

}  // namespace

PolicyValue::PolicyValue(int inputs, bool discrete, const std::vector<int>& hidden, const optim::Optimizer& optimizer,
                         Random& random)
    : m_rule(optimizer) {
  const auto network = [&](int outputs) {
    return std::make_shared<const nn::Network>(inputs, nn::perceptronLayers(hidden, nn::Activation::Tanh, outputs));
  };
  m_policy = network(discrete ? 2 : 1);
  m_value = network(1);
  const Index deviations = discrete ? 0 : 1;
  m_theta = Vector::Zero(m_policy->parameterCount() + deviations + m_value->parameterCount());  // log deviation 0
  initialise(*m_policy, m_theta.head(m_policy->parameterCount()), Scalar(0.01), random);
  initialise(*m_value, m_theta.tail(m_value->parameterCount()), Scalar(1), random);
  m_previous = m_theta;
  m_gradient = Vector::Zero(m_theta.size());
  m_optimizers = initialOptimizers();
}

PolicyValue::PolicyValue(const PolicyValue& other)
    : m_policy(other.m_policy),
      m_value(other.m_value),
      m_rule(other.m_rule),
      m_theta(other.m_theta),
      m_previous(other.m_previous),
      m_gradient(other.m_gradient),
      m_optimizers(other.m_optimizers) {}

PolicyValue::Scratch& PolicyValue::scratch() const {
  if (!m_scratch)
    m_scratch.reset(new Scratch{nn::Workspace(*m_policy, kPiece), nn::Workspace(*m_value, kPiece),
                                Vector(m_theta.size()), m_theta, m_gradient, m_optimizers});
  return *m_scratch;
}

double PolicyValue::logDeviation() const {
  return discrete() ? 0 : static_cast<double>(m_theta[m_policy->parameterCount()]);
}

std::size_t PolicyValue::bytes() const {
  Index numbers = 3 * m_theta.size();
  for (const optim::OptimizerState& state : m_optimizers) numbers += state.first.size() + state.second.size();
  return sizeof *this + static_cast<std::size_t>(numbers) * sizeof(Scalar);
}

void PolicyValue::addTo(Fingerprint& fingerprint) const {
  add(fingerprint, m_theta);
  for (const optim::OptimizerState& state : m_optimizers) {
    add(fingerprint, state.first);
    add(fingerprint, state.second);
    fingerprint.add(state.steps);
  }
}

bool PolicyValue::policy(const ConstMatrixRef& x, StopToken stop) const {
  return nn::forward(*m_policy, policyTheta(), kNoBuffers, x, scratch().policy, stop);
}

bool PolicyValue::value(const ConstMatrixRef& x, StopToken stop) const {
  return nn::forward(*m_value, valueTheta(), kNoBuffers, x, scratch().value, stop);
}

bool PolicyValue::addGradient(const Piece& piece, const PolicyObjective& objective, double valueWeight, Losses& losses,
                              StopToken stop) {
  Scratch& s = scratch();
  if (!policy(piece.x, stop)) return false;
  const PolicySamples samples{s.policy.output(), logDeviation(), piece.actions, piece.advantages,
                              piece.oldLogProbabilities};
  const PolicyLoss loss = policyLossAndGradient(objective, samples, s.policy.outputGradient());
  const Index count = m_policy->parameterCount();
  if (!nn::backward(*m_policy, policyTheta(), kNoBuffers, piece.x, s.policy, s.gradient.head(count), stop))
    return false;
  losses.policy += loss;
  if (!discrete()) s.gradient[count] = static_cast<Scalar>(loss.logDeviationGradient);
  if (!backValue(piece, objective.scale, valueWeight, losses.value, stop)) return false;
  m_gradient += s.gradient;
  return true;
}

bool PolicyValue::addValueGradient(const Piece& piece, double scale, StopToken stop) {
  double loss = 0;
  if (!backValue(piece, scale, 1, loss, stop)) return false;
  const Index count = m_value->parameterCount();
  m_gradient.tail(count) += scratch().gradient.tail(count);
  return true;
}

/// The value network's part of scratch().gradient.
bool PolicyValue::backValue(const Piece& piece, double scale, double weight, double& loss, StopToken stop) {
  Scratch& s = scratch();
  if (!value(piece.x, stop)) return false;
  loss += valueLossAndGradient(s.value.output(), piece.targets, scale, weight, s.value.outputGradient());
  return nn::backward(*m_value, valueTheta(), kNoBuffers, piece.x, s.value, s.gradient.tail(m_value->parameterCount()),
                      stop);
}

double PolicyValue::step(double rate, double gradientClip) {
  const double norm = gradientClip > 0 ? optim::clipNorm(m_gradient, gradientClip) : optim::norm(m_gradient);
  const Index policies = valueOffset();
  optim::update(m_rule, rate, m_gradient.head(policies), m_theta.head(policies), m_optimizers[0]);
  stepValue(rate);
  return norm;
}

void PolicyValue::stepValue(double rate) {
  const Index count = m_value->parameterCount();
  optim::update(m_rule, rate, m_gradient.tail(count), m_theta.tail(count), m_optimizers[1]);
}

PolicyValue::Optimizers PolicyValue::initialOptimizers() const {
  return {optim::initialState(m_rule, valueOffset()), optim::initialState(m_rule, m_value->parameterCount())};
}

void PolicyValue::remember() {
  Scratch& s = scratch();
  s.theta = m_previous;
  m_previous = m_theta;
  s.lastGradient = m_gradient;
  s.optimizers = m_optimizers;
}

void PolicyValue::goBack() {
  Scratch& s = scratch();
  m_theta.swap(m_previous);
  m_previous.swap(s.theta);
  m_gradient.swap(s.lastGradient);
  std::swap(m_optimizers, s.optimizers);
}

std::vector<AgentNetwork> PolicyValue::networks() const {
  const bool updated = m_optimizers[0].steps > 0;
  const auto made = [&](const char* role, const nn::Network& network, Index offset, std::vector<std::string> outputs) {
    return AgentNetwork{role,
                        &network,
                        m_theta.data() + offset,
                        updated ? m_previous.data() + offset : nullptr,
                        updated ? m_gradient.data() + offset : nullptr,
                        std::move(outputs)};
  };
  const std::vector<std::string> pushes =
      discrete() ? std::vector<std::string>{"left", "right"} : std::vector<std::string>{"push"};
  return {made(PERC_TR("policy"), *m_policy, 0, pushes), made(PERC_TR("value"), *m_value, valueOffset(), {"value"})};
}

std::vector<nn::NamedTensor> PolicyValue::weights() const {
  std::vector<nn::NamedTensor> all = nn::toTensors(*m_policy, policyTheta(), kNoBuffers, kPolicyPrefix);
  for (nn::NamedTensor& tensor : nn::toTensors(*m_value, valueTheta(), kNoBuffers, kValuePrefix))
    all.push_back(std::move(tensor));
  if (!discrete()) all.push_back({kDeviation, {1}, {static_cast<float>(logDeviation())}});
  return all;
}

Result<void> PolicyValue::setWeights(const std::vector<nn::NamedTensor>& tensors) {
  const nn::NamedTensor* deviation = nullptr;
  for (const nn::NamedTensor& t : tensors) {
    if (t.name == kDeviation && !discrete()) deviation = &t;
    else if (!t.name.starts_with(kPolicyPrefix) && !t.name.starts_with(kValuePrefix))
      return Message{PERC_TR("This agent has no tensor %1; its names begin with policy. or value."), {t.name}};
  }
  Vector theta = m_theta, none(0);
  if (!discrete()) {
    if (!deviation) return Message{PERC_TR("Tensor %1 is missing."), {kDeviation}};
    if (deviation->values.size() != 1 || !std::isfinite(deviation->values[0]))
      return Message{PERC_TR("Tensor %1 must hold one finite number."), {kDeviation}};
    theta[m_policy->parameterCount()] = deviation->values[0];
  }
  const auto policy = nn::fromTensors(*m_policy, tensors, theta.head(m_policy->parameterCount()), none, kPolicyPrefix);
  if (!policy) return policy;
  const auto value = nn::fromTensors(*m_value, tensors, theta.tail(m_value->parameterCount()), none, kValuePrefix);
  if (!value) return value;
  m_previous = m_theta = theta;
  m_gradient.setZero();
  m_optimizers = initialOptimizers();
  return {};
}

}  // namespace perc::rl
