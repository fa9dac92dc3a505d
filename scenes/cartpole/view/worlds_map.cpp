// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes/cartpole/view/worlds_map.h"

#include "core/data/csv_writer.h"
#include "scenes/cartpole/view/track_words.h"
#include "widgets/paint/text.h"

#include <QAction>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolButton>
#include <algorithm>
#include <cmath>

namespace perc::cartpole {

WorldsMapView::WorldsMapView(QWidget* parent) : LabView(parent) {
  setAttribute(Qt::WA_OpaquePaintEvent);
  setMouseTracking(true);
  setFocusPolicy(Qt::StrongFocus);
  setAccessibleName(tr("Other worlds"));
  setAccessibleDescription(tr("Arrow keys read another world, Return chooses it, Escape takes the pointer away."));
  m_go = new QAction(tr("Go there"), this);
  m_go->setToolTip(tr("Take the run to the chosen world: its two parameters are set"));
  m_go->setEnabled(false);
  addAction(m_go);
  connect(m_go, &QAction::triggered, this, &WorldsMapView::goThere);
}

QWidget* WorldsMapView::createHeadWidget(QWidget* parent) {
  auto* button = new QToolButton(parent);
  button->setDefaultAction(m_go);
  button->setToolButtonStyle(Qt::ToolButtonTextOnly);
  button->setFocusPolicy(Qt::TabFocus);
  widgets::setButtonRole(button, widgets::ButtonRole::Plain);
  return button;
}

void WorldsMapView::goThere() {
  if (isEmpty() || !m_chosen) return;
  const WorldsMap& map = m_frame->worldsMap;
  emit requested(request::Set{physicsId(map.x), map.valuesX[static_cast<std::size_t>(m_chosen->x())]});
  emit requested(request::Set{physicsId(map.y), map.valuesY[static_cast<std::size_t>(m_chosen->y())]});
  emit requestsFinished();
}

void WorldsMapView::refresh() {
  const std::pair axes(m_frame->worldsMap.x, m_frame->worldsMap.y);
  if (isEmpty() || axes != m_axes) m_pointed = m_chosen = std::nullopt;
  m_axes = axes;
  m_go->setEnabled(m_chosen.has_value());
  update();
}

QString WorldsMapView::readout() const {
  if (isEmpty()) return {};
  if (m_pointed) return worldReturnText(m_frame->worldsMap, *m_pointed);
  if (m_chosen) return tr("Chosen: %1").arg(worldReturnText(m_frame->worldsMap, *m_chosen));
  return tr("Point at a world to read its return. Click it, then “Go there”.");
}

QRectF WorldsMapView::cellRect(const QPoint& cell) const {
  return isEmpty() ? QRectF() : WorldsMapPainter(*m_frame, widgets::themeOf(this)).cellRect(rect(), cell);
}

void WorldsMapView::paintEmpty(QPainter& painter, const QRectF& rect, const widgets::Theme& theme) const {
  painter.setFont(theme.font());
  painter.setPen(theme.palette().muted);
  painter.drawText(rect.adjusted(16, 8, -16, -8), Qt::AlignCenter | Qt::TextWordWrap, describe());
}

void WorldsMapView::render(QPainter& painter, const QRectF& rect, const widgets::Theme& theme) {
  if (isEmpty()) paintEmpty(painter, rect, theme);
  else
    WorldsMapPainter(*m_frame, theme, m_chosen.has_value())
        .paint(painter, rect, std::nullopt, m_chosen,
               m_chosen ? worldReturnText(m_frame->worldsMap, *m_chosen) : QString());
}

void WorldsMapView::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  const widgets::Theme theme = widgets::themeOf(this);
  painter.fillRect(rect(), theme.palette().card);
  if (isEmpty()) paintEmpty(painter, rect(), theme);
  else WorldsMapPainter(*m_frame, theme).paint(painter, rect(), m_pointed, m_chosen, readout());
  if (!hasFocus()) return;
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(QPen(theme.palette().accent, 2));
  painter.setBrush(Qt::NoBrush);
  painter.drawRoundedRect(QRectF(rect()).adjusted(1.5, 1.5, -1.5, -1.5), 5, 5);
}

void WorldsMapView::point(WorldsMapCell cell) {
  if (cell == m_pointed) return;
  m_pointed = cell;
  update();
  widgets::announceValue(this);
}

void WorldsMapView::choose(WorldsMapCell cell) {
  m_chosen = cell;
  m_go->setEnabled(m_chosen.has_value());
  update();
  widgets::announceValue(this);
}

void WorldsMapView::mousePressEvent(QMouseEvent* event) {
  if (event->button() != Qt::LeftButton || isEmpty()) return SceneView::mousePressEvent(event);
  choose(WorldsMapPainter(*m_frame, widgets::themeOf(this)).cellAt(rect(), event->position()));
}

void WorldsMapView::mouseMoveEvent(QMouseEvent* event) {
  if (!isEmpty()) point(WorldsMapPainter(*m_frame, widgets::themeOf(this)).cellAt(rect(), event->position()));
}

