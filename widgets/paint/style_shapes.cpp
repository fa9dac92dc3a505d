// SPDX-License-Identifier: GPL-3.0-or-later
// The shapes of Style: what each control looks like.
#include "widgets/paint/style.h"

#include <QPainterPath>
#include <QStyleOption>
#include <algorithm>

namespace perc::widgets {
namespace {

constexpr double kCorner = 6;

/// A rounded box with a line that lies on the pixels.
void box(QPainter& painter, const QRectF& rect, const QColor& fill, const QColor& line, double width,
         double corner = kCorner) {
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setBrush(fill);
  painter.setPen(line.isValid() ? QPen(line, width) : QPen(Qt::NoPen));
  const double half = line.isValid() ? width / 2 : 0;
  painter.drawRoundedRect(rect.adjusted(half, half, -half, -half), corner - half, corner - half);
  painter.restore();
}

}  // namespace

/// A ring that stands out from the button: inside a filled one, at the edge of the others.
void Style::focusRing(const QRectF& rect, QPainter& painter, ButtonRole role) const {
  const Palette& p = m_theme.palette();
  const bool filled = role == ButtonRole::Primary;
  const double inset = filled ? 4 : 1;
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(QPen(filled ? p.accentText : p.accent, 2));
  painter.setBrush(Qt::NoBrush);
  painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), kCorner - 1, kCorner - 1);
  painter.restore();
}

void Style::button(const QStyleOption& option, QPainter& painter, const QWidget* widget) const {
  buttonGround(option, painter, widget);
  if (option.state & State_HasFocus && option.state & State_Enabled) focusRing(option.rect, painter, roleOf(widget));
}

void Style::buttonGround(const QStyleOption& option, QPainter& painter, const QWidget* widget) const {
  const Palette& p = m_theme.palette();
  const bool enabled = option.state & State_Enabled, over = enabled && option.state & State_MouseOver;
  const bool down = option.state & (State_Sunken | State_On);
  switch (roleOf(widget)) {
    case ButtonRole::Primary:
      return box(painter, option.rect, !enabled ? p.track : over || down ? p.accentHover : p.accent, QColor(), 0, 8);
    case ButtonRole::Soft:
      return box(painter, option.rect, over || down ? mixed(p.accentSoft, p.card, 0.5) : p.accentSoft,
                 mixed(p.accentSoft, p.accent, 0.16), 1);
    case ButtonRole::Plain:
      return box(painter, option.rect, down ? p.accentSoft : over ? p.hover : p.card, p.wellLine, 1);
    case ButtonRole::Flat:
      if (down || over) box(painter, option.rect, down ? p.accentSoft : p.hover, QColor(), 0);
      return;
  }
}

void Style::well(const QStyleOption& option, QPainter& painter) const {
  const Palette& p = m_theme.palette();
  const bool enabled = option.state & State_Enabled, focus = enabled && option.state & State_HasFocus;
  box(painter, option.rect, enabled ? p.well : mixed(p.well, p.card, 0.5), focus ? p.accent : p.wellLine,
      focus ? 2 : 1);
}

