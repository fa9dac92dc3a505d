// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/generate/autoencoder.h"

#include "core/math/elementary.h"
#include "core/nn/evaluate.h"
#include "core/nn/pass.h"

#include <cassert>
#include <cmath>
#include <numbers>
#include <utility>

namespace perc::generate {
namespace {
constexpr Index kLookedAtAtOnce = 256;
}

void AutoencoderState::addTo(Fingerprint& fingerprint) const {
  encoder.addTo(fingerprint);
  decoder.addTo(fingerprint);
  for (const Random* stream : {&data, &noise}) fingerprint.add(stream->state().data(), sizeof(stream->state()));
  fingerprint.add(updates);
}

void AutoencoderState::account(Ledger& ledger) const { ledger.own(encoder.bytes() + decoder.bytes()); }

AutoencoderState startOf(std::shared_ptr<const nn::Network> encoder, std::shared_ptr<const nn::Network> decoder,
                         nn::Initializer initializer, const AutoencoderSettings& settings, std::uint64_t seed) {
  Random first(seed, "init");
  learn::Model e = learn::Model::drawn(std::move(encoder), initializer, settings.rule, first);
  learn::Model d = learn::Model::drawn(std::move(decoder), initializer, settings.rule, first);
  return {
      .encoder = std::move(e), .decoder = std::move(d), .data = Random(seed, "data"), .noise = Random(seed, "noise")};
}

Autoencoder::Autoencoder(const AutoencoderSettings& settings, Draw draw, AutoencoderState state)
    : m_settings(settings), m_draw(std::move(draw)), m_state(std::move(state)) {
  prepare();
}

void Autoencoder::prepare() {
  const nn::Network &encoder = *m_state.encoder.network, &decoder = *m_state.decoder.network;
  assert(encoder.outputs() == 2 * codes() && encoder.inputs() == decoder.outputs() + m_settings.classes);
  m_encoding.emplace(encoder, m_settings.batchSize);
  m_decoding.emplace(decoder, m_settings.batchSize);
  m_samples.resize(encoder.inputs(), m_settings.batchSize);
  m_noise.resize(codes(), m_settings.batchSize);
  m_codes.resize(decoder.inputs(), m_settings.batchSize);
  m_encoderGradient.resize(encoder.parameterCount());
  m_decoderGradient.resize(decoder.parameterCount());
}

void Autoencoder::change(const AutoencoderSettings& settings) {
  if (settings.rule.rule != m_settings.rule.rule)
    for (learn::Model* model : {&m_state.encoder, &m_state.decoder}) model->startAnew(settings.rule);
  m_settings = settings;
  prepare();
}

bool Autoencoder::update(StopToken stop) {
  const Random before[] = {m_state.data, m_state.noise};
  m_draw(m_state.data, m_samples);
  for (Index i = 0; i < m_noise.size(); ++i) m_noise.data()[i] = static_cast<Scalar>(m_state.noise.normal());
  const auto bound = gradients(m_samples, m_noise, m_encoderGradient, m_decoderGradient, stop);
  if (!bound) {
    m_state.data = before[0], m_state.noise = before[1];
    return false;
  }
  m_state.reconstruction = bound->reconstruction;
  m_state.divergence = bound->divergence;
  const double rate = optim::rateAt(m_settings.schedule, m_state.updates);
  m_state.encoder.update(m_settings.rule, rate, m_encoderGradient);
  m_state.decoder.update(m_settings.rule, rate, m_decoderGradient);
  ++m_state.updates;
  return true;
}

std::optional<Autoencoder::Bound> Autoencoder::gradients(const ConstMatrixRef& samples, const ConstMatrixRef& noise,
                                                         VectorRef encoder, VectorRef decoder, StopToken stop) {
  learn::Model &e = m_state.encoder, &d = m_state.decoder;
  const Index n = samples.cols(), codes = noise.rows();
  const double variance = m_settings.deviation * m_settings.deviation, each = 1 / static_cast<double>(n);
  if (!nn::forwardTraining(*e.network, e.theta, e.buffers, samples, m_state.noise, *m_encoding, stop)) return {};
  const auto means = m_encoding->output().topRows(codes).array();
  const auto logVariances = m_encoding->output().bottomRows(codes).array();
  Matrix deviations = logVariances;
  for (Scalar& one : deviations.reshaped()) one = static_cast<Scalar>(elementary::exp(static_cast<double>(one) / 2));
  m_codes.resize(d.network->inputs(), n);
  m_codes.topRows(codes) = (means + deviations.array() * noise.array()).matrix();
  m_codes.bottomRows(m_settings.classes) = samples.bottomRows(m_settings.classes);
  if (!nn::forwardTraining(*d.network, d.theta, d.buffers, m_codes, m_state.noise, *m_decoding, stop)) return {};
  const Matrix errors = m_decoding->output() - samples.topRows(d.network->outputs());
  const double features = static_cast<double>(errors.rows());
  Bound bound{};
  bound.reconstruction = each * errors.cast<double>().squaredNorm() / (2 * variance) +
                         features / 2 * elementary::log(2 * std::numbers::pi * variance);
  bound.divergence = each / 2 * (deviations.array().square() + means.square() - 1 - logVariances).cast<double>().sum();
  m_decoding->outputGradient() = static_cast<Scalar>(each / variance) * errors;
  if (!nn::backward(*d.network, d.theta, d.buffers, m_codes, *m_decoding, decoder, stop, true)) return {};
  const auto pulled = m_decoding->inputGradient().topRows(codes).array();
  const auto weight = static_cast<Scalar>(m_settings.klWeight * each);
  const Matrix ofMeans = (pulled + weight * means).matrix();
  const Matrix ofLogVariances =
      (pulled * noise.array() * deviations.array() / 2 + weight / 2 * (deviations.array().square() - 1)).matrix();
  m_encoding->outputGradient().topRows(codes) = ofMeans;
  m_encoding->outputGradient().bottomRows(codes) = ofLogVariances;
  if (!nn::backward(*e.network, e.theta, e.buffers, samples, *m_encoding, encoder, stop)) return {};
  return bound;
}

bool Autoencoder::decode(const ConstMatrixRef& codes, MatrixRef samples, StopToken stop) const {
  const learn::Model& d = m_state.decoder;
  if (!m_looking) m_looking.emplace(*d.network, kLookedAtAtOnce);
  return nn::forwardAll(*d.network, d.theta, d.buffers, codes, *m_looking, samples, stop);
}

bool Autoencoder::encode(const ConstMatrixRef& samples, MatrixRef means, StopToken stop) const {
  const learn::Model& e = m_state.encoder;
  if (!m_codeLooking) m_codeLooking.emplace(*e.network, kLookedAtAtOnce);
  Matrix outputs(e.network->outputs(), samples.cols());
  if (!nn::forwardAll(*e.network, e.theta, e.buffers, samples, *m_codeLooking, outputs, stop)) return false;
  means = outputs.topRows(codes());
  return true;
}

}  // namespace perc::generate