void WorldsMapView::leaveEvent(QEvent*) { point(std::nullopt); }

void WorldsMapView::focusInEvent(QFocusEvent* event) {
  SceneView::focusInEvent(event);
  update();
}

void WorldsMapView::keyPressEvent(QKeyEvent* event) {
  if (isEmpty()) return SceneView::keyPressEvent(event);
  const int columns = static_cast<int>(m_frame->worldsMap.valuesX.size()),
            rows = static_cast<int>(m_frame->worldsMap.valuesY.size());
  QPoint cell = m_pointed ? *m_pointed : m_chosen ? *m_chosen : QPoint(columns / 2, rows / 2);
  switch (event->key()) {
    case Qt::Key_Left: cell.rx() -= m_pointed ? 1 : 0; break;
    case Qt::Key_Right: cell.rx() += m_pointed ? 1 : 0; break;
    case Qt::Key_Down: cell.ry() -= m_pointed ? 1 : 0; break;
    case Qt::Key_Up: cell.ry() += m_pointed ? 1 : 0; break;
    case Qt::Key_Return:
    case Qt::Key_Enter: return m_pointed ? choose(m_pointed) : void();
    case Qt::Key_Escape:
      if (!m_pointed) return SceneView::keyPressEvent(event);
      return point(std::nullopt);
    default: return SceneView::keyPressEvent(event);
  }
  point(QPoint(std::clamp(cell.x(), 0, columns - 1), std::clamp(cell.y(), 0, rows - 1)));
}

/// The arrow keys are ours while we have the focus, not shortcuts of the window.
bool WorldsMapView::event(QEvent* event) {
  if (event->type() == QEvent::ShortcutOverride) {
    const int key = static_cast<QKeyEvent*>(event)->key();
    if ((key >= Qt::Key_Left && key <= Qt::Key_Down) || (key == Qt::Key_Escape && m_pointed)) event->accept();
  }
  return SceneView::event(event);
}

std::string WorldsMapView::csv() const {
  data::CsvWriter csv;
  const PhysicsAxis x = m_frame ? m_frame->worldsMap.x : PhysicsAxis::Gravity,
                    y = m_frame ? m_frame->worldsMap.y : PhysicsAxis::PoleLength;
  csv.text(physicsId(x)).text(physicsId(y)).text("mean-return").text("episodes").endRow();
  if (!m_frame) return csv.str();
  const WorldsMap& map = m_frame->worldsMap;
  for (std::size_t row = 0; row < map.valuesY.size(); ++row)
    for (std::size_t column = 0; column < map.valuesX.size(); ++column) {
      const double mean = worldMean(map, {static_cast<int>(column), static_cast<int>(row)});
      csv.number(map.valuesX[column])
          .number(map.valuesY[row])
          .number(mean)
          .number(map.counts[row * map.valuesX.size() + column])
          .endRow();
    }
  return csv.str();
}

QString WorldsMapView::describe() const {
  if (isEmpty())
    return tr(
        "Trained here, tried there: how well the policy does in worlds with other physics will appear here as a map.");
  if (m_pointed) return readout();
  const WorldsMap& map = m_frame->worldsMap;
  WorldsMapCell worst, best;
  double sum = 0;
  int measured = 0;
  for (int row = 0; row < static_cast<int>(map.valuesY.size()); ++row)
    for (int column = 0; column < static_cast<int>(map.valuesX.size()); ++column) {
      const double mean = worldMean(map, {column, row});
      if (!std::isfinite(mean)) continue;
      ++measured;
      sum += mean;
      if (!worst || mean < worldMean(map, *worst)) worst = QPoint(column, row);
      if (!best || mean > worldMean(map, *best)) best = QPoint(column, row);
    }
  if (!worst)
    return tr("%1. Home: %2, %3. Nothing is measured yet.")
        .arg(homeText(*m_frame), physicsText(map.x, map.homeX), physicsText(map.y, map.homeY));
  QString text = tr("%1. Home: %2, %3. %4 of %5 worlds measured, mean return %6.")
                     .arg(homeText(*m_frame), physicsText(map.x, map.homeX), physicsText(map.y, map.homeY),
                          widgets::integerText(measured), widgets::integerText(static_cast<qint64>(map.counts.size())),
                          widgets::briefText(sum / measured));
  text +=
      QLatin1Char(' ') + tr("Lowest: %1. Highest: %2.").arg(worldReturnText(map, *worst), worldReturnText(map, *best));
  if (m_chosen) text += QLatin1Char(' ') + tr("Chosen: %1").arg(worldReturnText(map, *m_chosen)) + QLatin1Char('.');
  return text;
}

QString WorldsMapView::subtitle() const {
  if (isEmpty()) return {};
  const auto& counts = m_frame->worldsMap.counts;
  const auto measured = std::count_if(counts.begin(), counts.end(), [](int count) { return count > 0; });
  return tr("%1 of %2 worlds measured")
      .arg(widgets::integerText(measured), widgets::integerText(static_cast<qint64>(counts.size())));
}

}  // namespace perc::cartpole
