// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes/cartpole/view/transfer.h"

#include "core/data/csv_writer.h"
#include "scenes/cartpole/view/track_words.h"
#include "widgets/paint/text.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolButton>
#include <algorithm>
#include <cmath>

namespace perc::cartpole {

TransferView::TransferView(QWidget* parent) : LabView(parent) {
  setAttribute(Qt::WA_OpaquePaintEvent);
  setMouseTracking(true);
  setFocusPolicy(Qt::StrongFocus);
  setAccessibleName(tr("Other worlds"));
  setAccessibleDescription(tr("Arrow keys read another world, Return chooses it, Escape takes the pointer away."));
  m_measure = addDeed(tr("Measure"), tr("Try the policy in all these worlds; training stops meanwhile"));
  m_back = addDeed(tr("Back to training"), tr("Stop measuring and go on learning"));
  m_go = addDeed(tr("Go there"), tr("Take the run to the chosen world: its two parameters are set"));
  connect(m_measure, &QAction::triggered, this, [this] { begin(Activity::Transfer); });
  connect(m_back, &QAction::triggered, this, [this] { begin(Activity::Train); });
  connect(m_go, &QAction::triggered, this, &TransferView::goThere);
  showDeeds();
}

QAction* TransferView::addDeed(const QString& text, const QString& help) {
  auto* action = new QAction(text, this);
  action->setToolTip(help);
  addAction(action);
  return action;
}

QWidget* TransferView::createHeadWidget(QWidget* parent) {
  auto* head = new QWidget(parent);
  auto* layout = new QHBoxLayout(head);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(6);
  for (QAction* action : {m_go, m_measure, m_back}) {
    auto* button = new QToolButton(head);
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setFocusPolicy(Qt::TabFocus);
    widgets::setButtonRole(button, action == m_measure ? widgets::ButtonRole::Soft : widgets::ButtonRole::Plain);
    button->setVisible(action->isVisible());
    connect(action, &QAction::changed, button, [button, action] { button->setVisible(action->isVisible()); });
    layout->addWidget(button);
  }
  return head;
}

void TransferView::showDeeds() {
  const bool measuring = m_frame && m_frame->params.activity == Activity::Transfer;
  if (m_measure->isVisible() == measuring) m_measure->setVisible(!measuring);
  if (m_back->isVisible() != measuring) m_back->setVisible(measuring);
  m_go->setEnabled(m_chosen.has_value());
}

void TransferView::begin(Activity activity) {
  for (const Request& request : beginning(activity)) emit requested(request);
  emit requestsFinished();
}

void TransferView::goThere() {
  if (isEmpty() || !m_chosen) return;
  const TransferMap& map = m_frame->transfer;
  emit requested(request::Set{physicsId(map.x), map.valuesX[static_cast<std::size_t>(m_chosen->x())]});
  emit requested(request::Set{physicsId(map.y), map.valuesY[static_cast<std::size_t>(m_chosen->y())]});
  emit requestsFinished();
}

void TransferView::refresh() {
  const std::pair axes(m_frame->transfer.x, m_frame->transfer.y);
  if (isEmpty() || axes != m_axes) m_pointed = m_chosen = std::nullopt;
  m_axes = axes;
  showDeeds();
  update();
}

QString TransferView::readout() const {
  if (isEmpty()) return {};
  if (m_pointed) return transferText(m_frame->transfer, *m_pointed);
  if (m_chosen) return tr("Chosen: %1").arg(transferText(m_frame->transfer, *m_chosen));
  return tr("Point at a world to read its return. Click it, then “Go there”.");
}

QRectF TransferView::cellRect(const QPoint& cell) const {
  return isEmpty() ? QRectF() : TransferPainter(*m_frame, widgets::themeOf(this)).cellRect(rect(), cell);
}

void TransferView::paintEmpty(QPainter& painter, const QRectF& rect, const widgets::Theme& theme) const {
  painter.setFont(theme.font());
  painter.setPen(theme.palette().muted);
  painter.drawText(rect.adjusted(16, 8, -16, -8), Qt::AlignCenter | Qt::TextWordWrap, describe());
}

void TransferView::render(QPainter& painter, const QRectF& rect, const widgets::Theme& theme) {
  if (isEmpty()) paintEmpty(painter, rect, theme);
  else
    TransferPainter(*m_frame, theme, m_chosen.has_value())
        .paint(painter, rect, std::nullopt, m_chosen,
               m_chosen ? transferText(m_frame->transfer, *m_chosen) : QString());
}

void TransferView::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  const widgets::Theme theme = widgets::themeOf(this);
  painter.fillRect(rect(), theme.palette().card);
  if (isEmpty()) paintEmpty(painter, rect(), theme);
  else TransferPainter(*m_frame, theme).paint(painter, rect(), m_pointed, m_chosen, readout());
  if (!hasFocus()) return;
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(QPen(theme.palette().accent, 2));
  painter.setBrush(Qt::NoBrush);
  painter.drawRoundedRect(QRectF(rect()).adjusted(1.5, 1.5, -1.5, -1.5), 5, 5);
}

