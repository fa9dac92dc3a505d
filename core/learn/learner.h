// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ledger.h"
#include "core/base/step_clock.h"
#include "core/base/stop.h"
#include "core/frame/curve.h"
#include "core/frame/frame.h"
#include "core/learn/evaluation.h"
#include "core/learn/model.h"
#include "core/learn/samples.h"
#include "core/learn/settings.h"
#include "core/math/random.h"
#include "core/nn/workspace.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace perc::learn {

/// What is wrong with a layer now; named when it begins.
struct LayerHealth {
  bool vanishing = false, exploding = false;
  int deadUnits = 0;  ///< the most so far
  bool operator==(const LayerHealth&) const = default;
};

/// Everything that decides how training goes on, at one step. A value: copy it to remember the moment.
struct LearnerState {
  LearnerState(const Settings& start, std::uint64_t seed)
      : settings(start),
        epochStart(seed, "shuffle"),
        shuffle(epochStart),
        dropout(seed, "dropout"),
        jitter(seed, "jitter") {}

  std::int64_t step = 0;                   ///< in units of TrainingSettings::stepUnit
  std::int64_t updates = 0;                ///< of the parameters
  std::int64_t epochs = 0;                 ///< whole passes over the training samples
  std::shared_ptr<const Samples> samples;  ///< as they are now, painted or not
  Settings settings;                       ///< live ones as they are now
  Model model;                             ///< its gradient is not kept
  Random epochStart;                       ///< shuffles this epoch's order from
  Random shuffle;                          ///< … and stands here after it
  Random dropout;
  Random jitter;            ///< of what a hand does to samples
  Index sampleInBatch = 0;  ///< StepUnit::Sample: looked at already
  Index cursor = 0;         ///< samples of this epoch already used
  RunState runState = RunState::Ok;
  Message message;
  Curve curve;
  Curve histograms;  ///< LayerHistograms along the way
  std::vector<Event> events;
  std::vector<LayerHealth> health;  ///< per layer, what has been named already
  std::int64_t nextRecord = 0;      ///< step at which figures are recorded next

  void account(Ledger& ledger) const;
};

/// The next update as it would be: flat vectors of theta's layout.
struct Preview {
  Vector lossGradient;  ///< of the batch's mean loss, at theta
  Vector gradient;      ///< that, or with PenaltySettings::samRadius the one at the point uphill, with penalties
  Vector change;        ///< what would be added to theta
  double loss, norm;    ///< norm: of `gradient`, before clipping
};

class Learner;

/// The figures of a lab that tells more than how training goes: its table, with those of figureTable() that it wants,
/// and what it adds at each moment; false: stopped.
struct LabFigures {
  const FigureTable* table = &figureTable();
  std::function<bool(const Learner& learner, FigureValues& values, StopToken stop)> add = {};
};

/// Gradient descent on samples by mini-batches without replacement, shuffled anew each epoch; the last batch of an
/// epoch may be smaller (PyTorch's DataLoader with drop_last=False). One thread.
///
/// With PenaltySettings::samRadius the loss's gradient g is taken at theta and again, of the same batch with the same
/// units dropped out, at theta + radius g/|g| (optim::climb); the rule then updates theta by the second one. Penalties
/// are of theta: the loss alone is made as high as it gets in the ball (Foret et al. 2021, eq. 1). Running statistics
/// of batch normalisation move once, by the first pass.
class Learner {
 public:
  static Result<std::unique_ptr<Learner>> make(const Settings& settings, std::uint64_t seed,
                                               std::shared_ptr<const Samples> samples,
                                               const std::vector<nn::NamedTensor>* weights,
                                               const LabFigures& figures = {});

