// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes/landscape/walkers.h"

#include "core/base/fingerprint.h"
#include "core/base/step_clock.h"
#include "core/frame/record.h"
#include "core/landscape/learner_loss.h"
#include "core/landscape/point_walk.h"
#include "core/learn/axes.h"
#include "core/learn/observer.h"
#include "core/session/run.h"
#include "scenes/landscape/figures.h"
#include "scenes/landscape/watcher.h"

#include <algorithm>
#include <cmath>

namespace perc::landscape_lab {
namespace {

constexpr std::int64_t kRecordsPerStretch = 500;
const Message kUnused{PERC_TR("On a made-up surface the weights and data that were given have no use."), {}};

/// What is known of a walk, beside the point itself.
struct Known {
  LandscapeParams params;
  RunState state = RunState::Ok;
  Message message = {};
  Curve curve;
  std::int64_t nextRecord = 0;
  landscape::WalkRecord walk = {};
};

landscape::PointWalk::Settings settingsOf(const LandscapeParams& params) {
  return {params.learning.training, params.surface.gradientNoise};
}

class PointWalker final : public Simulation, public Walker {
 public:
  PointWalker(const LandscapeParams& params, const Run& run, landscape::MadeUpSurface surface)
      : m_surface(std::move(surface)),
        m_walk(m_surface.formula, settingsOf(params), {params.surface.startX, params.surface.startY},
               run.seed + static_cast<std::uint64_t>(params.trainingSeed)),
        m_known{.params = params, .curve = Curve(figureTable().columns())},
        m_notes(run.weights || run.data ? 1 : 0, kUnused),
        m_watcher(run) {
    record();
  }

  bool step(StopToken) override {
    update();
    return true;
  }
  std::int64_t stepCount() const override { return moment(); }
  RunState state() const override { return m_known.state; }
  Message message() const override { return m_known.message; }
  Result<void> apply(const Command& command) override {
    if (!param::find(declarations(), command.id))
      return Message{PERC_TR("%1: a made-up surface has no samples and no weights; choose ground = network."),
                     {command.id}};
    schema().assign(m_known.params, command.id, command.value);
    m_walk.configure(settingsOf(m_known.params));
    return {};
  }
  std::shared_ptr<const Frame> observe(const Probe& probe, StopToken stop) const override {
    auto frame = std::make_shared<LandscapeFrame>();
    frame->step = frame->updates = moment();
    frame->state = m_known.state;
    frame->message = m_known.message;
    frame->metrics = metrics();
    frame->learningRate = frame->rate = m_walk.rate();
    frame->optimizer =
        optim::ruleOptions()[static_cast<std::size_t>(m_known.params.learning.training.optimizer.rule)].id;
    frame->l2 = m_known.params.learning.training.penalties.l2;
    frame->sharpnessLimit = landscape::stableSharpness(m_known.params.learning.training, m_walk.rate());
    frame->curve = std::make_shared<const Curve>(m_known.curve);
    frame->isSurface = true;
    frame->schedule = learn::scheduleShown(m_known.params.learning.training.optimizer, moment(), 0);
    RateSearch none;
    none.finished = true;
    none.problem = {
        PERC_TR("On a made-up surface there are no batches to search with: choose a network as the ground."), {}};
    frame->rateSearch = std::make_shared<const RateSearch>(std::move(none));
    return m_watcher.fill(*this, m_company, m_known.params, probe, *frame, stop) ? frame : nullptr;
  }
  double refine(const Probe& probe, std::chrono::steady_clock::duration budget, StopToken stop) override {
    return m_watcher.refine(*this, m_company, m_known.params, probe, budget, stop);
  }
  void accompany(std::vector<Companion> others) override { m_company = companyOf(others); }
  std::vector<Message> notes() const override { return m_notes; }
  std::vector<Metric> metrics() const override { return values().metrics(); }
  const Curve& curve() const override { return m_known.curve; }
  std::shared_ptr<const Checkpoint> save() const override {
    return std::make_shared<const Moment>(m_walk.state(), m_known);
  }
  void restore(const Checkpoint& checkpoint) override {
    const auto& moment = static_cast<const Moment&>(checkpoint);
    m_known = moment.known;
    m_walk.configure(settingsOf(m_known.params));
    m_walk.restore(moment.walk);
  }
  std::uint64_t fingerprint() const override {
    const landscape::PointWalk::State& walk = m_walk.state();
    Fingerprint f;
    f.add(walk.updates);
    for (const Vector* numbers : {&walk.theta, &walk.rule.first, &walk.rule.second})
      f.add(numbers->data(), static_cast<std::size_t>(numbers->size()) * sizeof(Scalar));
    f.add(walk.rule.steps);
    f.add(walk.noise.state().data(), sizeof walk.noise.state());
    f.add(m_known.state);
    return f.value();
  }

