// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/frame/grid.h"
#include "core/frame/points.h"
#include "tests/support/catch.h"
#include "widgets/paint/theme.h"

#include <QAction>
#include <QImage>
#include <QWidget>
#include <functional>
#include <memory>

class QApplication;

namespace perc::test {

/// The one application of these tests, offscreen, with the bundled fonts and this theme.
QApplication& application(const widgets::Theme& theme = {});

/// An opaque picture of `size` in which `paint` has painted over the card's colour.
QImage painted(QSize size, const widgets::Theme& theme, const std::function<void(QPainter&)>& paint);

/// Largest difference of a channel.
int distance(const QColor& a, const QColor& b);
/// How many pixels of the rectangle are within `tolerance` of the colour.
int countNear(const QImage& image, const QRect& rect, const QColor& colour, int tolerance = 24);

/// P(B) over [-1, 1]²: falls from 1 at the right to 0 at the left, 0.5 at x = 0.
std::shared_ptr<Grid> leftRight(int cells = 40);

/// The option of a view's menu, and the one part of it of this type.
inline QAction* actionOf(const QWidget& view, const char* text) {
  for (QAction* action : view.actions())
    if (action->text() == QLatin1String(text)) return action;
  FAIL("no action called " << text);
  return nullptr;
}

template <class T>
T& part(const QWidget& view) {
  auto* found = view.findChild<T*>();
  REQUIRE(found);
  return *found;
}

}  // namespace perc::test
