// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/control/parameter_group.h"

#include "widgets/control/parameter_panel.h"
#include "widgets/paint/theme.h"

#include <QFontMetrics>
#include <QPainter>

namespace perc::widgets {

GroupHeading::GroupHeading(const QString& text, QWidget* parent) : QToolButton(parent) {
  setText(text);
  setCheckable(true);
  setChecked(true);
  setFocusPolicy(Qt::TabFocus);
  setAttribute(Qt::WA_Hover);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  setAccessibleName(text);
  const auto describe = [this](bool open) {
    setAccessibleDescription(open ? ParameterPanel::tr("Group of settings, unfolded")
                                  : ParameterPanel::tr("Group of settings, folded"));
  };
  describe(true);
  connect(this, &QToolButton::toggled, this, describe);
}

QSize GroupHeading::sizeHint() const {
  const Theme theme = themeOf(this);
  const QFontMetrics metrics(theme.font(TextRole::Caps));
  return {metrics.horizontalAdvance(text().toUpper()) + static_cast<int>(theme.text(24)),
          static_cast<int>(theme.text(28))};
}

void GroupHeading::paintEvent(QPaintEvent*) {
  const Theme theme = themeOf(this);
  const Palette& p = theme.palette();
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const QColor ink = underMouse() || hasFocus() ? p.text : p.muted;
  painter.setFont(theme.font(TextRole::Caps));
  painter.setPen(ink);
  const Qt::Alignment start = layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
  painter.drawText(rect(), static_cast<int>(start | Qt::AlignVCenter), text().toUpper());
  const double half = theme.text(4), turn = isChecked() ? half / 2 : -half / 2;
  const QPointF c(layoutDirection() == Qt::RightToLeft ? theme.text(8) : width() - theme.text(8), height() / 2.0);
  painter.setPen(QPen(ink, theme.text(1.5), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
  const QPointF chevron[] = {c + QPointF(-half, -turn), c + QPointF(0, turn), c + QPointF(half, -turn)};
  painter.drawPolyline(chevron, 3);
  if (!hasFocus()) return;
  painter.setPen(QPen(p.accent, 2));
  painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
}

}  // namespace perc::widgets
