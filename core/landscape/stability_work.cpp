// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/landscape/stability_work.h"

#include <cmath>
#include <utility>

namespace perc::landscape {
namespace {

/// Of the Hessian at the first minimum that is known, with what weight decay (l2) adds to it; or why there is none.
Result<Curvatures> bowlOf(const MadeUpSurface* surface, const learn::PenaltySettings& penalties) {
  if (!surface) return Message{PERC_TR("The stability map is of a made-up surface: choose ground = surface.")};
  if (penalties.clip > 0 || penalties.samRadius > 0)
    return Message{
        PERC_TR("clip and sam-radius: with one of them an update is no longer the same part of the distance "
                "everywhere; set them to 0 for the stability map.")};
  const Message none{
      PERC_TR("surface: no minimum of it is known about which it is a bowl; choose bowl, rosenbrock, "
              "himmelblau or another with one.")};
  if (surface->minima.empty()) return none;
  const Spot& lowest = surface->minima.front();
  const Curvatures found = curvaturesAt(surface->formula, lowest.x, lowest.y);
  if (!(found.least > 0 && std::isfinite(found.most))) return none;
  return Curvatures{found.least + penalties.l2, found.most + penalties.l2};
}

}  // namespace

double StabilityWork::refine(const MadeUpSurface* surface, const learn::TrainingSettings& training,
                             std::chrono::steady_clock::duration budget, StopToken stop) {
  const auto curvatures = bowlOf(surface, training.penalties);
  if (!curvatures) {
    m_curvatures.reset();
    m_measured.reset();
    if (m_picture.problem != curvatures.error()) {
      m_picture = {};
      m_picture.problem = curvatures.error();
      m_shown.reset();
    }
    return 1;
  }
  const optim::Optimizer rule = learn::optimizerOf(training);
  const SecondAxis* const axis = secondAxis(rule.rule);
  optim::Optimizer other = rule;
  if (axis && axis == secondAxis(m_rule.rule)) other.*axis->constant = m_rule.*axis->constant;
  if (!m_curvatures || m_curvatures->least != curvatures->least || m_curvatures->most != curvatures->most ||
      !(other == m_rule)) {
    m_rule = rule;
    m_curvatures = *curvatures;
    m_done = 0;
    StabilitySettings settings;
    settings.optimizer = rule;
    settings.curvatures = *curvatures;
    settings.leastRate = 0.02 / curvatures->most;
    settings.mostRate = 6 / curvatures->most;
    m_measured = std::make_unique<MeasuredStability>(settings);
    m_picture = {};
    m_picture.smallest = curvatures->least;
    m_picture.largest = curvatures->most;
    m_picture.hasTheory = settings.hasTheory();
    m_picture.theory = theoreticalStability(settings);
    if (axis) m_picture.secondId = axis->id, m_picture.secondName = axis->name;
    if (const Tuning best = fastest(rule.rule, *curvatures); m_picture.hasTheory) {
      m_picture.bestRate = best.rate;
      m_picture.bestMomentum = best.momentum;
    }
  }
  if (const double now = axis ? rule.*axis->constant : kUnknown; axis && now != m_picture.second) {
    m_picture.second = now;
    m_shown.reset();
  }
  if (m_done >= 1) return 1;
  m_done = m_measured->refine(budget, stop);
  m_picture.measured = m_measured->grid();
  m_shown.reset();
  return m_done;
}

std::shared_ptr<const StabilityPicture> StabilityWork::picture() const {
  if (!m_curvatures && m_picture.problem.empty()) return nullptr;
  if (!m_shown) m_shown = std::make_shared<const StabilityPicture>(m_picture);
  return m_shown;
}

}  // namespace perc::landscape
