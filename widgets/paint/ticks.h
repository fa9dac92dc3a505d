// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <vector>

namespace perc::widgets {

struct Span {
  double minimum = 0, maximum = 1;
  double length() const { return maximum - minimum; }
  bool operator==(const Span&) const = default;
};

/// Where an axis is marked and what is written there. Labels are never equal to one another.
struct Ticks {
  std::vector<double> positions;  ///< ascending, inside the span
  QStringList labels;
};

/// At most about `wanted` ticks at 1, 2 or 5 times a power of ten.
Ticks linearTicks(Span span, int wanted);
/// Powers of ten (and 2 and 5 between them where there is room); minimum > 0.
Ticks logTicks(Span span, int wanted);

/// At most about `wanted` round shares between 0 and 1, on an axis of normal deviates.
Ticks deviateTicks(Span span, int wanted);
/// The z below which a standard normal lies with probability p (0 < p < 1), to 2e-9 of it: Acklam 2003, "An algorithm
/// for computing the inverse normal cumulative distribution function".
double normalDeviate(double p);

/// The span between two round numbers that holds `data` (log: powers of ten). Keeps `previous` while the data
/// stays inside and fills at least half of it, so that an axis does not tremble while a curve grows.
Span niceSpan(Span data, const Span* previous = nullptr, bool log = false);

}  // namespace perc::widgets
