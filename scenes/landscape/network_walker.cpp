// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes/landscape/walkers.h"

#include "core/landscape/krylov.h"
#include "core/landscape/learner_loss.h"
#include "core/landscape/plane_evaluator.h"
#include "core/learn/python_program.h"
#include "core/learn/simulation.h"
#include "core/math/same_bits.h"
#include "core/session/run.h"
#include "scenes/landscape/figures.h"
#include "scenes/landscape/watcher.h"

#include <algorithm>

namespace perc::landscape_lab {
namespace {

/// Products with the Hessian at each record: enough from one record to the next, where the vector goes on.
constexpr int kProducts = 12;

/// The figures of this lab beside those of training. The eigenvector found at one record is where the next search
/// begins; it is made from the run's weights alone, so that a moment that is come back to has the same figure.
struct Measure {
  bool sharpness;
  /// The last one: frames ask again for what has not moved.
  struct Last {
    Vector theta = {};
    std::shared_ptr<const learn::Samples> samples = nullptr;
    std::optional<learn::Settings> settings = {};
    double value = kNaN;
  };
  std::shared_ptr<Last> last = std::make_shared<Last>();

  bool operator()(const learn::Learner& learner, FigureValues& values, StopToken stop) const {
    const learn::LearnerState& state = learner.state();
    const learn::TrainingSettings& training = state.settings.training;
    const char* unknown = !sharpness ? PERC_TR("It is not recorded: switch on Record the sharpness.")
                          : !landscape::hasSamples(learner, false) ? PERC_TR("There are no training samples.")
                          : !nn::checkSecondOrder(learner.network())
                              ? PERC_TR("A layer of this network has no derivatives of second order.")
                          : state.runState != RunState::Ok ? PERC_TR("The run has diverged.")
                                                           : nullptr;
    values.set("distance", kNaN, PERC_TR("The minimum of a network's loss is not known."));
    setSharpness(values, kNaN, unknown, training, learner.nextRate());
    if (unknown) return true;
    const Vector& theta = learner.model().theta;
    if (!sameBits(last->theta, theta) || last->samples != state.samples || last->settings != state.settings) {
      landscape::NetworkLoss loss(landscape::lossData(learner, false));
      Vector vector = Vector::Zero(theta.size());
      const auto top = landscape::topEigenvalue(loss, theta, vector, kProducts, stop);
      if (!top) return false;
      *last = {theta, state.samples, state.settings, *top};
    }
    setSharpness(values, last->value, nullptr, training, learner.nextRate());
    return true;
  }
};

class NetworkWalker final : public learn::TrainingSimulation, public Walker {
 public:
  NetworkWalker(const LandscapeParams& params, const Run& run, std::unique_ptr<learn::Learner> made)
      : TrainingSimulation(std::move(made)), m_params(params), m_watcher(run) {
    recordPath();
  }

  bool step(StopToken stop) override {
    const std::size_t rows = record().rows();
    if (!TrainingSimulation::step(stop)) return false;
    const std::int64_t made = updates() - m_walk.updates();
    m_walk.work(updates(), m_walk.gradients() + made * evaluationsPerUpdate());
    if (record().rows() != rows) recordPath();
    return true;
  }
  Result<void> apply(const Command& command) override {
    if (const param::Declaration* act = param::find(learn::handActs(), command.id)) return byHand(*act, command);
    LandscapeParams params = m_params;
    params.learning = learner().state().settings;
    schema().assign(params, command.id, command.value);
    return learner().change(params.learning);
  }
  std::shared_ptr<const Frame> observe(const Probe& probe, StopToken stop) const override {
    auto frame = std::make_shared<LandscapeFrame>();
    if (!observer().fill(learner(), probe, *frame, stop)) return nullptr;
    observer().fillInputs(learner(), *frame);
    frame->optimizer = optim::ruleOptions()[static_cast<std::size_t>(learner().optimizer().rule)].id;
    frame->l2 = learner().state().settings.training.penalties.l2;
    frame->rate = learner().nextRate();
    frame->sharpnessLimit = landscape::stableSharpness(learner().state().settings.training, frame->rate);
    return m_watcher.fill(*this, m_company, m_params, probe, *frame, stop) ? frame : nullptr;
  }
  double refine(const Probe& probe, std::chrono::steady_clock::duration budget, StopToken stop) override {
    const double shared = TrainingSimulation::refine(probe, budget, stop);
    return std::min(shared, m_watcher.refine(*this, m_company, m_params, probe, budget, stop));
  }
  void accompany(std::vector<Companion> others) override { m_company = companyOf(others); }
  std::shared_ptr<const Checkpoint> save() const override {
    return std::make_shared<const WalkMoment>(learner().state(), m_walk);
  }
  void restore(const Checkpoint& moment) override {
    TrainingSimulation::restore(moment);
    m_walk = static_cast<const WalkMoment&>(moment).walk;
  }
  Result<std::vector<nn::NamedTensor>> tensors(std::string_view file, const Probe&) const override {
    if (file == "directions") return m_watcher.directions(learner());
    return m_watcher.centre(learner());
  }
  Result<std::string> program(Library library) const override {
    return learn::pythonProgram(learner(), library, "Perceptorium's loss surface lab");
  }

