// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes/playground/playground_learner.h"

#include "core/base/fingerprint.h"
#include "core/metrics/classification.h"
#include "core/metrics/regression.h"
#include "core/nn/exchange.h"
#include "core/optim/regularizer.h"
#include "scenes/playground/playground_settings.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace perc::playground {
namespace {

/// Large batches are worked through in pieces of this many samples, so that memory stays small.
constexpr Index kPiece = 4096;
/// Figures are recorded at every 1st, 2nd, 5th, 10th … update, so that about this many lie in each such stretch: a
/// fixed rule of the step, so that the record does not depend on who watches, and costs ever less.
constexpr std::int64_t kRecordsPerStretch = 500;

std::int64_t recordInterval(std::int64_t step) {
  std::int64_t interval = 1;
  for (int i = 0; step >= interval * kRecordsPerStretch; ++i) {
    const std::int64_t next = i % 3 == 1 ? interval / 2 * 5 : interval * 2;
    if (step < next * kRecordsPerStretch) break;
    interval = next;
  }
  return interval;
}

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
    else
      result.segment(segment.offset, segment.size()).setConstant(static_cast<Scalar>(nn::kPreluStart));
  }
  return result;
}

}  // namespace

std::size_t LearnerState::bytes() const {
  const Index numbers = theta.size() + buffers.size() + optimizer.first.size() + optimizer.second.size();
  return sizeof(LearnerState) + static_cast<std::size_t>(numbers) * sizeof(Scalar) + Curve::kChunkRows * (8 + 4 * kFigures) / 2;
}

Result<std::unique_ptr<Learner>> Learner::make(const PlaygroundParams& params, std::uint64_t seed,
                                               std::shared_ptr<const PlaygroundData> data,
                                               const std::vector<nn::NamedTensor>* weights) {
  LearnerState start(params, seed);
  start.curve = Curve({std::begin(kFigureIds), std::end(kFigureIds)});
  std::unique_ptr<Learner> learner(new Learner(std::move(start)));
  learner->m_data = std::move(data);
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
  learner->shuffleEpoch();
  learner->record({});
  return learner;
}

