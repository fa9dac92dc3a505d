// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export/origin.h"

class QMenuBar;
class QWidget;

namespace perc::app {

/// What the keys do, to be searched: the actions of `menus` by menu, then those of `window` that are in none, and the
/// keys inside views and controls.
void showKeys(const QMenuBar& menus, QWidget* window);

/// Name, version, licence, what it is made with.
void showAbout(QWidget* window);
/// What the file of a picture says of where it comes from.
void showOrigin(const QString& name, const Origin& origin, QWidget* window);

}  // namespace perc::app
