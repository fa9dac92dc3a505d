// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/generate/game.h"

#include "core/base/parallel.h"
#include "core/nn/evaluate.h"
#include "core/optim/average.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <utility>

namespace perc::generate {
namespace {

/// Multiplications of an update from which on it looks at the stop token, and can be given up.
constexpr double kLongUpdate = 5e7;
constexpr double kWorthSharing = 2e6;  ///< … and from which on it is worth another thread
constexpr Index kShownAtOnce = 256;

double lengthOf(const Vector& v) { return std::sqrt(v.cast<double>().squaredNorm()); }

}  // namespace

void GameState::addTo(Fingerprint& fingerprint) const {
  generator.addTo(fingerprint);
  critic.addTo(fingerprint);
  fingerprint.add(average.data(), static_cast<std::size_t>(average.size()) * sizeof(Scalar));
  for (const Random* stream : {&data, &noise, &shares, &dropout})
    fingerprint.add(stream->state().data(), sizeof(stream->state()));
  fingerprint.add(rounds);
}

void GameState::account(Ledger& ledger) const {
  ledger.own(generator.bytes() + critic.bytes() + static_cast<std::size_t>(average.size()) * sizeof(Scalar));
}

GameState startOf(std::shared_ptr<const nn::Network> generator, std::shared_ptr<const nn::Network> critic,
                  nn::Initializer initializer, const GameSettings& settings, std::uint64_t seed) {
  Random first(seed, "init");
  learn::Model g = learn::Model::drawn(std::move(generator), initializer, settings.generator.rule, first);
  learn::Model c = learn::Model::drawn(std::move(critic), initializer, settings.critic.rule, first);
  GameState state{.generator = std::move(g),
                  .critic = std::move(c),
                  .data = Random(seed, "data"),
                  .noise = Random(seed, "noise"),
                  .shares = Random(seed, "shares"),
                  .dropout = Random(seed, "dropout")};
  if (settings.averageDecay > 0) state.average = state.generator.theta;
  return state;
}

Game::Game(const GameSettings& settings, Draw draw, GameState state)
    : m_settings(settings), m_draw(std::move(draw)), m_state(std::move(state)) {
  prepare();
}

void Game::prepare() {
  const nn::Network &generator = *m_state.generator.network, &critic = *m_state.critic.network;
  const Index batch = m_settings.batchSize, shown = batch / m_settings.packing;
  const int features = generator.outputs() + m_settings.classes;
  assert(critic.inputs() == features * m_settings.packing && critic.outputs() == 1);
  assert(shown * m_settings.packing == batch);
  m_generating.emplace(generator, batch);
  m_showing.reset();
  m_looking.reset();
  m_judging.emplace(critic, shown);
  m_tangents.reset();
  m_penalising.reset();
  if (m_settings.gradientPenalty > 0 || m_settings.r1 > 0) {
    m_tangents.emplace(critic, shown);
    m_penalising.emplace(critic, shown);
  }
  m_still.assign(critic.layers().size(), {.learns = false});
  m_noise.resize(generator.inputs(), batch);
  for (Matrix* samples : {&m_real, &m_made}) samples->resize(features, batch);
  m_between.resize(critic.inputs(), shown);
  m_generatorGradient.resize(generator.parameterCount());
  for (Vector* all : {&m_criticGradient, &m_part, &m_penaltyGradient, &m_penaltyPart})
    all->resize(critic.parameterCount());
}

void Game::change(const GameSettings& settings) {
  if (settings.generator.rule.rule != m_settings.generator.rule.rule)
    m_state.generator.startAnew(settings.generator.rule);
  if (settings.critic.rule.rule != m_settings.critic.rule.rule) m_state.critic.startAnew(settings.critic.rule);
  m_settings = settings;
  if (settings.averageDecay == 0) m_state.average.resize(0);
  else if (m_state.average.size() == 0) m_state.average = m_state.generator.theta;
  prepare();
}

void Game::restore(const GameState& state) { m_state = state; }

void Game::drawNoise(Random& random, MatrixRef noise) const {
  for (Index j = 0; j < noise.cols(); ++j)
    for (Index i = 0; i < noise.rows() - m_settings.classes; ++i)
      noise(i, j) =
          static_cast<Scalar>(m_settings.noise == NoiseKind::Normal ? random.normal() : random.uniform(-1, 1));
  drawClasses(random, noise.bottomRows(m_settings.classes));
}

ConstMatrixMap Game::packed(const Matrix& samples) const {
  return {samples.data(), samples.rows() * m_settings.packing, samples.cols() / m_settings.packing};
}

void Game::blur(Matrix& samples) {
  if (m_settings.instanceNoise == 0) return;
  for (Index s = 0; s < samples.cols(); ++s)
    for (Index i = 0; i < samples.rows() - m_settings.classes; ++i)
      samples(i, s) += static_cast<Scalar>(m_state.shares.normal(0, m_settings.instanceNoise));
}

/// Of one pass through both networks.
double Game::multiplications() const {
  return static_cast<double>(m_settings.batchSize) *
         static_cast<double>(m_generatorGradient.size() + m_criticGradient.size());
}

bool Game::round(StopToken stop) {
  std::optional<GameState> before;
  if (multiplications() > kLongUpdate) before = m_state;
  else if (stop.stopRequested()) return false;
  else stop = {};
  bool done = true;
  for (int i = 0; done && i < m_settings.criticUpdates; ++i) done = updateCritic(stop);
  for (int i = 0; done && i < m_settings.generatorUpdates; ++i) done = updateGenerator(stop);
  if (done) ++m_state.rounds;
  else restore(*before);
  return done;
}

/// Generated samples and their classes into m_made, as they are while the generator trains.
bool Game::makeSamples(const ConstMatrixRef& noise, StopToken stop) {
  learn::Model& g = m_state.generator;
  if (!nn::forwardTraining(*g.network, g.theta, g.buffers, noise, m_state.dropout, *m_generating, stop)) return false;
  nn::updateRunningStatistics(*m_generating, g.buffers);
  m_made.topRows(g.network->outputs()) = m_generating->output();
  m_made.bottomRows(m_settings.classes) = noise.bottomRows(m_settings.classes);
  blur(m_made);
  return true;
}

bool Game::updateCritic(StopToken stop) {
  m_draw(m_state.data, m_real);
  drawNoise(m_state.noise, m_noise);
  m_noise.bottomRows(m_settings.classes) = m_real.bottomRows(m_settings.classes);
  if (!makeSamples(m_noise, stop)) return false;
  blur(m_real);
  const auto loss = criticGradient(packed(m_real), packed(m_made), m_criticGradient, stop);
  if (!loss) return false;
  m_state.criticLoss = *loss;
  learn::Model& c = m_state.critic;
  c.update(m_settings.critic.rule, m_settings.critic.rate, m_criticGradient);
  const auto clip = static_cast<Scalar>(m_settings.clip);
  if (clip > 0) c.theta = c.theta.cwiseMin(clip).cwiseMax(-clip);
  return true;
}

bool Game::updateGenerator(StopToken stop) {
  drawNoise(m_state.noise, m_noise);
  const auto loss = generatorGradient(m_noise, m_generatorGradient, stop);
  if (!loss) return false;
  m_state.generatorLoss = *loss;
  m_state.generatorGradient = lengthOf(m_generatorGradient);
  learn::Model& g = m_state.generator;
  g.update(m_settings.generator.rule, m_settings.generator.rate, m_generatorGradient);
  if (m_state.average.size() > 0) optim::average(m_settings.averageDecay, g.theta, m_state.average);
  return true;
}

std::optional<double> Game::criticGradient(const ConstMatrixRef& real, const ConstMatrixRef& generated,
                                           VectorRef gradient, StopToken stop) {
  if (!m_tangents) return judgeBoth(real, generated, gradient, stop);
  if (m_settings.gradientPenalty > 0)
    for (Index s = 0; s < real.cols(); ++s) {
      const auto share = static_cast<Scalar>(m_state.shares.uniform());
      m_between.col(s) = share * real.col(s) + (1 - share) * generated.col(s);
    }
  std::optional<double> judged, penalised;
  const auto part = [&](std::size_t i) {
    return i == 0 ? (judged = judgeBoth(real, generated, gradient, stop)).has_value()
                  : (penalised = penalties(real, stop)).has_value();
  };
  // A layer's running statistics move with the first part, and the second reads them.
  const bool apart = m_state.critic.buffers.size() == 0 && multiplications() > kWorthSharing;
  if (!(apart ? parallelFor(2, stop, part) : part(0) && part(1))) return {};
  gradient += m_penaltyGradient;
  return *judged + *penalised;
}

/// Two passes, as batch and spectral normalisation are of one kind of samples at a time.
std::optional<double> Game::judgeBoth(const ConstMatrixRef& real, const ConstMatrixRef& generated, VectorRef gradient,
                                      StopToken stop) {
  const auto ofReal = judge(real, true, gradient, stop);
  if (!ofReal) return {};
  const auto ofGenerated = judge(generated, false, m_part, stop);
  if (!ofGenerated) return {};
  gradient += m_part;
  return *ofReal + *ofGenerated;
}

/// The critic's loss of samples of one kind, and its gradient.
std::optional<double> Game::judge(const ConstMatrixRef& shown, bool real, VectorRef gradient, StopToken stop) {
  learn::Model& c = m_state.critic;
  if (!nn::forwardTraining(*c.network, c.theta, c.buffers, shown, m_state.dropout, *m_judging, stop)) return {};
  nn::updateRunningStatistics(*m_judging, c.buffers);
  const Index n = shown.cols();
  const ConstVectorMap outputs(m_judging->output().data(), n);
  VectorMap slopes(m_judging->outputGradient().data(), n);
  const double loss = real ? realLoss(m_settings.kind, m_settings.smoothing, outputs, slopes)
                           : generatedLoss(m_settings.kind, outputs, slopes);
  if (!nn::backward(*c.network, c.theta, c.buffers, shown, *m_judging, gradient, stop)) return {};
  return loss;
}

/// The penalties of the critic's slopes, and their gradient into m_penaltyGradient.
std::optional<double> Game::penalties(const ConstMatrixRef& real, StopToken stop) {
  const learn::Model& c = m_state.critic;
  m_penaltyGradient.setZero();
  double sum = 0;
  const auto add = [&](const ConstMatrixRef& at, double norm, double weight) {
    const auto penalty =
        nn::gradientPenalty(*c.network, c.theta, c.buffers, at, *m_penalising, *m_tangents, m_penaltyPart, stop, norm);
    if (!penalty) return false;
    m_penaltyGradient += static_cast<Scalar>(weight) * m_penaltyPart;
    sum += weight * *penalty;
    return true;
  };
  if (m_settings.gradientPenalty > 0 && !add(m_between, 1, m_settings.gradientPenalty)) return {};
  if (m_settings.r1 > 0 && !add(real, 0, m_settings.r1 / 2)) return {};
  return sum;
}

std::optional<double> Game::generatorGradient(const ConstMatrixRef& noise, VectorRef gradient, StopToken stop) {
  learn::Model &g = m_state.generator, &c = m_state.critic;
  if (!makeSamples(noise, stop)) return {};
  const ConstMatrixMap shown = packed(m_made);
  if (!nn::forwardTraining(*c.network, c.theta, c.buffers, shown, m_state.dropout, *m_judging, stop, m_still))
    return {};
  nn::updateRunningStatistics(*m_judging, c.buffers);
  const ConstVectorMap outputs(m_judging->output().data(), shown.cols());
  VectorMap slopes(m_judging->outputGradient().data(), shown.cols());
  const double loss = generatorLoss(m_settings.kind, outputs, slopes);
  if (!nn::backward(*c.network, c.theta, c.buffers, shown, *m_judging, m_part, stop, true)) return {};
  m_generating->outputGradient() =
      ConstMatrixMap(m_judging->inputGradient().data(), m_made.rows(), m_made.cols()).topRows(g.network->outputs());
  if (!nn::backward(*g.network, g.theta, g.buffers, noise, *m_generating, gradient, stop)) return {};
  return loss;
}

bool Game::judged(const ConstMatrixRef& samples, VectorRef outputs, StopToken stop) const {
  const learn::Model& c = m_state.critic;
  if (!m_looking) m_looking.emplace(*c.network, kShownAtOnce);
  MatrixMap row(outputs.data(), 1, outputs.size());
  return nn::forwardAll(*c.network, c.theta, c.buffers, samples.replicate(m_settings.packing, 1), *m_looking, row,
                        stop);
}

bool Game::slopes(const ConstMatrixRef& samples, bool ofLoss, MatrixRef gradients, StopToken stop) const {
  const learn::Model& c = m_state.critic;
  if (!m_looking) m_looking.emplace(*c.network, kShownAtOnce);
  m_unused.resize(c.theta.size());
  for (Index first = 0; first < samples.cols(); first += kShownAtOnce) {
    const Index n = std::min(kShownAtOnce, samples.cols() - first);
    m_lookedAt = samples.middleCols(first, n).replicate(m_settings.packing, 1);
    if (!nn::forward(*c.network, c.theta, c.buffers, m_lookedAt, *m_looking, stop)) return false;
    VectorMap slopes(m_looking->outputGradient().data(), n);
    if (ofLoss) {
      const ConstVectorMap outputs(m_looking->output().data(), n);
      (void)generatorLoss(m_settings.kind, outputs, slopes);
      slopes *= -static_cast<Scalar>(n);  // of each sample alone
    } else {
      slopes.setOnes();
    }
    if (!nn::backward(*c.network, c.theta, c.buffers, m_lookedAt, *m_looking, m_unused, stop, true)) return false;
    const ConstMatrixMap all = m_looking->inputGradient();
    auto part = gradients.middleCols(first, n);
    part = all.topRows(gradients.rows());
    for (int k = 1; k < m_settings.packing; ++k) part += all.middleRows(k * samples.rows(), gradients.rows());
  }
  return true;
}

bool Game::generate(const ConstMatrixRef& noise, MatrixRef samples, StopToken stop) const {
  const learn::Model& g = m_state.generator;
  if (!m_showing) m_showing.emplace(*g.network, kShownAtOnce);
  return nn::forwardAll(*g.network, m_state.average.size() > 0 ? m_state.average : g.theta, g.buffers, noise,
                        *m_showing, samples, stop);
}

}  // namespace perc::generate
