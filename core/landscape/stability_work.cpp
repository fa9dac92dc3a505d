// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/landscape/stability_work.h"

#include <cmath>
#include <utility>

namespace perc::landscape {
namespace {

/// Of the Hessian at the first minimum that is known; nothing: there is none, or it is no bowl.
std::optional<Curvatures> bowlOf(const MadeUpSurface* surface) {
  if (!surface || surface->minima.empty()) return std::nullopt;
  const Spot& lowest = surface->minima.front();
  const Curvatures found = curvaturesAt(surface->formula, lowest.x, lowest.y);
  return found.least > 0 && std::isfinite(found.most) ? std::optional(found) : std::nullopt;
}

}  // namespace

double StabilityWork::refine(const MadeUpSurface* surface, const optim::Optimizer& rule,
                             std::chrono::steady_clock::duration budget, StopToken stop) {
  const auto curvatures = bowlOf(surface);
  if (!curvatures) {
    Message problem =
        surface
            ? Message{PERC_TR("surface: no minimum of it is known about which it is a bowl; choose bowl, rosenbrock, "
                              "himmelblau or another with one.")}
            : Message{PERC_TR("The stability map is of a made-up surface: choose ground = surface.")};
    m_curvatures.reset();
    m_measured.reset();
    if (m_picture.problem != problem) {
      m_picture = {};
      m_picture.problem = std::move(problem);
      m_shown.reset();
    }
    return 1;
  }
  optim::Optimizer other = rule;
  other.momentum = m_rule.momentum;  // an axis of the map
  if (!m_curvatures || m_curvatures->least != curvatures->least || m_curvatures->most != curvatures->most ||
      !(other == m_rule)) {
    m_rule = rule;
    m_curvatures = curvatures;
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
    const Tuning best = fastest(rule.rule, *curvatures);
    m_picture.bestRate = best.rate;
    m_picture.bestMomentum = best.momentum;
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
