// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learn/learner.h"

#include "core/base/fingerprint.h"
#include "core/learn/inspection.h"
#include "core/nn/diagram.h"
#include "core/nn/evaluate.h"
#include "core/nn/pass.h"
#include "core/optim/regularizer.h"
#include "core/optim/sam.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace perc::learn {
namespace {

/// Large batches are worked through in pieces of this many samples, so that memory stays small.
constexpr Index kPiece = 4096;

}  // namespace

void LearnerState::account(Ledger& ledger) const {
  ledger.own(sizeof *this + model.bytes() + events.size() * sizeof(Event));
  ledger.shared(samples.get(), samples->bytes());
  curve.account(ledger);
  histograms.account(ledger);
}

Result<std::unique_ptr<Learner>> Learner::make(const Settings& settings, std::uint64_t seed,
                                               std::shared_ptr<const Samples> samples,
                                               const std::vector<nn::NamedTensor>* weights, const LabFigures& figures) {
  LearnerState start(settings, seed);
  start.curve = Curve(figures.table->columns());
  start.samples = std::move(samples);
  std::unique_ptr<Learner> learner(new Learner(std::move(start)));
  learner->m_figures = figures;
  if (const auto done = learner->configure(); !done) return done.error();
  learner->m_state.histograms = Curve(histogramColumns(nn::unitLayers(learner->network()).size()));

  Model& model = learner->m_state.model;
  Random init(seed, "init");
  model = Model::drawn(model.network, settings.network.initializer, learner->m_optimizer, init);
  if (weights)
    if (const auto read = model.setWeights(*weights, learner->m_optimizer); !read) return read.error();
  learner->shuffleEpoch();
  learner->record(false, {});
  return learner;
}

/// Everything that follows from settings and samples alone.
Result<void> Learner::configure() {
  const Settings& s = m_state.settings;
  const Samples& samples = *m_state.samples;
  auto loss = lossOf(s.training.loss, samples.task(), samples.outputCount());
  if (!loss) return loss.error();
  m_loss = *std::move(loss);
  if (!samples.isRegression() && s.training.loss.classWeights == ClassWeights::Balanced)
    m_loss.classWeights = samples.balancedWeights();
  auto layers = layersOf(s, samples.outputCount());
  std::shared_ptr<const nn::Network>& network = m_state.model.network;
  if (!network || network->inputs() != samples.inputCount() || network->description() != layers) {
    if (const auto fits = nn::Network::check(samples.inputCount(), layers); !fits)
      return Message{PERC_TR("%1: %2"), {"layers"}, {fits.error()}};
    network = std::make_shared<const nn::Network>(samples.inputCount(), std::move(layers));
  }
  m_optimizer = optimizerOf(s.training);
  m_schedule = scheduleOf(s.training.optimizer);
  m_penalised = network->weightRanges(m_state.model.modes);
  prepare();
  return {};
}

/// Scratch for this network and the largest piece of a batch.
void Learner::prepare() {
  const bool whole = m_state.settings.network.batchNorm || m_state.model.network->bufferCount() > 0;
  const Index piece = std::max<Index>(1, whole ? batchSize() : std::min(batchSize(), kPiece));
  if (m_prepared == m_state.model.network && m_workspace->maxSamples() == piece) return;
  m_prepared = m_state.model.network;
  m_workspace.emplace(*m_prepared, piece);
  m_evaluation.emplace(*m_prepared, nn::fastPieceSize(*m_prepared));
  m_batchInputs.resize(m_prepared->inputs(), piece);
  m_batchTargets.resize(1, piece);
  m_gradient.resize(m_prepared->parameterCount());
  m_pieceGradient.resize(m_prepared->parameterCount());
  m_nextBuffers.resize(m_prepared->bufferCount());
}

