// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes/cartpole/view/memory.h"

#include "core/data/csv_writer.h"
#include "scenes/cartpole/view/looks.h"
#include "scenes/cartpole/view/memory_painter.h"
#include "scenes/cartpole/view/state_words.h"
#include "widgets/graph/readout.h"
#include "widgets/paint/text.h"

#include <QFontMetricsF>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolButton>
#include <cmath>

namespace perc::cartpole {
namespace {

constexpr double kEdge = 8, kReach = 12;  // pixels
constexpr int kReadoutLines = 2;

double readoutHigh(const widgets::Theme& theme) {
  return kReadoutLines * QFontMetricsF(theme.font(widgets::TextRole::Small)).height() + theme.text(16);
}

}  // namespace

MemoryView::MemoryView(QWidget* parent)
    : LabView(parent), m_colour(new scenes::LookChoice(look("cloud-colour"), this)), m_plane(makePlaneChoice(this)) {
  setMouseTracking(true);
  setFocusPolicy(Qt::StrongFocus);
  setAccessibleName(tr("Memory"));
  setAccessibleDescription(tr("Arrow keys go from point to point, Escape away from them."));
}

QWidget* MemoryView::createHeadWidget(QWidget* parent) {
  auto* head = new QWidget(parent);
  QToolButton* first = m_colour->makeButton(head);
  const std::vector<QToolButton*> plane = m_plane->makeButtons(head);
  return scenes::makeHead({first, plane[0], plane[1]}, head);
}

bool MemoryView::hasCloud() const { return m_frame && m_frame->cloud.size > 0; }

void MemoryView::refresh() {
  m_colour->show(static_cast<int>(m_frame->params.cloudColour));
  m_plane->show(static_cast<int>(m_frame->params.planeX), static_cast<int>(m_frame->params.planeY));
  m_pointed = m_pointed < static_cast<int>(m_frame->cloud.age.size()) ? m_pointed : -1;
  update();
}

QRectF MemoryView::figureRect() const {
  return QRectF(rect()).adjusted(kEdge, kEdge, -kEdge, -kEdge - (hasCloud() ? readoutHigh(widgets::themeOf(this)) : 0));
}

void MemoryView::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  const widgets::Theme theme = widgets::themeOf(this);
  painter.fillRect(rect(), theme.palette().card);
  painter.setRenderHint(QPainter::Antialiasing);
  if (!m_frame) return render(painter, rect(), theme);
  MemoryPainter(*m_frame, theme).paint(painter, figureRect(), m_pointed);
  if (hasFocus()) {
    painter.setPen(QPen(theme.palette().accent, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
  }
  if (!hasCloud()) return;
  widgets::GraphReadout text;
  text.note = m_pointed >= 0 ? readout() : tr("Point at a step to read it.");
  const double high = readoutHigh(theme);
  widgets::paintReadout(painter, QRectF(kEdge, height() - high - 2, width() - 2 * kEdge, high), text, theme);
}

void MemoryView::render(QPainter& painter, const QRectF& rect, const widgets::Theme& theme) {
  if (m_frame) return MemoryPainter(*m_frame, theme).paint(painter, rect.adjusted(4, 4, -4, -4));
  painter.setFont(theme.font());
  painter.setPen(theme.palette().muted);
  painter.drawText(rect.adjusted(16, 0, -16, 0), Qt::AlignCenter | Qt::TextWordWrap, describe());
}

void MemoryView::point(int index) {
  if (index == m_pointed) return;
  m_pointed = index;
  update();
  widgets::announceValue(this);
}

QString MemoryView::readout() const {
  if (m_pointed < 0) return {};
  const widgets::Theme theme = widgets::themeOf(this);
  return MemoryPainter(*m_frame, theme).describe(m_pointed);
}

void MemoryView::mouseMoveEvent(QMouseEvent* event) {
  if (!hasCloud()) return;
  const widgets::Theme theme = widgets::themeOf(this);
  const MemoryPainter painter(*m_frame, theme);
  point(painter.nearest(event->position(), painter.layout(figureRect()), kReach));
}

void MemoryView::leaveEvent(QEvent*) { point(-1); }

/// The arrow keys are ours while we have the focus, not shortcuts of the window.
bool MemoryView::event(QEvent* event) {
  if (event->type() == QEvent::ShortcutOverride) {
    const int key = static_cast<QKeyEvent*>(event)->key();
    if ((key >= Qt::Key_Left && key <= Qt::Key_Down) || (key == Qt::Key_Escape && m_pointed >= 0)) event->accept();
  }
  return SceneView::event(event);
}

void MemoryView::keyPressEvent(QKeyEvent* event) {
  const int key = event->key();
  if (key == Qt::Key_Escape && m_pointed >= 0) return point(-1);
  if (key < Qt::Key_Left || key > Qt::Key_Down || !hasCloud()) return SceneView::keyPressEvent(event);
  const widgets::Theme theme = widgets::themeOf(this);
  const MemoryPainter painter(*m_frame, theme);
  const auto layout = painter.layout(figureRect());
  if (m_pointed < 0) return point(painter.nearest(layout.plot.center(), layout, 1e9));
  const double dx = key == Qt::Key_Left    ? -1
                    : key == Qt::Key_Right ? 1
                                           : 0,
               dy = key == Qt::Key_Down ? -1
                    : key == Qt::Key_Up ? 1
                                        : 0;
  point(painter.neighbour(m_pointed, dx, dy, layout));
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
  const rl::LearningFigures& learning = m_frame->learning;
  if (std::isfinite(learning.actionGap)) parts << tr("Action gap %1.").arg(widgets::numberText(learning.actionGap));
  if (std::isfinite(learning.doomedValue) && m_frame->params.task == Task::Balance)
    parts << tr("Value of lost states %1, in truth below 10.").arg(widgets::numberText(learning.doomedValue));
  if (m_pointed >= 0) parts << tr("Pointed at: %1.").arg(readout());
  return parts.join(QLatin1Char(' '));
}

QString MemoryView::subtitle() const {
  if (!hasCloud()) return {};
  return tr("%Ln failures among the steps remembered", nullptr, m_frame->cloud.failures);
}

}  // namespace perc::cartpole
