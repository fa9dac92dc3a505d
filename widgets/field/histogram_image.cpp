// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/field/histogram_image.h"

#include <algorithm>
#include <cmath>

namespace perc::widgets {
namespace {

constexpr std::size_t kMostRows = 4;  ///< that are averaged in a pixel column

/// The first row whose step is at or after `step`.
std::size_t firstRowFrom(const Curve& curve, double step) {
  std::size_t low = 0, high = curve.rows();
  while (low < high) {
    const std::size_t middle = (low + high) / 2;
    if (static_cast<double>(curve.step(middle)) < step) low = middle + 1;
    else high = middle;
  }
  return low;
}

}  // namespace

std::size_t HistogramRecord::rowAt(std::int64_t step) const {
  if (!curve) return 0;
  const std::size_t after = firstRowFrom(*curve, static_cast<double>(step) + 0.5);
  return after == 0 ? curve->rows() : after - 1;
}

const ColourTable& HistogramImage::colours(bool dark) {
  static const ColourTable light = colourTable(ColourMap::Viridis, palette(false)),
                           night = colourTable(ColourMap::Viridis, palette(true));
  return dark ? night : light;
}

QRgb HistogramImage::colour(double share, bool dark) {
  return colours(dark)[static_cast<std::size_t>(share > 0 ? colourIndex(std::sqrt(share), 0, 1) : 0)];
}

int HistogramImage::columnOf(std::int64_t step) const {
  const double share = (static_cast<double>(step) - m_steps.minimum) / m_steps.length();
  return std::clamp(static_cast<int>(std::floor(share * m_image.width())), 0, m_image.width() - 1);
}

bool HistogramMemory::continues(const HistogramRecord& record) const {
  if (m_rows == 0 || record.column != m_column || static_cast<int>(m_last.size()) != record.bins ||
      record.curve->rows() < m_rows)
    return false;
  for (int bin = 0; bin < record.bins; ++bin)
    if (record.share(m_rows - 1, bin) != m_last[static_cast<std::size_t>(bin)]) return false;
  return true;
}

void HistogramMemory::read(const HistogramRecord& record) {
  m_rows = record.curve->rows();
  m_column = record.column;
  m_last.resize(static_cast<std::size_t>(record.bins));
  for (int bin = 0; bin < record.bins; ++bin) m_last[static_cast<std::size_t>(bin)] = record.share(m_rows - 1, bin);
}

void HistogramExtent::update(const HistogramRecord& record) {
  const bool any = record.curve && !record.curve->empty();
  if (!any || !m_memory.continues(record)) {
    m_memory.forget();
    m_first = record.bins;
    m_last = -1;
  }
  if (!any) return;
  for (std::size_t row = m_memory.rows(); row < record.curve->rows(); ++row)
    for (int bin = 0; bin < record.bins; ++bin)
      if (record.share(row, bin) > 0) {
        m_first = std::min(m_first, bin);
        m_last = std::max(m_last, bin);
      }
  m_memory.read(record);
}

const QImage& HistogramImage::update(const HistogramRecord& record, Span steps, int columns, bool dark) {
  if (!record.curve || record.curve->empty() || columns < 1) {
    m_memory.forget();
    return m_image = QImage();
  }
  const Curve& curve = *record.curve;
  const bool go =
      m_image.size() == QSize(columns, record.bins) && steps == m_steps && dark == m_dark && m_memory.continues(record);
  if (!go) {
    m_steps = steps;
    m_dark = dark;
    if (m_image.size() != QSize(columns, record.bins))
      m_image = QImage(columns, record.bins, QImage::Format_ARGB32_Premultiplied);
    m_image.fill(Qt::transparent);
  } else if (curve.rows() == m_memory.rows()) {
    return m_image;
  }
  const int from = columnOf(curve.step(go ? m_memory.rows() - 1 : 0)), to = columnOf(curve.step(curve.rows() - 1));
  std::size_t first = firstRowFrom(curve, m_steps.minimum + m_steps.length() * from / columns);
  for (int c = from; c <= to; ++c) {
    const std::size_t next =
        c == to ? curve.rows() : firstRowFrom(curve, m_steps.minimum + m_steps.length() * (c + 1) / columns);
    paintColumn(record, c, first, next);
    first = next;
  }
  m_memory.read(record);
  return m_image;
}

void HistogramImage::paintColumn(const HistogramRecord& record, int column, std::size_t first, std::size_t last) {
  const std::size_t count = std::min(kMostRows, last - first);
  for (int bin = 0; bin < record.bins; ++bin) {
    const int y = record.bins - 1 - bin;
    QRgb colour = column > 0 ? reinterpret_cast<const QRgb*>(m_image.constScanLine(y))[column - 1] : 0;
    if (count > 0) {
      double sum = 0;
      for (std::size_t k = 0; k < count; ++k)
        sum += static_cast<double>(record.share(first + (last - first - 1) * (k + 1) / count, bin));
      colour = HistogramImage::colour(sum / static_cast<double>(count), m_dark);
    }
    reinterpret_cast<QRgb*>(m_image.scanLine(y))[column] = colour;
  }
}

}  // namespace perc::widgets
