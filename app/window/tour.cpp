// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/tour.h"

#include "widgets/control/themed_label.h"
#include "widgets/paint/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QTimer>

namespace perc::app {
namespace {

using widgets::Palette;
using widgets::TextRole;
using widgets::ThemedLabel;

constexpr int kAround = 6, kGap = 14, kEdge = 12;  ///< spotlight, between it and the card, between card and window
constexpr double kCardWidth = 340;
constexpr int kSeenMs = 1500;

/// The stops' card: opaque, above the veil.
class TourCard : public QFrame {
 public:
  using QFrame::QFrame;

 protected:
  void paintEvent(QPaintEvent*) override {
    const Palette& p = widgets::paletteOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(p.accent, 1.5));
    painter.setBrush(p.card);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 8, 8);
  }
};

/// Where a card of `size` goes: beside the spotlight where there is room, else inside it.
QRect beside(const QRect& spot, const QSize& size, const QRect& window) {
  const QRect room = window.adjusted(kEdge, kEdge, -kEdge, -kEdge);
  const QPoint middle(spot.center().x() - size.width() / 2, spot.center().y() - size.height() / 2);
  const QPoint candidates[] = {{middle.x(), spot.bottom() + kGap},
                               {middle.x(), spot.top() - kGap - size.height()},
                               {spot.right() + kGap, middle.y()},
                               {spot.left() - kGap - size.width(), middle.y()}};
  for (const QPoint& at : candidates) {
    QRect card(at, size);
    card.moveLeft(std::clamp(card.left(), room.left(), std::max(room.left(), room.right() - size.width())));
    card.moveTop(std::clamp(card.top(), room.top(), std::max(room.top(), room.bottom() - size.height())));
    if (!card.intersects(spot)) return card;
  }
  return {QPoint(middle.x(), spot.bottom() - size.height() - kGap), size};
}

}  // namespace

Tour::Tour(std::vector<TourStop> stops, const SessionStatus& now, QWidget* window)
    : QFrame(window), m_stops(std::move(stops)), m_now(now), m_card(new TourCard(window)), m_soon(new QTimer(this)) {
  setAttribute(Qt::WA_TransparentForMouseEvents);
  setFocusPolicy(Qt::NoFocus);
  m_title = new ThemedLabel({}, TextRole::Title, &Palette::text, m_card);
  m_text = new ThemedLabel({}, TextRole::Body, &Palette::text, m_card);
  m_text->setWordWrap(true);
  m_count = new ThemedLabel({}, TextRole::Small, &Palette::muted, m_card);
  auto* skip = new QPushButton(tr("End the tour"), m_card);
  m_next = new QPushButton(m_card);
  widgets::setButtonRole(skip, widgets::ButtonRole::Flat);
  auto* row = new QHBoxLayout;
  row->addWidget(m_count, 1);
  for (QPushButton* button : {skip, m_next}) {
    button->setFocusPolicy(Qt::TabFocus);  // the keys stay the window's, which is what is tried out
    row->addWidget(button);
  }
  auto* layout = new QVBoxLayout(m_card);
  layout->setContentsMargins(16, 14, 16, 14);
  layout->setSpacing(8);
  layout->addWidget(m_title);
  layout->addWidget(m_text);
  layout->addLayout(row);
  m_soon->setSingleShot(true);
  m_soon->setInterval(kSeenMs);
  connect(skip, &QPushButton::clicked, this, &Tour::finish);
  connect(m_next, &QPushButton::clicked, this, &Tour::next);
  connect(m_soon, &QTimer::timeout, this, &Tour::next);
  qApp->installEventFilter(this);
  next();
}

bool Tour::present(int stop) const {
  const QWidget* target = m_stops[static_cast<std::size_t>(stop)].target();
  return target && target->isVisible();
}

void Tour::next() {
  m_soon->stop();
  const int all = static_cast<int>(m_stops.size());
  do ++m_stop;
  while (m_stop < all && !present(m_stop));
  if (m_stop >= all) return finish();
  const TourStop& stop = m_stops[static_cast<std::size_t>(m_stop)];
  m_before = m_now;
  m_done = false;
  m_title->setText(stop.title);
  m_text->setText(stop.text);
  m_count->setText(all > 1 ? tr("%1 of %2").arg(m_stop + 1).arg(all) : QString());
  m_next->setText(tr("Skip this"));
  m_next->setVisible(all > 1);
  widgets::setButtonRole(m_next, widgets::ButtonRole::Plain);
  m_card->setAccessibleName(stop.title);
  m_card->setAccessibleDescription(stop.text);
  place();
  QAccessibleEvent event(m_card, QAccessible::Alert);
  QAccessible::updateAccessibility(&event);
}

