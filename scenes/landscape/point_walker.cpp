// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes/landscape/walkers.h"

#include "core/base/fingerprint.h"
#include "core/base/step_clock.h"
#include "core/frame/record.h"
#include "core/landscape/function_objective.h"
#include "core/landscape/stability.h"
#include "core/learn/observer.h"
#include "core/math/random.h"
#include "core/optim/optimizer.h"
#include "core/optim/regularizer.h"
#include "core/optim/sam.h"
#include "core/session/run.h"
#include "scenes/landscape/figures.h"
#include "scenes/landscape/watcher.h"

#include <algorithm>
#include <cmath>

namespace perc::landscape_lab {
namespace {

constexpr std::int64_t kRecordsPerStretch = 500;

/// Everything that decides how the walk goes on.
struct Walk {
  Walk(const LandscapeParams& start, std::uint64_t seed) : params(start), noise(seed, "shuffle") {}

  LandscapeParams params;
  std::int64_t step = 0;
  Vector theta, previous;
  optim::OptimizerState rule;
  Random noise;
  RunState state = RunState::Ok;
  Message message;
  Curve curve;
  std::int64_t nextRecord = 0;
  landscape::Path path;
};

class PointWalker final : public Simulation, public Walker {
 public:
  PointWalker(const LandscapeParams& params, const Run& run, landscape::MadeUpSurface surface)
      : m_surface(std::move(surface)),
        m_objective(m_surface.formula),
        m_walk(params, run.seed + static_cast<std::uint64_t>(params.trainingSeed)),
        m_watcher(run.watched, run.seed) {
    m_walk.theta = Vector(2);
    m_walk.theta << static_cast<Scalar>(params.surface.startX), static_cast<Scalar>(params.surface.startY);
    m_walk.curve = Curve(figureTable().columns());
    configure();
    m_walk.rule = optim::initialState(m_rule, 2);
    record();
  }

  bool step(StopToken) override {
    return m_clock.time(m_walk.step + 1 != m_walk.nextRecord, [&] {
      update();
      return true;
    });
  }
  std::int64_t stepCount() const override { return m_walk.step; }
  RunState state() const override { return m_walk.state; }
  Message message() const override { return m_walk.message; }
  Result<void> apply(const Command& command) override {
    const optim::Optimizer before = m_rule;
    if (param::find(schema().declarations(), command.id)) schema().assign(m_walk.params, command.id, command.value);
    configure();
    if (m_rule.rule != before.rule) m_walk.rule = optim::initialState(m_rule, 2);
    return {};
  }
  std::shared_ptr<const Frame> observe(const Probe& probe, StopToken stop) const override {
    auto frame = std::make_shared<LandscapeFrame>();
    frame->step = frame->updates = m_walk.step;
    frame->state = m_walk.state;
    frame->message = m_walk.message;
    frame->metrics = metrics();
    frame->learningRate = frame->rate = rate();
    frame->momentum = m_rule.momentum;
    frame->curve = std::make_shared<const Curve>(m_walk.curve);
    frame->isSurface = true;
    frame->schedule = learn::scheduleShown(m_walk.params.learning.training.optimizer, m_walk.step, 0);
    return m_watcher.fill(*this, m_company, m_walk.params, probe, *frame, stop) ? frame : nullptr;
  }
  double refine(const Probe& probe, std::chrono::steady_clock::duration budget, StopToken stop) override {
    return m_watcher.refine(*this, m_company, m_walk.params, probe, budget, stop);
  }
  void accompany(std::vector<Companion> others) override { m_company = companyOf(others); }
  std::vector<Metric> metrics() const override { return values().metrics(); }
  const Curve& curve() const override { return m_walk.curve; }
  std::shared_ptr<const Checkpoint> save() const override { return std::make_shared<const Moment>(m_walk); }
  void restore(const Checkpoint& moment) override {
    m_walk = static_cast<const Moment&>(moment).walk;
    configure();
  }
  std::uint64_t fingerprint() const override {
    Fingerprint f;
    f.add(m_walk.step);
    for (const Vector* numbers : {&m_walk.theta, &m_walk.rule.first, &m_walk.rule.second})
      f.add(numbers->data(), static_cast<std::size_t>(numbers->size()) * sizeof(Scalar));
    f.add(m_walk.rule.steps);
    f.add(m_walk.noise.state().data(), sizeof m_walk.noise.state());
    f.add(m_walk.state);
    return f.value();
  }

