// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/generate/game.h"

#include <array>

namespace perc::generate {

struct CycleSettings {
  GameKind kind = GameKind::LeastSquares;
  int batchSize = 256;
  int criticUpdates = 1, generatorUpdates = 1;  ///< of a round; not both 0
  double cycleWeight = 10;                      ///< of the way there and back
  double identityWeight = 5;                    ///< of leaving alone what is of the other set already
  double pairWeight = 0;                        ///< of the known partner (Isola et al. 2017); 0: sets without pairs
  Side critic = {}, generator = {};

  bool operator==(const CycleSettings&) const = default;
};

/// The two ways, in this order where there are two of something: from the source to what is imitated, and back.
enum class Way { There, Back };

/// All that decides how it goes on.
struct CycleState {
  std::array<learn::Model, 2> generators;  ///< by way: features to features
  std::array<learn::Model, 2> critics;     ///< of what each way makes: features to 1
  Random data, dropout;
  std::int64_t rounds = 0;
  double criticLoss = 0, generatorLoss = 0;  ///< before their last updates, of both ways together
  double cycleError = 0;  ///< the mean of |back(there(a)) - a| and |there(back(b)) - b|, before the last update

  void addTo(Fingerprint& fingerprint) const;
  void account(Ledger& ledger) const;
};
CycleState startOf(std::shared_ptr<const nn::Network> generator, std::shared_ptr<const nn::Network> critic,
                   nn::Initializer initializer, const CycleSettings& settings, std::uint64_t seed);

/// Translation between two sets a and b without pairs (Zhu et al. 2017): generators G (there) and F (back), each with a
/// critic of what it makes. The generators' loss, with |.| the mean of absolute differences,
///     game(G(a)) + game(F(b)) + cycle (|F(G(a)) - a| + |G(F(b)) - b|) + identity (|G(b) - b| + |F(a) - a|)
///     + pair (|G(a) - b| + |F(b) - a|)
/// the critics' that of the game. One thread.
class Cycle {
 public:
  Cycle(const CycleSettings& settings, DrawBoth draw, CycleState state);

  /// False: stopped, and nothing has changed.
  bool round(StopToken stop = {});
  /// Samples (features x n) there or back.
  bool translate(Way way, const ConstMatrixRef& samples, MatrixRef results, StopToken stop = {}) const;
  /// The critic of what that way makes.
  bool judged(Way way, const ConstMatrixRef& samples, VectorRef outputs, StopToken stop = {}) const;

  /// The generators' loss of such samples, and both gradients, each of the size of its parameters. Nothing: stopped.
  std::optional<double> generatorGradients(const ConstMatrixRef& from, const ConstMatrixRef& to,
                                           std::array<Vector, 2>& gradients, StopToken stop = {});

  const CycleState& state() const { return m_state; }
  const CycleSettings& settings() const { return m_settings; }
  void change(const CycleSettings& settings);
  void restore(const CycleState& state) { m_state = state; }
  void imitate(DrawBoth draw) { m_draw = std::move(draw); }  ///< from now on

 private:
  void prepare();
  bool updateCritics(StopToken stop);
  bool updateGenerators(StopToken stop);
  std::optional<double> criticGradient(Way way, const ConstMatrixRef& real, const ConstMatrixRef& made, StopToken stop);
  bool addWay(Way way, const ConstMatrixRef& from, const ConstMatrixRef& to, std::array<Vector, 2>& gradients,
              double& loss, StopToken stop);
  /// `model` on `x`, in the way's workspace.
  bool forward(learn::Model& model, nn::Workspace& workspace, const ConstMatrixRef& x, StopToken stop);
  bool addGradient(const learn::Model& model, nn::Workspace& workspace, const ConstMatrixRef& x, Vector& gradient,
                   StopToken stop, bool ofInputs);

  CycleSettings m_settings;
  DrawBoth m_draw;
  CycleState m_state;
  // Scratch, for these settings.
  std::array<std::optional<nn::Workspace>, 2> m_generating;
  std::optional<nn::Workspace> m_judging;
  mutable std::optional<nn::Workspace> m_looking, m_asking;
  Matrix m_from, m_to, m_made;
  std::array<Vector, 2> m_gradients;
  Vector m_criticGradient, m_part;
};

}  // namespace perc::generate
