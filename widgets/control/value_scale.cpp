// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/control/value_scale.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
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

}  // namespace

bool ValueScale::onePerPosition() const {
  return isInteger() && !isLog() && m_declaration.range.maximum - m_declaration.range.minimum <= 10 * kPositions;
}

int ValueScale::last() const {
  return onePerPosition() ? static_cast<int>(m_declaration.range.maximum - m_declaration.range.minimum) : kPositions;
}

int ValueScale::singleStep() const { return onePerPosition() ? 1 : kPositions / 100; }

perc::param::Value ValueScale::valueAt(int position) const {
  const double low = m_declaration.range.minimum, high = m_declaration.range.maximum;
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
  if (isInteger()) return static_cast<std::int64_t>(std::llround(value));
  return value;
}

int ValueScale::positionOf(const perc::param::Value& given) const {
  const double value = numberOf(given), low = m_declaration.range.minimum, high = m_declaration.range.maximum;
  if (value < low || (first() == 1 && value == 0)) return 0;
  const double share = isLog() ? std::log(value / low) / std::log(high / low) : (value - low) / (high - low);
  return std::clamp(first() + static_cast<int>(std::lround(share * (last() - first()))), first(), last());
}

}  // namespace perc::widgets
