// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/control/card.h"

#include "widgets/control/themed_label.h"
#include "widgets/paint/icons.h"

#include <QBoxLayout>
#include <QEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QToolButton>

namespace perc::widgets {
namespace {
constexpr int kLeastTitle = 84, kLeastWidth = 190, kLeastHeight = 150;  ///< pixels at textScale 1
}

Card::Card(const QString& title, QWidget* parent) : QFrame(parent) {
  m_layout = new QVBoxLayout(this);
  m_layout->setSpacing(4);
  m_head = new QWidget(this);
  m_head->installEventFilter(this);
  m_headLayout = new QHBoxLayout(m_head);
  m_headLayout->setContentsMargins(0, 0, 0, 0);
  m_headLayout->setSpacing(8);
  m_title = new ElidedLabel(title, TextRole::Strong, &Palette::text, kLeastTitle, m_head);
  m_subtitle = new ElidedLabel({}, TextRole::Small, &Palette::muted, 0, m_head);
  m_headLayout->addWidget(m_title);
  m_subtitle->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);  // what the title leaves
  m_subtitle->hide();
  m_headLayout->addWidget(m_subtitle, 10);
  m_headLayout->addStretch(1);
  m_menu = new QMenu(this);
  m_maximise = new QToolButton(m_head);
  m_close = new QToolButton(m_head);
  m_close->setIcon(icon(QStringLiteral("close"), IconTone::Muted));
  m_close->setAccessibleName(tr("Close"));
  m_close->setToolTip(tr("Close this view"));
  m_more = new QToolButton(m_head);
  m_more->setIcon(icon(QStringLiteral("more"), IconTone::Muted));
  m_more->setAccessibleName(tr("More"));
  m_more->setToolTip(tr("Export and other actions of this view"));
  m_more->installEventFilter(this);
  for (QToolButton* button : {m_more, m_maximise, m_close}) {
    button->setFocusPolicy(Qt::TabFocus);
    m_headLayout->addWidget(button);
  }
  m_layout->addWidget(m_head);
  m_more->setVisible(false);
  m_close->setVisible(false);
  m_menu->installEventFilter(this);
  setAccessibleName(title);
  setMaximised(false);
  restyle();
  connect(m_maximise, &QToolButton::clicked, this, &Card::maximiseRequested);
  connect(m_close, &QToolButton::clicked, this, &Card::closeRequested);
  connect(m_more, &QToolButton::clicked, this,
          [this] { m_menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height()))); });
}

QString Card::title() const { return m_title->text(); }

void Card::setTitle(const QString& title) {
  m_title->setText(title);
  setAccessibleName(title);
}

void Card::setSubtitle(const QString& subtitle) {
  if (m_subtitle->text() == subtitle) return;
  m_subtitle->setText(subtitle);
  m_subtitle->setVisible(!subtitle.isEmpty());
}

QString Card::subtitle() const { return m_subtitle->text(); }

void Card::setBadge(const QString& badge) {
  if (badge == m_badgeText) return;
  m_badgeText = badge;
  if (m_badge) {
    m_badge->hide();
    m_badge->deleteLater();  // not now: all widgets may just be gone through, to be styled anew
  }
  m_badge = badge.isEmpty() ? nullptr : new Badge(badge, m_head);
  if (m_badge) m_headLayout->insertWidget(0, m_badge);
  setAccessibleName(badge.isEmpty() ? title() : tr("%1: %2").arg(badge, title()));
}

void Card::setClosable(bool closable) { m_close->setVisible(closable); }

QSize Card::minimumSizeHint() const {
  const Theme theme = themeOf(this);
  return QFrame::minimumSizeHint().expandedTo(
      {static_cast<int>(theme.text(kLeastWidth)), static_cast<int>(theme.text(kLeastHeight))});
}

void Card::setBody(QWidget* body) {
  delete m_body;
  m_body = body;
  m_layout->addWidget(body, 1);
}

void Card::addHeadWidget(QWidget* widget) {
  m_headLayout->insertWidget(m_headLayout->indexOf(m_more), widget,
                             widget->sizePolicy().horizontalPolicy() == QSizePolicy::Expanding ? 20 : 0);
}

void Card::setMaximised(bool maximised) {
  m_maximised = maximised;
  m_maximise->setIcon(icon(maximised ? QStringLiteral("restore") : QStringLiteral("maximise"), IconTone::Muted));
  m_maximise->setAccessibleName(maximised ? tr("Bring back") : tr("Maximise"));
  m_maximise->setToolTip(m_maximise->accessibleName());
}

void Card::restyle() {
  const Theme theme = themeOf(this);
  const int edge = static_cast<int>(std::lround(theme.text(12))), side = static_cast<int>(std::lround(theme.text(26)));
  m_layout->setContentsMargins(edge, edge / 2, edge, edge / 2 + 2);
  for (QToolButton* button : {m_more, m_maximise, m_close}) {
    button->setFixedSize(side, side);
    button->setIconSize(QSize(side, side) * 0.62);
  }
}

void Card::changeEvent(QEvent* event) {
  QFrame::changeEvent(event);
  if (event->type() == QEvent::StyleChange) restyle();
}

bool Card::eventFilter(QObject* watched, QEvent* event) {
  if (watched == m_head && event->type() == QEvent::MouseButtonDblClick &&
      static_cast<QMouseEvent*>(event)->button() == Qt::LeftButton) {
    emit maximiseRequested();
    return true;
  }
  if (watched == m_menu && (event->type() == QEvent::ActionAdded || event->type() == QEvent::ActionRemoved))
    m_more->setVisible(!m_menu->actions().isEmpty());
  return QFrame::eventFilter(watched, event);
}

void Card::paintEvent(QPaintEvent*) {
  const Palette& p = paletteOf(this);
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(QPen(p.line, 1));
  painter.setBrush(p.card);
  painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
}

}  // namespace perc::widgets
