// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/landscape/low_path.h"

#include "core/landscape/slices.h"
#include "core/optim/schedule.h"

#include <utility>

namespace perc::landscape {

LowPath::LowPath(Objective& objective, Vector first, Vector last, Random random)
    : m_objective(objective),
      m_first(std::move(first)),
      m_middle(Scalar(0.5) * (m_first + last)),
      m_last(std::move(last)),
      m_there(m_first.size()),
      m_gradient(m_first.size()),
      m_rule(optim::initialState(m_adam, m_first.size())),
      m_random(random) {}

double LowPath::refine(std::chrono::steady_clock::duration budget, StopToken stop) {
  goOn(
      budget, stop, [this] { return updates() == kUpdates; }, [&] { return step(stop); });
  return static_cast<double>(updates()) / kUpdates;
}

void LowPath::at(double t, VectorRef theta) const {
  const auto first = static_cast<Scalar>((1 - t) * (1 - t)), middle = static_cast<Scalar>(2 * t * (1 - t)),
             last = static_cast<Scalar>(t * t);
  theta = first * m_first + middle * m_middle + last * m_last;
}

bool LowPath::step(StopToken stop) {
  Random random = m_random;
  const double t = random.uniform();
  at(t, m_there);
  if (!m_objective.gradient(m_there, m_gradient, stop)) return false;
  m_random = random;
  m_gradient *= static_cast<Scalar>(2 * t * (1 - t));
  const optim::Schedule rate{.kind = optim::ScheduleKind::Cosine, .rate = 0.03, .totalSteps = kUpdates};
  optim::update(m_adam, optim::rateAt(rate, updates()), m_gradient, m_middle, m_rule);
  return true;
}

}  // namespace perc::landscape