  /// One update. False: stopped, and nothing has changed.
  bool step(StopToken stop);
  /// Live settings. Idempotent.
  Result<void> change(const Settings& settings);
  /// Other samples to go on with; where there are more or fewer to learn from, a new epoch begins.
  Result<void> setSamples(std::shared_ptr<const Samples> samples);
  /// Layer (1: first hidden), unit, input (-1: the bias), value; four numbers.
  Result<void> setWeight(const std::vector<double>& numbers);
  void restore(const LearnerState& state);
  /// A copy of this moment to try things on: it draws its batches and all else from streams `stream` of its own and
  /// starts with a new epoch, without what was written down on the way.
  std::unique_ptr<Learner> probe(std::string_view stream) const;
  /// The next batch's update at this rate in place of the schedule's; its mean loss before it, as step() counts it.
  /// Nothing if stopped: then nothing has changed. Needs training samples.
  std::optional<double> update(double rate, StopToken stop);

  const LearnerState& state() const { return m_state; }
  /// What a hand's acts on samples draw from.
  Random& jitter() { return m_state.jitter; }
  const Samples& samples() const { return *m_state.samples; }
  const Model& model() const { return m_state.model; }
  const nn::Network& network() const { return *m_state.model.network; }
  const nn::Loss& loss() const { return m_loss; }
  /// For passes over many samples in evaluation mode; scratch, no part of the state.
  nn::Workspace& evaluationWorkspace() const { return *m_evaluation; }
  std::uint64_t fingerprint() const;
  /// Epochs so far, the present one in part.
  double epoch() const;
  /// What an update has cost so far, without what is written down of it; 0: not known yet.
  double secondsPerUpdate() const { return m_clock.seconds(); }
  /// The learning rate of the next update, after the schedule.
  double nextRate() const { return optim::rateAt(m_schedule, m_state.updates); }
  const optim::Schedule& schedule() const { return m_schedule; }
  const optim::Optimizer& optimizer() const { return m_optimizer; }
  /// Samples in one update, but for the last one of an epoch.
  Index batchSize() const;
  /// The samples of the next update, as columns of Samples::inputs; those of this epoch, in order.
  std::span<const std::int32_t> batch() const;
  const std::vector<std::int32_t>& order() const { return m_order; }
  /// After each piece of a batch: what the training pass left in the workspace, for so many samples.
  using Visit = std::function<void(const nn::Workspace& workspace, Index samples)>;
  /// The next update without making it; nothing if stopped or without training samples.
  std::optional<Preview> preview(StopToken stop, const Visit& visit = {}) const;
  /// All figures of this moment and, unless null, what is predicted of each sample; nothing if stopped.
  std::optional<FigureValues> figures(StopToken stop = {}, PointResults* results = nullptr) const;

 private:
  explicit Learner(LearnerState state) : m_state(std::move(state)) {}
  Result<void> configure();
  void prepare();
  void shuffleEpoch();
  Index batchCount() const;
  std::optional<double> batchGradient(const ConstVectorRef& theta, Random& dropout, VectorRef buffers, StopToken stop,
                                      const Visit& visit = {}) const;
  std::optional<double> gradientUphill(StopToken stop) const;
  void addPenalties() const;
  void advanceEpoch(Index count);
  bool record(bool updated, StopToken stop);
  void diverge();

  LearnerState m_state;
  LabFigures m_figures;
  StepClock m_clock;  ///< of updates

  // All that follows is made from the state.
  nn::Loss m_loss;
  optim::Optimizer m_optimizer;
  optim::Schedule m_schedule;
  std::vector<std::int32_t> m_order;  ///< of the training samples in this epoch
  // Scratch, for `m_prepared`.
  std::shared_ptr<const nn::Network> m_prepared;
  std::vector<nn::Range> m_penalised;
  mutable std::optional<nn::Workspace> m_workspace, m_evaluation;
  mutable Matrix m_batchInputs, m_batchTargets;
  mutable Vector m_gradient, m_pieceGradient;
  mutable Vector m_uphill, m_unusedBuffers;  ///< sharpness-aware minimisation
  Vector m_nextBuffers;
};

}  // namespace perc::learn
