// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

class QWidget;

namespace perc::widgets {

/// What bars and panels around the views stand on: a card's colour, and a thin line along one edge (left and right
/// change places where one reads from the right). From a paintEvent of `widget`.
void paintGround(QWidget* widget, Qt::Edge line);

}  // namespace perc::widgets
