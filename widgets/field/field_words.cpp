// SPDX-License-Identifier: GPL-3.0-or-later
// What FieldPainter can say about its field.
#include "widgets/field/field_painter.h"
#include "widgets/paint/text.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>
#include <limits>

namespace perc::widgets {
namespace {
QString tr(const char* text, const char* note = nullptr, int n = -1) {
  return QCoreApplication::translate("perc::widgets::FieldPainter", text, note, n);
}
}  // namespace

double FieldPainter::valueAt(double x, double y, int output) const {
  if (!m_data.grid || m_data.grid->empty()) return std::numeric_limits<double>::quiet_NaN();
  const Grid& g = *m_data.grid;
  if (x < g.x0 || x > g.x1 || y < g.y0 || y > g.y1) return std::numeric_limits<double>::quiet_NaN();
  const double c = std::clamp((x - g.x0) / (g.x1 - g.x0) * g.columns - 0.5, 0.0, g.columns - 1.0);
  const double r = std::clamp((y - g.y0) / (g.y1 - g.y0) * g.rows - 0.5, 0.0, g.rows - 1.0);
  const int c0 = static_cast<int>(c), r0 = static_cast<int>(r);
  const int c1 = std::min(c0 + 1, g.columns - 1), r1 = std::min(r0 + 1, g.rows - 1);
  const double u = c - c0, v = r - r0;
  return (g.at(c0, r0, output) * (1 - u) + g.at(c1, r0, output) * u) * (1 - v) +
         (g.at(c0, r1, output) * (1 - u) + g.at(c1, r1, output) * u) * v;
}

int FieldPainter::nearestPoint(double x, double y) const {
  if (!m_data.points) return -1;
  const Points& points = *m_data.points;
  int best = -1;
  double least = std::numeric_limits<double>::infinity();
  for (std::size_t i = 0; i < points.size(); i += stride()) {
    if (!shown(i)) continue;
    const double d = std::hypot(points.x[i] - x, points.y[i] - y);
    if (d < least) {
      least = d;
      best = static_cast<int>(i);
    }
  }
  return best;
}

QString FieldPainter::className(int index) const {
  if (index >= 0 && index < m_options.classNames.size()) return m_options.classNames[index];
  return tr("class %1").arg(index);
}

QString FieldPainter::describe(double x, double y) const {
  // Of a curve the height of the pointer says nothing.
  QString text = m_options.curves
                     ? tr("%1 %2").arg(m_options.xTitle, fixedText(x, 2))
                     : tr("%1 %2, %3 %4").arg(m_options.xTitle, fixedText(x, 2), m_options.yTitle, fixedText(y, 2));
  if (m_data.grid && !m_data.grid->empty()) {
    if (m_options.mode == FieldMode::Classes && m_data.grid->outputs > 1) {
      int best = 0;
      for (int k = 1; k < m_data.grid->outputs; ++k)
        if (valueAt(x, y, k) > valueAt(x, y, best)) best = k;
      text += tr(" → %1 with P = %2").arg(className(best), fixedText(valueAt(x, y, best), 3));
    } else {
      const QString name = m_options.valueName.isEmpty() ? tr("value") : m_options.valueName;
      text += tr(" → %1 = %2").arg(name, numberText(valueAt(x, y, m_options.output)));
    }
  }
  const int nearest = nearestPoint(x, y);
  if (nearest < 0) return text;
  const auto i = static_cast<std::size_t>(nearest);
  const Points& points = *m_data.points;
  const QString kind = m_options.classNames.isEmpty() ? numberText(points.target[i])
                                                      : className(static_cast<int>(std::lround(points.target[i])));
  text += m_options.parts ? tr(", nearest point %1 (%2)").arg(kind, points.test[i] ? tr("test") : tr("training"))
                          : tr(", nearest point %1").arg(kind);
  if (m_data.results && m_data.results->skipped(i)) return text + tr(", not looked at yet");
  if (m_data.results && i < m_data.results->loss.size())
    text += tr(", its loss %1").arg(numberText(m_data.results->loss[i]));
  if (wrong(i))
    text += tr(", taken for %1").arg(className(static_cast<int>(std::lround(m_data.results->prediction[i]))));
  return text;
}

QString FieldPainter::describe() const {
  if (!m_data.grid || m_data.grid->empty()) return tr("No field yet.");
  const Grid& g = *m_data.grid;
  float low = std::numeric_limits<float>::infinity(), high = -low;
  for (std::size_t i = static_cast<std::size_t>(m_options.output); i < g.values.size();
       i += static_cast<std::size_t>(g.outputs)) {
    low = std::min(low, g.values[i]);
    high = std::max(high, g.values[i]);
  }
  const QString name = m_options.valueName.isEmpty() ? tr("value") : m_options.valueName;
  QString text =
      m_options.curves
          ? tr("%1 from %2 to %3, over %4 from %5 to %6.")
                .arg(name, numberText(low), numberText(high), m_options.xTitle, numberText(g.x0), numberText(g.x1))
          : tr("%1 from %2 to %3, over %4 from %5 to %6 and %7 from %8 to %9.")
                .arg(name, numberText(low), numberText(high), m_options.xTitle, numberText(g.x0), numberText(g.x1),
                     m_options.yTitle, numberText(g.y0), numberText(g.y1));
  if (!m_data.points || m_data.points->size() == 0) return text;
  std::size_t wrongs = 0;
  for (std::size_t i = 0; i < m_data.points->size(); ++i) wrongs += wrong(i);
  text += QLatin1Char(' ') + tr("%Ln points", nullptr, static_cast<int>(m_data.points->size()));
  if (m_data.results && !m_options.classNames.isEmpty())
    text += tr(", %1 of them wrong").arg(integerText(static_cast<qint64>(wrongs)));
  return text + QLatin1Char('.');
}

}  // namespace perc::widgets
