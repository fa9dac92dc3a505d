// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/fingerprint.h"
#include "core/base/ledger.h"
#include "core/base/stop.h"
#include "core/generate/planar.h"
#include "core/learn/model.h"
#include "core/nn/workspace.h"
#include "core/optim/schedule.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <utility>

namespace perc::generate {

struct AutoencoderSettings {
  int batchSize = 256;
  int classes = 0;          ///< so many rows of samples and of codes more, one-hot, that tell the class; 0: none
  double deviation = 0.05;  ///< of the decoder's normal distribution
  double klWeight = 1;      ///< beta (Higgins et al. 2017)
  optim::Optimizer rule = optim::defaults(optim::Rule::Adam);
  optim::Schedule schedule{.kind = optim::ScheduleKind::Cosine, .rate = 1e-3, .totalSteps = 6000};

  bool operator==(const AutoencoderSettings&) const = default;
};

/// All that decides how it goes on. The encoder puts out means, then logarithms of variances, of the code.
struct AutoencoderState {
  learn::Model encoder, decoder;
  Random data, noise;
  std::int64_t updates = 0;
  double reconstruction = 0, divergence = 0;  ///< of the last batch, see Autoencoder

  void addTo(Fingerprint& fingerprint) const;
  void account(Ledger& ledger) const;
};
AutoencoderState startOf(std::shared_ptr<const nn::Network> encoder, std::shared_ptr<const nn::Network> decoder,
                         nn::Initializer initializer, const AutoencoderSettings& settings, std::uint64_t seed);

/// A variational autoencoder (Kingma and Welling 2014): the encoder makes of a sample x a normal distribution of codes
/// z, N(m, diag s²), the decoder of a code a normal distribution of samples, N(f(z), deviation²). Learned is the
/// (negative) bound on ln p(x), one code drawn for each sample:
///     |x - f(z)|²/(2 deviation²) + features/2 ln(2 pi deviation²)  +  beta sum (s² + m² - 1 - ln s²)/2   (equation 10)
/// The first two are the reconstruction, the last the divergence of the codes from the standard normal, all in nats a
/// sample. Samples are f(z) of standard normal z. One thread.
class Autoencoder {
 public:
  /// Encoder: features and classes to 2 x codes; decoder: codes and classes to features.
  Autoencoder(const AutoencoderSettings& settings, Draw draw, AutoencoderState state);

  /// False: stopped, and nothing has changed.
  bool update(StopToken stop = {});
  /// Of samples with their classes, and with the noise of their codes (codes x n): reconstruction and divergence; the
  /// gradients of their weighted sum, of the size of each network's parameters. Nothing: stopped.
  struct Bound {
    double reconstruction, divergence;
  };
  std::optional<Bound> gradients(const ConstMatrixRef& samples, const ConstMatrixRef& noise, VectorRef encoder,
                                 VectorRef decoder, StopToken stop = {});

  /// Samples of codes with their classes.
  bool decode(const ConstMatrixRef& codes, MatrixRef samples, StopToken stop = {}) const;
  /// Means of the codes of samples.
  bool encode(const ConstMatrixRef& samples, MatrixRef means, StopToken stop = {}) const;

  int codes() const { return m_state.decoder.network->inputs() - m_settings.classes; }
  const AutoencoderState& state() const { return m_state; }
  const AutoencoderSettings& settings() const { return m_settings; }
  void change(const AutoencoderSettings& settings);
  void restore(const AutoencoderState& state) { m_state = state; }
  void imitate(Draw draw) { m_draw = std::move(draw); }  ///< from now on

 private:
  void prepare();

  AutoencoderSettings m_settings;
  Draw m_draw;
  AutoencoderState m_state;
  // Scratch, for these settings.
  std::optional<nn::Workspace> m_encoding, m_decoding;
  mutable std::optional<nn::Workspace> m_looking, m_codeLooking;
  Matrix m_samples, m_noise, m_codes;
  Vector m_encoderGradient, m_decoderGradient;
};

}  // namespace perc::generate