void TransferView::point(TransferCell cell) {
  if (cell == m_pointed) return;
  m_pointed = cell;
  update();
  widgets::announceValue(this);
}

void TransferView::choose(TransferCell cell) {
  m_chosen = cell;
  showDeeds();
  update();
  widgets::announceValue(this);
}

void TransferView::mousePressEvent(QMouseEvent* event) {
  if (event->button() != Qt::LeftButton || isEmpty()) return SceneView::mousePressEvent(event);
  choose(TransferPainter(*m_frame, widgets::themeOf(this)).cellAt(rect(), event->position()));
}

void TransferView::mouseMoveEvent(QMouseEvent* event) {
  if (!isEmpty()) point(TransferPainter(*m_frame, widgets::themeOf(this)).cellAt(rect(), event->position()));
}

void TransferView::leaveEvent(QEvent*) { point(std::nullopt); }

void TransferView::focusInEvent(QFocusEvent* event) {
  SceneView::focusInEvent(event);
  update();
}

void TransferView::keyPressEvent(QKeyEvent* event) {
  if (isEmpty()) return SceneView::keyPressEvent(event);
  const int columns = static_cast<int>(m_frame->transfer.valuesX.size()),
            rows = static_cast<int>(m_frame->transfer.valuesY.size());
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
bool TransferView::event(QEvent* event) {
  if (event->type() == QEvent::ShortcutOverride) {
    const int key = static_cast<QKeyEvent*>(event)->key();
    if ((key >= Qt::Key_Left && key <= Qt::Key_Down) || (key == Qt::Key_Escape && m_pointed)) event->accept();
  }
  return SceneView::event(event);
}

std::string TransferView::csv() const {
  data::CsvWriter csv;
  const PhysicsAxis x = m_frame ? m_frame->transfer.x : PhysicsAxis::Gravity,
                    y = m_frame ? m_frame->transfer.y : PhysicsAxis::PoleLength;
  csv.text(physicsId(x)).text(physicsId(y)).text("mean-return").text("episodes").endRow();
  if (!m_frame) return csv.str();
  const TransferMap& map = m_frame->transfer;
  for (std::size_t row = 0; row < map.valuesY.size(); ++row)
    for (std::size_t column = 0; column < map.valuesX.size(); ++column) {
      const double mean = transferMean(map, {static_cast<int>(column), static_cast<int>(row)});
      csv.number(map.valuesX[column])
          .number(map.valuesY[row])
          .number(mean)
          .number(map.counts[row * map.valuesX.size() + column])
          .endRow();
    }
  return csv.str();
}

QString TransferView::describe() const {
  if (isEmpty())
    return tr(
        "Trained here, tried there: choose “Measure”, and how well the policy does in worlds with other physics will "
        "appear here as a map.");
  if (m_pointed) return readout();
  const TransferMap& map = m_frame->transfer;
  TransferCell worst, best;
  double sum = 0;
  int measured = 0;
  for (int row = 0; row < static_cast<int>(map.valuesY.size()); ++row)
    for (int column = 0; column < static_cast<int>(map.valuesX.size()); ++column) {
      const double mean = transferMean(map, {column, row});
      if (!std::isfinite(mean)) continue;
      ++measured;
      sum += mean;
      if (!worst || mean < transferMean(map, *worst)) worst = QPoint(column, row);
      if (!best || mean > transferMean(map, *best)) best = QPoint(column, row);
    }
  if (!worst)
    return tr("%1. Home: %2, %3. Nothing is measured yet.")
        .arg(transferWorld(*m_frame), physicsText(map.x, map.homeX), physicsText(map.y, map.homeY));
  QString text = tr("%1. Home: %2, %3. %4 of %5 worlds measured, mean return %6.")
                     .arg(transferWorld(*m_frame), physicsText(map.x, map.homeX), physicsText(map.y, map.homeY),
                          widgets::integerText(measured), widgets::integerText(static_cast<qint64>(map.counts.size())),
                          widgets::briefText(sum / measured));
  text += QLatin1Char(' ') + tr("Lowest: %1. Highest: %2.").arg(transferText(map, *worst), transferText(map, *best));
  if (m_chosen) text += QLatin1Char(' ') + tr("Chosen: %1").arg(transferText(map, *m_chosen)) + QLatin1Char('.');
  return text;
}

QString TransferView::subtitle() const {
  if (isEmpty()) return {};
  const auto& counts = m_frame->transfer.counts;
  const auto measured = std::count_if(counts.begin(), counts.end(), [](int count) { return count > 0; });
  return tr("%1 of %2 worlds measured")
      .arg(widgets::integerText(measured), widgets::integerText(static_cast<qint64>(counts.size())));
}

}  // namespace perc::cartpole