Index Learner::batchSize() const {
  if (m_state.settings.training.optimizer.rule == optim::Rule::GradientDescent) return samples().trainCount;
  return std::min<Index>(m_state.settings.training.batchSize, samples().trainCount);
}

Index Learner::batchCount() const { return std::min(batchSize(), samples().trainCount - m_state.cursor); }

/// The order of this epoch: from the identity, by the stream as it stood when the epoch began.
void Learner::shuffleEpoch() {
  m_state.shuffle = m_state.epochStart;
  m_order.resize(static_cast<std::size_t>(samples().trainCount));
  std::iota(m_order.begin(), m_order.end(), 0);
  m_state.shuffle.shuffle(m_order);
}

bool Learner::step(StopToken stop) {
  const bool records = m_state.step + 1 == m_state.nextRecord;
  const bool many = m_state.settings.training.stepUnit == StepUnit::Epoch;
  std::optional<LearnerState> before;
  if (records || many) before = m_state;

  bool updated = false, stopped = false;
  if (samples().trainCount > 0) {
    const bool looks =
        m_state.settings.training.stepUnit == StepUnit::Sample && m_state.sampleInBatch + 1 < batchCount();
    if (looks) {
      ++m_state.sampleInBatch;
    } else {
      do {
        if (!m_clock.time([&] { return update(nextRate(), stop); })) stopped = true;
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

std::optional<double> Learner::update(double rate, StopToken stop) {
  const Index count = batchCount();
  Random dropout = m_state.dropout;
  m_nextBuffers = m_state.model.buffers;
  const std::optional<double> loss = batchGradient(m_state.model.theta, dropout, m_nextBuffers, stop);
  if (!loss) return std::nullopt;
  bool finite = std::isfinite(*loss);
  if (m_state.settings.training.penalties.samRadius > 0 && finite) {
    const auto uphill = gradientUphill(stop);
    if (!uphill) return std::nullopt;
    finite = std::isfinite(*uphill);
  }
  addPenalties();
  if (m_state.settings.training.penalties.clip > 0)
    optim::clipNorm(m_gradient, m_state.settings.training.penalties.clip);
  m_state.model.previous = m_state.model.theta;
  if (finite) {
    m_state.model.update(m_optimizer, rate, m_gradient);
    m_state.model.buffers.swap(m_nextBuffers);
    m_state.dropout = dropout;
  }
  ++m_state.updates;
  m_state.sampleInBatch = 0;
  advanceEpoch(count);
  if (!finite || !std::isfinite(m_state.model.theta.sum())) diverge();
  return loss;
}

/// From the gradient at theta to the one uphill of it, both of the next batch and in `m_gradient`; its loss there.
std::optional<double> Learner::gradientUphill(StopToken stop) const {
  const Model& model = m_state.model;
  m_uphill.resize(model.theta.size());
  optim::climb(m_state.settings.training.penalties.samRadius, m_gradient, model.theta, m_uphill);
  Random dropout = m_state.dropout;
  m_unusedBuffers = model.buffers;
  return batchGradient(m_uphill, dropout, m_unusedBuffers, stop);
}

void Learner::addPenalties() const {
  const PenaltySettings& p = m_state.settings.training.penalties;
  if (p.l1 > 0 || p.l2 > 0) optim::addPenalty({p.l1, p.l2}, m_penalised, m_state.model.theta, m_gradient);
}

std::optional<Preview> Learner::preview(StopToken stop, const Visit& visit) const {
  if (samples().trainCount == 0) return std::nullopt;
  Random dropout = m_state.dropout;
  Vector buffers = m_state.model.buffers;
  const auto loss = batchGradient(m_state.model.theta, dropout, buffers, stop, visit);
  if (!loss) return std::nullopt;
  Preview next{.lossGradient = m_gradient, .gradient = {}, .change = {}, .loss = *loss, .norm = 0};
  if (m_state.settings.training.penalties.samRadius > 0 && !gradientUphill(stop)) return std::nullopt;
  addPenalties();
  next.gradient = m_gradient;
  next.norm = optim::norm(m_gradient);
  if (m_state.settings.training.penalties.clip > 0)
    optim::clipNorm(m_gradient, m_state.settings.training.penalties.clip);
  Model made = m_state.model;
  made.update(m_optimizer, nextRate(), m_gradient);
  next.change = made.theta - m_state.model.theta;
  return next;
}

std::span<const std::int32_t> Learner::batch() const {
  if (samples().trainCount == 0) return {};
  return {m_order.data() + m_state.cursor, static_cast<std::size_t>(batchCount())};
}

/// Mean loss and gradient of the next batch's samples with the parameters `theta`, piece by piece. Each piece counts by
/// its samples; with class weights, by the sum of their weights.
std::optional<double> Learner::batchGradient(const ConstVectorRef& theta, Random& dropout, VectorRef buffers,
                                             StopToken stop, const Visit& visit) const {
  const Index first = m_state.cursor, count = batchCount(), capacity = m_workspace->maxSamples();
  double total = 0, weight = 0;
  for (Index done = 0; done < count; done += capacity) {
    const Index n = std::min(capacity, count - done);
    const std::span<const std::int32_t> rows(m_order.data() + first + done, static_cast<std::size_t>(n));
    nn::gather(samples().inputs, rows, m_batchInputs);
    nn::gather(samples().targets, rows, m_batchTargets);
    const bool whole = n == count;
    const nn::Batch batch{m_batchInputs.leftCols(n), m_batchTargets.leftCols(n)};
    const auto loss = nn::trainGradient(network(), theta, buffers, batch, m_loss, dropout, *m_workspace,
                                        whole ? m_gradient : m_pieceGradient, stop, m_state.model.modes);
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
  if (m_state.cursor < samples().trainCount) return;
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
  const bool sameEpoch = m_state.epochStart == state.epochStart && m_state.samples == state.samples;
  m_state = state;
  const auto configured = configure();
  (void)configured;  // this state ran before
  if (!sameEpoch) shuffleEpoch();
}

std::unique_ptr<Learner> Learner::probe(std::string_view stream) const {
  constexpr std::uint64_t kSeed = 1;
  LearnerState state(m_state.settings, kSeed);
  state.samples = m_state.samples;
  state.model = m_state.model;
  state.updates = m_state.updates;
  state.runState = m_state.runState;
  state.epochStart = Random(kSeed, stream);
  state.dropout = Random(kSeed, std::string(stream) + " dropout");
  std::unique_ptr<Learner> copy(new Learner(std::move(state)));
  copy->m_figures = m_figures;
  const auto configured = copy->configure();
  (void)configured;  // these settings have run
  copy->shuffleEpoch();
  return copy;
}

double Learner::epoch() const {
  const Index count = samples().trainCount;
  return static_cast<double>(m_state.epochs) +
         (count > 0 ? static_cast<double>(m_state.cursor) / static_cast<double>(count) : 0);
}

std::optional<FigureValues> Learner::figures(StopToken stop, PointResults* results) const {
  auto all = evaluate(model(), m_loss, samples(), *m_evaluation, results, stop, *m_figures.table);
  if (!all) return all;
  all->set("learning-rate", nextRate());
  if (m_figures.add && !m_figures.add(*this, *all, stop)) return std::nullopt;
  return all;
}

std::uint64_t Learner::fingerprint() const {
  const LearnerState& s = m_state;
  Fingerprint f;
  f.add(s.step);
  s.model.addTo(f);
  f.add(s.updates);
  f.add(s.sampleInBatch);
  f.add(samples().digest());
  for (const Random* random : {&s.epochStart, &s.shuffle, &s.dropout, &s.jitter})
    f.add(random->state().data(), sizeof random->state());
  f.add(s.cursor);
  f.add(s.runState);
  return f.value();
}

}  // namespace perc::learn
