// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rl/value_choice.h"

#include "core/math/elementary.h"

#include <algorithm>
#include <cmath>

namespace perc::rl {
namespace {

Decision decided(int action, double qLeft, double qRight) {
  return {action ? 1.0 : -1.0, action, action ? qRight < qLeft : qLeft < qRight};
}

}  // namespace

double epsilonAt(const ExplorationSettings& settings, std::int64_t steps) {
  const double share =
      settings.epsilonSteps > 0 ? std::min(1.0, static_cast<double>(steps) / settings.epsilonSteps) : 1;
  return settings.epsilonStart + share * (settings.epsilonEnd - settings.epsilonStart);
}

double explorationAt(const ExplorationSettings& settings, std::int64_t steps) {
  return settings.exploration == Exploration::Softmax ? settings.temperature : epsilonAt(settings, steps);
}

ActionPair actionProbabilities(const ExplorationSettings& settings, double qLeft, double qRight, std::int64_t steps) {
  if (settings.exploration == Exploration::Softmax) {
    const double right = 1 / (1 + elementary::exp((qLeft - qRight) / settings.temperature));
    return {1 - right, right};
  }
  const double other = epsilonAt(settings, steps) / 2;
  if (qLeft == qRight) return {0.5, 0.5};
  return qRight > qLeft ? ActionPair{other, 1 - other} : ActionPair{1 - other, other};
}

Decision chooseAction(const ExplorationSettings& settings, double qLeft, double qRight, std::int64_t steps,
                      Random& random) {
  const double first = random.uniform(), second = random.uniform();
  const int any = second < 0.5 ? 0 : 1;
  if (settings.exploration == Exploration::Softmax)
    return decided(first < actionProbabilities(settings, qLeft, qRight, steps).right, qLeft, qRight);
  if (first < epsilonAt(settings, steps)) return decided(any, qLeft, qRight);
  return decided(qLeft == qRight ? any : qRight > qLeft, qLeft, qRight);
}

Decision anyAction(double qLeft, double qRight, Random& random) {
  random.uniform();
  return decided(random.uniform() < 0.5 ? 0 : 1, qLeft, qRight);
}

}  // namespace perc::rl
