// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/frame/pictures.h"
#include "widgets/paint/theme.h"

#include <QRectF>
#include <vector>

class QPainter;

namespace perc::widgets {

/// Small pictures of one size in rows, each pixel a square.
struct PictureSheet {
  PictureForm form;
  std::vector<float> pixels;  ///< one picture after another
  int columns = 1;

  int count() const { return static_cast<int>(pixels.size() / form.numbers()); }
  int rows() const { return (count() + columns - 1) / columns; }
  /// Where a picture is drawn: as large as the room allows, with gaps, from its upper edge down.
  QRectF pictureRect(int index, const QRectF& rect) const;
  void paint(QPainter& painter, const QRectF& rect, const Theme& theme) const;
};

}  // namespace perc::widgets
