// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rl/returns.h"

namespace perc::rl {
namespace {

bool isCut(const Trajectory& t, std::size_t i) { return t.cut[i] || i + 1 == t.rewards.size(); }

}  // namespace

void discountedReturns(const Trajectory& t, double discount, std::span<double> returns) {
  for (std::size_t i = t.rewards.size(); i-- > 0;) {
    const double next = t.terminated[i] ? 0 : isCut(t, i) ? t.nextValues[i] : returns[i + 1];
    returns[i] = t.rewards[i] + discount * next;
  }
}

void nStepReturns(const Trajectory& t, double discount, int n, std::span<double> returns) {
  for (std::size_t i = 0; i < t.rewards.size(); ++i) {
    double sum = 0, power = 1;
    std::size_t at = i;
    for (int k = 1;; ++k, ++at) {
      sum += power * t.rewards[at];
      power *= discount;
      if (k == n || t.terminated[at] || isCut(t, at)) break;
    }
    returns[i] = t.terminated[at] ? sum : sum + power * t.nextValues[at];
  }
}

void generalisedAdvantages(const Trajectory& t, double discount, double lambda, std::span<double> advantages) {
  for (std::size_t i = t.rewards.size(); i-- > 0;) {
    const double delta = t.rewards[i] + (t.terminated[i] ? 0 : discount * t.nextValues[i]) - t.values[i];
    const double next = t.terminated[i] || isCut(t, i) ? 0 : advantages[i + 1];
    advantages[i] = delta + discount * lambda * next;
  }
}

}  // namespace perc::rl