void Tour::follow(const SessionStatus& now) {
  m_now = now;
  if (m_stop < 0 || m_done || !m_stops[static_cast<std::size_t>(m_stop)].done(m_before, now)) return;
  m_done = true;
  m_title->setText(tr("✓ %1").arg(m_stops[static_cast<std::size_t>(m_stop)].title));
  m_next->setText(tr("Next"));
  widgets::setButtonRole(m_next, widgets::ButtonRole::Primary);
  m_soon->start();
}

void Tour::place() {
  // Views may have been arranged anew a moment ago: their cards have no size before that is carried out.
  QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
  const QWidget* window = parentWidget();
  m_target = m_stop < 0 ? nullptr : m_stops[static_cast<std::size_t>(m_stop)].target();
  setGeometry(window->rect());
  m_spot =
      m_target && m_target->isVisible()
          ? QRect(m_target->mapTo(window, QPoint()), m_target->size()).adjusted(-kAround, -kAround, kAround, kAround) &
                rect()
          : QRect(rect().center(), QSize(1, 1));
  const int width = std::min(static_cast<int>(widgets::themeOf(this).text(kCardWidth)), window->width() - 2 * kEdge);
  m_card->setGeometry(beside(m_spot, QSize(width, m_card->layout()->totalHeightForWidth(width)), rect()));
  for (QWidget* part : {static_cast<QWidget*>(this), static_cast<QWidget*>(m_card)}) {
    part->show();
    part->raise();
  }
  update();
}

/// The spotlight goes with its part of the window, and with what that part lies in.
void Tour::goWith(const QObject* moved) {
  const auto* widget = qobject_cast<const QWidget*>(moved);
  if (m_target && widget && (widget == m_target || widget->isAncestorOf(m_target)))
    QMetaObject::invokeMethod(this, &Tour::place, Qt::QueuedConnection);
}

void Tour::finish() {
  if (m_stop < 0) return;
  m_stop = -1;
  const bool focused = m_card->isAncestorOf(QApplication::focusWidget());
  m_card->hide();
  hide();
  if (focused) parentWidget()->setFocus(Qt::OtherFocusReason);
  emit finished();
  m_card->deleteLater();
  deleteLater();
}

/// Escape wherever the focus is, Return on the card; the window's size and language.
bool Tour::eventFilter(QObject* watched, QEvent* event) {
  if (m_stop < 0) return false;
  if (watched == parentWidget()) {
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)
      QMetaObject::invokeMethod(this, &Tour::place, Qt::QueuedConnection);
    if (event->type() == QEvent::LanguageChange) finish();
    return false;
  }
  if (event->type() == QEvent::Resize || event->type() == QEvent::Move) goWith(watched);
  if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride) return false;
  auto* widget = qobject_cast<QWidget*>(watched);
  if (!widget || widget->window() != parentWidget() || QApplication::activePopupWidget()) return false;
  const int key = static_cast<QKeyEvent*>(event)->key();
  const bool onCard = m_card->isAncestorOf(widget);
  if (key != Qt::Key_Escape && !(onCard && (key == Qt::Key_Return || key == Qt::Key_Enter))) return false;
  event->accept();
  if (event->type() == QEvent::ShortcutOverride) return true;
  if (key == Qt::Key_Escape) finish();
  else if (auto* button = qobject_cast<QPushButton*>(widget)) button->click();
  return true;
}

void Tour::paintEvent(QPaintEvent*) {
  const Palette& p = widgets::paletteOf(this);
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  QPainterPath veil;
  veil.addRect(rect());
  veil.addRoundedRect(m_spot, 8, 8);
  painter.fillPath(veil, p.veil);
  painter.setPen(QPen(p.accent, 3));
  painter.drawRoundedRect(m_spot, 8, 8);
}

}  // namespace perc::app
