// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learn/model.h"

#include "core/nn/exchange.h"

#include <utility>

namespace perc::learn {
namespace {

void add(Fingerprint& fingerprint, const Vector& numbers) {
  fingerprint.add(numbers.data(), static_cast<std::size_t>(numbers.size()) * sizeof(Scalar));
}

void add(Fingerprint& fingerprint, const optim::Schedule& s) {
  fingerprint.add(s.kind);
  for (const std::int64_t steps : {s.warmupSteps, s.totalSteps, s.period}) fingerprint.add(steps);
  for (const double number : {s.rate, s.factor, s.minimumRate, s.riseShare, s.initialDivisor, s.finalDivisor})
    fingerprint.add(number);
  for (const optim::SchedulePoint& point : s.points) {
    fingerprint.add(point.update);
    fingerprint.add(point.rate);
  }
}

}  // namespace

Model Model::drawn(std::shared_ptr<const nn::Network> network, nn::Initializer initializer,
                   const optim::Optimizer& rule, Random& random) {
  Model model;
  model.network = std::move(network);
  model.theta.resize(model.network->parameterCount());
  model.buffers.resize(model.network->bufferCount());
  model.network->initialise(model.theta, model.buffers, initializer, random);
  model.startAnew(rule);
  return model;
}

void Model::update(const optim::Optimizer& rule, double rate, const ConstVectorRef& direction) {
  if (groups.empty()) optim::update(rule, rate, direction, theta, optimizer);
  else optim::update(rule, rate, direction, theta, optimizer, groups);
  if (mask.size() > 0) theta.array() *= mask.array();
}

void Model::startAnew(const optim::Optimizer& rule) {
  optimizer = optim::initialState(rule, theta.size());
  previous.resize(0);
  gradient.resize(0);
}

Vector Model::lastChange() const {
  if (previous.size() == 0) return Vector::Zero(theta.size());
  return theta - previous;
}

std::size_t Model::bytes() const {
  Index numbers = 0;
  for (const Vector* all : {&theta, &buffers, &previous, &gradient, &optimizer.first, &optimizer.second, &mask})
    numbers += all->size();
  return static_cast<std::size_t>(numbers) * sizeof(Scalar) +
         groups.size() * (sizeof(optim::ParameterGroup) + sizeof(std::int64_t)) + modes.size() * sizeof(nn::Mode);
}

void Model::addTo(Fingerprint& fingerprint) const {
  for (const Vector* all : {&theta, &buffers, &optimizer.first, &optimizer.second}) add(fingerprint, *all);
  fingerprint.add(optimizer.steps);
  for (const optim::ParameterGroup& group : groups) {
    fingerprint.add(group.offset);
    fingerprint.add(group.size);
    fingerprint.add(group.rateFactor);
    if (group.schedule) add(fingerprint, *group.schedule);
  }
  for (const std::int64_t clock : optimizer.clocks) fingerprint.add(clock);
  for (const nn::Mode& mode : modes) {
    fingerprint.add(mode.learns);
    fingerprint.add(mode.training);
  }
  if (mask.size() > 0) add(fingerprint, mask);
}

std::vector<nn::NamedTensor> Model::weights(const std::string& prefix) const {
  return nn::toTensors(*network, theta, buffers, prefix);
}

Result<void> Model::setWeights(const std::vector<nn::NamedTensor>& tensors, const optim::Optimizer& rule,
                               const std::string& prefix) {
  if (const auto read = nn::fromTensors(*network, tensors, theta, buffers, prefix); !read) return read;
  startAnew(rule);
  return {};
}

}  // namespace perc::learn
