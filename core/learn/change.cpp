// SPDX-License-Identifier: GPL-3.0-or-later
// What a hand does to a learner while it runs: live settings, other samples, weights.
#include "core/learn/learner.h"
#include "core/nn/diagram.h"

#include <cmath>

namespace perc::learn {
namespace {

/// Carries theta over to a network with other activations: PReLU's slopes come and go, all else stays in order.
Vector carryOver(const nn::Network& from, const Vector& theta, const nn::Network& to) {
  Vector result(to.parameterCount());
  std::size_t next = 0;
  for (const nn::Segment& segment : to.segments()) {
    while (next < from.segments().size() && from.segments()[next].kind != segment.kind &&
           from.segments()[next].kind == nn::SegmentKind::Slope)
      ++next;
    const bool same = next < from.segments().size() && from.segments()[next].kind == segment.kind;
    if (same)
      result.segment(segment.offset, segment.size()) = theta.segment(from.segments()[next++].offset, segment.size());
    else result.segment(segment.offset, segment.size()).setConstant(static_cast<Scalar>(nn::kPreluStart));
  }
  return result;
}

}  // namespace

Result<void> Learner::change(const Settings& settings) {
  const Settings old = m_state.settings;
  const optim::Optimizer oldOptimizer = m_optimizer;
  const std::shared_ptr<const nn::Network> oldNetwork = m_state.model.network;
  m_state.settings = settings;
  if (const auto done = configure(); !done) {
    m_state.settings = old;
    const auto back = configure();
    (void)back;
    return done.error();
  }
  Model& model = m_state.model;
  const bool otherParameters = oldNetwork->parameterCount() != model.network->parameterCount();
  if (otherParameters) {
    model.theta = carryOver(*oldNetwork, model.theta, *model.network);
    model.previous.resize(0);
  }
  if (otherParameters || oldOptimizer.rule != m_optimizer.rule)
    model.optimizer = optim::initialState(m_optimizer, model.theta.size());
  if (m_state.sampleInBatch >= batchCount()) m_state.sampleInBatch = 0;
  return {};
}

Result<void> Learner::setSamples(std::shared_ptr<const Samples> other) {
  const bool sameCount = other->trainCount == samples().trainCount;
  if (!sameCount) {
    m_state.cursor = m_state.sampleInBatch = 0;
    m_state.epochStart = m_state.shuffle;
  }
  m_state.samples = std::move(other);
  const auto configured = configure();  // the largest batch and the class weights follow from the samples
  if (!sameCount) shuffleEpoch();
  return configured;
}

Result<void> Learner::setWeight(const std::vector<double>& numbers) {
  const auto wrong = [&](const char* field, double given, const std::string& least, const std::string& most) {
    return Message{PERC_TR("set-weight: the %4 is %1; it must be a whole number from %2 to %3."),
                   {toText(given), least, most},
                   {Message{field}}};
  };
  const auto isIndex = [](double v, double least, double end) { return v == std::floor(v) && v >= least && v < end; };
  const double layer = numbers[0], unit = numbers[1], input = numbers[2];
  const std::vector<nn::UnitLayer> layers = nn::unitLayers(network());
  if (!isIndex(layer, 1, static_cast<double>(layers.size()) + 1))
    return wrong(PERC_TR("layer"), layer, "1", std::to_string(layers.size()));
  const nn::UnitLayer& found = layers[static_cast<std::size_t>(layer) - 1];
  if (!isIndex(unit, 0, found.units)) return wrong(PERC_TR("unit"), unit, "0", std::to_string(found.units - 1));
  if (!isIndex(input, -1, found.inputs)) return wrong(PERC_TR("input"), input, "-1", std::to_string(found.inputs - 1));
  const Index place = input < 0 ? found.biases + static_cast<Index>(unit)
                                : found.weights + static_cast<Index>(input) * found.units + static_cast<Index>(unit);
  m_state.model.theta[place] = static_cast<Scalar>(numbers[3]);
  return {};
}

}  // namespace perc::learn