  const Vector& theta() const override { return m_walk.theta; }
  const landscape::Path& path() const override { return m_walk.path; }
  const Curve& record() const override { return m_walk.curve; }
  RunState runState() const override { return m_walk.state; }
  std::int64_t updates() const override { return m_walk.step; }
  std::int64_t moment() const override { return m_walk.step; }
  int evaluationsPerUpdate() const override { return penalties().samRadius > 0 ? 2 : 1; }
  double secondsPerUpdate() const override { return m_clock.seconds(); }
  double distance() const override {
    double nearest = kNaN;
    for (const landscape::Spot& minimum : m_surface.minima) {
      const double dx = x() - minimum.x, dy = y() - minimum.y, squares = dx * dx + dy * dy;
      if (!(nearest <= squares)) nearest = squares;
    }
    return std::sqrt(nearest);
  }
  std::optional<optim::UpdateTerms> nextUpdate(StopToken) const override {
    if (m_walk.state != RunState::Ok) return std::nullopt;
    Walk next = m_walk;
    const Vector gradient = nextGradient(next);
    optim::update(m_rule, rate(), gradient, next.theta, next.rule);
    return optim::termsOf(m_rule, rate(), gradient, m_walk.rule, next.theta - m_walk.theta);
  }
  std::unique_ptr<landscape::Objective> objective(bool) const override {
    return std::make_unique<landscape::FunctionObjective>(m_surface.formula);
  }
  landscape::SurfaceWork::Evaluate heights(const landscape::Plane& plane, Quantity) const override {
    return [plane, formula = m_surface.formula](std::span<const landscape::Place> places, std::span<float> heights,
                                                StopToken) {
      Vector at(2);
      for (std::size_t i = 0; i < places.size(); ++i) {
        plane.at(places[i], at);
        heights[i] = static_cast<float>(formula.value(static_cast<double>(at[0]), static_cast<double>(at[1])));
      }
      return true;
    };
  }
  std::optional<double> disagreement(const Vector&, const Vector&, StopToken) const override { return kNaN; }
  Result<void> checkCurvature() const override { return {}; }
  const learn::Learner* training() const override { return nullptr; }
  const landscape::MadeUpSurface* surface() const override { return &m_surface; }

 private:
  struct Moment : Checkpoint {
    explicit Moment(Walk w) : walk(std::move(w)) {}
    void account(Ledger& ledger) const override {
      ledger.own(sizeof *this);
      walk.curve.account(ledger);
      walk.path.account(ledger);
    }
    Walk walk;
  };

  const learn::PenaltySettings& penalties() const { return m_walk.params.learning.training.penalties; }
  double rate() const { return optim::rateAt(m_schedule, m_walk.step); }
  void configure() {
    m_rule = learn::optimizerOf(m_walk.params.learning.training);
    m_schedule = learn::scheduleOf(m_walk.params.learning.training.optimizer);
  }
  /// What the rule is given, and the noise that it takes.
  Vector nextGradient(Walk& walk) const {
    Vector gradient(2);
    const auto slope = [&](const Vector& at) {
      (void)m_objective.gradient(at, gradient, {});
      if (walk.params.surface.gradientNoise > 0)
        for (Scalar& part : gradient)
          part += static_cast<Scalar>(walk.noise.normal(0, walk.params.surface.gradientNoise));
    };
    slope(walk.theta);
    if (penalties().samRadius > 0) {
      Vector there(2);
      optim::climb(penalties().samRadius, gradient, walk.theta, there);
      slope(there);
    }
    if (penalties().l2 > 0) gradient += static_cast<Scalar>(penalties().l2) * walk.theta;
    if (penalties().clip > 0) optim::clipNorm(gradient, penalties().clip);
    return gradient;
  }
  void update() {
    const Vector gradient = nextGradient(m_walk);
    m_walk.previous = m_walk.theta;
    optim::update(m_rule, rate(), gradient, m_walk.theta, m_walk.rule);
    ++m_walk.step;
    if (!m_walk.theta.allFinite() || !std::isfinite(value())) {
      m_walk.state = RunState::Diverged;
      m_walk.message = {
          PERC_TR("Diverged at update %1: there is no finite height here. A learning rate of %2 is too high "
                  "for this surface; step back and lower it."),
          {std::to_string(m_walk.step), toText(rate())}};
    }
    if (m_walk.step == m_walk.nextRecord || m_walk.state != RunState::Ok) record();
  }
  double x() const { return static_cast<double>(m_walk.theta[0]); }
  double y() const { return static_cast<double>(m_walk.theta[1]); }
  double value() const { return m_surface.formula.value(x(), y()); }
  FigureValues values() const {
    FigureValues all(figureTable());
    all.set("loss", false, value());
    all.set("learning-rate", rate());
    setSharpness(all, landscape::curvaturesAt(m_surface.formula, x(), y()).most, rate() > 0 ? 2 / rate() : kNaN);
    all.set("distance", distance());
    return all;
  }
  void record() {
    m_walk.curve.append(m_walk.step, values().row().data());
    m_walk.path.append(m_walk.step, static_cast<float>(value()), m_walk.theta);
    m_walk.nextRecord = m_walk.step + recordInterval(m_walk.step, kRecordsPerStretch);
  }

  landscape::MadeUpSurface m_surface;
  mutable landscape::FunctionObjective m_objective;
  Walk m_walk;
  optim::Optimizer m_rule;
  optim::Schedule m_schedule;
  StepClock m_clock;
  Company m_company;
  Watcher m_watcher;
};

}  // namespace

Result<std::unique_ptr<Simulation>> makePointWalker(const LandscapeParams& params, const Run& run) {
  auto surface = landscape::madeUpSurface(params.surface.surface, params.surface.condition, params.surface.formula);
  if (!surface) return surface.error();
  const double start = surface->formula.value(params.surface.startX, params.surface.startY);
  if (!std::isfinite(start))
    return Message{PERC_TR("start-x = %1, start-y = %2: the surface has no finite height there; choose another start."),
                   {toText(params.surface.startX), toText(params.surface.startY)}};
  return std::unique_ptr<Simulation>(std::make_unique<PointWalker>(params, run, *std::move(surface)));
}

}  // namespace perc::landscape_lab