/// Everything that follows from the parameters alone.
Result<void> Learner::configure() {
  const PlaygroundParams& p = m_state.params;
  auto loss = lossOf(p, *m_data);
  if (!loss) return loss.error();
  m_loss = *std::move(loss);
  m_network.emplace(m_data->inputCount(), layersOf(p, m_data->outputCount()));
  m_optimizer = optim::defaults(p.optimizer);
  m_optimizer.weightDecay = p.weightDecay;
  m_schedule = scheduleOf(p);
  const Index piece = p.batchNorm ? batchSize() : std::min(batchSize(), kPiece);
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

/// The order of this epoch: from the identity, by the stream as it stood when the epoch began.
void Learner::shuffleEpoch() {
  m_state.shuffle = m_state.epochStart;
  m_order.resize(static_cast<std::size_t>(m_data->trainCount));
  std::iota(m_order.begin(), m_order.end(), 0);
  m_state.shuffle.shuffle(m_order);
}

bool Learner::step(StopToken stop) {
  const Index first = m_state.cursor;
  const Index count = std::min(batchSize(), m_data->trainCount - first);
  Random dropout = m_state.dropout;
  m_nextBuffers = m_state.buffers;
  const std::optional<double> loss = batchGradient(first, count, dropout, m_nextBuffers, stop);
  if (!loss) return false;

  const PlaygroundParams& p = m_state.params;
  const bool records = m_state.step + 1 == m_state.nextRecord;
  std::optional<LearnerState> before;
  if (records) before = m_state;

  if (p.l1 > 0 || p.l2 > 0) optim::addPenalty({p.l1, p.l2}, m_network->weightRanges(), m_state.theta, m_gradient);
  if (p.clip > 0) optim::clipNorm(m_gradient, p.clip);
  const double rate = nextRate();
  const bool finite = std::isfinite(*loss);
  if (finite) {
    optim::update(m_optimizer, rate, m_gradient, m_state.theta, m_state.optimizer);
    m_state.buffers.swap(m_nextBuffers);
    m_state.dropout = dropout;
  }
  ++m_state.step;
  advanceEpoch(count);
  if (!finite || !std::isfinite(m_state.theta.sum())) diverge();
  if (records && m_state.runState == RunState::Ok && !record(stop)) {
    restore(*before);
    return false;
  }
  return true;
}

/// Mean loss and gradient of the batch's samples, piece by piece. Each piece counts by its samples; with class
/// weights, by the sum of their weights.
std::optional<double> Learner::batchGradient(Index first, Index count, Random& dropout, VectorRef buffers, StopToken stop) {
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
  m_state.samples += static_cast<double>(count);
  m_state.cursor += count;
  if (m_state.cursor < m_data->trainCount) return;
  m_state.cursor = 0;
  m_state.epochStart = m_state.shuffle;
  shuffleEpoch();
}

void Learner::diverge() {
  m_state.runState = RunState::Diverged;
  m_state.message = {PERC_TR("Diverged at update %1: the loss is no longer finite. A learning rate of %2 is too high here; "
                             "step back and lower it."),
                     {std::to_string(m_state.step), toText(nextRate())}};
}

bool Learner::record(StopToken stop) {
  const auto figures = this->figures(stop);
  if (!figures) return false;
  std::array<float, kFigures> row;
  std::transform(figures->begin(), figures->end(), row.begin(), [](double v) { return static_cast<float>(v); });
  m_state.curve.append(m_state.step, row.data());
  m_state.nextRecord = m_state.step + recordInterval(m_state.step);
  return true;
}

std::optional<Figures> Learner::figures(StopToken stop) const {
  Figures figures;
  figures.fill(std::numeric_limits<double>::quiet_NaN());
  const Index parts[2][2] = {{0, m_data->trainCount}, {m_data->trainCount, m_data->testCount}};
  for (std::size_t part = 0; part < 2; ++part) {
    const Index first = parts[part][0], count = parts[part][1];
    if (count == 0) continue;
    std::vector<int> truth, predicted;
    std::vector<float> values(static_cast<std::size_t>(m_data->isRegression() ? count : 0)), targets(values.size());
    Vector losses(m_evaluation->maxSamples());
    double sum = 0;
    const bool done = nn::forEachPiece(
        *m_network, m_state.theta, m_state.buffers, m_data->inputs.middleCols(first, count), *m_evaluation,
        [&](Index at, Index n) {
          const ConstMatrixMap output = m_evaluation->output();
          nn::sampleLosses(m_loss, output, m_data->targets.middleCols(first + at, n), losses.head(n));
          for (Index i = 0; i < n; ++i) {
            sum += losses[i];
            const Scalar target = m_data->targets(0, first + at + i);
            if (m_data->isRegression()) {
              values[static_cast<std::size_t>(at + i)] = output(0, i);
              targets[static_cast<std::size_t>(at + i)] = target;
            } else {
              truth.push_back(static_cast<int>(target));
              predicted.push_back(nn::predictedClass(m_loss, output.col(i).data(), output.rows()));
            }
          }
        },
        stop);
    if (!done) return std::nullopt;
    figures[part] = sum / static_cast<double>(count);
    if (m_data->isRegression()) {
      figures[6 + part] = metrics::r2(targets, values);
    } else {
      const auto counts = metrics::confusion(truth, predicted, m_data->classCount());
      figures[2 + part] = metrics::accuracy(counts);
      figures[4 + part] = metrics::balancedAccuracy(counts);
    }
  }
  return figures;
}

Result<void> Learner::change(const PlaygroundParams& params) {
  const PlaygroundParams old = m_state.params;
  const optim::Optimizer oldOptimizer = m_optimizer;
  const std::optional<nn::Network> oldNetwork = m_network;
  m_state.params = params;
  if (const auto done = configure(); !done) {
    m_state.params = old;
    const auto back = configure();
    (void)back;
    return done.error();
  }
  const bool otherParameters = oldNetwork->parameterCount() != m_network->parameterCount();
  if (otherParameters) m_state.theta = carryOver(*oldNetwork, m_state.theta, *m_network);
  if (otherParameters || oldOptimizer.rule != m_optimizer.rule)
    m_state.optimizer = optim::initialState(m_optimizer, m_network->parameterCount());
  return {};
}

void Learner::restore(const LearnerState& state) {
  const bool sameEpoch = m_state.epochStart == state.epochStart;
  m_state = state;
  const auto configured = configure();
  (void)configured;  // this state ran before
  if (!sameEpoch) shuffleEpoch();
}

std::uint64_t Learner::fingerprint() const {
  const auto vector = [](Fingerprint& f, const Vector& v) { f.add(v.data(), static_cast<std::size_t>(v.size()) * sizeof(Scalar)); };
  const LearnerState& s = m_state;
  const PlaygroundParams& p = s.params;
  Fingerprint f;
  f.add(s.step);
  vector(f, s.theta);
  vector(f, s.buffers);
  f.add(s.optimizer.steps);
  vector(f, s.optimizer.first);
  vector(f, s.optimizer.second);
  for (const Random* random : {&s.epochStart, &s.shuffle, &s.dropout}) f.add(random->state().data(), sizeof random->state());
  f.add(s.cursor);
  f.add(s.runState);
  for (const double v : {p.dropout, p.learningRate, p.l1, p.l2, p.weightDecay, p.clip}) f.add(v);
  for (const int v : {static_cast<int>(p.activation), static_cast<int>(p.loss), static_cast<int>(p.classWeights),
                      static_cast<int>(p.optimizer), static_cast<int>(p.schedule), p.scheduleSteps, p.warmupSteps, p.batchSize})
    f.add(v);
  return f.value();
}

}  // namespace perc::playground
