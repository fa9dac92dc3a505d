// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rl/policy_value.h"

#include "core/nn/layers/kinds.h"
#include "core/nn/pass.h"
#include "core/optim/regularizer.h"

#include <cmath>
#include <utility>

namespace perc::rl {
namespace {

constexpr char kPolicyPrefix[] = "policy.", kValuePrefix[] = "value.", kDeviation[] = "log_std";

/// A tanh network with Glorot's weights; those of the last layer times `gain`, so that a small one makes a policy that
/// begins undecided (Andrychowicz et al. 2021, "What matters in on-policy reinforcement learning?").
learn::Model drawn(int inputs, const std::vector<int>& hidden, int outputs, Scalar gain, const optim::Optimizer& rule,
                   Random& random) {
  const auto network =
      std::make_shared<const nn::Network>(inputs, nn::perceptronLayers(hidden, nn::Activation::Tanh, outputs));
  learn::Model model = learn::Model::drawn(network, nn::Initializer::GlorotUniform, rule, random);
  for (const nn::Segment& s : network->segments())
    if (s.layer == network->layerCount() - 1) model.theta.segment(s.offset, s.size()) *= gain;
  return model;
}

void add(Fingerprint& fingerprint, const Vector& vector) {
  fingerprint.add(vector.data(), static_cast<std::size_t>(vector.size()) * sizeof(Scalar));
}

/// The numbers of the network alone.
ConstVectorMap weightsOf(const learn::Model& model) { return {model.theta.data(), model.network->parameterCount()}; }

}  // namespace

PolicyValue::PolicyValue(int inputs, bool discrete, const std::vector<int>& hidden, const optim::Optimizer& optimizer,
                         Random& random)
    : m_rule(optimizer),
      m_policy(drawn(inputs, hidden, discrete ? 2 : 1, Scalar(0.01), optimizer, random)),
      m_value(drawn(inputs, hidden, 1, 1, optimizer, random)) {
  if (!discrete) {
    m_policy.theta.conservativeResize(m_policy.theta.size() + 1);
    m_policy.theta.tail(1).setZero();
    m_policy.startAnew(optimizer);
  }
  m_gradient = Vector::Zero(m_policy.theta.size() + m_value.theta.size());
}

PolicyValue::PolicyValue(const PolicyValue& other)
    : m_rule(other.m_rule), m_policy(other.m_policy), m_value(other.m_value), m_gradient(other.m_gradient) {}

PolicyValue::Scratch& PolicyValue::scratch() const {
  if (!m_scratch)
    m_scratch.reset(new Scratch{nn::Workspace(*m_policy.network, kPiece), nn::Workspace(*m_value.network, kPiece),
                                Vector(m_gradient.size())});
  return *m_scratch;
}

double PolicyValue::logDeviation() const {
  return discrete() ? 0 : static_cast<double>(m_policy.theta[m_policy.theta.size() - 1]);
}

std::size_t PolicyValue::bytes() const {
  return sizeof *this + m_policy.bytes() + m_value.bytes() +
         static_cast<std::size_t>(m_gradient.size()) * sizeof(Scalar);
}

void PolicyValue::addTo(Fingerprint& fingerprint) const {
  Vector theta(m_gradient.size());
  theta << m_policy.theta, m_value.theta;
  add(fingerprint, theta);
  for (const learn::Model* model : {&m_policy, &m_value}) {
    add(fingerprint, model->optimizer.first);
    add(fingerprint, model->optimizer.second);
    fingerprint.add(model->optimizer.steps);
  }
}

bool PolicyValue::policy(const ConstMatrixRef& x, StopToken stop) const {
  return nn::forward(*m_policy.network, weightsOf(m_policy), m_policy.buffers, x, scratch().policy, stop);
}

bool PolicyValue::value(const ConstMatrixRef& x, StopToken stop) const {
  return nn::forward(*m_value.network, weightsOf(m_value), m_value.buffers, x, scratch().value, stop);
}

bool PolicyValue::addGradient(const Piece& piece, const PolicyObjective& objective, double valueWeight, Losses& losses,
                              StopToken stop) {
  Scratch& s = scratch();
  if (!policy(piece.x, stop)) return false;
  const PolicySamples samples{s.policy.output(), logDeviation(), piece.actions, piece.advantages,
                              piece.oldLogProbabilities};
  const PolicyLoss loss = policyLossAndGradient(objective, samples, s.policy.outputGradient());
  const nn::Network& network = *m_policy.network;
  const Index count = network.parameterCount();
  if (!nn::backward(network, weightsOf(m_policy), m_policy.buffers, piece.x, s.policy, s.gradient.head(count), stop))
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
  const Index count = m_value.theta.size();
  m_gradient.tail(count) += scratch().gradient.tail(count);
  return true;
}

/// The value network's part of scratch().gradient.
bool PolicyValue::backValue(const Piece& piece, double scale, double weight, double& loss, StopToken stop) {
  Scratch& s = scratch();
  if (!value(piece.x, stop)) return false;
  loss += valueLossAndGradient(s.value.output(), piece.targets, scale, weight, s.value.outputGradient());
  return nn::backward(*m_value.network, m_value.theta, m_value.buffers, piece.x, s.value,
                      s.gradient.tail(m_value.theta.size()), stop);
}

double PolicyValue::step(double rate, double gradientClip) {
  const double norm = gradientClip > 0 ? optim::clipNorm(m_gradient, gradientClip) : optim::norm(m_gradient);
  m_policy.update(m_rule, rate, m_gradient.head(m_policy.theta.size()));
  stepValue(rate);
  return norm;
}

void PolicyValue::stepValue(double rate) { m_value.update(m_rule, rate, m_gradient.tail(m_value.theta.size())); }

void PolicyValue::remember() {
  Scratch& s = scratch();
  s.policyBefore = m_policy;
  s.valueBefore = m_value;
  s.gradientBefore = m_gradient;
  for (learn::Model* model : {&m_policy, &m_value}) model->previous = model->theta;
}

void PolicyValue::goBack() {
  Scratch& s = scratch();
  std::swap(m_policy, s.policyBefore);
  std::swap(m_value, s.valueBefore);
  m_gradient.swap(s.gradientBefore);
}

std::vector<AgentNetwork> PolicyValue::networks() const {
  const auto made = [&](const char* role, const learn::Model& model, Index offset, std::vector<std::string> outputs) {
    return AgentNetwork{role,
                        model.network.get(),
                        model.theta.data(),
                        model.previous.size() > 0 ? model.previous.data() : nullptr,
                        m_policy.optimizer.steps > 0 ? m_gradient.data() + offset : nullptr,
                        std::move(outputs)};
  };
  const std::vector<std::string> pushes =
      discrete() ? std::vector<std::string>{"left", "right"} : std::vector<std::string>{"push"};
  return {made(PERC_TR("policy"), m_policy, 0, pushes),
          made(PERC_TR("value"), m_value, m_policy.theta.size(), {"value"})};
}

std::vector<nn::NamedTensor> PolicyValue::weights() const {
  std::vector<nn::NamedTensor> all = m_policy.weights(kPolicyPrefix);
  for (nn::NamedTensor& tensor : m_value.weights(kValuePrefix)) all.push_back(std::move(tensor));
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
  learn::Model policy = m_policy, value = m_value;
  if (!discrete()) {
    if (!deviation) return Message{PERC_TR("Tensor %1 is missing."), {kDeviation}};
    if (deviation->values.size() != 1 || !std::isfinite(deviation->values[0]))
      return Message{PERC_TR("Tensor %1 must hold one finite number."), {kDeviation}};
    policy.theta.tail(1).setConstant(deviation->values[0]);
  }
  if (const auto read = policy.setWeights(tensors, m_rule, kPolicyPrefix); !read) return read;
  if (const auto read = value.setWeights(tensors, m_rule, kValuePrefix); !read) return read;
  m_policy = std::move(policy);
  m_value = std::move(value);
  m_gradient.setZero();
  return {};
}

}  // namespace perc::rl
