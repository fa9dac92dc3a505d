// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes/playground/learner.h"

#include "core/base/fingerprint.h"
#include "core/metrics/classification.h"
#include "core/metrics/regression.h"
#include "core/nn/exchange.h"
#include "core/optim/regularizer.h"
#include "scenes/playground/figures.h"
#include "scenes/playground/inner.h"
#include "scenes/playground/settings.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace perc::playground {
namespace {

/// Large batches are worked through in pieces of this many samples, so that memory stays small.
constexpr Index kPiece = 4096;
}  // namespace

void LearnerState::account(Ledger& ledger) const {
  const Index numbers =
      theta.size() + previous.size() + buffers.size() + optimizer.first.size() + optimizer.second.size();
  ledger.own(sizeof *this + static_cast<std::size_t>(numbers) * sizeof(Scalar) + events.size() * sizeof(Event));
  ledger.shared(data.get(), data->bytes());
  curve.account(ledger);
  histograms.account(ledger);
}

Result<std::unique_ptr<Learner>> Learner::make(const PlaygroundParams& params, std::uint64_t seed,
                                               std::shared_ptr<const PlaygroundData> data,
                                               const std::vector<nn::NamedTensor>* weights) {
  LearnerState start(params, seed);
  start.curve = Curve(figureTable().columns());
  start.histograms = Curve(histogramColumns(params.hiddenLayers.size() + 1));
  start.data = std::move(data);
  std::unique_ptr<Learner> learner(new Learner(std::move(start)));
  learner->m_data = learner->m_state.data;
  if (const auto done = learner->configure(); !done) return done.error();

  LearnerState& s = learner->m_state;
  const nn::Network& network = *learner->m_network;
  s.theta.resize(network.parameterCount());
  s.buffers.resize(network.bufferCount());
  Random init(seed, "init");
  network.initialise(s.theta, s.buffers, params.initializer, init);
  if (weights)
    if (const auto read = nn::fromTensors(network, *weights, s.theta, s.buffers); !read) return read.error();
  s.optimizer = optim::initialState(learner->m_optimizer, network.parameterCount());
  s.previous = s.theta;
  learner->shuffleEpoch();
  learner->record(false, {});
  return learner;
}

/// Everything that follows from the parameters alone.
Result<void> Learner::configure() {
  const PlaygroundParams& p = m_state.params;
  auto loss = lossOf(p, *m_data);
  if (!loss) return loss.error();
  m_loss = *std::move(loss);
  m_network.emplace(m_data->inputCount(), layersOf(p, m_data->outputCount()));
  m_optimizer = optimizerOf(p);
  m_schedule = scheduleOf(p);
  const Index piece = std::max<Index>(1, p.batchNorm ? batchSize() : std::min(batchSize(), kPiece));
  m_workspace.emplace(*m_network, piece);
  m_evaluation.emplace(*m_network, nn::fastPieceSize(*m_network));
  m_batchInputs.resize(m_data->inputs.rows(), piece);
  m_batchTargets.resize(1, piece);
  m_gradient.resize(m_network->parameterCount());
  m_pieceGradient.resize(m_network->parameterCount());
  m_nextBuffers.resize(m_network->bufferCount());
  return {};
}

Index Learner::batchSize() const {
  if (m_state.params.optimizer == optim::Rule::GradientDescent) return m_data->trainCount;
  return std::min<Index>(m_state.params.batchSize, m_data->trainCount);
}

Index Learner::batchCount() const { return std::min(batchSize(), m_data->trainCount - m_state.cursor); }

/// The order of this epoch: from the identity, by the stream as it stood when the epoch began.
void Learner::shuffleEpoch() {
  m_state.shuffle = m_state.epochStart;
  m_order.resize(static_cast<std::size_t>(m_data->trainCount));
  std::iota(m_order.begin(), m_order.end(), 0);
  m_state.shuffle.shuffle(m_order);
}

bool Learner::step(StopToken stop) {
  const bool records = m_state.step + 1 == m_state.nextRecord;
  const bool many = m_state.params.stepUnit == StepUnit::Epoch;
  std::optional<LearnerState> before;
  if (records || many) before = m_state;

  bool updated = false, stopped = false;
  if (m_data->trainCount > 0) {
    const bool looks = m_state.params.stepUnit == StepUnit::Sample && m_state.sampleInBatch + 1 < batchCount();
    if (looks) {
      ++m_state.sampleInBatch;
    } else {
      do {
        if (!update(stop)) stopped = true;
        else updated = true;
      } while (!stopped && many && m_state.cursor != 0 && m_state.runState == RunState::Ok);
    }
  }
  if (!stopped) {
    ++m_state.step;
    stopped = records && m_state.runState == RunState::Ok && !record(updated, stop);
  }
  if (stopped && before) restore(*before);
  return !stopped;
}

/// The next batch's update. False: stopped, and nothing has changed.
bool Learner::update(StopToken stop) {
  const Index count = batchCount();
  Random dropout = m_state.dropout;
  m_nextBuffers = m_state.buffers;
  const std::optional<double> loss = batchGradient(m_state.cursor, count, dropout, m_nextBuffers, stop);
  if (!loss) return false;
  addPenalties();
  if (m_state.params.clip > 0) optim::clipNorm(m_gradient, m_state.params.clip);
  const bool finite = std::isfinite(*loss);
  m_state.previous = m_state.theta;
  if (finite) {
    optim::update(m_optimizer, nextRate(), m_gradient, m_state.theta, m_state.optimizer);
    m_state.buffers.swap(m_nextBuffers);
    m_state.dropout = dropout;
  }
  ++m_state.updates;
  m_state.sampleInBatch = 0;
  advanceEpoch(count);
  if (!finite || !std::isfinite(m_state.theta.sum())) diverge();
  return true;
}

