// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/control/value_scale.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>
#include <span>
#include <string>

namespace perc::widgets {
namespace {

constexpr int kPositions = 1000;

double numberOf(const perc::param::Value& value) {
  if (const auto* whole = std::get_if<std::int64_t>(&value)) return static_cast<double>(*whole);
  return std::get<double>(value);
}

/// To `quantum`, through text so that 0.3 is 0.3 and not 0.30000000000000004.
double rounded(double value, double quantum) {
  const int decimals = std::max(0, -static_cast<int>(std::floor(std::log10(quantum) + 1e-9)));
  const double near = std::round(value / quantum) * quantum;
  char text[400];
  std::snprintf(text, sizeof text, "%.*f", std::min(decimals, 300), near);
  return std::strtod(text, nullptr);
}

/// The round number above (or below) a positive one.
double roundBeside(double value, bool up, bool page) {
  static constexpr std::array fine{1.0, 1.5, 2.0, 3.0, 5.0, 7.0};
  const auto steps = std::span<const double>(fine).first(page ? 1 : fine.size());
  const int decade = static_cast<int>(std::floor(std::log10(value)));
  double beside = 0;
  for (int d = decade - 1; d <= decade + 1; ++d)
    for (const double step : steps) {
      const double candidate = rounded(step * std::pow(10.0, d), std::pow(10.0, d - 1));
      if (up && candidate > value * (1 + 1e-9)) return candidate;
      if (!up && candidate < value * (1 - 1e-9)) beside = candidate;
    }
  return beside;
}

}  // namespace

bool ValueScale::onePerPosition() const {
  return isInteger() && !isLog() && m_range.maximum - m_range.minimum <= 10 * kPositions;
}

int ValueScale::last() const {
  return onePerPosition() ? static_cast<int>(m_range.maximum - m_range.minimum) : kPositions;
}

perc::param::Value ValueScale::valueAt(int position) const {
  const double low = m_range.minimum, high = m_range.maximum;
  double value;
  if (position < first()) value = 0;
  else if (position <= first()) value = low;
  else if (position >= last()) value = high;
  else {
    const double share = static_cast<double>(position - first()) / (last() - first());
    value = isLog() ? low * std::pow(high / low, share) : low + (high - low) * share;
    const double digits = isLog() ? std::pow(10.0, std::floor(std::log10(value)) - 2)
                                  : std::pow(10.0, std::floor(std::log10((high - low) / kPositions) + 1e-9));
    value = std::clamp(rounded(value, isInteger() ? std::max(1.0, digits) : digits), low, high);
  }
  return of(value);
}

perc::param::Value ValueScale::of(double number) const {
  if (isInteger()) return static_cast<std::int64_t>(std::llround(number));
  return number;
}

int ValueScale::positionOf(const perc::param::Value& given) const {
  const double value = numberOf(given), low = m_range.minimum, high = m_range.maximum;
  if (value < low || (first() == 1 && value == 0)) return 0;
  const double share = isLog() ? std::log(value / low) / std::log(high / low) : (value - low) / (high - low);
  return std::clamp(first() + static_cast<int>(std::lround(share * (last() - first()))), first(), last());
}

double ValueScale::linearStep(bool page) const {
  const double wanted = (m_range.maximum - m_range.minimum) / (page ? 10 : isInteger() ? kPositions : 100);
  const double decade = std::pow(10.0, std::floor(std::log10(wanted) + 1e-9));
  const double step = wanted / decade < 1.5   ? decade
                      : wanted / decade < 3.5 ? 2 * decade
                      : wanted / decade < 7.5 ? 5 * decade
                                              : 10 * decade;
  return isInteger() ? std::max(1.0, std::round(step)) : step;
}

perc::param::Value ValueScale::next(const perc::param::Value& given, bool up, bool page) const {
  const double value = numberOf(given), low = m_declaration.range.minimum, high = m_declaration.range.maximum;
  if (first() == 1 && ((up && value < low) || (!up && value <= low))) return of(up ? low : 0);
  double beside = 0;
  if (isLog()) {
    beside = roundBeside(value, up, page);
    if (isInteger()) beside = up ? std::max(value + 1, std::ceil(beside)) : std::min(value - 1, std::floor(beside));
  } else {
    const double step = linearStep(page), steps = value / step;
    beside = rounded((up ? std::floor(steps + 1e-6) + 1 : std::ceil(steps - 1e-6) - 1) * step, step);
  }
  return of(std::clamp(beside, low, high));
}

}  // namespace perc::widgets
