// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/control/message_line.h"

#include "widgets/control/themed_label.h"
#include "widgets/paint/icons.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QEvent>
#include <QPainter>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>
#include <algorithm>
#include <utility>

namespace perc::widgets {
namespace {
constexpr int kInformationMilliseconds = 6000, kWarningMilliseconds = 20000;
constexpr int kSide = 12, kBelow = 4;  ///< around the field
constexpr double kHigh = 30, kIcon = 18, kInside = 8;
}  // namespace

MessageLine::MessageLine(QWidget* parent) : QFrame(parent) {
  m_text = new ThemedLabel({}, TextRole::Body, &Palette::text, this);
  m_text->setWordWrap(true);
  m_action = new QPushButton(this);
  m_action->setFocusPolicy(Qt::TabFocus);
  setButtonRole(m_action, ButtonRole::Flat);
  m_close = new QToolButton(this);
  m_close->setIcon(icon(QStringLiteral("close"), IconTone::Muted));
  m_close->setAccessibleName(tr("Close the message"));
  m_close->setFocusPolicy(Qt::TabFocus);
  m_timer = new QTimer(this);
  m_timer->setSingleShot(true);
  connect(m_timer, &QTimer::timeout, this, &MessageLine::dismiss);
  connect(m_close, &QToolButton::clicked, this, &MessageLine::dismiss);
  connect(m_action, &QPushButton::clicked, this, [this] {
    const auto then = m_then;
    dismiss();
    if (then) then();
  });
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  for (QWidget* part : std::initializer_list<QWidget*>{m_text, m_action, m_close}) part->hide();
  fit();
}

void MessageLine::showMessage(Kind kind, const QString& text, const QString& action, std::function<void()> then) {
  if (text == this->text() && kind == m_kind && action == m_action->text()) return;
  showLasting(kind, text, action, std::move(then));
  m_timer->start(kind == Kind::Information ? kInformationMilliseconds : kWarningMilliseconds);
}

void MessageLine::showLasting(Kind kind, const QString& text, const QString& action, std::function<void()> then) {
  m_timer->stop();
  m_then = std::move(then);
  m_kind = kind;
  m_text->setText(text);
  m_action->setText(action);
  m_action->setVisible(!action.isEmpty());
  m_text->show();
  m_close->show();
  setAccessibleName(text);
  fit();
  update();
  QAccessibleEvent event(this, QAccessible::Alert);
  QAccessible::updateAccessibility(&event);
}

QString MessageLine::text() const { return m_text->isHidden() ? QString() : m_text->text(); }

void MessageLine::dismiss() {
  if (m_text->isHidden()) return;
  m_timer->stop();
  for (QWidget* part : std::initializer_list<QWidget*>{m_text, m_action, m_close}) part->hide();
  setAccessibleName({});
  fit();
  update();
  emit dismissed();
}

/// Where the message is painted.
QRect MessageLine::field() const { return rect().adjusted(kSide, 0, -kSide, -kBelow); }

/// Places the parts, and asks for more room where the text needs it.
void MessageLine::fit() {
  const Theme theme = themeOf(this);
  const auto pixels = [&theme](double value) { return static_cast<int>(theme.text(value)); };
  const QRect in = field();
  const int inside = pixels(kInside), least = pixels(kHigh), button = pixels(kHigh - 4);
  const int after = m_action->isHidden() ? 0 : m_action->sizeHint().width() + inside;
  const int wide = std::max(1, in.width() - 3 * inside - pixels(kIcon) - after - button);
  const int needed = m_text->isHidden() ? 0 : m_text->heightForWidth(wide) + 4;
  if (const int height = std::max(least, needed) + kBelow; height != m_height) {
    m_height = height;
    updateGeometry();
  }
  const auto put = [this, &in](QWidget* part, int x, int y, int width, int height) {
    const int mirrored = in.left() + in.right() + 1 - x - width;
    part->setGeometry(layoutDirection() == Qt::RightToLeft ? mirrored : x, y, width, height);
  };
  put(m_text, in.left() + 2 * inside + pixels(kIcon), in.top(), wide, in.height());
  put(m_close, in.right() - button, in.top() + (in.height() - button) / 2, button, button);
  const int high = std::min(in.height(), m_action->sizeHint().height());
  put(m_action, in.right() - button - after, in.top() + (in.height() - high) / 2, after - inside, high);
}

QSize MessageLine::sizeHint() const { return {300, m_height}; }
QSize MessageLine::minimumSizeHint() const { return {120, m_height}; }

void MessageLine::resizeEvent(QResizeEvent* event) {
  QFrame::resizeEvent(event);
  fit();
}

void MessageLine::changeEvent(QEvent* event) {
  QFrame::changeEvent(event);
  if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange) fit();
}

void MessageLine::paintEvent(QPaintEvent*) {
  if (m_text->isHidden()) return;
  const Theme theme = themeOf(this);
  const Palette& p = theme.palette();
  const QColor ink = m_kind == Kind::Error ? p.error : m_kind == Kind::Warning ? p.warning : p.accent;
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(QPen(mixed(p.line, ink, 0.5), 1));
  painter.setBrush(m_kind == Kind::Error ? p.errorSoft : m_kind == Kind::Warning ? p.warningSoft : p.card);
  const QRectF in = QRectF(field()).adjusted(0.5, 0.5, -0.5, -0.5);
  painter.drawRoundedRect(in, 8, 8);
  const double side = theme.text(kIcon), inside = theme.text(kInside);
  const double x = layoutDirection() == Qt::RightToLeft ? in.right() - inside - side : in.left() + inside;
  paintIcon(painter, QRectF(x, in.center().y() - side / 2, side, side),
            m_kind == Kind::Information ? QStringLiteral("information") : QStringLiteral("warning"), ink);
}

}  // namespace perc::widgets
