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
