// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/preset_card.h"

#include "widgets/paint/theme.h"

#include <QAction>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QTextLayout>

namespace perc::app {
namespace {

constexpr double kWidth = 168, kHeight = 108, kInside = 6;  ///< pixels at textScale 1
constexpr int kTitleLines = 2;

/// In at most two lines, the last ending in "…" if need be.
void paintTitle(QPainter& painter, const QString& text, const QRectF& rect) {
  const QFontMetricsF metrics(painter.font());
  QTextLayout layout(text, painter.font());
  layout.beginLayout();
  for (int i = 0; i < kTitleLines; ++i) {
    QTextLine line = layout.createLine();
    if (!line.isValid()) break;
    line.setLineWidth(rect.width());
    const bool last = i == kTitleLines - 1;
    const QString part = last ? metrics.elidedText(text.mid(line.textStart()), Qt::ElideRight, rect.width())
                              : text.mid(line.textStart(), line.textLength()).trimmed();
    painter.drawText(QPointF(rect.left(), rect.top() + i * metrics.height() + metrics.ascent()), part);
  }
  layout.endLayout();
}

}  // namespace

PresetCard::PresetCard(QAction* action, const QString& length, const QString& description, QWidget* parent)
    : QAbstractButton(parent), m_action(action), m_length(length) {
  setText(action->text());
  setAccessibleName(action->text());
  setAccessibleDescription(description);
  setCheckable(true);
  setChecked(action->isChecked());
  setEnabled(action->isEnabled());
  setFocusPolicy(Qt::TabFocus);
  setAttribute(Qt::WA_Hover);
  setMouseTracking(true);
}

QSize PresetCard::pictureSize(const QWidget* of) {
  const widgets::Theme theme = widgets::themeOf(of);
  return QSizeF(theme.text(kWidth), theme.text(kHeight)).toSize();
}

QSize PresetCard::sizeHint() const {
  const widgets::Theme theme = widgets::themeOf(this);
  const double lines = kTitleLines * QFontMetricsF(theme.font(widgets::TextRole::Strong)).height() +
                       QFontMetricsF(theme.font(widgets::TextRole::Small)).height();
  const int inside = static_cast<int>(theme.text(kInside));
  return pictureSize(this) + QSize(2 * inside, 3 * inside + static_cast<int>(lines));
}

void PresetCard::setPicture(const QPixmap& picture) {
  m_picture = picture;
  update();
}

void PresetCard::paintEvent(QPaintEvent*) {
  const widgets::Theme theme = widgets::themeOf(this);
  const widgets::Palette& p = theme.palette();
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const double inside = theme.text(kInside), round = theme.text(6);
  const QRectF whole = QRectF(rect()).adjusted(1, 1, -1, -1);
  painter.setPen(hasFocus() ? QPen(p.accent, 2) : QPen(Qt::NoPen));
  painter.setBrush(isChecked() ? p.accentSoft : hasFocus() ? p.hover : p.card);
  painter.drawRoundedRect(whole, round, round);

  const QRectF frame(QPointF(inside, inside), QSizeF(pictureSize(this)));
  painter.setPen(QPen(p.line, 1));
  painter.setBrush(p.well);
  painter.drawRoundedRect(frame, round / 2, round / 2);
  if (!m_picture.isNull()) {
    QPainterPath clip;
    clip.addRoundedRect(frame.adjusted(1, 1, -1, -1), round / 2, round / 2);
    painter.setClipPath(clip);
    painter.drawPixmap(frame.topLeft(), m_picture);
    painter.setClipping(false);
  }
  QRectF text(inside, frame.bottom() + inside, frame.width(), height() - frame.bottom() - 2 * inside);
  painter.setFont(theme.font(widgets::TextRole::Strong));
  painter.setPen(isEnabled() ? p.text : p.muted);
  paintTitle(painter, this->text(), text);
  painter.setFont(theme.font(widgets::TextRole::Small));
  painter.setPen(p.muted);
  painter.drawText(text, Qt::AlignLeft | Qt::AlignBottom, m_length);
}

/// A pointer that only lies where the gallery opens chooses nothing.
void PresetCard::mouseMoveEvent(QMouseEvent* event) {
  QAbstractButton::mouseMoveEvent(event);
  if (!hasFocus()) setFocus(Qt::MouseFocusReason);
}

/// Arrows lead through the gallery.
void PresetCard::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) return click();
  if (event->key() == Qt::Key_Space) return QAbstractButton::keyPressEvent(event);
  event->ignore();
}

}  // namespace perc::app
