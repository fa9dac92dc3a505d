// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes/cartpole/view/course_map.h"

#include "scenes/cartpole/view/state_words.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>
#include <limits>

namespace perc::cartpole {
namespace {

using widgets::Theme;

QString tr(const char* text) { return QCoreApplication::translate("perc::cartpole::CoursePart", text); }

}  // namespace

double CourseMap::highestOf(const CartPoleFrame& frame, float (*value)(const float* outputs)) {
  const Grid& grid = frame.knowledge.grid;
  double highest = 0;
  for (std::size_t i = 0; grid.outputs > static_cast<int>(Figure::Visits) && i < grid.values.size();
       i += static_cast<std::size_t>(grid.outputs))
    if (const double v = value(grid.values.data() + i); std::isfinite(v)) highest = std::max(highest, v);
  return highest;
}

void CourseMap::set(const std::shared_ptr<const CartPoleFrame>& frame, float (*value)(const float* outputs),
                    widgets::FieldOptions options) {
  const Knowledge& known = frame->knowledge;
  auto grid = std::make_shared<Grid>(known.grid);
  grid->outputs = 1;
  grid->values.clear();
  m_low = std::numeric_limits<double>::infinity();
  m_high = -m_low;
  const auto outputs = static_cast<std::size_t>(known.grid.outputs);
  for (std::size_t i = 0; i + outputs <= known.grid.values.size() && outputs > static_cast<std::size_t>(Figure::Visits);
       i += outputs) {
    const float v = value(known.grid.values.data() + i);
    grid->values.push_back(v);
    if (std::isfinite(v)) {
      m_low = std::min(m_low, double{v});
      m_high = std::max(m_high, double{v});
    }
  }
  m_defined = m_low <= m_high;
  if (!m_defined) m_low = m_high = 0;
  const auto shown = [](Axis axis, double v) { return shownValue(axis, v); };
  grid->x0 = shown(known.x, grid->x0);
  grid->x1 = shown(known.x, grid->x1);
  grid->y0 = shown(known.y, grid->y0);
  grid->y1 = shown(known.y, grid->y1);
  auto overlay = std::make_shared<widgets::FieldOverlay>();
  for (const double edge : known.edgesX) overlay->edgesX.push_back(shown(known.x, edge));
  for (const double edge : known.edgesY) overlay->edgesY.push_back(shown(known.y, edge));
  const auto place = [&](const CartPoleState& state) {
    return QPointF(shown(known.x, stateValue(state, known.x)), shown(known.y, stateValue(state, known.y)));
  };
  if (frame->path)
    for (const CartPoleState& state : *frame->path) overlay->path.push_back(place(state));
  if (!frame->carts.empty()) overlay->here = place(frame->carts[0].state);
  overlay->hereName = tr("now");
  overlay->pathName = tr("this episode");
  options.xTitle = tr("%1 (%2)").arg(stateSymbol(known.x), stateUnit(known.x));
  options.yTitle = tr("%1 (%2)").arg(stateSymbol(known.y), stateUnit(known.y));
  if (!(options.low < options.high)) {
    const double most = std::max({std::abs(m_low), std::abs(m_high), 1e-6});
    options.low = options.mode == widgets::FieldMode::Signed ? -most : std::min(0.0, m_low);
    options.high = options.mode == widgets::FieldMode::Signed ? most : std::max(m_high, options.low + 1e-6);
    options.middle = 0;
  }
  m_field.setOptions(std::move(options));
  m_field.setData({m_defined ? grid : nullptr, nullptr, nullptr, m_defined ? overlay : nullptr});
}

void CourseMap::paint(QPainter& painter, const QRectF& rect, const Theme& theme) {
  if (m_defined && rect.width() > theme.text(60) && rect.height() > theme.text(50)) m_field.paint(painter, rect, theme);
}

}  // namespace perc::cartpole
