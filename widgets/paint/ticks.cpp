// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/paint/ticks.h"

#include "widgets/paint/text.h"

#include <algorithm>
#include <cmath>

namespace perc::widgets {
namespace {

/// The smallest of 1, 2, 5 times a power of ten that is at least `length`.
double niceStep(double length) {
  const double power = std::pow(10.0, std::floor(std::log10(length)));
  for (const double factor : {1.0, 2.0, 5.0})
    if (factor * power >= length * (1 - 1e-9)) return factor * power;
  return 10 * power;
}

QString compactLabel(double value, double step, int exponent) {
  const double mantissa = value / std::pow(10.0, exponent);
  const int decimals = std::max(0, exponent - static_cast<int>(std::floor(std::log10(step) + 1e-9)));
  const QString power = numberText(std::pow(10.0, exponent), 1);  // "1×10⁷"
  const qsizetype times = power.indexOf(QChar(0x00D7));
  const QString tail = times >= 0 ? power.mid(times) : QStringLiteral("×") + power;
  return value == 0 ? QStringLiteral("0") : fixedText(mantissa, decimals) + tail;
}

/// Where floating point cannot tell two neighbours apart on paper, one of them goes.
void add(Ticks& ticks, double position, const QString& label) {
  if (ticks.labels.contains(label)) return;
  ticks.positions.push_back(position);
  ticks.labels << label;
}

}  // namespace

Ticks linearTicks(Span span, int wanted) {
  Ticks ticks;
  const double length = span.length();
  if (!std::isfinite(length) || length <= 0 || !std::isfinite(span.minimum)) {
    if (std::isfinite(span.minimum)) add(ticks, span.minimum, numberText(span.minimum, 6));
    return ticks;
  }
  const double step = niceStep(length / std::max(1, wanted));
  const double largest = std::max(std::abs(span.minimum), std::abs(span.maximum));
  const int exponent = static_cast<int>(std::floor(std::log10(largest)));
  const bool compact = exponent >= 7 || exponent < -4;
  const int decimals = std::clamp(-static_cast<int>(std::floor(std::log10(step) + 1e-9)), 0, 15);
  const double first = std::ceil(span.minimum / step - 1e-6), last = std::floor(span.maximum / step + 1e-6);
  for (double k = first; k <= last && ticks.positions.size() < 100; ++k) {
    const double value = k == 0 ? 0 : k * step;
    add(ticks, value, compact ? compactLabel(value, step, exponent) : fixedText(value, decimals));
    if (k + 1 == k) break;
  }
  return ticks;
}

Ticks logTicks(Span span, int wanted) {
  Ticks ticks;
  if (!(span.minimum > 0) || !std::isfinite(span.maximum) || span.maximum <= span.minimum)
    return linearTicks(span, wanted);
  const double low = std::log10(span.minimum), high = std::log10(span.maximum);
  const int first = static_cast<int>(std::floor(low + 1e-9)), last = static_cast<int>(std::ceil(high - 1e-9));
  const double decades = high - low;
  if (decades < 0.7) return linearTicks(span, wanted);
  const int stride = std::max(1, static_cast<int>(std::ceil(decades / std::max(1, wanted))));
  const bool between = decades * 3 <= wanted;
  for (int e = first; e <= last; ++e) {
    if (((e % stride) + stride) % stride != 0) continue;
    for (const int factor : {1, 2, 5}) {
      if (factor != 1 && !between) break;
      const double value = factor * std::pow(10.0, e);
      if (value < span.minimum * (1 - 1e-9) || value > span.maximum * (1 + 1e-9)) continue;
      QString label = numberText(value, 1);
      if (label.startsWith(QStringLiteral("1×"))) label = label.mid(2);
      add(ticks, value, label);
    }
  }
  return ticks;
}

Ticks deviateTicks(Span span, int wanted) {
  // The most telling ones first.
  constexpr double kShares[] = {0.5, 0.1, 0.01, 0.9, 0.99, 0.001, 0.999, 0.2, 0.8, 0.05, 0.95, 0.0001, 0.02, 0.98};
  std::vector<double> chosen;
  for (const double share : kShares)
    if (share >= span.minimum && share <= span.maximum && static_cast<int>(chosen.size()) < wanted)
      chosen.push_back(share);
  std::sort(chosen.begin(), chosen.end());
  Ticks ticks;
  for (const double share : chosen) add(ticks, share, briefText(share));
  return ticks;
}

double normalDeviate(double p) {
  constexpr double a[] = {-3.969683028665376e+01, 2.209460984245205e+02,  -2.759285104469687e+02,
                          1.383577518672690e+02,  -3.066479806614716e+01, 2.506628277459239e+00};
  constexpr double b[] = {-5.447609879822406e+01, 1.615858368580409e+02, -1.556989798598866e+02, 6.680131188771972e+01,
                          -1.328068155288572e+01};
  constexpr double c[] = {-7.784894002430293e-03, -3.223964580411365e-01, -2.400758277161838e+00,
                          -2.549732539343734e+00, 4.374664141464968e+00,  2.938163982698783e+00};
  constexpr double d[] = {7.784695709041462e-03, 3.224671290700398e-01, 2.445134137142996e+00, 3.754408661907416e+00};
  constexpr double kTail = 0.02425;
  if (p > 1 - kTail) return -normalDeviate(1 - p);
  if (p < kTail) {
    const double q = std::sqrt(-2 * std::log(p));
    return (((((c[0] * q + c[1]) * q + c[2]) * q + c[3]) * q + c[4]) * q + c[5]) /
           ((((d[0] * q + d[1]) * q + d[2]) * q + d[3]) * q + 1);
  }
  const double q = p - 0.5, r = q * q;
  return (((((a[0] * r + a[1]) * r + a[2]) * r + a[3]) * r + a[4]) * r + a[5]) * q /
         (((((b[0] * r + b[1]) * r + b[2]) * r + b[3]) * r + b[4]) * r + 1);
}

Span niceSpan(Span data, const Span* previous, bool log) {
  if (!std::isfinite(data.minimum) || !std::isfinite(data.maximum))
    return previous ? *previous : log ? Span{0.1, 1} : Span{};
  if (log) {
    if (!(data.maximum > 0)) return previous ? *previous : Span{0.1, 1};
    const double least = data.minimum > 0 ? data.minimum : data.maximum / 1e6;
    if (previous && least >= previous->minimum && data.maximum <= previous->maximum &&
        std::log(data.maximum / least) * 2 >= std::log(previous->maximum / previous->minimum))
      return *previous;
    const double low = std::floor(std::log10(least) + 1e-9);
    return {std::pow(10.0, low), std::pow(10.0, std::max(low + 1, std::ceil(std::log10(data.maximum) - 1e-9)))};
  }
  if (data.minimum > 0 && data.minimum <= data.maximum / 2) data.minimum = 0;
  if (data.maximum < 0 && data.maximum >= data.minimum / 2) data.maximum = 0;
  if (previous && data.minimum >= previous->minimum && data.maximum <= previous->maximum &&
      data.length() * 2 >= previous->length())
    return *previous;
  if (data.length() <= std::max(std::abs(data.minimum), std::abs(data.maximum)) * 1e-9) {
    const double half = data.minimum == 0 ? 0.5 : std::abs(data.minimum) / 2;
    data = {data.minimum - half, data.maximum + half};
  }
  const double step = niceStep(data.length() / 5);
  return {std::floor(data.minimum / step + 1e-9) * step, std::ceil(data.maximum / step - 1e-9) * step};
}

}  // namespace perc::widgets