void Learner::addPenalties() const {
  const PlaygroundParams& p = m_state.params;
  if (p.l1 > 0 || p.l2 > 0) optim::addPenalty({p.l1, p.l2}, m_network->weightRanges(), m_state.theta, m_gradient);
}

std::optional<Preview> Learner::preview(StopToken stop, const Visit& visit) const {
  if (m_data->trainCount == 0) return std::nullopt;
  Random dropout = m_state.dropout;
  Vector buffers = m_state.buffers;
  const auto loss = batchGradient(m_state.cursor, batchCount(), dropout, buffers, stop, visit);
  if (!loss) return std::nullopt;
  Preview next{.lossGradient = m_gradient, .gradient = {}, .change = {}, .loss = *loss, .norm = 0};
  addPenalties();
  next.gradient = m_gradient;
  next.norm = optim::norm(m_gradient);
  if (m_state.params.clip > 0) optim::clipNorm(m_gradient, m_state.params.clip);
  next.change = m_state.theta;
  optim::OptimizerState optimizer = m_state.optimizer;
  optim::update(m_optimizer, nextRate(), m_gradient, next.change, optimizer);
  next.change -= m_state.theta;
  return next;
}

std::span<const std::int32_t> Learner::batch() const {
  if (m_data->trainCount == 0) return {};
  return {m_order.data() + m_state.cursor, static_cast<std::size_t>(batchCount())};
}

/// Mean loss and gradient of the batch's samples, piece by piece. Each piece counts by its samples; with class
/// weights, by the sum of their weights.
std::optional<double> Learner::batchGradient(Index first, Index count, Random& dropout, VectorRef buffers,
                                             StopToken stop, const Visit& visit) const {
  const Index capacity = m_workspace->maxSamples();
  double total = 0, weight = 0;
  for (Index done = 0; done < count; done += capacity) {
    const Index n = std::min(capacity, count - done);
    const std::span<const std::int32_t> rows(m_order.data() + first + done, static_cast<std::size_t>(n));
    nn::gather(m_data->inputs, rows, m_batchInputs);
    nn::gather(m_data->targets, rows, m_batchTargets);
    const bool whole = n == count;
    const nn::Batch batch{m_batchInputs.leftCols(n), m_batchTargets.leftCols(n)};
    const auto loss = nn::trainGradient(*m_network, m_state.theta, buffers, batch, m_loss, dropout, *m_workspace,
                                        whole ? m_gradient : m_pieceGradient, stop);
    if (!loss) return std::nullopt;
    if (visit) visit(*m_workspace, n);
    if (whole) return loss;
    double pieceWeight = static_cast<double>(n);
    if (!m_loss.classWeights.empty()) {
      pieceWeight = 0;
      for (Index i = 0; i < n; ++i) pieceWeight += m_loss.classWeights[static_cast<std::size_t>(m_batchTargets(0, i))];
    }
    total += *loss * pieceWeight;
    weight += pieceWeight;
    if (done == 0) m_gradient.setZero();
    m_gradient += static_cast<Scalar>(pieceWeight) * m_pieceGradient;
  }
  if (weight > 0) m_gradient /= static_cast<Scalar>(weight);
  return weight > 0 ? total / weight : 0;
}

void Learner::advanceEpoch(Index count) {
  m_state.cursor += count;
  if (m_state.cursor < m_data->trainCount) return;
  m_state.cursor = 0;
  ++m_state.epochs;
  m_state.epochStart = m_state.shuffle;
  shuffleEpoch();
}

void Learner::diverge() {
  m_state.runState = RunState::Diverged;
  m_state.message = {
      PERC_TR("Diverged at update %1: the loss is no longer finite. A learning rate of %2 is too high here; "
              "step back and lower it."),
      {std::to_string(m_state.updates), toText(nextRate())}};
}

void Learner::restore(const LearnerState& state) {
  const bool sameEpoch = m_state.epochStart == state.epochStart && m_data == state.data;
  m_state = state;
  m_data = m_state.data;
  const auto configured = configure();
  (void)configured;  // this state ran before
  if (!sameEpoch) shuffleEpoch();
}

std::uint64_t Learner::fingerprint() const {
  const LearnerState& s = m_state;
  Fingerprint f;
  f.add(s.step);
  for (const Vector* numbers : {&s.theta, &s.buffers, &s.optimizer.first, &s.optimizer.second})
    f.add(numbers->data(), static_cast<std::size_t>(numbers->size()) * sizeof(Scalar));
  f.add(s.optimizer.steps);
  f.add(s.updates);
  f.add(s.sampleInBatch);
  f.add(m_data->digest);
  for (const Random* random : {&s.epochStart, &s.shuffle, &s.dropout, &s.jitter})
    f.add(random->state().data(), sizeof random->state());
  f.add(s.cursor);
  f.add(s.runState);
  return f.value();
}

}  // namespace perc::playground