  const Vector& theta() const override { return m_walk.state().theta; }
  const landscape::WalkRecord& walk() const override { return m_known.walk; }
  const Curve& record() const override { return m_known.curve; }
  RunState runState() const override { return m_known.state; }
  std::int64_t updates() const override { return moment(); }
  std::int64_t moment() const override { return m_walk.state().updates; }
  double secondsPerUpdate() const override { return m_clock.seconds(); }
  double distance() const override {
    double nearest = kNaN;
    for (const landscape::Spot& minimum : m_surface.minima) {
      const double dx = m_walk.x() - minimum.x, dy = m_walk.y() - minimum.y, squares = dx * dx + dy * dy;
      if (!(nearest <= squares)) nearest = squares;
    }
    return std::sqrt(nearest);
  }
  std::optional<optim::UpdateTerms> nextUpdate(StopToken) const override {
    return m_known.state == RunState::Ok ? m_walk.preview() : std::nullopt;
  }
  std::unique_ptr<landscape::Objective> objective(bool) const override {
    return std::make_unique<landscape::FunctionObjective>(m_surface.formula);
  }
  landscape::SurfaceWork::Evaluate heights(const landscape::Plane& plane, Quantity quantity) const override {
    if (quantity != Quantity::TrainLoss) return {};
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
    Moment(landscape::PointWalk::State state, Known all) : walk(std::move(state)), known(std::move(all)) {}
    void account(Ledger& ledger) const override {
      ledger.own(sizeof *this);
      known.curve.account(ledger);
      known.walk.account(ledger);
    }
    landscape::PointWalk::State walk;
    Known known;
  };

  void update() {
    const double rate = m_walk.rate();
    const bool moved = m_clock.time([&] { return m_walk.update(); });
    m_known.walk.work(moment(),
                      m_known.walk.gradients() + (m_known.params.learning.training.penalties.samRadius > 0 ? 2 : 1));
    if (!moved) {
      stop({PERC_TR("Stopped at update %1: at (%2, %3) the surface has no finite slope. Choose another start, or step "
                    "back and lower the learning rate."),
            {std::to_string(moment()), toText(m_walk.x()), toText(m_walk.y())}});
    } else if (!theta().allFinite() || !std::isfinite(value())) {
      stop({PERC_TR("Diverged at update %1: there is no finite height here. A learning rate of %2 is too high "
                    "for this surface; step back and lower it."),
            {std::to_string(moment()), toText(rate)}});
    } else if (moment() == m_known.nextRecord) {
      record();
    }
  }
  void stop(Message why) {
    m_known.state = RunState::Diverged;
    m_known.message = std::move(why);
    record();
  }
  double value() const { return m_surface.formula.value(m_walk.x(), m_walk.y()); }
  FigureValues values() const {
    FigureValues all(figureTable());
    all.set("loss", false, value());
    all.set("learning-rate", m_walk.rate());
    const double sharpness = landscape::curvaturesAt(m_surface.formula, m_walk.x(), m_walk.y()).most;
    setSharpness(all, sharpness, std::isnan(sharpness) ? PERC_TR("The surface has no curvature here.") : nullptr,
                 m_known.params.learning.training, m_walk.rate());
    all.set("distance", distance(),
            m_surface.minima.empty() ? PERC_TR("No minimum of this surface is known.") : nullptr);
    return all;
  }
  void record() {
    if (!m_known.curve.empty() && m_known.curve.step(m_known.curve.rows() - 1) == moment()) return;
    m_known.curve.append(moment(), values().row().data());
    m_known.walk.append(moment(), static_cast<float>(value()), theta());
    m_known.nextRecord = moment() + recordInterval(moment(), kRecordsPerStretch);
  }

  landscape::MadeUpSurface m_surface;
  landscape::PointWalk m_walk;
  Known m_known;
  std::vector<Message> m_notes;
  StepClock m_clock;
  Company m_company;
  Watcher m_watcher;
};

}  // namespace

Result<std::unique_ptr<Simulation>> makePointWalker(const LandscapeParams& params, const Run& run) {
  auto surface = landscape::madeUpSurface(params.surface.surface, params.surface.condition, params.surface.formula);
  if (!surface) return surface.error();
  const auto start = surface->formula.slope(params.surface.startX, params.surface.startY);
  if (!std::isfinite(start.value) || !std::isfinite(start.dx) || !std::isfinite(start.dy))
    return Message{PERC_TR("start-x = %1, start-y = %2: the surface has no finite height or no finite slope there; "
                           "choose another start."),
                   {toText(params.surface.startX), toText(params.surface.startY)}};
  return std::unique_ptr<Simulation>(std::make_unique<PointWalker>(params, run, *std::move(surface)));
}

}  // namespace perc::landscape_lab
