// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/generate/cycle.h"

#include "core/nn/evaluate.h"
#include "core/nn/pass.h"

#include <cassert>
#include <utility>

namespace perc::generate {
namespace {

constexpr Index kShownAtOnce = 256;
constexpr std::array kWays{Way::There, Way::Back};

std::size_t index(Way way) { return static_cast<std::size_t>(way); }
Way other(Way way) { return way == Way::There ? Way::Back : Way::There; }

/// weight times the mean of |made - wanted|; its slope is added.
double addDistance(const ConstMatrixRef& made, const ConstMatrixRef& wanted, double weight, MatrixRef slope) {
  const auto each = static_cast<Scalar>(weight / static_cast<double>(made.size()));
  const auto difference = (made - wanted).array();
  slope += (each * difference.sign()).matrix();
  return weight * difference.abs().cast<double>().mean();
}

}  // namespace

void CycleState::addTo(Fingerprint& fingerprint) const {
  for (const auto* models : {&generators, &critics})
    for (const learn::Model& model : *models) model.addTo(fingerprint);
  for (const Random* stream : {&data, &dropout}) fingerprint.add(stream->state().data(), sizeof(stream->state()));
  fingerprint.add(rounds);
}

void CycleState::account(Ledger& ledger) const {
  for (const auto* models : {&generators, &critics})
    for (const learn::Model& model : *models) ledger.own(model.bytes());
}

CycleState startOf(std::shared_ptr<const nn::Network> generator, std::shared_ptr<const nn::Network> critic,
                   nn::Initializer initializer, const CycleSettings& settings, std::uint64_t seed) {
  Random first(seed, "init");
  const auto drawn = [&](const std::shared_ptr<const nn::Network>& network, const Side& side) {
    return learn::Model::drawn(network, initializer, side.rule, first);
  };
  learn::Model there = drawn(generator, settings.generator), back = drawn(generator, settings.generator);
  learn::Model ofThere = drawn(critic, settings.critic), ofBack = drawn(critic, settings.critic);
  return {.generators = {std::move(there), std::move(back)},
          .critics = {std::move(ofThere), std::move(ofBack)},
          .data = Random(seed, "data"),
          .dropout = Random(seed, "dropout")};
}

Cycle::Cycle(const CycleSettings& settings, DrawBoth draw, CycleState state)
    : m_settings(settings), m_draw(std::move(draw)), m_state(std::move(state)) {
  prepare();
}

void Cycle::prepare() {
  const nn::Network &generator = *m_state.generators[0].network, &critic = *m_state.critics[0].network;
  assert(generator.inputs() == generator.outputs() && critic.inputs() == generator.outputs() && critic.outputs() == 1);
  for (auto& workspace : m_generating) workspace.emplace(generator, m_settings.batchSize);
  m_judging.emplace(critic, m_settings.batchSize);
  for (Matrix* samples : {&m_from, &m_to, &m_made}) samples->resize(generator.outputs(), m_settings.batchSize);
  for (Vector& gradient : m_gradients) gradient.resize(generator.parameterCount());
  m_criticGradient.resize(critic.parameterCount());
}

void Cycle::change(const CycleSettings& settings) {
  for (auto& model : m_state.generators)
    if (settings.generator.rule.rule != m_settings.generator.rule.rule) model.startAnew(settings.generator.rule);
  for (auto& model : m_state.critics)
    if (settings.critic.rule.rule != m_settings.critic.rule.rule) model.startAnew(settings.critic.rule);
  m_settings = settings;
  prepare();
}

bool Cycle::round(StopToken stop) {
  const CycleState before = m_state;
  bool done = true;
  for (int i = 0; done && i < m_settings.criticUpdates; ++i) done = updateCritics(stop);
  for (int i = 0; done && i < m_settings.generatorUpdates; ++i) done = updateGenerators(stop);
  if (done) ++m_state.rounds;
  else m_state = before;
  return done;
}

bool Cycle::forward(learn::Model& model, nn::Workspace& workspace, const ConstMatrixRef& x, StopToken stop) {
  if (!nn::forwardTraining(*model.network, model.theta, model.buffers, x, m_state.dropout, workspace, stop))
    return false;
  nn::updateRunningStatistics(workspace, model.buffers);
  return true;
}

bool Cycle::addGradient(const learn::Model& model, nn::Workspace& workspace, const ConstMatrixRef& x, Vector& gradient,
                        StopToken stop, bool ofInputs) {
  m_part.resize(gradient.size());
  if (!nn::backward(*model.network, model.theta, model.buffers, x, workspace, m_part, stop, ofInputs)) return false;
  gradient += m_part;
  return true;
}

std::optional<double> Cycle::criticGradient(Way way, const ConstMatrixRef& real, const ConstMatrixRef& made,
                                            StopToken stop) {
  learn::Model& critic = m_state.critics[index(way)];
  m_criticGradient.setZero();
  double loss = 0;
  for (const bool isReal : {true, false}) {
    const ConstMatrixRef& shown = isReal ? real : made;
    if (!forward(critic, *m_judging, shown, stop)) return {};
    const ConstVectorMap outputs(m_judging->output().data(), shown.cols());
    VectorMap slopes(m_judging->outputGradient().data(), shown.cols());
    loss += isReal ? realLoss(m_settings.kind, 0, outputs, slopes) : generatedLoss(m_settings.kind, outputs, slopes);
    if (!addGradient(critic, *m_judging, shown, m_criticGradient, stop, false)) return {};
  }
  return loss;
}

bool Cycle::updateCritics(StopToken stop) {
  m_draw(m_state.data, m_from, m_to);
  m_state.criticLoss = 0;
  for (const Way way : kWays) {
    nn::Workspace& workspace = *m_generating[index(way)];
    const Matrix &asked = way == Way::There ? m_from : m_to, &real = way == Way::There ? m_to : m_from;
    if (!forward(m_state.generators[index(way)], workspace, asked, stop)) return false;
    m_made = workspace.output();
    const auto loss = criticGradient(way, real, m_made, stop);
    if (!loss) return false;
    m_state.criticLoss += *loss;
    m_state.critics[index(way)].update(m_settings.critic.rule, m_settings.critic.rate, m_criticGradient);
  }
  return true;
}

/// What begins with `way`: game and cycle of from, identity of to, the known partner.
bool Cycle::addWay(Way way, const ConstMatrixRef& from, const ConstMatrixRef& to, std::array<Vector, 2>& gradients,
                   double& loss, StopToken stop) {
  learn::Model &forth = m_state.generators[index(way)], &back = m_state.generators[index(other(way))];
  nn::Workspace &forthSpace = *m_generating[index(way)], &backSpace = *m_generating[index(other(way))];
  Vector &ofForth = gradients[index(way)], &ofBack = gradients[index(other(way))];
  if (!forward(forth, forthSpace, from, stop)) return false;
  const Matrix made = forthSpace.output();
  learn::Model& critic = m_state.critics[index(way)];
  if (!forward(critic, *m_judging, made, stop)) return false;
  const ConstVectorMap outputs(m_judging->output().data(), made.cols());
  loss += generatorLoss(m_settings.kind, outputs, VectorMap(m_judging->outputGradient().data(), made.cols()));
  if (!addGradient(critic, *m_judging, made, m_criticGradient, stop, true)) return false;  // its own is not used
  Matrix slope = m_judging->inputGradient();
  if (m_settings.pairWeight > 0) loss += addDistance(made, to, m_settings.pairWeight, slope);
  // There and back.
  if (!forward(back, backSpace, made, stop)) return false;
  backSpace.outputGradient().setZero();
  const double cycle = addDistance(backSpace.output(), from, 1, backSpace.outputGradient());
  m_state.cycleError += cycle / 2;
  if (m_settings.cycleWeight > 0) {
    loss += m_settings.cycleWeight * cycle;
    backSpace.outputGradient() *= static_cast<Scalar>(m_settings.cycleWeight);
    if (!addGradient(back, backSpace, made, ofBack, stop, true)) return false;
    slope += backSpace.inputGradient();
  }
  forthSpace.outputGradient() = slope;
  if (!addGradient(forth, forthSpace, from, ofForth, stop, false)) return false;
  if (m_settings.identityWeight == 0) return true;
  if (!forward(forth, forthSpace, to, stop)) return false;
  forthSpace.outputGradient().setZero();
  loss += addDistance(forthSpace.output(), to, m_settings.identityWeight, forthSpace.outputGradient());
  return addGradient(forth, forthSpace, to, ofForth, stop, false);
}

std::optional<double> Cycle::generatorGradients(const ConstMatrixRef& from, const ConstMatrixRef& to,
                                                std::array<Vector, 2>& gradients, StopToken stop) {
  double loss = 0;
  m_state.cycleError = 0;
  for (Vector& gradient : gradients) gradient.setZero();
  if (!addWay(Way::There, from, to, gradients, loss, stop) || !addWay(Way::Back, to, from, gradients, loss, stop))
    return {};
  return loss;
}

bool Cycle::updateGenerators(StopToken stop) {
  m_draw(m_state.data, m_from, m_to);
  const auto loss = generatorGradients(m_from, m_to, m_gradients, stop);
  if (!loss) return false;
  m_state.generatorLoss = *loss;
  for (const Way way : kWays)
    m_state.generators[index(way)].update(m_settings.generator.rule, m_settings.generator.rate,
                                          m_gradients[index(way)]);
  return true;
}

bool Cycle::translate(Way way, const ConstMatrixRef& samples, MatrixRef results, StopToken stop) const {
  const learn::Model& model = m_state.generators[index(way)];
  if (!m_looking) m_looking.emplace(*model.network, kShownAtOnce);
  return nn::forwardAll(*model.network, model.theta, model.buffers, samples, *m_looking, results, stop);
}

bool Cycle::judged(Way way, const ConstMatrixRef& samples, VectorRef outputs, StopToken stop) const {
  const learn::Model& model = m_state.critics[index(way)];
  if (!m_asking) m_asking.emplace(*model.network, kShownAtOnce);
  MatrixMap row(outputs.data(), 1, outputs.size());
  return nn::forwardAll(*model.network, model.theta, model.buffers, samples, *m_asking, row, stop);
}

}  // namespace perc::generate