  const Vector& theta() const override { return learner().model().theta; }
  const landscape::WalkRecord& walk() const override { return m_walk; }
  const Curve& record() const override { return learner().state().curve; }
  RunState runState() const override { return state(); }
  std::int64_t updates() const override { return learner().state().updates; }
  std::int64_t moment() const override { return stepCount(); }
  double secondsPerUpdate() const override { return learner().secondsPerUpdate(); }
  double distance() const override { return kNaN; }
  std::optional<double> disagreement(const Vector& one, const Vector& other, StopToken stop) const override {
    return landscape::disagreement(learner(), one, other, stop);
  }
  Result<void> checkCurvature() const override { return nn::checkSecondOrder(learner().network()); }
  const learn::Learner* training() const override { return &learner(); }
  const landscape::MadeUpSurface* surface() const override { return nullptr; }

  std::optional<optim::UpdateTerms> nextUpdate(StopToken stop) const override {
    if (state() != RunState::Ok) return std::nullopt;
    auto next = learner().preview(stop);
    if (!next) return std::nullopt;
    const learn::Model& model = learner().model();
    return optim::termsOf(learner().optimizer(), learner().nextRate(), next->gradient, model.optimizer,
                          std::move(next->change));
  }
  std::unique_ptr<landscape::Objective> objective(bool test) const override {
    if (!landscape::hasSamples(learner(), test)) return nullptr;
    return std::make_unique<landscape::NetworkLoss>(landscape::lossData(learner(), test));
  }
  landscape::SurfaceWork::Evaluate heights(const landscape::Plane& plane, Quantity quantity) const override;

 private:
  struct WalkMoment : Moment {
    WalkMoment(const learn::LearnerState& learned, landscape::WalkRecord walked)
        : Moment(learned), walk(std::move(walked)) {}
    void account(Ledger& ledger) const override {
      Moment::account(ledger);
      walk.account(ledger);
    }
    landscape::WalkRecord walk;
  };

  Result<void> byHand(const param::Declaration& act, const Command& command) {
    if (!dynamic_cast<const learn::PlaneSamples*>(&learner().samples()))
      return Message{PERC_TR("%1: pictures are not painted here."), {act.id}};
    return learn::actByHand(TrainingSimulation::learner(), act.id, std::get<std::vector<double>>(command.value));
  }
  int evaluationsPerUpdate() const { return learner().state().settings.training.penalties.samRadius > 0 ? 2 : 1; }
  void recordPath() {
    const std::size_t last = record().rows() - 1;
    m_walk.append(record().step(last), record().value(last, 0), theta());
  }

  LandscapeParams m_params;
  landscape::WalkRecord m_walk;
  Company m_company;
  Watcher m_watcher;
};

landscape::SurfaceWork::Evaluate NetworkWalker::heights(const landscape::Plane& plane, Quantity quantity) const {
  const bool test = quantity == Quantity::TestLoss || quantity == Quantity::TestAccuracy;
  const bool accuracy = quantity >= Quantity::TrainAccuracy;
  if (!landscape::hasSamples(learner(), test)) return {};
  auto evaluator = std::make_shared<landscape::PlaneEvaluator>(landscape::lossData(learner(), test), plane);
  return [evaluator, accuracy, figures = std::vector<landscape::LossAndAccuracy>()](
             std::span<const landscape::Place> places, std::span<float> heights, StopToken stop) mutable {
    figures.resize(places.size());
    if (!evaluator->evaluate(places, accuracy, figures, stop)) return false;
    for (std::size_t i = 0; i < places.size(); ++i)
      heights[i] = static_cast<float>(accuracy ? figures[i].accuracy : figures[i].loss);
    return true;
  };
}

}  // namespace

Result<std::unique_ptr<Simulation>> makeNetworkWalker(const LandscapeParams& params, const Run& run) {
  auto samples = learn::samplesOf(params.plane, run.seed, run.data.content);
  if (!samples) return samples.error();
  auto learner = learn::Learner::make(params.learning, run.seed + static_cast<std::uint64_t>(params.trainingSeed),
                                      *std::move(samples), run.weights.content.get(),
                                      {&figureTable(), Measure{.sharpness = params.recordSharpness}});
  if (!learner) return learner.error();
  return std::unique_ptr<Simulation>(std::make_unique<NetworkWalker>(params, run, *std::move(learner)));
}

}  // namespace perc::landscape_lab
