// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/optim/schedule.h"

#include "core/math/elementary.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace perc::optim {
namespace {

/// From `start` to `end` as half a cosine while `share` goes from 0 to 1.
double cosineBetween(double start, double end, double share) {
  return end + (start - end) / 2 * (1 + elementary::cos(std::numbers::pi * share));
}

double oneCycle(const Schedule& s, double step) {
  const double start = s.rate / s.initialDivisor, end = start / s.finalDivisor;
  const double last = std::max(static_cast<double>(s.totalSteps) - 1, 1.0);
  const double peak = s.riseShare * static_cast<double>(s.totalSteps) - 1;
  if (step <= peak && peak > 0) return cosineBetween(start, s.rate, step / peak);
  const double fallFrom = std::max(peak, 0.0);
  return cosineBetween(s.rate, end, std::clamp((step - fallFrom) / std::max(last - fallFrom, 1e-9), 0.0, 1.0));
}

double fastaiCycle(const Schedule& s, double step) {
  constexpr double kRise = 0.25, kDivisor = 25, kFinalDivisor = 1e5;
  const double share = std::min(step / static_cast<double>(std::max<std::int64_t>(s.totalSteps, 1)), 1.0);
  if (share < kRise) return cosineBetween(s.rate / kDivisor, s.rate, share / kRise);
  return cosineBetween(s.rate, s.rate / kFinalDivisor, (share - kRise) / (1 - kRise));
}

double through(const std::vector<SchedulePoint>& points, std::int64_t step) {
  const auto next = std::ranges::upper_bound(points, step, {}, &SchedulePoint::update);
  if (next == points.begin()) return points.front().rate;
  const SchedulePoint& last = *(next - 1);
  if (next == points.end() || last.update == step) return last.rate;
  const double share = static_cast<double>(step - last.update) / static_cast<double>(next->update - last.update);
  return last.rate * elementary::exp(share * elementary::log(next->rate / last.rate));
}

}  // namespace

double rateAt(const Schedule& s, std::int64_t step) {
  if (step < s.warmupSteps) return s.rate * static_cast<double>(step + 1) / static_cast<double>(s.warmupSteps);
  const std::int64_t t = step - s.warmupSteps;
  const auto at = static_cast<double>(t);
  const std::int64_t period = std::max<std::int64_t>(s.period, 1);
  switch (s.kind) {
    case ScheduleKind::Constant: break;
    case ScheduleKind::Step: return s.rate * elementary::pow(s.factor, static_cast<double>(t / period));
    case ScheduleKind::Exponential: return s.rate * elementary::pow(s.factor, at);
    case ScheduleKind::Cosine: {
      const auto total = static_cast<double>(std::max<std::int64_t>(s.totalSteps, 1));
      return cosineBetween(s.rate, s.minimumRate, std::min(at / total, 1.0));
    }
    case ScheduleKind::Cyclic: {
      const std::int64_t place = t % (2 * period);
      const double height = static_cast<double>(std::min(place, 2 * period - place)) / static_cast<double>(period);
      return s.minimumRate + (s.rate - s.minimumRate) * height;
    }
    case ScheduleKind::OneCycle: return oneCycle(s, at);
    case ScheduleKind::Points: return s.points.empty() ? s.rate : through(s.points, t);
    case ScheduleKind::Fastai: return fastaiCycle(s, at);
  }
  return s.rate;
}

std::vector<float> ratesOf(const Schedule& schedule, std::int64_t first, std::int64_t last, std::size_t count) {
  std::vector<float> rates;
  rates.reserve(count);
  for (std::size_t i = 0; i < count; ++i) {
    const double share = count > 1 ? static_cast<double>(i) / static_cast<double>(count - 1) : 0;
    const double update = std::round(static_cast<double>(first) + share * static_cast<double>(last - first));
    rates.push_back(static_cast<float>(rateAt(schedule, static_cast<std::int64_t>(update))));
  }
  return rates;
}

std::vector<param::Option> scheduleOptions() {
  return {{"constant", PERC_TR("Constant")},
          {"step", PERC_TR("Steps down")},
          {"exponential", PERC_TR("Exponential decay")},
          {"cosine", PERC_TR("Cosine")},
          {"cyclic", PERC_TR("Cyclic, triangular")},
          {"one-cycle", PERC_TR("One cycle")},
          {"points", PERC_TR("Through given points")},
          {"fastai", PERC_TR("One cycle as in fastai")}};
}

}  // namespace perc::optim
