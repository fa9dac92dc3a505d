// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes/playground/sim.h"

#include "core/frame/training_views.h"
#include "core/nn/exchange.h"
#include "scenes/playground/figures.h"
#include "scenes/playground/learner.h"
#include "scenes/playground/presets.h"
#include "scenes/playground/pytorch.h"
#include "scenes/playground/watch.h"

namespace perc::playground {
namespace {

/// The state of a moment, to go back to.
struct Moment : Checkpoint {
  explicit Moment(LearnerState s) : state(std::move(s)) {}
  void account(Ledger& ledger) const override { state.account(ledger); }
  LearnerState state;
};

class PlaygroundSimulation : public Simulation {
 public:
  explicit PlaygroundSimulation(std::unique_ptr<Learner> learner) : m_learner(std::move(learner)) {}

  bool step(StopToken stop) override { return m_learner->step(stop); }
  std::int64_t stepCount() const override { return m_learner->state().step; }
  RunState state() const override { return m_learner->state().runState; }
  const Message& message() const override { return m_learner->state().message; }
  Result<void> apply(const Command& command) override;
  std::shared_ptr<const Frame> observe(const Probe& probe, StopToken stop) const override {
    return m_watch.observe(*m_learner, probe, stop);
  }
  std::vector<Metric> metrics() const override { return m_learner->figures()->metrics(); }
  const Curve& curve() const override { return m_learner->state().curve; }
  std::shared_ptr<const Checkpoint> save() const override { return std::make_shared<const Moment>(m_learner->state()); }
  void restore(const Checkpoint& checkpoint) override {
    m_learner->restore(static_cast<const Moment&>(checkpoint).state);
  }
  std::uint64_t fingerprint() const override { return m_learner->fingerprint(); }
  const Learner& learner() const { return *m_learner; }
  std::vector<Message> notes() const override { return m_learner->data().notes(); }
  std::string pytorch() const override { return pytorchProgram(*m_learner); }
  std::vector<nn::NamedTensor> weights() const override {
    return nn::toTensors(m_learner->network(), m_learner->state().theta, m_learner->state().buffers);
  }

 private:
  std::unique_ptr<Learner> m_learner;
  mutable Watch m_watch;
};

Result<void> PlaygroundSimulation::apply(const Command& command) {
  if (const param::Declaration* act = param::find(acts(), command.id))
    return m_learner->act(act->id, std::get<std::vector<double>>(command.value));
  PlaygroundParams params = m_learner->state().params;
  schema().assign(params, command.id, command.value);
  return m_learner->change(params);
}

Result<std::unique_ptr<Simulation>> create(const Run& run) {
  const PlaygroundParams params = schema().read(run.initial);
  auto data = PlaygroundData::make(params, run.seed, run.data.content);
  if (!data) return data.error();
  auto learner = Learner::make(params, run.seed, *std::move(data), run.weights.content.get());
  if (!learner) return learner.error();
  return std::unique_ptr<Simulation>(std::make_unique<PlaygroundSimulation>(*std::move(learner)));
}

Result<void> adoptData(Run& run) {
  for (const auto& [id, value] : {std::pair{"dataset", "file"}, {"target", ""}, {"column-x", ""}, {"column-y", ""}})
    if (const auto set = run.initial.setText(id, value); !set) return set;
  return {};
}

}  // namespace

const Learner& learnerOf(const Simulation& simulation) {
  return static_cast<const PlaygroundSimulation&>(simulation).learner();
}

const Lab& lab() {
  static const Lab playground{.id = "playground",
                              .title = PERC_TR("Playground"),
                              .summary = PERC_TR("A small network learns points in the plane, one update at a time."),
                              .declarations = &schema().declarations(),
                              .figures = &figureTable(),
                              .views = {views::kBoundary, views::kNetwork, views::kUpdate, views::kCurves,
                                        views::kWeights, views::kRepresentation, views::kActivation, views::kData},
                              .presets = presets(),
                              .acts = &acts(),
                              .stepUnit = "step-unit",
                              .comparison = {{"learning-rate", "0.3"}},
                              .takesData = true,
                              .create = create,
                              .adoptData = adoptData};
  return playground;
}

}  // namespace perc::playground