void Style::checkBox(const QStyleOption& option, QPainter& painter, bool round) const {
  const Palette& p = m_theme.palette();
  const bool enabled = option.state & State_Enabled, on = option.state & State_On;
  const QRectF r = QRectF(option.rect).adjusted(1, 1, -1, -1);
  const QColor line = option.state & State_MouseOver && enabled ? p.accent : p.outline;
  box(painter, r, on ? (enabled ? p.accent : p.track) : p.well, on ? QColor() : line, 1.25, round ? r.width() / 2 : 5);
  if (!on && !(option.state & State_NoChange)) return;
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(QPen(p.accentText, r.width() / 8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
  const auto at = [&r](double x, double y) { return QPointF(r.x() + r.width() * x, r.y() + r.height() * y); };
  if (round) {
    painter.setBrush(p.accentText);
    painter.drawEllipse(r.center(), r.width() / 8, r.width() / 8);
  } else {
    const QPointF tick[] = {at(0.25, 0.52), at(0.43, 0.70), at(0.75, 0.32)};
    painter.drawPolyline(tick, 3);
  }
  painter.restore();
}

void Style::slider(const QStyleOptionSlider& option, QPainter& painter) const {
  const Palette& p = m_theme.palette();
  const bool enabled = option.state & State_Enabled;
  const QRectF handle = subControlRect(CC_Slider, &option, SC_SliderHandle, nullptr);
  const double thick = m_theme.text(4);
  const QRectF groove(option.rect.x(), option.rect.center().y() + 0.5 - thick / 2, option.rect.width(), thick);
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(Qt::NoPen);
  painter.setBrush(p.track);
  painter.drawRoundedRect(groove, thick / 2, thick / 2);
  const QColor filled = enabled ? p.accent : mixed(p.track, p.muted, 0.35);
  painter.setBrush(filled);
  QRectF done = groove;
  if (option.upsideDown) done.setLeft(handle.center().x());
  else done.setRight(handle.center().x());
  painter.drawRoundedRect(done, thick / 2, thick / 2);
  const QPointF centre(handle.center().x(), groove.center().y());
  const double ring = m_theme.text(2), radius = m_theme.text(7.5);
  const bool focus = enabled && option.state & State_HasFocus, over = enabled && option.state & State_MouseOver;
  if (focus || over) {
    QColor halo = p.accent;
    halo.setAlpha(focus ? 90 : 40);
    painter.setBrush(halo);
    painter.drawEllipse(centre, radius + m_theme.text(2.5), radius + m_theme.text(2.5));
  }
  painter.setPen(QPen(filled, ring));
  painter.setBrush(p.card);
  painter.drawEllipse(centre, radius - ring / 2, radius - ring / 2);
  painter.restore();
}

void Style::scrollBar(const QStyleOptionSlider& option, QPainter& painter, const QWidget* widget) const {
  const Palette& p = m_theme.palette();
  if (option.maximum <= option.minimum) return;
  QRectF handle = subControlRect(CC_ScrollBar, &option, SC_ScrollBarSlider, widget);
  handle = handle.adjusted(2, 2, -2, -2);
  const bool lively = option.state & (State_MouseOver | State_Sunken);
  const double corner = std::min(handle.width(), handle.height()) / 2;
  box(painter, handle, lively ? p.muted : p.outline, QColor(), 0, corner);
}

void Style::comboBox(const QStyleOptionComboBox& option, QPainter& painter, const QWidget* widget) const {
  const Palette& p = m_theme.palette();
  const bool enabled = option.state & State_Enabled;
  const bool focus = enabled && option.state & State_HasFocus;
  const bool plain = widget && widget->property(kButtonRole).isValid();  // on a bar: as a button
  const bool over = enabled && option.state & State_MouseOver;
  const QColor ground = plain ? (over ? p.hover : p.card) : over ? mixed(p.well, p.hover, 0.7) : p.well;
  box(painter, option.rect, ground, focus ? p.accent : p.wellLine, focus ? 2 : 1);
  const double size = m_theme.text(10);
  const QRectF arrow(option.rect.right() - m_theme.text(10) - size, option.rect.center().y() + 0.5 - size / 2, size,
                     size);
  chevron(painter, arrow, false, enabled ? p.muted : mixed(p.muted, p.card, 0.5));
}

void Style::spinBox(const QStyleOptionSpinBox& option, QPainter& painter, const QWidget* widget) const {
  const Palette& p = m_theme.palette();
  well(option, painter);
  if (option.buttonSymbols == QAbstractSpinBox::NoButtons) return;
  for (const bool up : {true, false}) {
    const QRectF r = subControlRect(CC_SpinBox, &option, up ? SC_SpinBoxUp : SC_SpinBoxDown, widget);
    const double size = std::min(r.height(), m_theme.text(8));
    QRectF arrow(0, 0, size, size);
    arrow.moveCenter(r.center());
    const bool can = option.stepEnabled & (up ? QAbstractSpinBox::StepUpEnabled : QAbstractSpinBox::StepDownEnabled);
    chevron(painter, arrow, up, can ? p.muted : p.line);
  }
}

void Style::menuBarItem(const QStyleOptionMenuItem& option, QPainter& painter) const {
  const Palette& p = m_theme.palette();
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  if (option.state & State_Selected) box(painter, QRectF(option.rect).adjusted(1, 1, -1, -1), p.hover, p.hover, 0);
  painter.setPen(p.text);
  painter.drawText(option.rect, Qt::AlignCenter | Qt::TextHideMnemonic | Qt::TextSingleLine, option.text);
  painter.restore();
}

void Style::progress(const QStyleOptionProgressBar& option, QPainter& painter) const {
  const Palette& p = m_theme.palette();
  const QRectF r = option.rect;
  const double range = static_cast<double>(option.maximum) - option.minimum;
  const double share =
      range > 0 ? std::clamp((option.progress - option.minimum) / range, 0.0, 1.0) : 1;  // no range: busy
  box(painter, r, p.well, p.wellLine, 1);
  painter.save();
  QPainterPath inside;
  inside.addRoundedRect(r.adjusted(1, 1, -1, -1), kCorner - 1, kCorner - 1);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setClipPath(inside);
  painter.fillRect(QRectF(r.left(), r.top(), r.width() * share, r.height()), mixed(p.accentSoft, p.accent, 0.2));
  painter.fillRect(QRectF(r.left(), r.bottom() - 3, r.width() * share, 3), p.accent);
  painter.setPen(p.text);
  if (option.textVisible && range > 0) painter.drawText(r, Qt::AlignCenter, option.text);
  painter.restore();
}

void Style::tab(const QStyleOptionTab& option, QPainter& painter) const {
  const Palette& p = m_theme.palette();
  const QRectF r = option.rect;
  if (option.state & State_MouseOver && !(option.state & State_Selected))
    box(painter, r.adjusted(2, 2, -2, -2), p.hover, QColor(), 0);
  if (option.state & State_Selected)
    box(painter, QRectF(r.left() + 6, r.bottom() - 3, r.width() - 12, 3), p.accent, QColor(), 0, 1.5);
}

void Style::chevron(QPainter& painter, const QRectF& rect, bool up, const QColor& colour) const {
  const double half = std::min(rect.width(), rect.height()) * 0.4;
  const double tip = up ? -half / 2 : half / 2;
  const QPointF c = rect.center();
  const QPointF points[] = {c + QPointF(-half, -tip), c + QPointF(0, tip), c + QPointF(half, -tip)};
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(QPen(colour, m_theme.text(1.6), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
  painter.drawPolyline(points, 3);
  painter.restore();
}

}  // namespace perc::widgets
