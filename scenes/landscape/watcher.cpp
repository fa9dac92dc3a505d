// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes/landscape/watcher.h"

#include "core/landscape/learner_loss.h"
#include "core/learn/learner.h"
#include "core/math/same_bits.h"
#include "core/nn/exchange.h"
#include "scenes/landscape/views.h"

#include <algorithm>
#include <functional>

namespace perc::landscape_lab {
namespace {

using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;

/// While weights move, the surface begins again at most so often.
constexpr auto kAgain = 400ms;
/// Of the ball in which the worst loss is sought, unless SAM has a radius.
constexpr double kRadius = 0.05;
/// Multiplications of an update up to which its parts are shown in every frame.
constexpr double kQuickUpdate = 5e7;

bool samePlane(const LookSettings& a, const LookSettings& b) {
  return a.plane == b.plane && a.span == b.span && a.planeSeed == b.planeSeed && a.weightX == b.weightX &&
         a.weightY == b.weightY && a.rescale == b.rescale;
}

bool namesPlane(const Probe& probe) {
  return probe.names(views::kPlaneWork) || probe.names(views::kSurface.id) || probe.names(views::kContours.id) ||
         probe.names(views::kCut.id) || probe.names(views::kPath.id);
}

}  // namespace

LookSettings looksOf(LandscapeParams params, const Probe& probe) {
  for (const auto& [id, value] : probe.looks) schema().assign(params, id, value);
  return params.look;
}

double Watcher::refine(const Walker& walker, const Company& company, const LandscapeParams& params, const Probe& probe,
                       Clock::duration budget, StopToken stop) {
  const LookSettings look = looksOf(params, probe);
  const Sight sight{walker, company.walkers, look, m_seed};
  const learn::Learner* learner = walker.training();  // its settings may have changed on the way
  const learn::TrainingSettings& training = learner ? learner->state().settings.training : params.learning.training;
  const double radius = training.penalties.samRadius > 0 ? training.penalties.samRadius : kRadius;
  std::vector<std::function<double()>> works;
  if (namesPlane(probe)) works.push_back([&] { return refinePlane(sight, probe, budget, stop); });
  if (probe.names(views::kSpectrum.id))
    works.push_back([&] {
      beginCurvature(sight, radius);
      return m_curvature.refine(budget, stop);
    });
  if (probe.names(views::kStability.id))
    works.push_back([&] { return m_stability.refine(walker.surface(), training, budget, stop); });
  if (probe.names(views::kScatter.id) && walker.training())
    works.push_back([&] {
      const std::uint64_t seed = m_seed + static_cast<std::uint64_t>(params.trainingSeed);
      return m_sweep.refine(*walker.training(), {look.sweepUpdates, look.rescale, seed, m_weights}, budget, stop);
    });
  if (works.empty()) return 1;
  // Each in turn, so that a long one keeps none waiting.
  const auto before = results();
  const std::size_t count = works.size(), first = static_cast<std::size_t>(m_turn++) % count;
  double done = 0;
  bool busy = false;
  for (std::size_t i = 0; i < count && !busy; ++i) {
    const double share = works[(first + i) % count]();
    done += share;
    busy = share < 1;
  }
  // What was done in this call is not shown yet, even if nothing is left to do.
  const bool news = results() != before;
  return std::min(done / static_cast<double>(count), busy || news ? kFinishedNow : 1);
}

std::array<std::shared_ptr<const void>, 6> Watcher::results() const {
  return {m_plane,
          m_surface.picture(),
          m_plane ? m_cut.cut(m_plane) : nullptr,
          m_plane ? m_pathLoss.losses(m_plane) : nullptr,
          m_curvature.picture(),
          m_stability.picture()};
}

/// When what was begun is done, and something has moved since.
void Watcher::beginCurvature(const Sight& sight, double radius) {
  const Vector& now = sight.walker.theta();
  if (!m_curvature.done()) return;
  const Cause cause = causeOf(sight.walker);
  if (radius == m_radius && sameBits(now, m_curvatureAt) && cause == m_curvatureOf && sight.look.rescale == m_rescale)
    return;
  m_curvatureAt = now;
  m_curvatureOf = cause;
  m_radius = radius;
  m_rescale = sight.look.rescale;
  auto objective = sight.walker.objective(false);
  auto theta = sighted(sight, now);
  const auto possible = sight.walker.checkCurvature();
  if (!theta || !possible) return m_curvature.fail(theta ? possible.error() : theta.error(), sight.walker.moment());
  if (!objective) return m_curvature.fail({PERC_TR("There are no training samples."), {}}, sight.walker.moment());
  if (sight.walker.runState() != RunState::Ok)
    return m_curvature.fail(
        {PERC_TR("The run has ended where nothing is finite: there is no curvature. Step back."), {}},
        sight.walker.moment());
  m_curvature.begin(std::move(objective), *std::move(theta), sight.walker.moment(), {.radius = radius, .seed = m_seed});
}

double Watcher::refinePlane(const Sight& sight, const Probe& probe, Clock::duration budget, StopToken stop) {
  if (!samePlane(sight.look, m_look)) {
    m_plane.reset();
    m_maker.begin(sight);
  } else if (mustBegin(sight)) {
    m_maker.begin(sight);
  }
  const bool sameHeights = sight.look.quantity == m_look.quantity && sight.look.resolution == m_look.resolution;
  m_look = sight.look;
  if (!m_maker.done()) {
    const double share = m_maker.refine(sight, budget, stop);
    if (!m_maker.done()) return share / 2;
  }
  if (m_plane != m_maker.plane()) takePlane(sight);
  else if (!sameHeights) beginSurface(sight, false);
  if (!m_plane->shown.problem.empty()) return 1;
  double done = 1;
  if ((probe.names(views::kSurface.id) || probe.names(views::kContours.id)) && m_surfaceProblem.empty())
    done = std::min(done, m_surface.refine(budget, stop));
  if (probe.names(views::kCut.id)) done = std::min(done, m_cut.refine(sight, m_plane, budget / 2, stop));
  if (probe.names(views::kPath.id)) done = std::min(done, m_pathLoss.refine(sight, m_plane, budget / 2, stop));
  return done;
}

/// Whether the plane is to be made for another moment: when what was begun is done, or has had its time.
bool Watcher::mustBegin(const Sight& sight) const {
  if (!m_maker.done()) return !m_plane && m_maker.isIdle();
  if (!sight.look.follow || !m_maker.hasMoved(sight)) return false;
  const bool done = m_surface.done() >= 1 || !m_plane->shown.problem.empty();
  return done || (m_surface.isWhole() && Clock::now() - m_begun >= kAgain);
}

void Watcher::takePlane(const Sight& sight) {
  const auto before = m_plane;
  m_plane = m_maker.plane();
  m_begun = Clock::now();
  if (!m_plane->shown.problem.empty()) return;
  bool again = before && before->shown.problem.empty() && before->shown.kind == m_plane->shown.kind;
  if (again && before->range.shows(m_plane->range)) {
    auto kept = std::make_shared<ViewPlane>(*m_plane);
    kept->range = before->range;
    m_plane = std::move(kept);
    m_maker.replace(m_plane);
  } else {
    again = false;
  }
  beginSurface(sight, again);
}

void Watcher::beginSurface(const Sight& sight, bool again) {
  const Quantity quantity = sight.walker.surface() ? Quantity::TrainLoss : sight.look.quantity;
  landscape::SurfaceWork::Evaluate evaluate = sight.walker.heights(m_plane->plane, quantity);
  const learn::Learner* training = sight.walker.training();
  const bool none = training && training->samples().isRegression() && quantity >= Quantity::TrainAccuracy;
  m_surfaceProblem = {};
  if (none)
    m_surfaceProblem = {
        PERC_TR(
            "quantity: the network predicts values, of which there is no accuracy; choose train-loss or test-loss."),
        {}};
  else if (!evaluate)
    m_surfaceProblem = {
        PERC_TR("quantity: there are no samples of this part; raise the test share, or take more points."), {}};
  if (!m_surfaceProblem.empty()) {
    m_surface = {};
    return;
  }
  auto frame = m_plane->range;
  frame.columns = frame.rows = sight.look.resolution;
  if (again && frame == m_surface.frame())
    m_surface.beginAgain(std::move(evaluate), m_plane->plane.project(sight.walker.theta()));
  else m_surface.begin(frame, std::move(evaluate));
}

bool Watcher::fill(const Walker& walker, const Company& company, const LandscapeParams& params, const Probe& probe,
                   LandscapeFrame& frame, StopToken stop) const {
  if (!m_shows) return true;
  frame.look = looksOf(params, probe);
  frame.variants = params.variants;
  if (m_plane && samePlane(frame.look, m_look)) {
    frame.plane = m_plane->shown;
    if (frame.plane.problem.empty()) frame.plane.problem = m_surfaceProblem;
    frame.surfaceStep = m_plane->step;
    frame.surface = m_surface.picture();
    frame.cut = m_cut.cut(m_plane);
    frame.pathLoss = m_pathLoss.losses(m_plane);
  } else {
    frame.plane.kind = frame.look.plane;
    frame.plane.isSurface = walker.surface() != nullptr;
  }
  if (probe.wants(views::kSpectrum.id)) frame.curvature = m_curvature.picture();
  if (probe.wants(views::kStability.id)) frame.stability = m_stability.picture();
  if (probe.wants(views::kScatter.id)) frame.sweep = m_sweep.sweep();
  fillWalkers(walker, company, probe, frame, stop);
  return !stop.stopRequested();
}

void Watcher::fillWalkers(const Walker& walker, const Company& company, const Probe& probe, LandscapeFrame& frame,
                          StopToken stop) const {
  m_projected.resize(company.walkers.size() + 1);
  const bool hasPlane = m_plane && samePlane(frame.look, m_look) && m_plane->shown.problem.empty();
  for (std::size_t i = 0; i <= company.walkers.size(); ++i) {
    const Walker& one = i == 0 ? walker : *company.walkers[i - 1];
    WalkerPicture picture;
    if (i > 0) picture.difference = company.differences[i - 1];
    picture.state = one.runState();
    picture.updates = one.updates();
    picture.work = std::make_shared<const Curve>(one.walk().done());
    picture.secondsPerUpdate = one.secondsPerUpdate();
    picture.curve = std::make_shared<const Curve>(one.record());
    picture.distance = one.distance();
    if (!one.record().empty()) picture.loss = static_cast<double>(one.record().value(one.record().rows() - 1, 0));
    const bool same =
        !one.training() || landscape::sameFunction(one.training()->network(), walker.training()->network());
    if (hasPlane && same && (frame.look.rescale == 1 || !one.training())) {
      const std::shared_ptr<const landscape::Plane> plane(m_plane, &m_plane->plane);
      auto lines = m_projected[i].project(
          plane, one.walk().path(),
          {one.moment(), static_cast<float>(picture.loss), std::make_shared<const Vector>(one.theta())});
      picture.pathA = std::move(lines.a);
      picture.pathB = std::move(lines.b);
      picture.pathSteps = std::move(lines.step);
      addArrows(one, probe, picture, stop);
    }
    frame.walkers.push_back(std::move(picture));
  }
}

void Watcher::addArrows(const Walker& walker, const Probe& probe, WalkerPicture& picture, StopToken stop) const {
  if (!probe.wants(views::kContours.id)) return;
  if (const learn::Learner* learner = walker.training())
    if (static_cast<double>(learner->batchSize()) * static_cast<double>(walker.theta().size()) > kQuickUpdate) return;
  const auto terms = walker.nextUpdate(stop);
  if (!terms) return;
  const landscape::Plane still{Vector::Zero(walker.theta().size()), m_plane->plane.a, m_plane->plane.b};
  for (const auto& [kind, part] :
       {std::pair{Arrow::Kind::Gradient, &terms->gradient}, std::pair{Arrow::Kind::Momentum, &terms->momentum},
        std::pair{Arrow::Kind::Step, &terms->step}}) {
    const landscape::Place place = still.project(*part);
    picture.arrows.push_back({kind, static_cast<float>(place.a), static_cast<float>(place.b)});
  }
}

std::vector<nn::NamedTensor> Watcher::centre(const learn::Learner& learner) const {
  const Vector& theta = m_plane && m_plane->shown.problem.empty() ? m_plane->plane.origin : learner.model().theta;
  return nn::toTensors(learner.network(), theta, learner.model().buffers);
}

Result<std::vector<nn::NamedTensor>> Watcher::directions(const learn::Learner& learner) const {
  if (!m_plane || !m_plane->shown.problem.empty()) return m_plane ? m_plane->shown.problem : Message();
  const Vector noBuffers = Vector::Zero(learner.model().buffers.size());
  auto all = nn::toTensors(learner.network(), m_plane->plane.a, noBuffers, "a.");
  auto b = nn::toTensors(learner.network(), m_plane->plane.b, noBuffers, "b.");
  all.insert(all.end(), std::make_move_iterator(b.begin()), std::make_move_iterator(b.end()));
  return all;
}

}  // namespace perc::landscape_lab
