// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes/cartpole/view/worlds.h"

#include "core/data/csv_writer.h"
#include "scenes/cartpole/view/state_words.h"
#include "scenes/cartpole/view/track_words.h"
#include "scenes/cartpole/view/worlds_painter.h"
#include "widgets/paint/text.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <algorithm>

namespace perc::cartpole {
namespace {
const char* const kNames[] = {"exact", "gymnasium", "box2d-1", "box2d-training", "box2d-demo"};
}

WorldsView::WorldsView(QWidget* parent) : LabView(parent) {
  setAttribute(Qt::WA_OpaquePaintEvent);
  setMouseTracking(true);
  setFocusPolicy(Qt::StrongFocus);
  setAccessibleName(tr("Three physics"));
  setAccessibleDescription(tr("Left and right arrow keys read another step, Escape the last one."));
}

void WorldsView::refresh() {
  if (m_read && !isEmpty()) m_read = std::min(*m_read, m_frame->worlds.pushes.size());
  update();
}

void WorldsView::paint(QPainter& painter, const QRectF& rect, const widgets::Theme& theme,
                       std::optional<std::size_t> read) const {
  if (!isEmpty()) return WorldsPainter(*m_frame, theme).paint(painter, rect, read);
  painter.setFont(theme.font());
  painter.setPen(theme.palette().muted);
  painter.drawText(rect.adjusted(16, 8, -16, -8), Qt::AlignCenter | Qt::TextWordWrap, describe());
}

void WorldsView::render(QPainter& painter, const QRectF& rect, const widgets::Theme& theme) {
  paint(painter, rect, theme, std::nullopt);
}

void WorldsView::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  const widgets::Theme theme = widgets::themeOf(this);
  painter.fillRect(rect(), theme.palette().card);
  paint(painter, rect(), theme, m_read);
  if (!hasFocus()) return;
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(QPen(theme.palette().accent, 2));
  painter.setBrush(Qt::NoBrush);
  painter.drawRoundedRect(QRectF(rect()).adjusted(1.5, 1.5, -1.5, -1.5), 5, 5);
}

void WorldsView::read(std::optional<std::size_t> step) {
  if (step == m_read) return;
  m_read = step;
  update();
  widgets::announceValue(this);
}

void WorldsView::mouseMoveEvent(QMouseEvent* event) {
  if (!isEmpty()) read(WorldsPainter(*m_frame, widgets::themeOf(this)).stepAt(rect(), event->position()));
}

void WorldsView::leaveEvent(QEvent*) { read(std::nullopt); }

void WorldsView::focusInEvent(QFocusEvent* event) {
  SceneView::focusInEvent(event);
  update();
}

void WorldsView::keyPressEvent(QKeyEvent* event) {
  if (isEmpty()) return SceneView::keyPressEvent(event);
  const std::size_t last = m_frame->worlds.pushes.size(), now = m_read.value_or(last);
  switch (event->key()) {
    case Qt::Key_Left: return read(now > 0 ? now - 1 : 0);
    case Qt::Key_Right: return read(std::min(last, now + 1));
    case Qt::Key_Escape:
      if (m_read) return read(std::nullopt);
      [[fallthrough]];
    default: return SceneView::keyPressEvent(event);
  }
}

/// The arrow keys are ours while we have the focus, not shortcuts of the window.
bool WorldsView::event(QEvent* event) {
  if (event->type() == QEvent::ShortcutOverride) {
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Left || key == Qt::Key_Right || (key == Qt::Key_Escape && m_read)) event->accept();
  }
  return SceneView::event(event);
}

std::string WorldsView::csv() const {
  data::CsvWriter csv;
  csv.text("step").text("time").text("push");
  for (const char* name : kNames)
    for (const Axis axis : kAxes) csv.text(std::string(name) + "-" + stateId(axis));
  csv.endRow();
  if (isEmpty()) return csv.str();
  const WorldsComparison& w = m_frame->worlds;
  for (std::size_t i = 0; i <= w.pushes.size(); ++i) {
    csv.number(static_cast<double>(i))
        .number(kTimeStep * static_cast<double>(i))
        .number(i < w.pushes.size() ? w.pushes[i] : rl::kUndefined);
    for (const auto& states : w.states)
      for (const Axis axis : kAxes) csv.number(stateValue(states[i], axis));
    csv.endRow();
  }
  return csv.str();
}

QString WorldsView::describe() const {
  if (isEmpty()) return tr("The same pushes in three physics, and how far they part, will appear here.");
  const WorldsComparison& w = m_frame->worlds;
  const std::size_t last = m_read.value_or(w.pushes.size()), first = std::min<std::size_t>(1, w.pushes.size());
  QStringList all;
  for (int which = 1; which < WorldsComparison::kCount; ++which) {
    const WorldDifference one = differenceOf(w, which, first), end = differenceOf(w, which, last);
    all << tr("%1: %2° and %3 mm, then %4° and %5 mm")
               .arg(worldTitle(w, which), widgets::numberText(shownValue(Axis::Theta, one.angle), 2),
                    widgets::numberText(1000 * one.x, 2), widgets::numberText(shownValue(Axis::Theta, end.angle), 2),
                    widgets::numberText(1000 * end.x, 2));
  }
  return tr("How far each world is from the exact one in angle and position after 1 step, then after %Ln steps. %1.",
            nullptr, static_cast<int>(last))
      .arg(all.join(QStringLiteral("; ")));
}

QString WorldsView::subtitle() const {
  return isEmpty() ? QString()
                   : tr("the same %Ln pushes from the present state", nullptr,
                        static_cast<int>(m_frame->worlds.pushes.size()));
}

}  // namespace perc::cartpole
