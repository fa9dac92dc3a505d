// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/control/toast.h"

#include "widgets/control/themed_label.h"
#include "widgets/paint/icons.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QEvent>
#include <QPainter>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>

namespace perc::widgets {
namespace {
constexpr int kInformationMilliseconds = 6000;
constexpr int kIconSpace = 40;
}  // namespace

Toast::Toast(QWidget* parent) : QFrame(parent) {
  auto* layout = new QHBoxLayout(this);
  layout->setContentsMargins(kIconSpace, 8, 8, 8);
  m_text = new ThemedLabel({}, TextRole::Body, &Palette::text, this);
  m_text->setWordWrap(true);
  m_action = new QPushButton(this);
  m_action->setFocusPolicy(Qt::TabFocus);
  m_close = new QToolButton(this);
  m_close->setIcon(icon(QStringLiteral("close"), IconTone::Muted));
  m_close->setAccessibleName(tr("Close the message"));
  m_close->setFocusPolicy(Qt::TabFocus);
  m_close->setFixedSize(28, 28);
  layout->addWidget(m_text, 1);
  layout->addWidget(m_action);
  layout->addWidget(m_close);
  m_timer = new QTimer(this);
  m_timer->setSingleShot(true);
  m_timer->setInterval(kInformationMilliseconds);
  connect(m_timer, &QTimer::timeout, this, &Toast::dismiss);
  connect(m_close, &QToolButton::clicked, this, &Toast::dismiss);
  connect(m_action, &QPushButton::clicked, this, [this] {
    dismiss();
    emit actionTriggered();
  });
  parent->installEventFilter(this);
  hide();
}

void Toast::showMessage(Kind kind, const QString& text, const QString& action) {
  if (isVisible() && text == m_text->text() && kind == m_kind && action == m_action->text()) return;
  m_kind = kind;
  m_text->setText(text);
  m_action->setText(action);
  m_action->setVisible(!action.isEmpty());
  setAccessibleName(text);
  show();
  place();
  raise();
  if (kind == Kind::Information) m_timer->start();
  else m_timer->stop();
  QAccessibleEvent event(this, QAccessible::Alert);
  QAccessible::updateAccessibility(&event);
}

QString Toast::text() const { return isHidden() ? QString() : m_text->text(); }

void Toast::dismiss() {
  if (isHidden()) return;
  m_timer->stop();
  hide();
  emit dismissed();
}

void Toast::place() {
  const QWidget* over = parentWidget();
  const QFontMetrics metrics(m_text->font());
  const int words = metrics.horizontalAdvance(m_text->text()) + 16;
  const int rest = kIconSpace + 60 + (m_action->isHidden() ? 0 : m_action->sizeHint().width() + 8);
  const int width = std::min({over->width() - 32, words + rest, 720});
  resize(width, std::max(44, layout()->hasHeightForWidth() ? layout()->heightForWidth(width) : sizeHint().height()));
  move((over->width() - this->width()) / 2, over->height() - height() - 16);
}

bool Toast::eventFilter(QObject* watched, QEvent* event) {
  if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible()) place();
  return QFrame::eventFilter(watched, event);
}

void Toast::paintEvent(QPaintEvent*) {
  const Palette& p = paletteOf(this);
  const QColor ink = m_kind == Kind::Error ? p.error : m_kind == Kind::Warning ? p.warning : p.accent;
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(QPen(mixed(p.line, ink, 0.5), 1));
  painter.setBrush(m_kind == Kind::Error ? p.errorSoft : m_kind == Kind::Warning ? p.warningSoft : p.card);
  painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
  paintIcon(painter, QRectF(11, (height() - 20) / 2.0, 20, 20),
            m_kind == Kind::Information ? QStringLiteral("information") : QStringLiteral("warning"), ink);
}

}  // namespace perc::widgets
