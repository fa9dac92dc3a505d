// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/fingerprint.h"
#include "core/base/ledger.h"
#include "core/base/stop.h"
#include "core/generate/planar.h"
#include "core/learn/model.h"
#include "core/nn/workspace.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <utility>

namespace perc::generate {

/// What the velocity's network is told of the time t beside the sample: t, cos 2πt, sin 2πt.
inline constexpr int kTimeInputs = 3;

struct FlowSettings {
  int batchSize = 256;
  int classes = 0;  ///< so many rows of samples more, one-hot, that tell the class and do not flow; 0: none
  optim::Optimizer rule = optim::defaults(optim::Rule::Adam);
  optim::Schedule schedule{.kind = optim::ScheduleKind::Cosine, .rate = 2e-3, .totalSteps = 6000};

  bool operator==(const FlowSettings&) const = default;
};

/// All that decides how it goes on.
struct FlowState {
  learn::Model model;  ///< of the velocity: features + classes + kTimeInputs inputs, features outputs
  Random data, noise, times;
  std::int64_t updates = 0;
  double loss = 0;  ///< of the last batch

  void addTo(Fingerprint& fingerprint) const;
  void account(Ledger& ledger) const;
};
FlowState startOf(std::shared_ptr<const nn::Network> network, nn::Initializer initializer, const FlowSettings& settings,
                  std::uint64_t seed);

enum class Integrator { Euler, Heun };

/// Flow matching along straight lines (Lipman et al. 2023; rectified flow: Liu et al. 2023): with noise x0 from a
/// standard normal distribution and a sample x1, at x_t = (1 - t) x0 + t x1 the network learns the velocity x1 - x0, in
/// mean square. What is between them flows from noise (t = 0) to samples (t = 1). One network, one loss. One thread.
class FlowMatching {
 public:
  FlowMatching(const FlowSettings& settings, Draw draw, FlowState state);

  /// False: stopped, and nothing has changed.
  bool update(StopToken stop = {});
  /// dx/dt (features x samples) at each place, with its class, at time t. False: stopped.
  bool velocity(const ConstMatrixRef& places, double t, MatrixRef velocities, StopToken stop = {}) const;
  /// Moves `samples` from noise at time 0 to time `until`, of which there are `steps` equal steps to 1; after each
  /// `visit` is told the time. Heun's takes two velocities a step. False: stopped.
  using Visit = std::function<void(double t, const ConstMatrixRef& samples)>;
  bool flow(MatrixRef samples, int steps, Integrator integrator, double until = 1, const Visit& visit = {},
            StopToken stop = {}) const;

  const FlowState& state() const { return m_state; }
  const FlowSettings& settings() const { return m_settings; }
  void change(const FlowSettings& settings);
  void restore(const FlowState& state) { m_state = state; }
  void imitate(Draw draw) { m_draw = std::move(draw); }  ///< from now on

 private:
  void prepare();

  FlowSettings m_settings;
  Draw m_draw;
  FlowState m_state;
  // Scratch, for these settings.
  std::optional<nn::Workspace> m_training;
  mutable std::optional<nn::Workspace> m_looking;
  mutable Matrix m_input, m_first, m_second, m_ahead;  // places with their classes, and velocities
  Matrix m_samples, m_places, m_targets;
  Vector m_gradient;
};

/// The velocity that flow matching tends to for data of equally likely points (columns): the mean of (x1 - x)/(1 - t)
/// over them, weighted by how likely x_t = x is on the way to each; 0 <= t < 1.
void exactVelocity(const ConstMatrixRef& points, const ConstVectorRef& place, double t, VectorRef velocity);

}  // namespace perc::generate
