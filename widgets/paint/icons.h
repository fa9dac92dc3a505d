// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QRectF>
#include <QStringList>

class QPainter;

namespace perc::widgets {

/// Which colour of the theme an icon takes. It follows the theme by itself; disabled it is paler.
enum class IconTone { Text, Muted, Accent, OnAccent };

/// An icon from resources/icons by its name ("play", "step-back", "more" …), sharp at every size and ratio.
/// A name that does not exist gives "lab".
QIcon icon(const QString& name, IconTone tone = IconTone::Text);

/// The same painted into a rectangle, in any colour.
void paintIcon(QPainter& painter, const QRectF& rect, const QString& name, const QColor& colour);

/// Every bundled name.
QStringList iconNames();

/// The program's own icon, in its own colours.
QIcon applicationIcon();

}  // namespace perc::widgets
