// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/figure/pictures.h"

#include <QImage>
#include <QPainter>
#include <algorithm>
#include <cmath>

namespace perc::widgets {
namespace {

constexpr double kGap = 0.12;  // between pictures, of their width

QImage imageOf(const PictureForm& form, const float* from) {
  QImage image(form.width, form.height, QImage::Format_RGB32);
  for (int row = 0; row < form.height; ++row)
    for (int column = 0; column < form.width; ++column, from += form.channels) {
      const auto level = [&](int channel) {
        const double share = double{from[std::min(channel, form.channels - 1)]} / form.white;
        return std::isfinite(share) ? static_cast<int>(std::lround(255 * std::clamp(share, 0.0, 1.0))) : 0;
      };
      image.setPixel(column, row, qRgb(level(0), level(1), level(2)));
    }
  return image;
}

}  // namespace

QRectF PictureSheet::pictureRect(int index, const QRectF& rect) const {
  const double shape = static_cast<double>(form.width) / form.height;
  const double across = columns + (columns - 1) * kGap, down = rows() + (rows() - 1) * kGap * shape;
  double side = std::max(0.0, std::min(rect.width() / across, rect.height() / down * shape));
  if (side >= 2 * form.width) side = std::floor(side / form.width) * form.width;  // squares of one size
  const double tall = side / shape, gap = side > form.width ? std::round(side * kGap) : side * kGap;
  const double left = std::floor(rect.center().x() - (columns * (side + gap) - gap) / 2);
  return {left + index % columns * (side + gap), std::floor(rect.top()) + index / columns * (tall + gap), side, tall};
}

void PictureSheet::paint(QPainter& painter, const QRectF& rect, const Theme& theme) const {
  painter.save();
  painter.setRenderHint(QPainter::SmoothPixmapTransform, false);
  painter.setPen(QPen(theme.palette().line, 1));
  painter.setBrush(Qt::NoBrush);
  for (int i = 0; i < count(); ++i) {
    const QRectF where = pictureRect(i, rect);
    painter.drawImage(where, imageOf(form, pixels.data() + static_cast<std::size_t>(i) * form.numbers()));
    painter.drawRect(where);  // black pictures end somewhere on black
  }
  painter.restore();
}

}  // namespace perc::widgets
