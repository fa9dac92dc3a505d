// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/fingerprint.h"
#include "core/base/ledger.h"
#include "core/base/stop.h"
#include "core/generate/game_loss.h"
#include "core/generate/planar.h"
#include "core/learn/model.h"
#include "core/nn/tangent.h"
#include "core/nn/workspace.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace perc::generate {

/// One player's rule.
struct Side {
  optim::Optimizer rule = optim::defaults(optim::Rule::Adam);
  double rate = 1e-3;
  bool operator==(const Side&) const = default;
};

enum class NoiseKind { Normal, Uniform };  ///< standard normal, or evenly in [-1, 1]

struct GameSettings {
  GameKind kind = GameKind::NonSaturating;
  int criticUpdates = 1, generatorUpdates = 1;  ///< of a round; not both 0
  int batchSize = 256;                          ///< a multiple of `packing`
  /// So many samples, of one kind, are shown to the critic as one (PacGAN: Lin et al. 2018); its network has as many
  /// times the inputs.
  int packing = 1;
  double smoothing = 0;      ///< of the real samples' target, see realLoss()
  double instanceNoise = 0;  ///< deviation of normal noise on all that the critic is shown (Sønderby et al. 2017)
  /// Times E (|dD/dx| - 1)² at random points between real and generated samples (Gulrajani et al. 2017).
  double gradientPenalty = 0;
  double r1 = 0;            ///< half of it times E |dD/dx|² at real samples (Mescheder et al. 2018)
  double clip = 0;          ///< the critic's parameters are kept within ± this after each update; 0: not
  double averageDecay = 0;  ///< of the generator's exponential average; 0: there is none
  NoiseKind noise = NoiseKind::Normal;
  /// Both sides are told of which class a sample is (Mirza and Osindero 2014): so many rows more, one-hot, of noise and
  /// of samples as they are shown to the critic. 0: nothing is said.
  int classes = 0;
  Side critic = {}, generator = {};

  bool operator==(const GameSettings&) const = default;
};

/// All that decides how the game goes on.
struct GameState {
  learn::Model generator, critic;
  Vector average = {};                  ///< of the generator's theta; empty: there is none
  Random data, noise, shares, dropout;  ///< shares: where between two samples, and instance noise
  std::int64_t rounds = 0;
  double criticLoss = 0, generatorLoss = 0;  ///< before their last updates, penalties included
  double generatorGradient = 0;  ///< length of the generator's last one: where it is 0, the critic tells it nothing

  void addTo(Fingerprint& fingerprint) const;
  void account(Ledger& ledger) const;
};
/// Before the first round.
GameState startOf(std::shared_ptr<const nn::Network> generator, std::shared_ptr<const nn::Network> critic,
                  nn::Initializer initializer, const GameSettings& settings, std::uint64_t seed);

/// Two networks that play against each other (Goodfellow et al. 2014): the generator makes samples of noise, the critic
/// is shown these and real ones. Real samples are drawn anew for each update. Penalties of large networks are
/// computed on another thread, with the same bits.
class Game {
 public:
  /// The critic has one output and `packing` times as many inputs as the generator has outputs, with `classes`.
  Game(const GameSettings& settings, Draw draw, GameState state);

  /// The critic's updates and the generator's. False: stopped, and nothing has changed.
  bool round(StopToken stop = {});
  /// One update of one side; false: stopped, and what it was made of is void: restore() a state.
  bool updateCritic(StopToken stop = {});
  bool updateGenerator(StopToken stop = {});

  /// The gradient of the critic's loss with its penalties, of real and generated samples as it is shown them (its
  /// inputs x samples); the loss. Its running statistics move, as they do in PyTorch. Nothing if stopped.
  std::optional<double> criticGradient(const ConstMatrixRef& real, const ConstMatrixRef& generated, VectorRef gradient,
                                       StopToken stop = {});
  /// The gradient of the generator's loss of samples made from `noise`.
  std::optional<double> generatorGradient(const ConstMatrixRef& noise, VectorRef gradient, StopToken stop = {});

  /// Samples of `noise` as the generator is evaluated; with its averaged weights, if there are any.
  bool generate(const ConstMatrixRef& noise, MatrixRef samples, StopToken stop = {}) const;
  /// With classes that are equally likely.
  void drawNoise(Random& random, MatrixRef noise) const;

  /// The critic's outputs for samples, with their classes, as it is evaluated. What is packed is shown as so many times
  /// the same.
  bool judged(const ConstMatrixRef& samples, VectorRef outputs, StopToken stop = {}) const;
  /// The slope dD/dx at each sample (generator's outputs x samples); with `ofLoss`, instead, where its part of the
  /// generator's loss falls: -dL/dx.
  bool slopes(const ConstMatrixRef& samples, bool ofLoss, MatrixRef gradients, StopToken stop = {}) const;

  const GameState& state() const { return m_state; }
  const GameSettings& settings() const { return m_settings; }
  /// Other rates, penalties, updates of a round …: what needs no other networks.
  void change(const GameSettings& settings);
  void restore(const GameState& state);
  void imitate(Draw draw) { m_draw = std::move(draw); }  ///< from now on

 private:
  void prepare();
  bool makeSamples(const ConstMatrixRef& noise, StopToken stop);
  /// Samples as the critic takes them: `packing` of them in one column.
  ConstMatrixMap packed(const Matrix& samples) const;
  void blur(Matrix& samples);
  std::optional<double> judge(const ConstMatrixRef& shown, bool real, VectorRef gradient, StopToken stop);
  std::optional<double> judgeBoth(const ConstMatrixRef& real, const ConstMatrixRef& generated, VectorRef gradient,
                                  StopToken stop);
  std::optional<double> penalties(const ConstMatrixRef& real, StopToken stop);
  double multiplications() const;

  GameSettings m_settings;
  Draw m_draw;
  GameState m_state;
  // Scratch, for these settings.
  std::vector<nn::Mode> m_still;  ///< of the critic while the generator learns
  mutable std::optional<nn::Workspace> m_generating, m_showing, m_looking;
  mutable Matrix m_lookedAt;
  mutable Vector m_unused;
  std::optional<nn::Workspace> m_judging, m_penalising;
  std::optional<nn::Tangents> m_tangents;
  Matrix m_noise, m_real, m_made, m_between;
  Vector m_generatorGradient, m_criticGradient, m_part, m_penaltyGradient, m_penaltyPart;
};

}  // namespace perc::generate
