// SPDX-License-Identifier: GPL-3.0-or-later
// What ScatterPainter can say about its samples.
#include "widgets/field/scatter_painter.h"
#include "widgets/paint/text.h"

#include <QCoreApplication>
#include <cmath>

namespace perc::widgets {
namespace {
QString tr(const char* text, const char* note = nullptr, int n = -1) {
  return QCoreApplication::translate("perc::widgets::ScatterPainter", text, note, n);
}
}  // namespace

QString ScatterPainter::nameOf(double target) const {
  if (m_options.classNames.isEmpty()) return numberText(target);
  const auto index = std::lround(target);
  return index >= 0 && index < m_options.classNames.size() ? m_options.classNames[index] : tr("class %1").arg(index);
}

QString ScatterPainter::describe(int sample) const {
  const auto i = static_cast<std::size_t>(sample);
  if (empty() || sample < 0 || i >= m_data.x->size()) return {};
  QString text = tr("point %1: %2 (%3), %4 %5, %6 %7")
                     .arg(integerText(sample + 1), nameOf(static_cast<double>(m_data.samples->target[i])),
                          m_data.samples->test[i] ? tr("test") : tr("training"), m_options.xTitle,
                          numberText(static_cast<double>((*m_data.x)[i])), m_options.yTitle,
                          numberText(static_cast<double>((*m_data.y)[i])));
  const auto& results = m_data.results;
  if (!results || i >= results->prediction.size()) return text;
  if (results->skipped(i)) return text + tr(", not looked at yet");
  const double prediction = static_cast<double>(results->prediction[i]);
  if (m_options.classNames.isEmpty()) text += tr(", predicted %1").arg(numberText(prediction));
  else if (wrong(i)) text += tr(", taken for %1").arg(nameOf(prediction));
  if (i < results->loss.size()) text += tr(", loss %1").arg(numberText(static_cast<double>(results->loss[i])));
  return text;
}

QString ScatterPainter::describe() const {
  if (empty()) return tr("No points yet.");
  std::size_t wrongs = 0;
  for (std::size_t i = 0; i < m_data.samples->size(); ++i) wrongs += wrong(i);
  QString text = tr("%Ln points", nullptr, static_cast<int>(m_data.samples->size()));
  if (m_data.results && !m_options.classNames.isEmpty())
    text += tr(", %1 of them wrong").arg(integerText(static_cast<qint64>(wrongs)));
  text += tr("; %1 from %2 to %3, %4 from %5 to %6.")
              .arg(m_options.xTitle, numberText(m_x.minimum), numberText(m_x.maximum), m_options.yTitle,
                   numberText(m_y.minimum), numberText(m_y.maximum));
  return text;
}

}  // namespace perc::widgets
