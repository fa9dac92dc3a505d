// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/widgets/support.h"

#include "widgets/paint/fonts.h"

#include <QApplication>
#include <QPainter>
#include <algorithm>
#include <cstdlib>

namespace perc::test {

QApplication& application(const widgets::Theme& theme) {
  static QApplication* only = [] {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    static int count = 1;
    static char name[] = "test_widgets";
    static char* arguments[] = {name, nullptr};
    auto* made = new QApplication(count, arguments);  // lives as long as the process
    widgets::installFonts();
    return made;
  }();
  widgets::applyTheme(*only, theme);
  return *only;
}

QImage painted(QSize size, const widgets::Theme& theme, const std::function<void(QPainter&)>& paint) {
  QImage image(size, QImage::Format_RGB32);
  image.fill(theme.palette().card);
  QPainter painter(&image);
  paint(painter);
  painter.end();
  return image;
}

int distance(const QColor& a, const QColor& b) {
  return std::max({std::abs(a.red() - b.red()), std::abs(a.green() - b.green()), std::abs(a.blue() - b.blue())});
}

int countNear(const QImage& image, const QRect& rect, const QColor& colour, int tolerance) {
  int count = 0;
  const QRect inside = rect.intersected(image.rect());
  for (int y = inside.top(); y <= inside.bottom(); ++y)
    for (int x = inside.left(); x <= inside.right(); ++x)
      count += distance(image.pixelColor(x, y), colour) <= tolerance;
  return count;
}

std::shared_ptr<Grid> leftRight(int cells) {
  auto grid = std::make_shared<Grid>();
  grid->columns = grid->rows = cells;
  grid->x0 = grid->y0 = -1;
  grid->x1 = grid->y1 = 1;
  for (int r = 0; r < cells; ++r)
    for (int c = 0; c < cells; ++c) grid->values.push_back(static_cast<float>((grid->x(c) + 1) / 2));
  return grid;
}

}  // namespace perc::test
