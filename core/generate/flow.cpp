// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/generate/flow.h"

#include "core/math/elementary.h"
#include "core/nn/evaluate.h"
#include "core/nn/pass.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <limits>
#include <numbers>
#include <utility>
#include <vector>

namespace perc::generate {
namespace {

constexpr Index kLookedAtAtOnce = 256;
const nn::Loss kSquares{.kind = nn::LossKind::MeanSquaredError, .task = nn::Task::Regression};

void addTime(double t, Scalar* inputs) {
  const double angle = 2 * std::numbers::pi * t;
  inputs[0] = static_cast<Scalar>(t);
  inputs[1] = static_cast<Scalar>(elementary::cos(angle));
  inputs[2] = static_cast<Scalar>(elementary::sin(angle));
}

}  // namespace

void FlowState::addTo(Fingerprint& fingerprint) const {
  model.addTo(fingerprint);
  for (const Random* stream : {&data, &noise, &times}) fingerprint.add(stream->state().data(), sizeof(stream->state()));
  fingerprint.add(updates);
}

void FlowState::account(Ledger& ledger) const { ledger.own(model.bytes()); }

FlowState startOf(std::shared_ptr<const nn::Network> network, nn::Initializer initializer, const FlowSettings& settings,
                  std::uint64_t seed) {
  Random first(seed, "init");
  return {.model = learn::Model::drawn(std::move(network), initializer, settings.rule, first),
          .data = Random(seed, "data"),
          .noise = Random(seed, "noise"),
          .times = Random(seed, "times")};
}

FlowMatching::FlowMatching(const FlowSettings& settings, Draw draw, FlowState state)
    : m_settings(settings), m_draw(std::move(draw)), m_state(std::move(state)) {
  prepare();
}

void FlowMatching::prepare() {
  const nn::Network& network = *m_state.model.network;
  assert(network.inputs() == network.outputs() + m_settings.classes + kTimeInputs);
  m_training.emplace(network, m_settings.batchSize);
  m_samples.resize(network.outputs() + m_settings.classes, m_settings.batchSize);
  m_targets.resize(network.outputs(), m_settings.batchSize);
  m_places.resize(network.inputs(), m_settings.batchSize);
  m_gradient.resize(network.parameterCount());
}

void FlowMatching::change(const FlowSettings& settings) {
  if (settings.rule.rule != m_settings.rule.rule) m_state.model.startAnew(settings.rule);
  m_settings = settings;
  prepare();
}

bool FlowMatching::update(StopToken stop) {
  learn::Model& model = m_state.model;
  const Index features = m_targets.rows();
  const Random before[] = {m_state.data, m_state.noise, m_state.times};
  m_draw(m_state.data, m_samples);
  for (Index s = 0; s < m_samples.cols(); ++s) {
    const double t = m_state.times.uniform();
    for (Index i = 0; i < features; ++i) {
      const auto x0 = static_cast<Scalar>(m_state.noise.normal()), x1 = m_samples(i, s);
      m_places(i, s) = static_cast<Scalar>(1 - t) * x0 + static_cast<Scalar>(t) * x1;
      m_targets(i, s) = x1 - x0;
    }
    m_places.col(s).segment(features, m_settings.classes) = m_samples.col(s).tail(m_settings.classes);
    addTime(t, m_places.col(s).data() + m_samples.rows());
  }
  const auto loss = nn::trainGradient(*model.network, model.theta, model.buffers, {m_places, m_targets}, kSquares,
                                      m_state.noise, *m_training, m_gradient, stop);
  if (!loss) {
    m_state.data = before[0], m_state.noise = before[1], m_state.times = before[2];
    return false;
  }
  m_state.loss = *loss;
  model.update(m_settings.rule, optim::rateAt(m_settings.schedule, m_state.updates), m_gradient);
  ++m_state.updates;
  return true;
}

bool FlowMatching::velocity(const ConstMatrixRef& places, double t, MatrixRef velocities, StopToken stop) const {
  const learn::Model& model = m_state.model;
  if (!m_looking) m_looking.emplace(*model.network, kLookedAtAtOnce);
  m_input.resize(places.rows() + kTimeInputs, places.cols());
  m_input.topRows(places.rows()) = places;
  for (Index s = 0; s < places.cols(); ++s) addTime(t, m_input.col(s).data() + places.rows());
  return nn::forwardAll(*model.network, model.theta, model.buffers, m_input, *m_looking, velocities, stop);
}

bool FlowMatching::flow(MatrixRef samples, int steps, Integrator integrator, double until, const Visit& visit,
                        StopToken stop) const {
  const Index features = samples.rows() - m_settings.classes;
  for (Matrix* velocities : {&m_first, &m_second}) velocities->resize(features, samples.cols());
  const double whole = 1.0 / steps;
  for (int k = 0; k * whole < until; ++k) {
    const double t = k * whole, step = std::min(whole, until - t);
    const auto h = static_cast<Scalar>(step);
    if (!velocity(samples, t, m_first, stop)) return false;
    if (integrator == Integrator::Heun) {
      m_ahead = samples;
      m_ahead.topRows(features) += h * m_first;
      if (!velocity(m_ahead, t + step, m_second, stop)) return false;
      samples.topRows(features) += h / 2 * (m_first + m_second);
    } else {
      samples.topRows(features) += h * m_first;
    }
    if (visit) visit(t + step, samples);
  }
  return true;
}

void exactVelocity(const ConstMatrixRef& points, const ConstVectorRef& place, double t, VectorRef velocity) {
  assert(t >= 0 && t < 1);
  const double rest = 1 - t;
  std::vector<double> weights(static_cast<std::size_t>(points.cols()));
  double most = -std::numeric_limits<double>::infinity();
  for (Index i = 0; i < points.cols(); ++i) {
    const double squares = static_cast<double>((place - static_cast<Scalar>(t) * points.col(i)).squaredNorm());
    weights[static_cast<std::size_t>(i)] = -squares / (2 * rest * rest);
    most = std::max(most, weights[static_cast<std::size_t>(i)]);
  }
  double sum = 0;
  for (double& weight : weights) sum += weight = elementary::exp(weight - most);
  velocity.setZero();
  for (Index i = 0; i < points.cols(); ++i)
    velocity += static_cast<Scalar>(weights[static_cast<std::size_t>(i)] / (sum * rest)) * (points.col(i) - place);
}

}  // namespace perc::generate
