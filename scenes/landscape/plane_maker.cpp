// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes/landscape/plane_maker.h"

#include "core/base/brief.h"
#include "core/math/same_bits.h"
#include "scenes/landscape/planes.h"

#include <algorithm>
#include <span>
#include <utility>

namespace perc::landscape_lab {
namespace {

/// All weights that decide where the plane lies.
std::vector<Vector> weightsOf(const Sight& sight) {
  std::vector<Vector> all{sight.walker.theta()};
  if (sight.walker.surface() || sight.look.plane < PlaneKind::Line || sight.look.plane > PlaneKind::Curve) return all;
  for (std::size_t i = 0; i < std::min<std::size_t>(2, sight.others.size()); ++i)
    all.push_back(sight.others[i]->theta());
  return all;
}

}  // namespace

Cause causeOf(const Walker& walker) {
  const learn::Learner* learner = walker.training();
  return learner ? Cause{learner->state().settings, learner->state().samples} : Cause();
}

bool PlaneMaker::hasMoved(const Sight& sight) const {
  if (sight.walker.surface()) return false;
  const std::vector<Vector> now = weightsOf(sight);
  return m_cause != causeOf(sight.walker) ||
         !std::equal(now.begin(), now.end(), m_from.begin(), m_from.end(), sameBits);
}

void PlaneMaker::begin(const Sight& sight) {
  m_begun = true;
  m_from = weightsOf(sight);
  m_cause = causeOf(sight.walker);
  m_plane.reset();
  m_lanczos.reset();
  m_lowPath.reset();
  m_objective.reset();
  m_step = sight.walker.moment();
  auto theta = sighted(sight, sight.walker.theta());
  m_problem = theta ? Message() : theta.error();
  m_theta = theta ? *std::move(theta) : sight.walker.theta();
  const bool lost = !sight.walker.surface() && sight.walker.runState() != RunState::Ok;
  if (m_problem.empty() && (lost || !m_theta.allFinite()))
    m_problem = {PERC_TR("The run has diverged: there is no surface about its weights. Step back."), {}};
  if (m_problem.empty() && !sight.walker.surface() && m_theta.size() == 0)
    m_problem = {PERC_TR("This network has no parameters."), {}};
}

double PlaneMaker::refine(const Sight& sight, std::chrono::steady_clock::duration budget, StopToken stop) {
  if (done()) return 1;
  if (!m_problem.empty()) finish(m_problem, sight);
  else if (sight.walker.surface()) finish(planeOfSurface(sight), sight);
  else switch (sight.look.plane) {
      case PlaneKind::Random:
      case PlaneKind::Raw: finish(randomPlane(sight, m_theta), sight); break;
      case PlaneKind::Path: finish(pathPlane(sight, m_theta), sight); break;
      case PlaneKind::Hessian: return refineHessian(sight, budget, stop);
      case PlaneKind::Line: finish(linePlane(sight, m_theta), sight); break;
      case PlaneKind::Three: finish(planeThroughThree(sight, m_theta), sight); break;
      case PlaneKind::Curve: return refineCurve(sight, budget, stop);
      case PlaneKind::Weights: finish(weightPlane(sight, m_theta), sight); break;
    }
  return 1;
}

double PlaneMaker::refineHessian(const Sight& sight, std::chrono::steady_clock::duration budget, StopToken stop) {
  if (!m_lanczos) {
    m_objective = sight.walker.objective(false);
    const auto possible = sight.walker.checkCurvature();
    if (!m_objective || !possible) {
      finish(possible ? Message{PERC_TR("There are no training samples."), {}}
                      : Message{PERC_TR("plane = hessian: %1 Choose another plane, or a network without it."),
                                {},
                                {possible.error()}},
             sight);
      return 1;
    }
    m_lanczos = std::make_unique<landscape::Lanczos>(*m_objective, m_theta, landscape::LanczosSettings{.count = 2},
                                                     Random(sight.seed, "probe"));
  }
  const double share = m_lanczos->refine(budget, stop);
  if (!m_lanczos->done()) return std::min(share, kFinishedNow);
  const std::span<const landscape::Eigenvalue> values = m_lanczos->values();
  if (m_lanczos->isBroken() || values.size() < 2 || values[0].value == 0) {
    finish(Message{PERC_TR("plane = hessian: the Hessian is 0 or not finite here: it shows no directions."), {}},
           sight);
    return 1;
  }
  const auto name = [&](const char* text, std::size_t i) { return Message{text, {brief(values[i].value, 3)}}; };
  finish(planeAlong(sight.look, m_theta, {m_lanczos->vector(0), m_lanczos->vector(1)},
                    {name(PERC_TR("top eigenvector, λ = %1"), 0), name(PERC_TR("second eigenvector, λ = %1"), 1)}),
         sight);
  return 1;
}

double PlaneMaker::refineCurve(const Sight& sight, std::chrono::steady_clock::duration budget, StopToken stop) {
  const auto ends = twoSolutions(sight, m_theta);
  if (!ends) {
    finish(ends.error(), sight);
    return 1;
  }
  if (!m_lowPath) {
    m_objective = sight.walker.objective(false);
    if (!m_objective) {
      finish(Message{PERC_TR("There are no training samples."), {}}, sight);
      return 1;
    }
    m_lowPath =
        std::make_shared<landscape::LowPath>(*m_objective, ends->first, ends->second, Random(sight.seed, "probe"));
  }
  const double share = m_lowPath->refine(budget, stop);
  if (share < 1) return share;
  auto made = curvePlane(sight, *ends, m_lowPath->middle());
  if (made) made->lowPath = m_lowPath;
  finish(std::move(made), sight);
  return 1;
}

void PlaneMaker::finish(Result<ViewPlane> made, const Sight& sight) {
  auto plane = std::make_shared<ViewPlane>();
  if (made) {
    *plane = *std::move(made);
  } else {
    plane->shown.problem = made.error();
    plane->shown.kind = sight.look.plane;
  }
  plane->theta = m_theta;
  plane->step = m_step;
  m_plane = std::move(plane);
}

}  // namespace perc::landscape_lab
