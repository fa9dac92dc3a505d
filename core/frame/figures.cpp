// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/frame/figures.h"

#include <algorithm>
#include <cassert>
#include <limits>

namespace perc {
namespace {

std::vector<FigurePart> partsOf(const FigureInfo& figure) {
  if (!figure.testLabel) return {{figure.id, figure.label, &figure, false, 0}};
  return {{std::string("train-") + figure.id, figure.label, &figure, false, 0},
          {std::string("test-") + figure.id, figure.testLabel, &figure, true, 0}};
}

}  // namespace

FigureTable::FigureTable(std::initializer_list<FigureInfo> figures) : m_figures(figures) {
  std::size_t columns = 0;
  for (const bool recorded : {true, false})
    for (const FigureInfo& figure : m_figures)
      if ((figure.use != FigureUse::Metric) == recorded)
        for (FigurePart& part : partsOf(figure)) {
          part.place = m_parts.size();
          if (figure.column >= 0) part.place = static_cast<std::size_t>(figure.column) + (part.test ? 1 : 0);
          m_parts.push_back(std::move(part));
          columns += recorded ? 1 : 0;
        }
  std::sort(m_parts.begin(), m_parts.end(), [](const auto& a, const auto& b) { return a.place < b.place; });
  for (std::size_t i = 0; i < m_parts.size(); ++i) {
    assert(m_parts[i].place == i);
    if (i < columns) m_columns.push_back(m_parts[i].id);
  }
  for (const FigureInfo& figure : m_figures)
    for (const FigurePart& part : m_parts)
      if (part.figure == &figure && figure.use != FigureUse::Record) m_metrics.push_back(part);
}

std::size_t FigureTable::place(std::string_view id) const {
  const auto found =
      std::find_if(m_parts.begin(), m_parts.end(), [&](const FigurePart& part) { return part.id == id; });
  assert(found != m_parts.end());
  return found->place;
}

bool FigureTable::has(std::string_view id) const {
  return std::any_of(m_parts.begin(), m_parts.end(), [&](const FigurePart& part) { return part.id == id; });
}

FigureValues::FigureValues(const FigureTable& table)
    : m_table(&table),
      m_values(table.places(), std::numeric_limits<double>::quiet_NaN()),
      m_undefined(table.places()) {}

std::vector<Metric> FigureValues::metrics() const {
  std::vector<Metric> all;
  for (const FigurePart& part : m_table->metrics())
    all.push_back({part.id, m_values[part.place], m_undefined[part.place]});
  return all;
}

std::vector<float> FigureValues::row() const {
  std::vector<float> row;
  for (std::size_t i = 0; i < m_table->columns().size(); ++i) row.push_back(static_cast<float>(m_values[i]));
  return row;
}

}  // namespace perc
