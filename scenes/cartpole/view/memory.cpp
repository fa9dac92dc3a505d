// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes/cartpole/view/memory.h"

#include "core/data/csv_writer.h"
#include "scenes/cartpole/view/memory_painter.h"
#include "scenes/cartpole/view/state_words.h"
#include "scenes/cartpole/view/views.h"
#include "widgets/figure/readout.h"
#include "widgets/paint/text.h"

#include <QPainter>
#include <QToolButton>
#include <cmath>

namespace perc::cartpole {
namespace {

constexpr double kEdge = 8, kReach = 12;  // pixels

}  // namespace

MemoryView::MemoryView(QWidget* parent)
    : PointedFigure(parent),
      m_colour(new scenes::LookChoice(look("cloud-colour"), this)),
      m_plane(makePlaneChoice(this)) {
  takePointer(tr("Memory"), tr("Arrow keys go from point to point, Escape away from them."));
}

QWidget* MemoryView::createHeadWidget(QWidget* parent) {
  auto* head = new QWidget(parent);
  QToolButton* first = m_colour->makeButton(head);
  const std::vector<QToolButton*> plane = m_plane->makeButtons(head);
  return scenes::makeHead({first, plane[0], plane[1]}, head);
}

void MemoryView::refresh() {
  m_colour->show(static_cast<int>(m_frame->params.cloudColour));
  m_plane->show(static_cast<int>(m_frame->params.planeX), static_cast<int>(m_frame->params.planeY));
  if (pointed() >= static_cast<int>(m_frame->cloud.age.size())) setPointer(std::nullopt);
  update();
}

QRectF MemoryView::figureRect() const { return QRectF(rect()).adjusted(kEdge, kEdge, -kEdge, -kEdge); }

void MemoryView::paintFigure(QPainter& painter, const widgets::Theme& theme) {
  const MemoryPainter memory(*m_frame, theme);
  memory.paint(painter, figureRect(), pointed());
  if (pointer()) widgets::paintTip(painter, memory.pixelOf(*pointer(), figureRect()), rect(), readout(), theme);
}

void MemoryView::render(QPainter& painter, const QRectF& rect, const widgets::Theme& theme) {
  if (isEmpty()) widgets::paintEmptyText(painter, rect, describe(), theme);
  else MemoryPainter(*m_frame, theme).paint(painter, rect.adjusted(4, 4, -4, -4));
}

QString MemoryView::readout() const {
  if (!pointer()) return {};
  const widgets::Theme theme = widgets::themeOf(this);
  return MemoryPainter(*m_frame, theme).describe(*pointer());
}

std::optional<int> MemoryView::placeAt(const QPointF& pixel) const {
  const widgets::Theme theme = widgets::themeOf(this);
  const int point = MemoryPainter(*m_frame, theme).nearest(pixel, figureRect(), kReach);
  return point < 0 ? std::nullopt : std::optional(point);
}

/// The first one is near the middle.
std::optional<int> MemoryView::moved(const std::optional<int>& from, int key, bool) const {
  const widgets::Theme theme = widgets::themeOf(this);
  const MemoryPainter painter(*m_frame, theme);
  const int next =
      from ? painter.neighbour(*from, widgets::arrowStep(key), figureRect()) : painter.nearMiddle(figureRect());
  return next < 0 ? std::nullopt : std::optional(next);
}

std::string MemoryView::csv() const {
  data::CsvWriter csv;
  for (const Axis axis : kAxes) csv.text(stateId(axis));
  csv.text("action").text("age").text("priority").text("failed").endRow();
  if (!m_frame) return csv.str();
  const Cloud& cloud = m_frame->cloud;
  for (std::size_t i = 0; i < cloud.age.size(); ++i) {
    for (std::size_t k = 0; k < 4; ++k) csv.number(cloud.states[4 * i + k]);
    csv.number(static_cast<int>(cloud.action[i]))
        .number(cloud.age[i])
        .number(cloud.priority[i])
        .number(static_cast<int>(cloud.failed[i]))
        .endRow();
  }
  return csv.str();
}

QString MemoryView::describe() const {
  if (!m_frame) return tr("The steps that the agent remembers and learns from again will appear here.");
  const widgets::Theme theme = widgets::themeOf(this);
  const MemoryPainter painter(*m_frame, theme);
  if (const QString why = painter.missing(); !why.isEmpty()) return why;
  QStringList parts{painter.headline() + QLatin1Char('.'), painter.left() + QLatin1Char('.')};
  if (!m_frame->warning.empty()) parts << widgets::translated(m_frame->warning);
  const auto dqn = m_frame->learning.dqn.value_or(rl::LearningFigures::Dqn{});
  if (std::isfinite(dqn.actionGap)) parts << tr("Action gap %1.").arg(widgets::numberText(dqn.actionGap));
  if (std::isfinite(dqn.lostValue) && m_frame->params.task == Task::Balance)
    parts << tr("Value of lost states %1, in truth below 10.").arg(widgets::numberText(dqn.lostValue));
  if (pointer()) parts << tr("Pointed at: %1.").arg(readout());
  return parts.join(QLatin1Char(' '));
}

QString MemoryView::subtitle() const {
  if (isEmpty()) return {};
  return tr("%Ln failures among the steps remembered", nullptr, m_frame->cloud.failures);
}

}  // namespace perc::cartpole
